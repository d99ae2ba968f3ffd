import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launchChromium } from '../driver/chromium';
import { until } from '../driver/until';
import { folderOf } from '../package/built';
import { turnOn } from '../steps/popup';
import { rowsOnPage, serveList } from './faulty-site';
import { lookout, type Stored, storedIn } from './stored';

describe('a browser that was killed in the middle of a write', () => {
  it('loses nothing when it is started again, and again; what is lost all the same is told', async () => {
    const site = await serveList();
    const browser = await launchChromium({ build: folderOf('chrome-mv3') });
    try {
      const tab = await browser.openTab(site.url);
      await turnOn(browser, tab);
      await kept(browser, isOnThePage);
      await browser.restart();
      const before = await kept(browser, isOnThePage);
      await browser.crash(tearLog);
      // The page is read once more: written behind half a record, where the log is still the same.
      await browser.openTab(site.url);
      const after = await kept(browser, ({ readings }) => readings.length > before.readings.length);
      await browser.restart();
      expect(await kept(browser, isOnThePage)).toEqual(after);

      // What no care prevents is told: here all of the log is damaged.
      await browser.crash(damage);
      const again = await browser.openTab(site.url);
      const popup = await browser.openPopup(again);
      const alert = () =>
        popup.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '', null);
      await until('the popup to say so', async () => (await alert()).includes('dữ liệu bị hỏng'));
      await popup.click({ role: 'button', name: 'Đã hiểu' });
      await until('it to be said once', async () => (await alert()) === '');
      await popup.close();
    } finally {
      await browser.close();
      await site.close();
    }
  }, 120_000);
});

function isOnThePage({ rows }: Stored): boolean {
  return rows.length === rowsOnPage;
}

async function kept(browser: ExtensionBrowser, isSo: (stored: Stored) => boolean): Promise<Stored> {
  const watching = await lookout(browser);
  return until(
    'the page to be kept',
    async () => {
      const stored = await storedIn(watching);
      return isSo(stored) && stored;
    },
    60_000,
  );
}

/** Cuts off the end of the database's log, as where a write was broken off. */
async function tearLog(profile: string): Promise<void> {
  const log = await newestLog(profile);
  await truncate(log, (await stat(log)).size - 100);
}

/** Writes over what stands near the beginning of the log. */
async function damage(profile: string): Promise<void> {
  const log = await newestLog(profile);
  const bytes = await readFile(log);
  await writeFile(log, bytes.fill(0x55, 100, 200));
}

async function newestLog(profile: string): Promise<string> {
  const databases = join(profile, 'Default', 'IndexedDB');
  const [own] = (await readdir(databases)).filter((name) => name.startsWith('chrome-extension_'));
  const folder = join(databases, own ?? '');
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log'));
  return join(folder, logs.sort().at(-1) ?? '');
}
