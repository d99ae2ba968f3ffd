import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportTexts } from '../../../lib/locale/report';
import { type ChangeId, changeIds } from '../../../lib/report';
import { civilNow } from '../../portal/data/civil-days.mjs';
import {
  type NationalPortal,
  type PageId,
  type Portal,
  startNationalPortal,
  startPortal,
} from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { focusedOn, moveTo } from '../steps/keyboard';
import { marksOn } from '../steps/marks';
import { pictureOf } from '../steps/pictures';
import { countsOver, turnOn } from '../steps/popup';
import { printedPages } from '../steps/printed-pages';
import { visit } from '../steps/visit';
import { changesOf } from './changes';
import { goTo, headOf, openReport, pastedInto, tableOf } from './report-page';
import { sheetsIn } from './workbook';

const texts = reportTexts('vi');
const read: PageId[] = ['processing', 'waiting', 'returned', 'search'];
const dayMs = 86_400_000;
const patience = 30_000;

let browser: ExtensionBrowser;
let portal: Portal;
let national: NationalPortal;
let report: Tab;
/** What the province's pages said on the first day, and what they say now with what has left them since. */
let before: ReturnType<Portal['truth']>['dossiers'];
let after: typeof before;
let known: typeof before;

const [first, second] = [Date.now() - dayMs, Date.now()].map((at) => civilNow(at).slice(0, 10));

beforeAll(async () => {
  portal = await startPortal({
    skin: 'material',
    sizes: { reception: 3, processing: 28, waiting: 9, returned: 8 },
  });
  browser = await launch('officers');
  const tab = await browser.openTab(portal.url);
  const yesterday = Date.now() - dayMs;
  // The page in front is read as soon as its site is turned on.
  await browser.setClock(yesterday);
  await turnOn(browser, tab);
  await visit(tab, portal, () => browser.setClock(yesterday), read);
  before = portal.truth({ read }).dossiers;
  await allKept(tab, before.length);

  await browser.setClock(Date.now());
  aDayGoesBy();
  await visit(tab, portal, async () => {}, read);
  after = portal.truth({ at: civilNow(Date.now()), read }).dossiers;
  known = [...after, ...before.filter((each) => after.every(({ code }) => code !== each.code))];

  national = await startNationalPortal(portal);
  await tab.open(national.url);
  await turnOn(browser, tab);
  await readNational(tab);
  await allKept(tab, known.length + national.records.length);
  report = await openReport(browser, 'reconcile');
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await portal?.close();
  await national?.close();
});

/** Waits until so many dossiers are stored: what a page says is stored a moment after it is marked. */
async function allKept(tab: Tab, total: number): Promise<void> {
  await until('all to be kept', async () => (await countsOver(browser, tab)).total === total, patience);
}

/** What befalls the province's dossiers between the two days. */
function aDayGoesBy(): void {
  const { control } = portal;
  const codeOf = (scenario: string) =>
    portal.records.find((record) => record.scenario === scenario)?.code ?? '';
  control.finish({ code: codeOf('due-soon') });
  control.tick({ code: codeOf('done-undigitised-result'), part: 'result', place: 0, ticked: true });
  control.remove({ code: codeOf('not-due-by-date') });
  control.add({ list: 'processing', scenario: 'overdue' });
  const fresh = control.add({ list: 'processing', scenario: 'not-due' });
  control.edit({ code: fresh, changes: { receivedAt: `${second}T00:05` } });
}

/** Goes through the one list of the national portal, page by page. */
async function readNational(tab: Tab): Promise<void> {
  for (let page = 1; page <= national.pages; page++) {
    if (page > 1) await tab.click({ css: '.phan-trang a:has-text("Sau")' });
    const wanted = national.records.slice((page - 1) * 20, page * 20).map(({ code }) => code);
    await until(
      `page ${page} of the national portal`,
      async () => (await marksOn(tab).catch(() => [])).map(({ code }) => code).join() === wanted.join(),
      patience,
    );
  }
}

