import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launchChromium } from '../driver/chromium';
import { until } from '../driver/until';
import { filesOf, folderOf } from '../package/built';

const build = 'chrome-mv3';
let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launchChromium({ build: folderOf(build) });
  // Errors are kept from the launch on only after the first.
  await browser.restart();
});

afterAll(() => browser?.close());

const pages = [...filesOf(build).keys()].filter((path) => path.endsWith('.html'));

describe.each(pages)('%s', (name) => {
  it('asks for nothing but its own files and may not ask for more', async () => {
    const page = await browser.openExtensionPage(name);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)), null);
    const own = await page.evaluate(() => location.origin, null);
    expect(page.requests.filter((address) => !address.startsWith(`${own}/`))).toEqual([]);
    const answers = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              () => 'answered',
              (error: Error) => error.name,
            ),
          ),
        ),
      ['http://127.0.0.1:9/', 'https://example.com/', 'data:text/plain,a'],
    );
    expect(answers).toEqual(['TypeError', 'TypeError', 'TypeError']);
    await page.close();
  });
});

it('the extension starts and shows its popup without an error', async () => {
  const page = await browser.openTab('about:blank');
  const popup = await browser.openPopup(page);
  const title = await popup.evaluate(() => document.title, null);
  expect(title).toBe('Nhắc Hạn');
  await popup.close();
  expect(await browser.errors()).toEqual([]);
});

it('an error of the extension would be seen', async () => {
  const page = await browser.openExtensionPage('popup.html');
  const source = await page.evaluate(() => `${location.origin}/popup.js`, null);
  await page.inject(`setTimeout(() => { throw new Error('thrown'); });\n//# sourceURL=${source}`);
  const errors = await until('the error', async () => {
    const found = await browser.errors();
    return found.length > 0 && found;
  });
  expect(errors).toEqual([expect.stringContaining('thrown')]);
});
