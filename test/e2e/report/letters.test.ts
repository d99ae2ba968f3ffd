import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordNumber } from '../../../lib/locale/figure';
import { filesTexts } from '../../../lib/locale/files';
import { reportTexts } from '../../../lib/locale/report';
import { civilTimeOf, epochNow } from '../../../lib/platform/clock';
import { paragraphsOf } from '../../support/files/word-file';
import { letterSite, letterTallies } from '../../support/letters/dossiers';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { pictureOf } from '../steps/pictures';
import { scriptOf } from '../steps/store-script';
import {
  csvFigures,
  formIn,
  lettersFigures,
  parquetFigures,
  type UnitFigures,
  workbookFigures,
} from './exported-figures';
import type { Filling } from './filling';
import { goTo, headOf, openReport, tableOf } from './report-page';

const texts = reportTexts('vi');
const files = filesTexts('vi');
const [from, to] = ['2021-01-01', '2024-03-15'];
const period = `from=${from}&to=${to}`;
const n = (value: number) => wordNumber('vi', value);

let browser: ExtensionBrowser;
/** Where the store is filled. */
let stage: Tab;
let report: Tab;

beforeAll(async () => {
  browser = await launch('officers');
  stage = await browser.openExtensionPage('options.html');
  await stage.inject(await scriptOf('test/e2e/report/filling.ts'));
  const filled = await stage.evaluate(
    () => (globalThis as unknown as { filling: Filling }).filling.letters(),
    null,
  );
  expect(filled).toBe(140_460);
  report = await openReport(browser, `tally?${period}&by=unit`);
}, 240_000);

afterAll(() => browser?.close());

describe('the report over the dossiers of the letters', () => {
  it('prints every figure of the form, unit by unit', async () => {
    const rows = await tableOf(report, 'tally');
    const printed = lettersFigures(letterTallies);
    expect(rows).toHaveLength(printed.length + 1);
    for (const [place, { unit, figures }] of printed.entries()) {
      expect(rows[place]).toEqual([String(place + 1), unit, ...figures.map(n)]);
    }
    const words = await report.evaluate(() => document.querySelector('main')?.innerText ?? '', null);
    for (const identity of ['3 = 4 + 5 + 6', '7 = 8 + 9 + 10', '11 = 12 + 13', '3 = 7 + 11']) {
      expect(words).toContain(`${identity}: đúng`);
    }
  });

  it('says it as the letter does, with what is overdue by sector', async () => {
    const words = await report.evaluate(
      () => document.querySelector('[data-words="letter"]')?.textContent ?? '',
      null,
    );
    expect(words).toContain(
      'Tổng số hồ sơ tiếp nhận là 26.089 hồ sơ, trong đó, kỳ trước chuyển qua là 259 hồ sơ; trong kỳ là 25.830 hồ sơ (trong đó, trực tuyến: 7.852 hồ sơ). ' +
        'Số lượng hồ sơ đã giải quyết 25.999 hồ sơ, trong đó giải quyết sớm hạn: 24.497 hồ sơ, đúng hạn: 956 hồ sơ, trả trễ hạn: 546 hồ sơ; ' +
        'Số lượng hồ sơ đang giải quyết: 90 hồ sơ; trong đó: chưa đến hạn: 82 hồ sơ, quá hạn: 08 hồ sơ (Đất đai 04, Môi trường 02, ',
    );
    expect(words).toContain('quá hạn: 31 hồ sơ (Liên thông TTHC 27, Bảo trợ xã hội 03, Hộ tịch 01)');
  });

  it('draws up the report of results in Word with the very paragraphs of the page', async () => {
    const shown = await report.evaluate(
      () => [...document.querySelectorAll('[data-words="letter"] > p')].map((line) => line.textContent ?? ''),
      null,
    );
    const file = await report.saved(() => report.click({ role: 'button', name: files.asWord }));
    expect(file.name).toMatch(/^nhachan-bao-cao-ket-qua-\d{4}-\d\d-\d\d\.docx$/);
    const written = await paragraphsOf(file.bytes);
    const paragraphs = shown.filter((line) => line.includes('Tổng số hồ sơ tiếp nhận'));
    expect(paragraphs).toHaveLength(1 + letterTallies.length);
    for (const paragraph of paragraphs) expect(written).toContain(`- ${paragraph}`);
    expect(written).toContain('140.460');
    await until('a word on the file', async () =>
      (await statusOf('[data-words="letter"]')).includes('1 văn bản về 140.460 hồ sơ'),
    );
  });

  it('opens the dossiers behind a figure, sorts and searches them, and leads back', async () => {
    await pictureOf(report, 'report-tally');
    await report.click({ css: '[data-table="tally"] tbody tr:nth-child(2) a[href*="list=overdue"]' });
    await until('the list', async () => (await headOf(report)).includes('31 hồ sơ'));
    expect(await headOf(report)).toContain('Bộ phận Một cửa xã, thị trấn');
    await report.click({ css: 'input[type="search"]' });
    await report.type({ css: 'input[type="search"]' }, 'lien thong');
    // The sector stands in a column that is not shown, and is searched all the same.
    await until('what was searched', async () => (await headOf(report)).includes('27 trong 31 hồ sơ'));
    await pictureOf(report, 'report-list');
    await report.click({ role: 'link', name: texts.list.back });
    await until('the form', async () => (await tableOf(report, 'tally')).length > 0);
  });

  it('draws only what is in sight of a hundred thousand dossiers', async () => {
    await goTo(report, `tally?${period}&list=total`);
    await until('the whole list', async () => (await headOf(report)).includes('140.460 hồ sơ'));
    await until('rows', () =>
      report.evaluate(() => /H57/.test(document.querySelector('.rows tbody')?.textContent ?? ''), null),
    );
    await report.evaluate(() => document.querySelector('.rows')?.scrollTo({ top: 2_000_000 }), null);
    await until('rows further down', () =>
      report.evaluate(() => {
        const row = [...document.querySelectorAll('.rows tr[aria-rowindex]')].at(-1);
        return Number(row?.getAttribute('aria-rowindex')) > 60_000 && /H57/.test(row?.textContent ?? '');
      }, null),
    );
    const drawn = await report.evaluate(() => document.querySelectorAll('.rows tbody tr').length, null);
    expect(drawn).toBeLessThan(120);
  });
});

