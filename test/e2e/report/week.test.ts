import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { civilTimeOf, epochNow } from '../../../lib/platform/clock';
import { sealSnapshot } from '../../../lib/report';
import type { ExtensionBrowser } from '../driver/browser';
import { launchChromium } from '../driver/chromium';
import type { PlaywrightTab } from '../driver/playwright-tab';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { folderOf } from '../package/built';
import { faultsOf } from '../steps/accessibility';
import { clippedIn } from '../steps/clipped';
import { moveTo } from '../steps/keyboard';
import { pictureOf } from '../steps/pictures';
import { scriptOf } from '../steps/store-script';
import type { Filling, ReadOn } from './filling';
import { goTo, openReport, tableOf } from './report-page';

const province = 'https://motcua.lapvo.example.vn';
const ministry = 'https://motcua.bo.example.vn';
const colleague = 'Phạm Ngọc Uyên Nhi';
const week = [6, 5, 4, 3, 2, 1, 0].map((back) => civilTimeOf(epochNow() - back * 86_400_000).slice(0, 10));
const today = week[6] ?? '';
const worded = (day = '') => day.split('-').reverse().join('/');

/** Five dossiers, due one by one from the first day on; one is finished on the fourth day, and digitised on the fifth. */
function provinceOn(place: number): ReadOn {
  const dossiers = [0, 1, 2, 3, 4].map((due) => ({
    code: `000.00.53.H57-261101-000${due + 1}`,
    procedure: 'Chứng thực bản sao từ bản chính',
    officer: 'Lê Thị Thu Sương',
    receivedAt: '2026-01-05T08:00',
    dueAt: week[due] ?? '',
    ...(due === 0 && place >= 3
      ? { finishedAt: `${week[3]}T10:00`, stage: 'finished' as const, digitisedResult: place >= 4 }
      : { stage: 'processing' as const }),
  }));
  return { site: province, day: week[place] ?? '', officer: 'Lê Thị Thu Sương', dossiers };
}

/** The other portal is first read on the third day, and not on the fifth. */
function ministryOn(place: number): ReadOn[] {
  const dossier = { code: 'BXD-2026-00342', receivedAt: '2026-01-05T08:00', dueAt: '2026-01-12' };
  const reading = {
    site: ministry,
    day: week[place] ?? '',
    officer: 'Lê Thị Thu Sương',
    dossiers: [dossier],
  };
  return place === 2 || place === 3 || place === 5 ? [reading] : [];
}

let browser: ExtensionBrowser;
let data: Tab;
let report: Tab;

beforeAll(async () => {
  browser = await launchChromium({ build: folderOf('chrome-mv3') });
  data = await browser.openExtensionPage('options.html#data');
  await data.inject(await scriptOf('test/e2e/report/filling.ts'));
  await data.evaluate(
    (readings) => (globalThis as unknown as { filling: Filling }).filling.days(readings),
    week.flatMap((_, place) => [provinceOn(place), ...ministryOn(place)]),
  );
}, 120_000);

afterAll(() => browser?.close());

