import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { civilNow } from '../../portal/data/civil-days.mjs';
import { type Portal, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Surface, Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { pictureOf } from '../steps/pictures';
import { countsIn, countsOver, turnOn } from '../steps/popup';
import { visit } from '../steps/visit';

/** What the sample is meant to show, whatever the day. */
const sampleCounts = {
  overdue: 2,
  'due-today': 2,
  'due-soon': 2,
  'step-overdue': 1,
  undigitised: 7,
  paused: 1,
  open: 20,
  total: 32,
};
const ofSample = 'Dữ liệu mẫu: hồ sơ bịa ra để xem thử, không phải số liệu thật.';

let browser: ExtensionBrowser;
let portal: Portal;
/** The tab of the first page, and of what one goes to from there. */
let tab: Tab;

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

it('a real portal that is turned on counts by itself, and its counts are the truth', async () => {
  const real = await browser.openTab(portal.url);
  await turnOn(browser, real);
  await visit(real, portal, async () => {}, ['processing']);
  const counts = () => portal.truth({ at: civilNow(Date.now()), read: ['processing'] }).counts;
  await vi.waitFor(async () => expect(await countsOver(browser, real)).toEqual(counts()), 20_000);
  const { overdue, 'due-today': dueToday } = counts();
  expect(await browser.badge()).toBe(String(overdue + dueToday));
  await real.close();
});

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