describe('the files of the dossiers of the letters', () => {
  const wanted = lettersFigures(letterTallies);
  const panel = '[aria-labelledby="files-export"]';
  let shown: string[][];

  beforeAll(async () => {
    await goTo(report, `tally?${period}&by=unit`);
    shown = await tableOf(report, 'tally');
    await report.click({ role: 'link', name: texts.views.files });
    await until('the choice of files', () =>
      report.evaluate(() => !!document.querySelector('input[name="format"]'), null),
    );
  });

  afterAll(() => goTo(report, `tally?${period}`));

  /** Makes a file as a person does: the period of the form is typed once and stays. */
  async function made(format: string): Promise<Buffer> {
    await report.click({ css: `input[name="format"][value="${format}"]` });
    if (format === 'xlsx') {
      for (const [name, day] of [
        [files.from, '01/01/2021'],
        [files.to, '15/03/2024'],
      ] as const) {
        await report.click({ role: 'textbox', name });
        await report.press('Control+a');
        await report.type({ role: 'textbox', name }, day);
        await report.press('Tab');
      }
    }
    const file = await report.saved(() => report.click({ role: 'button', name: files.button }));
    expect(file.name).toContain(`.${format}`);
    await isSaid(`140.460 hồ sơ vào ${file.name}`);
    return file.bytes;
  }

  async function isSaid(words: string): Promise<void> {
    await until(`"${words}" to be said`, async () => (await statusOf(panel)).includes(words), 60_000);
  }

  /** What the page shows of a unit, without the points in its figures. */
  function shownOf(unit: string): number[] | undefined {
    const row = shown.find(([, name]) => name === unit);
    return row?.slice(2).map((figure) => Number(figure.replaceAll('.', '')));
  }

  async function expectFigures(found: Promise<UnitFigures[]>): Promise<void> {
    expect(await found).toEqual(wanted);
    for (const { unit, figures } of await found) expect(figures).toEqual(shownOf(unit));
  }

  const at = () => ({ from, to, now: civilTimeOf(epochNow()) });

  it('are not made where somebody stops it on the way, and that is said', async () => {
    await report.click({ css: 'input[name="format"][value="xlsx"]' });
    await report.click({ role: 'button', name: files.button });
    await until('some dossiers to have passed', () =>
      report.evaluate(
        (css) => /(?<![\d.])[1-9][\d.]*\/140\.460/.test(document.querySelector(css)?.textContent ?? ''),
        panel,
      ),
    );
    await report.click({ role: 'button', name: files.cancel });
    await isSaid(files.cancelled);
  });

  it('are not letters on more dossiers than can be drawn up at once, and that is said', async () => {
    await report.click({ css: 'input[name="format"][value="docx"]' });
    await report.click({ css: `${panel} input[value="apology"]` });
    await report.click({ role: 'button', name: files.drawUp });
    await isSaid(files.failures['too-many']);
  });

  it('as an Excel workbook give the figures of the letters and of the page, on the form and row by row', async () => {
    const bytes = await made('xlsx');
    await expectFigures(workbookFigures(bytes, at()));
    const form = await formIn(bytes);
    const sum = (place: number) => wanted.reduce((total, { figures }) => total + (figures[place] ?? 0), 0);
    expect(form.get('Tổng cộng')).toEqual(wanted[0]?.figures.map((_, place) => sum(place)));
    const overdue: Record<string, number> = {};
    for (const { overdueBySector } of wanted) {
      for (const [sector, count] of Object.entries(overdueBySector)) {
        overdue[sector] = (overdue[sector] ?? 0) + count;
      }
    }
    const [, ...lines] = [...form].reverse();
    const told = lines.flatMap(([name, figures]) => (figures.at(-1) === 0 ? [] : [[name, figures.at(-1)]]));
    expect(Object.fromEntries(told)).toEqual(overdue);
  }, 240_000);

  it('as CSV give the same figures', async () => {
    await expectFigures(csvFigures(await made('csv'), at()));
  }, 120_000);

  it('as Parquet, asked by the query that is handed out, give the same figures', async () => {
    await expectFigures(parquetFigures(await made('parquet'), at()));
  }, 120_000);
});

