import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockTexts } from '../../../lib/locale/lock';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { focusedOn, moveTo, walkByTab } from '../steps/keyboard';
import { looksRight } from '../steps/looks';

/** Pages, those of the sample over its data, and a word in each that tells that it is drawn. */
const pages = [
  { name: 'popup', kind: 'popup', address: 'popup.html?mau=1', drawn: '.trend svg' },
  {
    name: 'popup-list',
    kind: 'popup',
    address: 'popup.html?mau=1#undigitised',
    drawn: '[aria-labelledby=listing] li',
  },
  { name: 'welcome', kind: 'page', address: 'welcome.html', drawn: '.never' },
  { name: 'sample', kind: 'page', address: 'sample.html', drawn: 'tr[data-nhachan-flags]' },
  { name: 'settings', kind: 'page', address: 'options.html', drawn: '#data-erase' },
  { name: 'guide', kind: 'page', address: 'help.html', drawn: '.picture' },
] as const;

const pin = '730194';

let browser: ExtensionBrowser;
let welcome: Tab;

beforeAll(async () => {
  browser = await launch('officers', { keepWelcome: true });
  welcome = await browser.ownTab('welcome.html');
});

afterAll(async () => {
  await browser?.close();
});

const isThere = (page: Tab, css: string) =>
  page.evaluate((selector) => document.querySelector(selector) !== null, css);

async function openDrawn(address: string, drawn: string): Promise<Tab> {
  const page = await browser.openExtensionPage(address);
  await until(`${address} to be drawn`, () => isThere(page, drawn));
  return page;
}

async function press(page: Tab, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.press(key);
}

/** What a field of the page holds: ticked or not, else its text. */
function heldBy(page: Tab, css: string): Promise<boolean | string | undefined> {
  return page.evaluate((selector) => {
    const field = document.querySelector<HTMLInputElement>(selector);
    return field?.type === 'checkbox' ? field.checked : field?.value;
  }, css);
}

describe('the settings, by the keyboard alone', () => {
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

  beforeAll(async () => {
    await browser.consentTo('https://motcua.example.gov.vn');
    page = await openDrawn('options.html', '#data-erase');
  });

  it('a portal is turned on, a day off added, a PIN set, a language chosen, a file saved', async () => {
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

  it('a field of each other section is changed, and what was changed is kept', async () => {
    page = await openDrawn('options.html', '#sites fieldset');
    for (const [css, keys] of fields) {
      await moveTo(page, css);
      await press(page, ...keys);
    }
    await until('all to be kept', async () =>
      page.evaluate(() => document.querySelector('.saving [role=status]')?.textContent === 'Đã lưu.', null),
    );
    await page.close();
    page = await openDrawn('options.html', '#sites fieldset');
    for (const [css, , kept] of fields) expect([css, await heldBy(page, css)]).toEqual([css, kept]);
    await page.close();
  });
});

describe.each([
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
] as const)('in %s', (language, words) => {
  const first = language === 'vi' ? 0 : 1;

  beforeAll(async () => {
    await welcome.click({ role: 'button', name: words });
    await until('the language', () => isThere(welcome, `main[lang=${language}]`));
  });

  it.each(pages)(
    '$name says nothing that is cut off, and axe finds nothing, in every zoom and colour',
    async ({ name, kind, address, drawn }) => {
      const page = await openDrawn(address, drawn);
      await until('the language', () => isThere(page, `[lang=${language}]`));
      // Everything that can be opened is open.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }, null);
      await looksRight({ page, name: `${name}-${language}`, kind, first });
      await page.close();
    },
    120_000,
  );

  it('so does the lock, which keys open again', async () => {
    const texts = lockTexts(language);
    const popup = await openDrawn('popup.html', '.popup');
    await popup.click({ role: 'button', name: texts.lockNow });
    await until('the lock', () => isThere(popup, `.lock[lang=${language}]`));
    await looksRight({ page: popup, name: `popup-locked-${language}`, kind: 'popup', first });
    await popup.close();
    const report = await openDrawn('report.html', `.lock[lang=${language}]`);
    await looksRight({ page: report, name: `locked-${language}`, kind: 'page', first });
    await moveTo(report, '#pin');
    await press(report, ...pin, 'Enter');
    await until('the report', () => isThere(report, 'main[aria-busy]'));
    await report.close();
  }, 120_000);
});

describe('by the keyboard alone', () => {
  it.each([
    { ...pages[0], names: ['overdue', 'not digitised', 'Find', 'H00.99', 'report'] },
    { ...pages[1], names: ['H00.99'] },
    { ...pages[2], names: ['Tiếng Việt', 'Try it with sample data', 'Open the settings'] },
    { ...pages[3], names: ['Trang sau', 'More'] },
    { ...pages[4], names: ['Finishing and taking in', 'New PIN', 'English'] },
    { ...pages[5], names: ['Search'] },
  ])('$name: whatever can be used is come to in sight, and left again', async ({ address, drawn, names }) => {
    const page = await openDrawn(address, drawn);
    const { stops, missed, unseen } = await walkByTab(page);
    expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
    for (const name of names) expect(stops.join('\n')).toContain(name);
    await page.close();
  });

  it('a figure of the popup is opened with Enter', async () => {
    const page = await openDrawn('popup.html?mau=1', '.trend svg');
    await moveTo(page, 'button:has([data-count=overdue])');
    await page.press('Enter');
    await until('the list', () => isThere(page, '[aria-labelledby=listing] li'));
    await page.close();
  });
});
