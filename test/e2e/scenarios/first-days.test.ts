import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { defaultCalendar, isDayOff } from '../../../lib/calendar';
import { civilNow } from '../../portal/data/civil-days.mjs';
import { type Portal, startPortal } from '../../portal/index';
import { sampleCounts } from '../../support/sample/counts';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { NamedFile, Surface, Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { openDrawn } from '../steps/first-pages';
import { indicatorsIn } from '../steps/indicators';
import { pictureOf } from '../steps/pictures';
import { countsIn, countsOver, turnOn } from '../steps/popup';
import { heldBy, isSaid, isThere } from '../steps/shown';
import { visit } from '../steps/visit';

const dayMs = 86_400_000;
const ofSample = 'Dữ liệu mẫu: hồ sơ bịa ra để xem thử, không phải số liệu thật.';

/** The lists of the real portal that are read. */
const read = ['waiting', 'processing'] as const;

let browser: ExtensionBrowser;
let portal: Portal;
/** The tab of the first page, and of what one goes to from there. */
let tab: Tab;
let real: Tab;
/** The settings, saved. */
let file: NamedFile;
let bars: Record<string, string | undefined>;

beforeAll(async () => {
  [browser, portal] = await Promise.all([
    launch('officers', { keepWelcome: true }),
    startPortal({ skin: 'datatables' }),
  ]);
  tab = await browser.ownTab('welcome.html');
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

const textOf = (page: Surface) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null);
const barOf = (page: Surface) =>
  page.evaluate(() => document.querySelector('nhac-han-bar')?.shadowRoot?.textContent ?? '', null);

it('the first page opens by itself', async () => {
  await until('its words', async () => (await textOf(tab)).includes('Bước 3'));
  expect(await faultsOf(tab)).toEqual([]);
  await pictureOf(tab, 'welcome');
});

it('the sample is marked as a portal is', async () => {
  await tab.click({ role: 'link', name: 'Xem thử với dữ liệu mẫu' });
  const marks = () =>
    tab.evaluate(
      () =>
        Object.fromEntries(
          [...document.querySelectorAll('tr[data-nhachan-flags]')].map((row) => [
            row.getAttribute('data-nhachan-code')?.slice(-4),
            row.getAttribute('data-nhachan-flags'),
          ]),
        ),
      null,
    );
  await until('the marks', async () => Object.keys(await marks()).length > 0, 30_000);
  expect(await marks()).toMatchObject({
    '0502': 'overdue',
    '0503': 'due-soon',
    '0504': 'undigitised-components',
    '0507': 'step-overdue',
    '0509': 'overdue undigitised-components',
  });
  expect(await textOf(tab)).toContain(ofSample);
  await until('the bar', async () => (await barOf(tab)).includes('đã đọc 10/20 hồ sơ'));
  expect(await faultsOf(tab)).toEqual([]);
  await pictureOf(tab, 'sample');
});

it('its list is read through, page by page', async () => {
  await tab.click({ role: 'button', name: 'Xem thêm' });
  await tab.click({ role: 'button', name: 'Đọc hết danh sách' });
  await until('the whole list to be read', async () => (await barOf(tab)).includes('20/20 hồ sơ'), 30_000);
});

it('its popup and its report say the same, and that it is the sample', async () => {
  const popup = await browser.openExtensionPage('popup.html?mau=1');
  await vi.waitFor(async () => expect(await countsIn(popup)).toEqual(sampleCounts), 20_000);
  expect(await textOf(popup)).toContain(ofSample);
  await until('the trend', async () => (await textOf(popup)).includes('14 ngày qua'));
  expect(await faultsOf(popup)).toEqual([]);
  await popup.resize(380, 1200);
  await pictureOf(popup, 'sample-popup');
  await popup.close();
  const report = await browser.openExtensionPage('report.html?mau=1');
  await vi.waitFor(async () => expect(await countsIn(report)).toEqual(sampleCounts), 20_000);
  expect(await textOf(report)).toContain(ofSample);
  expect(await faultsOf(report)).toEqual([]);
  await pictureOf(report, 'sample-report');
  await report.close();
});

it('nothing of it is in the real figures', async () => {
  const popup = await browser.openPopup(tab);
  await until('the real popup', async () => (await textOf(popup)).includes('Mở danh sách hồ sơ trên cổng'));
  expect(await textOf(popup)).not.toContain(ofSample);
  await popup.close();
  expect(await browser.badge()).toBe('');
});

/** Turns the real portal on and reads its lists; popup and badge then count the truth. */
async function readsReal(of: ExtensionBrowser, page: Tab): Promise<void> {
  await turnOn(of, page);
  await visit(page, portal, async () => {}, [...read]);
  const counts = () => portal.truth({ at: civilNow(Date.now()), read: [...read] }).counts;
  await vi.waitFor(async () => expect(await countsOver(of, page)).toEqual(counts()), 45_000);
  const { overdue, 'due-today': dueToday } = counts();
  expect(await of.badge()).toBe(String(overdue + dueToday));
}

it('a real portal that is turned on counts by itself, and its counts are the truth', async () => {
  real = await browser.openTab(portal.url);
  await readsReal(browser, real);
});

it('in the settings hours and targets are chosen, and all of it is saved as one file', async () => {
  const options = await openDrawn(browser, 'options.html', '#last-hours');
  for (const [css, typed] of [
    ['#reminder-hours', '9:30'],
    ['#last-hours', '3,5'],
    ['#target-components', '80'],
    ['#target-results', '95,5'],
  ] as const)
    await changeField(options, css, typed);
  file = await options.saved(() => options.click({ role: 'button', name: 'Lưu cài đặt ra tệp' }));
  expect(file.name).toBe('nhachan-cai-dat.json');
  expect(await faultsOf(options)).toEqual([]);
  await pictureOf(options, 'options-top');
  await options.close();
});

/** The bars of the popup; none where the month was not counted before it opened: it asks for them once. */
async function barsOver(of: ExtensionBrowser, page: Tab): Promise<Record<string, string | undefined>> {
  await of.ring('clock');
  const popup = await of.openPopup(page);
  try {
    await countsIn(popup);
    await until('bars', () => isThere(popup, 'li[data-indicator]'), 3_000).catch(() => undefined);
    return await indicatorsIn(popup);
  } finally {
    await popup.close();
  }
}

it('the bars of the popup are those of the report', async () => {
  const report = await openDrawn(browser, 'report.html#indicators', 'li[data-indicator]');
  const { components, results } = await indicatorsIn(report);
  await report.close();
  expect(components).toMatch(/^\d+(,\d+)?% \d+\/\d+$/);
  bars = { components, results };
  await vi.waitFor(async () => expect(await barsOver(browser, real)).toEqual(bars), 30_000);
});

/** At 08:00, the hour by default, nothing is said; at 09:30 it is, once. */
async function remindsAtItsHour(of: ExtensionBrowser, page: Tab): Promise<void> {
  const backlog = 'reminder-backlog';
  const isNotified = async (at: number) => {
    await of.setClock(at);
    await of.ring('minute');
    await of.ring('clock');
    // What is asked of the background later is answered after the alarms.
    const popup = await of.openPopup(page);
    await countsIn(popup);
    await popup.close();
    return (await of.notices()).includes(backlog);
  };
  const hour = nextMorning();
  // The hour was chosen within this day, which may have reminded of itself already.
  await isNotified(hour - 60_000);
  await of.dismissNotice(backlog);
  expect(await isNotified(hour)).toBe(false);
  expect(await isNotified(hour + 89 * 60_000)).toBe(false);
  await of.setClock(hour + 90 * 60_000);
  await of.ring('minute');
  await until('the notice', async () => (await of.notices()).includes(backlog));
  await of.dismissNotice(backlog);
  expect(await isNotified(hour + 91 * 60_000)).toBe(false);
}

it('a reminder comes at the chosen hour, once', async () => {
  await remindsAtItsHour(browser, real);
  await real.close();
});

it('another profile that opens the file does the same, and refuses a spoilt file with its line', async () => {
  const other = await launch('officers');
  try {
    const options = await openDrawn(other, 'options.html', '#last-hours');
    const spoilt = String(file.bytes).replace('"09:30"', '"9h"');
    const line = spoilt.slice(0, spoilt.indexOf('"9h"')).split('\n').length;
    await options.chooseFiles('input[name=settings]', [{ name: 'a.json', bytes: Buffer.from(spoilt) }]);
    await until('the refusal', () => isSaid(options, '#file', `dòng ${line}`));
    expect(await heldBy(options, '#last-hours')).toBe('4');
    await options.chooseFiles('input[name=settings]', [file]);
    await until('the settings of the file', async () => (await heldBy(options, '#last-hours')) === '3,5');
    expect(await heldBy(options, '#reminder-hours')).toBe('09:30');
    const page = await other.openTab(portal.url);
    await readsReal(other, page);
    await vi.waitFor(async () => expect(await barsOver(other, page)).toEqual(bars), 30_000);
    await remindsAtItsHour(other, page);
  } finally {
    await other.close();
  }
}, 120_000);

it('the trial ends on the first page, which never opens by itself again', async () => {
  await tab.click({ role: 'button', name: 'Kết thúc xem thử' });
  // While it leaves the trial the page cannot be asked.
  await until('the first page', async () => (await textOf(tab).catch(() => '')).includes('Bước 3'));
  await browser.restart();
  const options = await browser.openExtensionPage('options.html');
  // The background answers: what it does at a start is done.
  await options.click({ css: 'main h2' });
  await expect(browser.ownTab('welcome.html', 0)).rejects.toThrow();
});

/** Epoch ms of 08:00 in Vietnam on the next day that is worked. */
function nextMorning(): number {
  let day = Date.now() + dayMs;
  while (isDayOff(civilNow(day).slice(0, 10), defaultCalendar)) day += dayMs;
  return Date.parse(`${civilNow(day).slice(0, 10)}T08:00+07:00`);
}

/** Writes into a field of the settings, and waits until that is kept. */
async function changeField(page: Tab, css: string, value: string): Promise<void> {
  await page.evaluate(
    ({ selector, typed }) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (field === null) throw new Error(selector);
      field.value = typed;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector: css, typed: value },
  );
  await until(`${css} to be kept`, () => isSaid(page, '.saving', 'Đã lưu'));
}