/** The codes of the list that an address opens. */
async function codesAt(address: string): Promise<string[]> {
  await goTo(report, address);
  const list = new URLSearchParams(address.split('?')[1]).get('list');
  return until(`the rows of ${address}`, async () => {
    const codes = (await tableOf(report, `list-${list}`)).map(([code = '…']) => code).sort();
    return codes.length > 0 && !codes.includes('…') && codes;
  });
}

describe('a day at two portals, read as an officer reads them', () => {
  it('is reconciled with the national portal', async () => {
    await report.evaluate(() => document.querySelector<HTMLSelectElement>('.national select')?.focus(), null);
    await report.press('l');
    const wanted = national.differences(known);
    const rows = await until('the differences', async () => {
      const found = await tableOf(report, 'differences');
      return found.length > 0 && found;
    });
    const { differences } = texts.reconcile;
    expect(rows).toEqual([
      [differences.overdueThere, String(wanted.overdueThere.length)],
      [differences.missingThere, String(wanted.missingThere.length)],
      [differences.missingHere, String(wanted.missingHere.length)],
      [differences.dates, String(wanted.dates.length)],
      [differences.duplicates, String(wanted.duplicates.length)],
    ]);
    expect((await tableOf(report, 'sides'))[0]?.slice(1)).toEqual([
      String(wanted.here),
      String(wanted.there),
    ]);
    const words = await report.evaluate(
      () => document.querySelector('[data-words="reconcile"]')?.textContent ?? '',
      null,
    );
    expect(words).toContain(`${wanted.matched}/${wanted.here} hồ sơ`);
    expect(words).not.toContain(texts.reconcile.partial(national.records.length));
    await pictureOf(report, 'report-two-portals');
    expect(await codesAt('reconcile?list=overdueThere')).toEqual(wanted.overdueThere);
    await pictureOf(report, 'report-resync');
    expect(await codesAt('reconcile?list=missingThere')).toEqual(wanted.missingThere);
    expect(await codesAt('reconcile?list=missingHere')).toEqual(wanted.missingHere);
    expect(await codesAt('reconcile?list=dates')).toEqual(
      wanted.dates.map((each) => each.split(' ')[0]).sort(),
    );
    expect(await codesAt('reconcile?list=duplicates')).toEqual(wanted.duplicates);
  }, 60_000);

  it('gives the list to ask for a re-sync as a file and as a copy, with what the screen shows', async () => {
    await goTo(report, 'reconcile?list=overdueThere');
    const shown = await until('the list', async () => {
      const rows = await tableOf(report, 'list-overdueThere');
      return rows.length > 0 && !rows.flat().includes('…') && rows;
    });
    const { name, bytes } = await report.saved(() => report.click({ role: 'button', name: texts.file }));
    expect(name).toBe(`nhachan-reconcile-${second}.xlsx`);
    const [sheet] = await sheetsIn(bytes);
    const codes = sheet?.rows.map((row) => row[texts.columns.code]).filter((code) => code !== undefined);
    expect(codes).toEqual(shown.map(([code]) => code));
    await report.click({ role: 'button', name: texts.list.copy });
    await until('what is told of the copy', async () => (await headOf(report)).includes(texts.tally.copied));
    const pasted = (await pastedInto(report)).split('\n').map((line) => line.split('\t'));
    expect(pasted.slice(1).map(([code]) => code)).toEqual(codes);
    expect(pasted.slice(1)).toEqual(
      shown.map((row) => row.map((cell) => cell.replace(texts.list.noteCause, ''))),
    );
  }, 60_000);

  it('is told change by change, each with its list', async () => {
    const wanted = changesOf(before, after, first ?? '');
    const { changes } = texts.compare;
    await goTo(report, `compare?from=${first}&to=${second}`);
    const rows = await until('the changes', async () => {
      const found = await tableOf(report, 'changes');
      return found.length > 0 && found;
    });
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(changeIds.map((id) => [changes[id], String(wanted[id].length)])),
    );
    const happened: ChangeId[] = ['finished', 'received', 'firstSeen', 'gone', 'digitised'];
    for (const id of happened) expect(wanted[id]).not.toEqual([]);
    await pictureOf(report, 'report-day-to-day');
    for (const id of changeIds) {
      if (wanted[id].length === 0) continue;
      expect(await codesAt(`compare?from=${first}&to=${second}&list=${id}`)).toEqual(wanted[id]);
    }
  }, 60_000);

  it('is drawn as it went, with the table beside it', async () => {
    await goTo(report, `compare?from=${first}&to=${second}`);
    const drawn = await report.evaluate(
      () =>
        [...document.querySelectorAll('.plots figure')].map((each) => each.querySelectorAll('circle').length),
      null,
    );
    expect(drawn).toEqual([1, 1, 1]);
    const open = before.filter((each) => each.open).length;
    const [row] = await tableOf(report, 'trend');
    expect([row?.[0], row?.[3]]).toEqual([(first ?? '').split('-').reverse().join('/'), String(open)]);
  });
});