describe('a week of a team', () => {
  it('names a colleague whose snapshot was merged, with when it was taken and how much it held', async () => {
    const takenAt = Date.parse(`${week[5]}T16:40+07:00`);
    const dossier = {
      code: 'H57.132-261101-0009',
      officer: colleague,
      dueAt: '2026-01-12',
      stage: 'processing',
    };
    const snapshot = await sealSnapshot({
      format: 'nhac-han/snapshot',
      version: 1,
      site: province,
      contributor: colleague,
      takenAt,
      coverage: [],
      dossiers: [
        { dossier, seenAt: Object.fromEntries(Object.keys(dossier).map((field) => [field, takenAt])) },
      ] as never,
    });
    const file = { name: 'nhi.json', bytes: Buffer.from(JSON.stringify(snapshot)) };
    await data.chooseFiles('#snapshot-files', [file]);
    await until('the file to be merged', () =>
      data.evaluate(
        () =>
          document.querySelector('[aria-labelledby="data-colleagues"] [role="status"]')?.textContent !== '',
        null,
      ),
    );
    report = await openReport(browser, 'team');
    expect(await tableOf(report, 'contributions')).toEqual([
      [colleague, `16:40 ${worded(week[5])}`, '1', new URL(province).host],
    ]);
    const team = await tableOf(report, 'team');
    expect(team.find(([name]) => name === colleague)?.slice(1, 2)).toEqual(['1']);
    await pictureOf(report, 'report-contributors');
  });

  it('is drawn day by day as it was locked, with the table of the same figures beside it', async () => {
    await goTo(report, `compare?from=${week[0]}&to=${today}&site=${encodeURIComponent(province)}`);
    expect(await tableOf(report, 'trend')).toEqual(
      [
        [worded(week[0]), '0', '0', '5'],
        [worded(week[1]), '1', '0', '5'],
        [worded(week[2]), '2', '0', '5'],
        // The first is finished and not digitised.
        [worded(week[3]), '2', '1', '4'],
        [worded(week[4]), '3', '0', '4'],
        [worded(week[5]), '4', '0', '4'],
      ].reverse(),
    );
    const drawn = await report.evaluate(
      () =>
        [...document.querySelectorAll('.plots figure')].map((figure) => {
          const dots = [...figure.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cy')));
          const line = figure.querySelector('polyline')?.getAttribute('points') ?? '';
          return { dots, along: line.split(' ').map((point) => Number(point.split(',')[1])) };
        }),
      null,
    );
    expect(drawn.map(({ dots }) => dots.length)).toEqual([6, 6, 6]);
    for (const { dots, along } of drawn) expect(along).toEqual(dots);
    const [overdue, undigitised] = drawn.map(({ dots }) => dots);
    // What is more stands higher; nought stands at the foot.
    expect([...(overdue ?? [])].sort((a, b) => b - a)).toEqual(overdue);
    expect(new Set(overdue).size).toBe(5);
    expect(undigitised?.map((at) => at < Math.max(...undigitised))).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
    await pictureOf(report, 'report-trend');
  });

  it('shows of several portals on which days one of them was not read', async () => {
    await goTo(report, `compare?from=${week[0]}&to=${today}`);
    const rows = await tableOf(report, 'trend');
    expect(rows.map(([day, overdue, , , portals]) => [day, overdue, portals]).reverse()).toEqual([
      [worded(week[0]), '0', '1/1'],
      [worded(week[1]), '1', '1/1'],
      [worded(week[2]), '3', '2/2'],
      [worded(week[3]), '3', '2/2'],
      [worded(week[4]), '3', '1/2'],
      [worded(week[5]), '5', '2/2'],
    ]);
    const hollow = await report.evaluate(
      () =>
        [...document.querySelectorAll('.plots [data-series="overdue"] circle')].map(
          (dot) => dot.getAttribute('class') === 'partial',
        ),
      null,
    );
    expect(hollow).toEqual([false, false, false, false, true, false]);
    expect(await faultsOf(report)).toEqual([]);
    await pictureOf(report, 'report-trend-of-two');
  });

  it('takes a published rate beside its own, by keyboard, and keeps it', async () => {
    const field = 'li[data-indicator="results"] .rate:last-of-type input';
    const typed = () => report.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.value, field);
    await goTo(report, `indicators?from=2026-01-01&to=${today}`);
    const own = await report.evaluate(
      () => document.querySelector('li[data-indicator="results"] .ratio')?.textContent,
      null,
    );
    expect(own).toBe('100,00% 1/1');
    await moveTo(report, field);
    for (const key of '187') await report.press(key);
    await report.press('Tab');
    await until('what is wrong with it', () =>
      report.evaluate(() => document.querySelector('.rate [role="alert"]') !== null, null),
    );
    await moveTo(report, field, 'Shift+Tab');
    await report.press('Control+a');
    for (const key of '87.68') await report.press(key);
    await report.press('Tab');
    await until('it to be kept', async () => (await typed()) === '87,68');
    await pictureOf(report, 'report-official');
    await report.close();
    report = await openReport(browser, `indicators?from=2026-01-01&to=${today}`);
    expect(await typed()).toBe('87,68');
    expect(await report.evaluate(() => document.querySelector('.rate [role="alert"]'), null)).toBe(null);
  });

  it.each(['compare', 'indicators', 'team', 'files'])(
    'can be read in the dark, in forced colours and enlarged: %s',
    async (view) => {
      const { page } = report as PlaywrightTab;
      await goTo(report, view);
      expect(await clippedIn(report)).toEqual([]);
      await pictureOf(report, `report-week-${view}`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await pictureOf(report, `report-week-dark-${view}`);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      await pictureOf(report, `report-week-forced-${view}`);
      await page.emulateMedia({ forcedColors: 'none' });
      await report.resize(911, 512);
      expect(await clippedIn(report)).toEqual([]);
      await pictureOf(report, `report-week-150-${view}`);
      await report.resize(1366, 768);
    },
  );

  it('shows today’s list with codes that are whole, however long', async () => {
    await goTo(report, 'today');
    const codes = await until('the list', async () => {
      const rows = await tableOf(report, 'list-today');
      return rows.length > 0 && rows[0]?.[0] !== '…' && rows.map(([code]) => code);
    });
    expect(codes).toContain('000.00.53.H57-261101-0002');
    const cut = await report.evaluate(
      () =>
        [...document.querySelectorAll('.rows tbody tr > :first-child')].filter(
          (cell) => cell.scrollWidth > cell.clientWidth,
        ).length,
      null,
    );
    expect(cut).toBe(0);
    await pictureOf(report, 'report-week-today');
  });

  it('leaves no error behind', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
