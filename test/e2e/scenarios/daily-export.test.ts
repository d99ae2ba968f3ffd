import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCivilTime } from '../../../lib/locale/civil-format';
import { civilNow } from '../../portal/data/civil-days.mjs';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import type { Filling } from '../report/filling';
import { faultsOf } from '../steps/accessibility';
import { pictureOf } from '../steps/pictures';
import { scriptOf } from '../steps/store-script';

const day = civilNow(Date.now()).slice(0, 10);
/** Epoch ms of a time of the day on which this runs. */
const instant = (time: string) => Date.parse(`${day}T${time}+07:00`);

let browser: ExtensionBrowser;
let options: Tab;
const folder = mkdtempSync(join(tmpdir(), 'nhac-han-tai-xuong-'));
const saved = (path: string) => join(folder, 'Nhac-Han', path);

beforeAll(async () => {
  browser = await launch('officers', { downloads: folder });
  await browser.consentToPermission('downloads');
  options = await browser.openExtensionPage('options.html#daily');
  await options.resize(1366, 768);
  await options.inject(await scriptOf('test/e2e/report/filling.ts'));
  await options.evaluate(
    (given) => (globalThis as unknown as { filling: Filling }).filling.twoPortals(given),
    { national: 'https://dichvucong.example.vn', before: '2026-01-05', day },
  );
  await until('the form', () => options.evaluate(() => !!document.querySelector('#daily-on'), null));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('files that are saved every day', () => {
  it('are switched on by a press, with the permission that it takes', async () => {
    // Before their hour, whenever this runs: past it they come at once.
    await browser.setClock(instant('16:58'));
    expect(await faultsOf(options)).toEqual([]);
    await options.click({ css: '#daily-on' });
    await until('the switch to be on', () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('#daily-on')?.checked === true, null),
    );
    await pictureOf(options, 'options-daily');
    await options.close();
  });

  it('come at their hour into the download folder, with no page open, once', async () => {
    await browser.setClock(instant('16:59'));
    await browser.ring('minute');
    await browser.setClock(instant('17:00'));
    await browser.ring('minute');
    const workbook = saved(`${day}/nhachan-ho-so-${day}.xlsx`);
    const log = saved('nhachan-nhat-ky.xlsx');
    // A browser may put an empty file in the place before it has the whole.
    const isSaved = (path: string) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
    await until('the files', async () => isSaved(workbook) && isSaved(log), 60_000);
    expect(await rowsOf(log, 'Nhật ký hằng ngày')).toEqual([
      expect.arrayContaining(['dichvucong.example.vn', 6]),
      expect.arrayContaining(['motcua.lapvo.example.vn', 5]),
    ]);
    expect(await rowsOf(workbook, 'Toàn bộ')).toHaveLength(11);
  });

  it('are told of in the settings, and do not come twice', async () => {
    const page = await browser.openExtensionPage('options.html#daily');
    await until('what was saved', async () =>
      (
        await page.evaluate(() => document.querySelector('#daily [role="status"]')?.textContent ?? '', null)
      ).includes(`17:00 ${formatCivilTime(day)}, đã lưu nhachan-ho-so-${day}.xlsx, nhachan-nhat-ky.xlsx`),
    );
    await page.close();
    const log = saved('nhachan-nhat-ky.xlsx');
    rmSync(log);
    await browser.setClock(instant('17:05'));
    await browser.ring('minute');
    await browser.ring('clock');
    const other = await browser.openExtensionPage('options.html');
    await until('the page', () => other.evaluate(() => !!document.querySelector('#daily-on'), null));
    expect(existsSync(log)).toBe(false);
    expect(await browser.errors()).toEqual([]);
  });
});

/** The rows of a sheet below its headings. */
async function rowsOf(file: string, sheet: string): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(file) as unknown as ArrayBuffer);
  const rows: unknown[][] = [];
  workbook.getWorksheet(sheet)?.eachRow((row, number) => {
    if (number > 1) rows.push((row.values as unknown[]).slice(1));
  });
  return rows;
}
