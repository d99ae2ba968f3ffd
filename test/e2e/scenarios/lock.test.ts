import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockTexts } from '../../../lib/locale/lock';
import { optionsTexts } from '../../../lib/locale/options';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Surface, Tab } from '../driver/surface';
import { until } from '../driver/until';
import { longPast, type PageServer, servePages } from '../overlay/pages';
import { faultsOf } from '../steps/accessibility';
import { askBackground } from '../steps/ask-background';
import { everythingStored } from '../steps/everything-stored';
import { marksOn } from '../steps/marks';
import { pictureOf } from '../steps/pictures';
import { countsOver } from '../steps/popup';

const texts = lockTexts('vi');
const pin = '730194';
const code = 'H99.15-240102-0001';
const table = `<table><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Ngày hẹn trả</th><th>Trạng thái</th></tr></thead>
<tbody><tr><td>1</td><td>${code}</td><td>${longPast}</td><td>Đang xử lý</td></tr></tbody></table>`;

let server: PageServer;
let browser: ExtensionBrowser;
let tab: Tab;
let report: Tab;
let options: Tab;

beforeAll(async () => {
  server = await servePages({ '/list': `<h1>Hồ sơ đang xử lý</h1>${table}` });
  browser = await launch('sample');
  tab = await browser.openTab(`${server.site}/list`);
  await until('the dossier to be kept', async () => (await countsOver(browser, tab)).total === 1);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

function textOf(page: Surface): Promise<string> {
  return page.evaluate(() => document.body.textContent, null);
}

function says(page: Surface, words: string): Promise<string> {
  return until(`"${words}"`, async () => {
    const text = await textOf(page);
    return text.includes(words) ? text : undefined;
  });
}

async function unlock(page: Surface, typed: string): Promise<void> {
  await page.type({ css: '#pin' }, typed);
  await page.press('Enter');
}

describe('an officer who shares a machine', () => {
  it('sets a PIN in the settings', async () => {
    report = await browser.openExtensionPage('report.html#today');
    await says(report, code);
    options = await browser.openExtensionPage('options.html#lock');
    await options.type({ css: '#pin-new' }, pin);
    await options.type({ css: '#pin-again' }, pin);
    await options.click({ role: 'button', name: texts.set });
    await says(options, texts.isSet);
    expect(await faultsOf(options, '#lock')).toEqual([]);
    await pictureOf(options, 'options-lock');
    expect(await textOf(report)).toContain(code);
  });

  it('locks by one click in the popup: every page of ours, but neither badge nor portal', async () => {
    await browser.openTab('about:blank').then((blank) => blank.close());
    const popup = await browser.openPopup(tab);
    await popup.click({ role: 'button', name: texts.lockNow });
    for (const page of [popup, report, options]) {
      const locked = await says(page, texts.locked);
      expect(locked).not.toContain(code);
      expect(locked).not.toContain(optionsTexts('vi').sections.data);
    }
    expect(await faultsOf(popup)).toEqual([]);
    await pictureOf(popup, 'popup-locked');
    await popup.close();
    expect(await browser.badge()).toBe('1');
    await tab.open(`${server.site}/list?again`);
    await until('the mark', async () => (await marksOn(tab)).length === 1);
    for (const call of ['backlog/read', 'settings/read', 'data/erase']) {
      expect(await askBackground(report, call)).toEqual({ ok: false, error: 'locked' });
    }
  });

  it('has wrong PINs refused, more and more slowly, and gets in with the right one', async () => {
    for (const wrong of ['1', '730195', '73019']) {
      await unlock(report, wrong);
      await until('the PIN to be tried', () =>
        report.evaluate(() => document.querySelector<HTMLInputElement>('#pin')?.value === '', null),
      );
    }
    await says(report, 'Hãy đợi');
    await unlock(report, pin);
    expect(await askBackground(report, 'backlog/read')).toEqual({ ok: false, error: 'locked' });
    await says(report, texts.again);
    await report.press('Enter');
    await Promise.all([says(report, code), says(options, texts.isSet)]);
  });

  it('finds it locked when the browser is opened again, and the PIN kept nowhere', async () => {
    await browser.restart();
    tab = await browser.openTab(`${server.site}/list`);
    report = await browser.openExtensionPage('report.html#today');
    await says(report, texts.locked);
    expect(await faultsOf(report)).toEqual([]);
    await pictureOf(report, 'report-locked');
    const stored = await everythingStored(report);
    expect(stored).toContain('PBKDF2-SHA-256');
    expect(stored).not.toContain(pin);
  });

  it('who forgot the PIN gets in by erasing everything, and is told so first', async () => {
    await report.click({ role: 'button', name: texts.forgot });
    await says(report, texts.forgotMeaning);
    await pictureOf(report, 'report-pin-forgotten');
    await report.click({ role: 'button', name: texts.forgotErase });
    await until('the report to be open', async () => !(await textOf(report)).includes(texts.locked));
    const stored = await everythingStored(report);
    expect(stored).not.toContain(code);
    expect(stored).not.toContain('PBKDF2');
    expect(await browser.errors()).toEqual([]);
  });
});