/** What the part of the page says of the file that was asked for. */
function statusOf(part: string): Promise<string> {
  return report.evaluate(
    (css) =>
      [...document.querySelectorAll(`${css} > [role="status"]`)].map((node) => node.textContent).join(''),
    part,
  );
}

describe('the report over two portals and two days', () => {
  const national = 'https://dichvucong.example.vn';
  const day = civilTimeOf(epochNow()).slice(0, 10);
  const before = civilTimeOf(epochNow() - 3 * 86_400_000).slice(0, 10);
  const days = `from=${before}&to=${day}`;

  beforeAll(async () => {
    await stage.evaluate(
      (given) => (globalThis as unknown as { filling: Filling }).filling.twoPortals(given),
      { national, before, day },
    );
    await report.click({ role: 'button', name: texts.refresh });
    await until('the other store', () =>
      report.evaluate(() => /: 11 hồ sơ/.test(document.querySelector('.coverage')?.textContent ?? ''), null),
    );
  });

  it('tells what happened between the days, and opens each list', async () => {
    await goTo(report, `compare?${days}&site=${encodeURIComponent(letterSite)}`);
    const { changes } = texts.compare;
    expect(await tableOf(report, 'changes')).toEqual([
      [changes.newlyOverdue, '0'],
      [changes.finished, '1'],
      [changes.received, '1'],
      [changes.firstSeen, '0'],
      [changes.gone, '0'],
      [changes.digitised, '1'],
    ]);
    await pictureOf(report, 'report-two-days');
    await report.click({ css: '[data-table="changes"] a[href*="list=digitised"]' });
    await until('the digitised one', async () => (await tableOf(report, 'list-digitised'))[0]?.[0] === 'A-2');
  });

  it('reconciles with the national portal that is chosen, and opens the list to ask for a re-sync', async () => {
    await goTo(report, 'reconcile');
    await report.evaluate(() => document.querySelector<HTMLSelectElement>('.national select')?.focus(), null);
    await report.press('ArrowDown');
    const { differences } = texts.reconcile;
    const rows = await until('the differences', async () => {
      const found = await tableOf(report, 'differences');
      return found.length > 0 && found;
    });
    expect(rows).toEqual([
      [differences.overdueThere, '1'],
      [differences.missingThere, '1'],
      [differences.missingHere, '1'],
      [differences.dates, '2'],
      [differences.duplicates, '1'],
    ]);
    const words = await report.evaluate(
      () => document.querySelector('[data-words="reconcile"]')?.textContent ?? '',
      null,
    );
    expect(words).toContain('4/5 hồ sơ, đạt 80,00%');
    await pictureOf(report, 'report-reconciled');
    await report.click({ css: '[data-table="differences"] a[href*="list=overdueThere"]' });
    await until(
      'the re-sync list',
      async () => (await tableOf(report, 'list-overdueThere'))[0]?.[0] === 'A-1',
    );
  });

  it('draws up apologies for the dossiers that are picked from a list, by keyboard', async () => {
    await goTo(report, 'today?list=overdue');
    await until('the list', async () => (await tableOf(report, 'list-overdue')).length === 2);
    await report.click({ role: 'button', name: files.drawUp });
    const codes = (await tableOf(report, 'list-overdue')).map(([, code = '']) => code);
    for (const place of [0, 1]) {
      await report.evaluate(
        (at) => document.querySelectorAll<HTMLInputElement>('.rows td.picked input')[at]?.focus(),
        place,
      );
      await report.press(' ');
    }
    await pictureOf(report, 'report-draw-up');
    expect(await faultsOf(report)).toEqual([]);
    const file = await report.saved(() => report.click({ role: 'button', name: files.drawUpFor.chosen(2) }));
    expect(file.name).toMatch(/^nhachan-xin-loi-/);
    const written = (await paragraphsOf(file.bytes)).filter((line) => line.includes('mã hồ sơ:'));
    expect(written.map((line) => /mã hồ sơ: (.*)\./.exec(line)?.[1]).sort()).toEqual(codes.sort());
  });

  it('says why there is no letter, and makes no file', async () => {
    await report.click({ css: '.letters input[value="support"]' });
    await report.click({ role: 'button', name: files.drawUpFor.chosen(2) });
    await until('the reason', async () => (await statusOf('.letters')) === files.failures['none-support']);
    await report.click({ role: 'button', name: files.close });
  });

  it.each(['today', 'compare', 'tally', 'indicators', 'reconcile', 'team', 'portal'])(
    'can be used without sight: %s',
    async (view) => {
      await goTo(report, `${view}?${days}`);
      expect(await faultsOf(report)).toEqual([]);
      await pictureOf(report, `report-${view}`);
    },
    120_000,
  );

  it('leaves no error behind', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
