import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockTexts } from '../../../lib/locale/lock';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { type FirstPage, firstPages, openDrawn } from '../steps/first-pages';
import { focusedOn, moveTo, walkByTab } from '../steps/keyboard';
import { heldBy, isThere } from '../steps/shown';

const pin = '730194';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launch('officers');
});

afterAll(async () => {
  await browser?.close();
});

async function press(page: Tab, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.press(key);
}

describe('the settings', () => {
  const dayOff = `15/12/${new Date().getFullYear()}`;
  /** Fields of as many sections, in the page's order: the keys, and what is kept by them. */
  const fields = [
    ['#due-soon', ['3', 'Tab'], '3'],
    ['#reminders input[type=checkbox]', ['Space'], false],
    ['#finishing input[type=checkbox]', ['Space'], false],
    ['#target-results', [...'95,5', 'Tab'], '95,5'],
    ['#personal input', ['Space'], true],
    ['#head-unit', [...'An Mau', 'Tab'], 'An Mau'],
    ['#daily fieldset .field:nth-of-type(2) input', ['Space'], false],
  ] as const;
  const erasing = '[aria-labelledby=data-erase]';
  let page: Tab;

  it('turn a portal on, add a day off, set a PIN, choose a language, save a file, ask before they erase', async () => {
    await browser.consentTo('https://motcua.example.gov.vn');
    page = await openDrawn(browser, 'options.html', '#data-erase');
    await moveTo(page, '#site');
    await press(page, ...'motcua.example.gov.vn', 'Enter');
    await until('the portal', () => isThere(page, '#sites fieldset'));
    await moveTo(page, '#calendar input[name=date]');
    await press(page, ...dayOff, 'Enter');
    await until('the day off', () =>
      page.evaluate((day) => document.querySelector('#calendar')?.textContent?.includes(day), dayOff),
    );
    await moveTo(page, '#pin-new');
    await press(page, ...pin, 'Tab', ...pin, 'Enter');
    await until('the PIN', () => isThere(page, '#lock-after'));
    await moveTo(page, '#appearance input:checked');
    await press(page, 'ArrowDown');
    await until('English', () => isThere(page, '.options[lang=en]'));
    await press(page, 'ArrowUp');
    await until('Vietnamese', () => isThere(page, '.options[lang=vi]'));
    await moveTo(page, '#file button');
    expect((await page.saved(() => page.press('Enter'))).name).toMatch(/\.json$/);
    await moveTo(page, `${erasing} > button`);
    await press(page, 'Enter');
    await until('the question', async () => (await focusedOn(page, `${erasing} fieldset button`)).matches);
    await press(page, 'Enter');
    await until('the answer', async () => (await focusedOn(page, `${erasing} > button`)).matches);
    await page.close();
  });

  it('keep what is changed in a field of each other section', async () => {
    page = await openDrawn(browser, 'options.html', '#sites fieldset');
    for (const [css, keys] of fields) {
      await moveTo(page, css);
      await press(page, ...keys);
    }
    await until('all to be kept', () =>
      page.evaluate(() => document.querySelector('.saving [role=status]')?.textContent === 'Đã lưu.', null),
    );
    await page.close();
    page = await openDrawn(browser, 'options.html', '#sites fieldset');
    for (const [css, , kept] of fields) expect([css, await heldBy(page, css)]).toEqual([css, kept]);
    await page.close();
  });
});

describe('what can be used is come to in sight, and left again:', () => {
  const names: Record<FirstPage, readonly string[]> = {
    popup: ['quá hạn', 'thiếu số hóa', 'Tìm hồ sơ', 'H00.99', 'Mở báo cáo'],
    popupList: ['H00.99', 'Trở lại'],
    welcome: ['English', 'Xem thử với dữ liệu mẫu', 'Mở Cài đặt'],
    sample: ['Trang sau', 'Xem thêm'],
    settings: ['Kết thúc và tiếp nhận', 'Mã PIN mới', 'Tiếng Việt'],
    guide: ['Tìm'],
  };

  it.each(Object.keys(firstPages) as FirstPage[])('%s', async (name) => {
    const { address, drawn } = firstPages[name];
    const page = await openDrawn(browser, address, drawn);
    const { stops, missed, unseen } = await walkByTab(page);
    expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
    for (const word of names[name]) expect(stops.join('\n')).toContain(word);
    await page.close();
  });
});

it('a figure of the popup is opened with Enter', async () => {
  const { address, drawn } = firstPages.popup;
  const page = await openDrawn(browser, address, drawn);
  await moveTo(page, 'button:has([data-count=overdue])');
  await page.press('Enter');
  await until('the list', () => isThere(page, '[aria-labelledby=listing] li'));
  await page.close();
});

it('the lock is closed in the popup and opened before the report', async () => {
  const popup = await openDrawn(browser, 'popup.html', '.popup');
  await moveTo(popup, `[aria-label="${lockTexts('vi').lockNow}"]`);
  await popup.press('Enter');
  await until('the lock', () => isThere(popup, '.lock'));
  await popup.close();
  const report = await openDrawn(browser, 'report.html', '.lock #pin');
  await moveTo(report, '#pin');
  await press(report, ...pin, 'Enter');
  await until('the report', () => isThere(report, 'main[aria-busy]'));
  await report.close();
});
