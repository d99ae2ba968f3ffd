import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importTexts } from '../../../lib/locale/import';
import { teachingTexts } from '../../../lib/locale/teaching';
import { windows1258 } from '../../support/windows-1258';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { chooseOption, moveTo } from '../steps/keyboard';
import { pictureOf } from '../steps/pictures';

const texts = importTexts('vi');
const host = 'motcua.example.vn';
const headers = [
  'STT',
  'Mã hồ sơ',
  'Tên thủ tục',
  'Chủ hồ sơ',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Trạng thái',
];

/** Rows of an export, whose codes are of a way in. */
function rowsOf(way: number, count = 3): string[][] {
  return Array.from({ length: count }, (_, index) => [
    String(index + 1),
    codeOf(way, index),
    'Chứng thực bản sao từ bản chính',
    'Nguyễn Văn Mẫu',
    '04/11/2026',
    '20/11/2026 16:30',
    index % 2 === 0 ? 'Đang xử lý' : 'Chờ bổ sung',
  ]);
}

function codeOf(way: number, index: number): string {
  return `H57.132-2611${String(way).padStart(2, '0')}-${String(index).padStart(6, '0')}`;
}

/** What such a row is. */
function dossierOf(way: number, index: number): Record<string, string> {
  return {
    code: codeOf(way, index),
    procedure: 'Chứng thực bản sao từ bản chính',
    receivedAt: '2026-11-04',
    dueAt: '2026-11-20T16:30',
    statusText: index % 2 === 0 ? 'Đang xử lý' : 'Chờ bổ sung',
    stage: index % 2 === 0 ? 'processing' : 'paused',
  };
}

function textOf(rows: readonly string[][], delimiter = ',', head = headers): string {
  return [head, ...rows].map((row) => row.join(delimiter)).join('\r\n');
}

function pageOf(rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<html><meta charset="utf-8"><table>${[headers, ...rows].map(line).join('')}</table></html>`;
}

async function workbookOf(rows: readonly string[][]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sheet1');
  sheet.addRow(['DANH SÁCH HỒ SƠ ĐANG GIẢI QUYẾT']);
  sheet.mergeCells('A1:G1');
  sheet.addRow(headers);
  for (const [number, code, procedure, applicant, , , status] of rows) {
    const received = new Date(Date.UTC(2026, 10, 4));
    const due = new Date(Date.UTC(2026, 10, 20, 16, 30));
    sheet.addRow([Number(number), code, procedure, applicant, received, due, status]);
  }
  sheet.addRow(['', '', 'Tổng cộng', String(rows.length)]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A container of Office before 2007 that names a stream. */
function oleOf(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(`${stream}\0`, 1024, 'utf16le');
  return bytes;
}

/** A workbook whose sheet unpacks to more than a gigabyte and a half. */
async function bombOf(): Promise<Buffer> {
  const bytes = await workbookOf(rowsOf(0));
  const at = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  for (let entry = at; entry >= 0; entry = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'), entry + 4)) {
    const name = bytes.toString('utf8', entry + 46, entry + 46 + bytes.readUInt16LE(entry + 28));
    if (name.startsWith('xl/worksheets/')) bytes.writeUInt32LE(1_600_000_000, entry + 24);
  }
  return bytes;
}

async function laughingOf(): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await workbookOf(rowsOf(0)));
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join(
    '',
  );
  zip.file(
    'xl/workbook.xml',
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">${laughs}]><workbook>&a9;</workbook>`,
  );
  return zip.generateAsync({ type: 'nodebuffer' });
}

let browser: ExtensionBrowser;
let page: Tab;

beforeAll(async () => {
  browser = await launch('officers');
  page = await browser.openExtensionPage('options.html#files');
  await until('the place for tables', () =>
    page.evaluate(() => !!document.querySelector('#import-file'), null),
  );
}, 120_000);

afterAll(() => browser?.close());

function said(): Promise<string> {
  return page.evaluate(
    () => document.querySelector('[aria-labelledby="files-import"] [role="status"]')?.textContent ?? '',
    null,
  );
}

function isSaid(words: string): Promise<unknown> {
  return until(`"${words}" to be said`, async () => (await said()).includes(words), 60_000);
}

function choose(name: string, bytes: Uint8Array | string): Promise<void> {
  return page.chooseFiles('#import-file', [{ name, bytes: Buffer.from(bytes) }]);
}

/**
 * Chooses a file that is made in the page: the way of a large one from here takes longer than all else.
 * @param beside So many letters more in each row.
 */
