import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launchChromium } from '../driver/chromium';
import { folderOf } from '../package/built';
import { faultsOf } from '../steps/accessibility';
import { pictureOf } from '../steps/pictures';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launchChromium({ build: folderOf('chrome-mv3'), keepWelcome: true });
});

afterAll(async () => {
  await browser?.close();
});

it('the first page opens by itself after installing, and never again', async () => {
  const welcome = await browser.ownTab('welcome.html');
  await welcome.resize(1366, 768);
  await welcome.click({ role: 'heading', name: 'Chào anh/chị, đây là Nhắc Hạn' });
  expect(await faultsOf(welcome)).toEqual([]);
  await pictureOf(welcome, 'welcome');
  await browser.restart();
  const options = await browser.openExtensionPage('options.html');
  // The background answers: what it does at a start is done.
  await options.click({ css: 'main h2' });
  await expect(browser.ownTab('welcome.html', 0)).rejects.toThrow();
});