describe('the report of that day', () => {
  it('tells the failures of a portal, and each in how many minutes', async () => {
    const tab = await browser.openTab(portal.url);
    portal.control.maintenance({ on: true });
    await tab.open(portal.url);
    await goTo(report, 'portal');
    const [row] = await until(
      'the failure',
      async () => {
        await report.click({ role: 'button', name: texts.refresh });
        await goTo(report, 'portal');
        const rows = await tableOf(report, 'failures');
        return rows.length > 0 && rows;
      },
      patience,
    );
    portal.control.maintenance({ on: false });
    expect(row?.slice(0, 2)).toEqual([new URL(portal.url).host, texts.portal.kinds.maintenance]);
    expect(row?.[2]).toMatch(/^\d\d:\d\d \d\d\/\d\d\/\d{4}$/);
    await pictureOf(report, 'report-failures');
    await tab.close();
  }, 60_000);

  it('is gone through by keyboard: a view, a target, its list, its columns, a cause, and back', async () => {
    await goTo(report, 'today');
    await moveTo(report, 'nav a[href^="#indicators"]');
    await report.press('Enter');
    // Of what was received: on the first days of a month nothing may have been resolved yet.
    const line = 'li[data-indicator="components"]';
    await moveTo(report, `${line} .rate:nth-of-type(1) input`);
    for (const key of '100') await report.press(key);
    await report.press('Tab');
    const goal = await until('what the target takes', () =>
      report.evaluate((css) => document.querySelector(css)?.textContent ?? undefined, `${line} .goal a`),
    );
    expect(goal).toMatch(/^cần số hóa thêm \d+ hồ sơ để đạt 100%/);
    await pictureOf(report, 'report-target');
    await moveTo(report, `${line} .goal a`);
    await report.press('Enter');
    await until('its list', async () => (await headOf(report)).includes(texts.indicators.toDo));
    expect(await headOf(report)).toContain(`${goal.match(/\d+/)?.[0]} hồ sơ`);

    await moveTo(report, '.chosen summary');
    await report.press('Enter');
    await moveTo(report, '.chosen li:last-child input');
    await report.press('Space');
    const headings = () =>
      report.evaluate(
        () => [...document.querySelectorAll('.rows thead th')].map((cell) => cell.textContent?.trim()),
        null,
      );
    await until('the column', async () => (await headings()).includes(texts.columns.site));
    await report.press('Space');
    await until('it to be gone', async () => !(await headings()).includes(texts.columns.site));
    await moveTo(report, '.rows th[data-column="code"] button');
    await report.press('Enter');
    await until('codes from the first', () =>
      report.evaluate(() => document.querySelector('.rows [aria-sort="ascending"]') !== null, null),
    );
    await report.press('Enter');
    const sorted = await until('codes from the last', async () => {
      const codes = (await tableOf(report, 'list-components:work')).map(([code = '…']) => code);
      return codes[0] !== '…' && [...codes].sort().reverse().join() === codes.join() && codes;
    });
    expect(sorted.length).toBeGreaterThan(1);

    await goTo(report, 'today?list=overdue');
    await moveTo(report, '.rows button.plain');
    await report.press('Enter');
    await until('the form', async () => (await focusedOn(report, 'input[name="note"]')).matches);
    for (const key of ['d', 'u', 'y']) await report.press(key);
    await pictureOf(report, 'report-cause');
    await report.press('Enter');
    await until('the cause in its row', async () =>
      (await tableOf(report, 'list-overdue'))[0]?.includes('duy'),
    );
    expect((await focusedOn(report, '.rows')).matches).toBe(true);
  }, 120_000);

  it('is typed a day in the Vietnamese order, whatever the browser speaks', async () => {
    await goTo(report, `compare?from=${first}&to=${second}`);
    const field = '.filters .day:first-child input';
    const shown = await report.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.value, field);
    expect(shown).toBe((first ?? '').split('-').reverse().join('/'));
    await report.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.select(), field);
    await report.type({ css: field }, '31/02/2026');
    await report.press('Enter');
    await until('what is said of it', () =>
      report.evaluate(() => document.querySelector('.day [role="alert"]') !== null, null),
    );
    await report.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.select(), field);
    await report.type({ css: field }, '03/02/2026');
    await report.press('Enter');
    await until('the day in the address', () =>
      report.evaluate(() => location.hash.includes('from=2026-02-03'), null),
    );
  });

  const views = ['today', 'compare', 'tally', 'indicators', 'reconcile', 'team', 'portal', 'files'];

  it.each(views)('can be read in the dark, enlarged and in forced colours: %s', async (view) => {
    await goTo(report, view);
    await report.look({ colorScheme: 'dark' });
    expect(await faultsOf(report)).toEqual([]);
    await pictureOf(report, `report-dark-${view}`);
    await report.look({ colorScheme: 'light', forcedColors: true });
    await pictureOf(report, `report-forced-${view}`);
    await report.look({});
    for (const enlarged of [1.5, 2]) {
      await report.resize(Math.round(1366 / enlarged), Math.round(768 / enlarged));
      const [wide, room] = await report.evaluate(
        () => [document.documentElement.scrollWidth, innerWidth],
        null,
      );
      expect(wide).toBeLessThanOrEqual(room ?? 0);
      await pictureOf(report, `report-${enlarged * 100}-${view}`);
    }
    await report.resize(1366, 768);
  });

  it('is printed on A4 pages that lie on their side, without what is there to be pressed', async () => {
    for (const view of [
      'tally?from=2026-01-01&to=2026-12-31',
      'today',
      'reconcile',
      'compare',
      'indicators',
    ]) {
      await goTo(report, view);
      await until('the rows', () =>
        report.evaluate(() => !document.querySelector('.rows')?.textContent?.includes('…'), null),
      );
      const pdf = await report.printed();
      await writeFile(`.output/pictures/report-${view.split('?')[0]}.pdf`, pdf);
      const [paper] = printedPages(pdf);
      // A browser may round each side up to a whole point.
      for (const [side, meant] of [
        [paper?.width, 841.89],
        [paper?.height, 595.28],
      ] as const)
        expect(Math.abs((side ?? 0) - meant)).toBeLessThan(1);
      await report.look({ print: true });
      const pressed = await report.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'nav, .filters, .scope button, .list-head button, input:not(.rate input)',
            ),
          ].filter((each) => each.getClientRects().length > 0).length,
        null,
      );
      await report.look({});
      expect([view, pressed]).toEqual([view, 0]);
    }
  }, 60_000);

  it('leaves no error behind', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