function chooseLong(way: number, rows: number, beside = 0): Promise<void> {
  const [row = []] = rowsOf(way, 1);
  return page.evaluate(
    ({ head, line, code, count }) => {
      const lines = Array.from({ length: count }, (_, index) =>
        line.replace(code, code.slice(0, -6) + String(index).padStart(6, '0')),
      );
      const chosen = new DataTransfer();
      chosen.items.add(new File([[head, ...lines].join('\r\n')], 'lon.csv'));
      const field = document.querySelector<HTMLInputElement>('#import-file');
      if (!field) return;
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { head: headers.join(','), line: row.join(',') + 'x'.repeat(beside), code: codeOf(way, 0), count: rows },
  );
}

/** What the preview says. */
function shown(): Promise<string> {
  return page.evaluate(
    () => document.querySelector('[aria-labelledby="files-import"] form')?.textContent ?? '',
    null,
  );
}

/** Names the portal, where it is not known yet, and confirms. */
async function keep(dossiers: number): Promise<void> {
  const site = await page.evaluate(
    () => document.querySelector<HTMLInputElement>('#import-site')?.value ?? '',
    null,
  );
  if (site === '') await page.type({ css: '#import-site' }, host);
  await page.click({ role: 'button', name: texts.keep(dossiers) });
  await isSaid(texts.kept({ dossiers, host }));
}

/** What is stored of one way in, by code; with `lists` what is said of the lists. */
function stored(way: number): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    async (prefix) => {
      const answered = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await answered(indexedDB.open('nhac-han'));
      const rows = await answered(db.transaction('dossiers').objectStore('dossiers').getAll());
      db.close();
      return rows.map(({ dossier }) => dossier).filter(({ code }) => code.startsWith(prefix));
    },
    codeOf(way, 0).slice(0, -6),
  );
}

/** Copies what stands in a page, or a text, by the keys for it, and pastes it in its place. */
async function paste(what: { html: string } | { text: string }): Promise<void> {
  await page.evaluate((shown) => {
    const source = document.createElement('html' in shown ? 'div' : 'textarea');
    source.id = 'copied';
    document.body.append(source);
    if (source instanceof HTMLTextAreaElement) {
      source.value = 'text' in shown ? shown.text : '';
      source.select();
      return;
    }
    source.innerHTML = 'html' in shown ? shown.html : '';
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.selectAllChildren(source);
  }, what);
  await page.press('Control+c');
  await page.evaluate(() => {
    document.querySelector('#copied')?.remove();
    document.querySelector<HTMLElement>('#import-paste')?.focus();
  }, null);
  await page.press('Control+v');
}

