import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../../assets/schemas/snapshot.schema.json';
import type { Dossier } from '../../../lib/dossier';
import { filesTexts } from '../../../lib/locale/files';
import { canonicalJson, sealSnapshot } from '../../../lib/report';
import { answersOf } from '../../support/files/duckdb';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { NamedFile, Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { countsIn } from '../steps/popup';

const texts = filesTexts('vi');
const site = 'https://motcua.example.vn';
const formula = '=HYPERLINK("http://evil.example")';

/** Dossiers of every standing; what is due stays so whenever this runs. */
const dossiers: Dossier[] = Array.from({ length: 300 }, (_, index) => ({
  code: `000123-${String(index).padStart(4, '0')}`,
  procedure: index === 7 ? formula : 'Chứng thực bản sao từ bản chính',
  sector: index % 2 === 0 ? 'Chứng thực' : 'Hộ tịch',
  channel: index % 3 === 0 ? 'online' : 'direct',
  receivedAt: '2026-01-05T08:00',
  ...(index % 4 === 0
    ? { stage: 'processing', dueAt: '2026-01-12T17:00' }
    : {
        stage: 'finished',
        dueAt: '2026-01-12T17:00',
        finishedAt: '2026-01-08T09:30',
        digitisedResult: index % 5 === 0,
      }),
}));

let browser: ExtensionBrowser;
let page: Tab;

beforeAll(async () => {
  browser = await launch('officers');
  page = await browser.openExtensionPage('options.html#files');
  const seenAt = Date.now() - 3_600_000;
  const snapshot = await sealSnapshot({
    format: 'nhac-han/snapshot',
    version: 1,
    site,
    contributor: 'Trần Thị Mẫu',
    takenAt: seenAt,
    coverage: [{ list: 'dang-xu-ly', pages: [1], ofPages: 1, rows: 300, total: 300, readAt: seenAt }],
    dossiers: dossiers.map((dossier) => ({
      dossier,
      seenAt: Object.fromEntries(Object.keys(dossier).map((field) => [field, seenAt])),
    })),
  });
  await until('the place for colleagues’ files', () =>
    page.evaluate(() => !!document.querySelector('#snapshot-files'), null),
  );
  await page.chooseFiles('#snapshot-files', [
    { name: 'dong-nghiep.json', bytes: Buffer.from(canonicalJson(snapshot)) },
  ]);
  await until('the dossiers to be taken in', () =>
    page.evaluate(
      () =>
        document
          .querySelector('[aria-labelledby="data-colleagues"] [role="status"]')
          ?.textContent?.includes('300'),
      null,
    ),
  );
  await page.open(await page.evaluate(() => `${location.origin}/options.html`, null));
}, 120_000);

afterAll(() => browser?.close());

async function chosen(format: string): Promise<void> {
  await until('the choice of files', () =>
    page.evaluate(() => !!document.querySelector('input[name="format"]'), null),
  );
  await page.click({ css: `input[value="${format}"]` });
}

async function made(format: string): Promise<NamedFile> {
  await chosen(format);
  const file = await page.saved(() => page.click({ role: 'button', name: texts.button }));
  const told = await until('a word on the file', async () => (await toldNow()) || undefined);
  expect(told).toContain(`300 hồ sơ vào ${file.name}`);
  return file;
}

function toldNow(): Promise<string> {
  return page.evaluate(
    () => document.querySelector('[aria-labelledby="files-export"] [role="status"]')?.textContent ?? '',
    null,
  );
}

describe('a person who makes files of what is stored', () => {
  it('finds the panel usable without sight', async () => {
    await chosen('xlsx');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('gets an Excel workbook with the popup’s figures, true dates and no formula', async () => {
    const { name, bytes } = await made('xlsx');
    expect(name).toMatch(/^nhachan-ho-so-\d{4}-\d\d-\d\d\.xlsx$/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      'Tổng hợp',
      'Biểu II.06a',
      'Quá hạn',
      'Sắp đến hạn',
      'Thiếu số hóa',
      'Toàn bộ',
    ]);
    const popup = await browser.openExtensionPage('popup.html');
    const counts = await countsIn(popup);
    await popup.close();
    const figures: Record<string, unknown> = {};
    workbook.getWorksheet('Tổng hợp')?.eachRow((row) => {
      figures[String(row.getCell(1).value)] ??= row.getCell(2).value;
    });
    expect(figures).toMatchObject({
      'Quá hạn': counts.overdue,
      'Thiếu số hóa': counts.undigitised,
      'Đang giải quyết': counts.open,
      'Tất cả hồ sơ đã biết': counts.total,
    });
    expect(counts).toMatchObject({ overdue: 75, total: 300 });
    expect(workbook.getWorksheet('Quá hạn')?.rowCount).toBe(76);
    const all = workbook.getWorksheet('Toàn bộ');
    const byCode = new Map<unknown, ExcelJS.Row>();
    all?.eachRow((row) => byCode.set(row.getCell(1).value, row));
    const odd = byCode.get('000123-0007');
    expect(odd?.getCell(3).value).toBe(formula);
    expect(odd?.values).toContainEqual(new Date('2026-01-12T17:00:00Z'));
  });

  it('gets a CSV and a Parquet file that another program reads as the same dossiers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nhachan-'));
    const csv = await made('csv');
    writeFileSync(join(folder, csv.name), csv.bytes);
    const zip = await JSZip.loadAsync((await made('parquet')).bytes);
    const [path = ''] = Object.keys(zip.files);
    expect(path).toMatch(/^ngay=\d{4}-\d\d-\d\d\/site=motcua\.example\.vn\/part-0\.parquet$/);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), (await zip.file(path)?.async('nodebuffer')) ?? '');
    const codes = 'count(distinct code)::int as codes, min(code) as first';
    expect(await answersOf(`select ${codes} from read_parquet('${folder}/*/*/*.parquet')`)).toEqual([
      { codes: 300, first: '000123-0000' },
    ]);
    expect(
      await answersOf(
        `select count(distinct "Mã hồ sơ")::int as codes, min("Mã hồ sơ") as first
         from read_csv('${join(folder, csv.name)}', header = true, all_varchar = true)`,
      ),
    ).toEqual([{ codes: 300, first: '000123-0000' }]);
  });

  it('gets a JSON file that keeps its promised form', async () => {
    const { bytes } = await made('json');
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(JSON.parse(bytes.toString())), JSON.stringify(validate.errors)).toBe(true);
  });

  it('may stop it: no file comes, and that is said', async () => {
    await chosen('csv');
    // A worker that never gets anywhere.
    await page.evaluate(() => {
      window.Worker = class extends EventTarget {
        postMessage() {}
        terminate() {}
      } as unknown as typeof Worker;
    }, null);
    await page.click({ role: 'button', name: texts.button });
    await page.click({ role: 'button', name: texts.cancel });
    await until('the end to be told', async () => (await toldNow()) === texts.cancelled);
  });

  it('finds no error behind', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