describe('a person who takes in what a portal exports', () => {
  it('sees what an Excel file was understood as, and keeps it only by confirming', async () => {
    await choose('danh-sach.xlsx', await workbookOf(rowsOf(1)));
    await isSaid(texts.read({ name: 'danh-sach.xlsx', dossiers: 3 }));
    expect(await faultsOf(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('#files-import')?.scrollIntoView(), null);
    await pictureOf(page, 'import-preview');
    const words = await shown();
    expect(words).toContain(texts.skipped.total(1));
    expect(words).toContain(texts.notKept);
    expect(await stored(1)).toEqual([]);
    await keep(3);
    expect(await stored(1)).toEqual([0, 1, 2].map((index) => dossierOf(1, index)));
  });

  it.each<[string, number, string, () => Buffer]>([
    ['UTF-8', 2, 'utf-8.csv', () => Buffer.from(textOf(rowsOf(2)))],
    ['UTF-16', 3, 'utf-16.txt', () => Buffer.from(`\ufeff${textOf(rowsOf(3), '\t')}`, 'utf16le')],
    ['Windows-1258', 4, 'windows.csv', () => windows1258(textOf(rowsOf(4), ';'))],
    ['a page that calls itself .xls', 5, 'danh-sach.xls', () => Buffer.from(pageOf(rowsOf(5)))],
  ])('keeps the same of %s', async (_how, way, name, bytes) => {
    await choose(name, bytes());
    await isSaid(texts.read({ name, dossiers: 3 }));
    await keep(3);
    expect(await stored(way)).toEqual([0, 1, 2].map((index) => dossierOf(way, index)));
  });

  it('keeps what was pasted, as a table or as text', async () => {
    await paste({ html: pageOf(rowsOf(6)) });
    await isSaid(texts.read({ name: texts.pasted, dossiers: 3 }));
    await keep(3);
    await paste({ text: textOf(rowsOf(7), '\t') });
    await isSaid(texts.read({ name: texts.pasted, dossiers: 3 }));
    await keep(3);
    for (const way of [6, 7])
      expect(await stored(way)).toEqual([0, 1, 2].map((index) => dossierOf(way, index)));
  });

  it('names columns that nobody knows, by the keyboard alone', async () => {
    const odd = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    await choose('la.csv', textOf(rowsOf(8), ',', odd));
    await isSaid(texts.noDossiers);
    await moveTo(page, '#import-0-2');
    await chooseOption(page, teachingTexts('vi').fields.code);
    await isSaid(texts.read({ name: 'la.csv', dossiers: 3 }));
    await moveTo(page, '#import-0-6');
    await chooseOption(page, teachingTexts('vi').fields.dueAt);
    await until('the button', async () => (await shown()).includes(texts.keep(3)));
    await moveTo(page, '.preview button.main');
    await page.press('Enter');
    await isSaid(texts.kept({ dossiers: 3, host }));
    expect(await stored(8)).toEqual(
      [0, 1, 2].map((index) => ({ code: codeOf(8, index), dueAt: '2026-11-20T16:30' })),
    );
    // The next file of that kind is understood.
    await choose('la-2.csv', textOf(rowsOf(9), ',', odd));
    await isSaid(texts.read({ name: 'la-2.csv', dossiers: 3 }));
    await page.click({ role: 'button', name: texts.dismiss });
    expect(await stored(9)).toEqual([]);
  }, 120_000);

  it('is told that the same list at the same time changes nothing', async () => {
    for (const words of [texts.kept({ dossiers: 3, host }), texts.repeated(host)]) {
      await choose('lai.csv', textOf(rowsOf(10)));
      await isSaid(texts.read({ name: 'lai.csv', dossiers: 3 }));
      await page.evaluate(() => {
        const time = document.querySelector<HTMLInputElement>('#import-time');
        if (!time) return;
        time.value = '2026-11-20T08:00';
        time.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, null);
      await page.click({ role: 'button', name: texts.keep(3) });
      await isSaid(words);
    }
  });

  it.each<[string, keyof typeof texts.refusals, () => Promise<Uint8Array | string> | Uint8Array | string]>([
    ['an empty file', 'empty', () => ' '],
    ['a file under a password', 'locked', () => oleOf('EncryptedPackage')],
    ['an Excel file of 1997', 'old-excel', () => oleOf('Workbook')],
    ['a PDF', 'not-a-table', () => '%PDF-1.7'],
    ['half a file', 'broken', async () => (await workbookOf(rowsOf(0))).subarray(0, 2000)],
    ['a file that would fill the memory', 'swollen', bombOf],
    ['a file that laughs a billion times', 'broken', laughingOf],
    ['too many rows', 'too-many-rows', () => `Mã hồ sơ\n${'000123-0001\n'.repeat(200_200)}`],
  ])('is told what to do with %s', async (_what, why, make) => {
    await choose('tep.xlsx', await make());
    await isSaid(texts.refusals[why]);
    expect(await stored(0)).toEqual([]);
  });

  it('is told what to do with more bytes than any list has', async () => {
    await chooseLong(11, 200_000, 700);
    await isSaid(texts.refusals['too-large']);
    expect(await stored(11)).toEqual([]);
  });

  it('may stop reading and go on without the file', async () => {
    // Pressed as soon as it is there: a fast browser is done before the driver has found it.
    await page.evaluate((words) => {
      const watch = new MutationObserver(() => {
        const stop = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === words,
        );
        if (stop === undefined) return;
        watch.disconnect();
        stop.click();
      });
      watch.observe(document.body, { childList: true, subtree: true });
    }, texts.stop);
    await chooseLong(11, 200_000);
    await isSaid(texts.stopped);
    expect(await stored(11)).toEqual([]);
  });

  it('has 200,000 rows read, and may stop while they are kept: whole parts stay', async () => {
    await chooseLong(12, 200_000);
    await isSaid(texts.read({ name: 'lon.csv', dossiers: 200_000 }));
    await page.click({ role: 'button', name: texts.keep(200_000) });
    await until(
      'the first to be kept',
      async () => /(?<![\d.])[1-9][\d.]*\/200\.000/.test(await shown()),
      60_000,
    );
    await page.click({ role: 'button', name: texts.stop });
    const [before = ''] = texts.stoppedWhileKeeping(0).split('0', 1);
    await isSaid(before);
    const { length } = await stored(12);
    expect(length).toBeGreaterThan(0);
    expect(length % 5000).toBe(0);
  }, 120_000);

  it('finds no error behind', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
