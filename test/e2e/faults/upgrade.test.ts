import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../lib/store/migrations';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { openReport } from '../report/report-page';
import { turnOn } from '../steps/popup';
import { moveOn, statusOf } from './campaign';
import { rowsOnPage, serveList } from './faulty-site';
import { lookout, storedIn } from './stored';

/** A database of version 1, row by row; kept where the store's own tests keep it. */
const old: { stores: Record<string, object[]> } = JSON.parse(
  await readFile(new URL('../../unit/store/databases/version-1.json', import.meta.url), 'utf8'),
);
const oldCodes = (old.stores.dossiers ?? []).map((row) => (row as { code: string }).code);

describe('a store from version 1', () => {
  it('is raised while two tabs, the report and the page of settings are open; nothing of it is lost', async () => {
    const site = await serveList();
    const browser = await launch('officers');
    try {
      const tabs = [await browser.openTab(site.url), await browser.openTab(site.url)] as const;
      await turnOn(browser, tabs[0]);
      const watching = await lookout(browser);
      const report = await openReport(browser, 'today');
      const settings = await browser.openExtensionPage('options.html#data');
      const isShown = () =>
        settings.evaluate(() => document.querySelector('.stored')?.textContent || undefined, null);
      await until('the data to be counted', isShown, 60_000);
      await until(
        'the page to be kept',
        async () => (await storedIn(watching)).rows.length === rowsOnPage,
        60_000,
      );

      // Whoever holds the database steps aside for this, or it never ends.
      await putBack(watching);
      expect((await storedIn(watching)).rows.map(({ code }) => code)).toEqual(oldCodes);
      await Promise.all([
        ...tabs.map((tab) => moveOn(tab, 1)),
        ...[settings, report].map((page) => page.evaluate(() => location.reload(), null).catch(() => {})),
      ]);
      const stored = await until(
        'the page to be kept again',
        async () => {
          const found = await storedIn(watching);
          return found.rows.filter(({ status }) => status === statusOf(1)).length === rowsOnPage && found;
        },
        60_000,
      );
      expect(stored.rows.map(({ code }) => code)).toEqual(expect.arrayContaining(oldCodes));
      expect(stored.rows).toHaveLength(rowsOnPage + oldCodes.length);
      expect(await versionIn(watching)).toBe(migrations.length);
      // The pages may have counted before the tabs were kept: they are opened once more.
      const all = `${rowsOnPage + oldCodes.length} hồ sơ`;
      await settings.evaluate(() => location.reload(), null).catch(() => {});
      await until(
        'all of it to be counted',
        async () => (await isShown().catch(() => ''))?.includes(all),
        60_000,
      );
      await report.evaluate(() => location.reload(), null).catch(() => {});
      await until(
        'all of it to be reported',
        () =>
          report
            .evaluate((words) => document.body.textContent?.includes(words), `Phạm vi: ${all}`)
            .catch(() => false),
        60_000,
      );
      // The browser's own way to show a picture breaks the extension's rules of style.
      const errors = (await browser.errors()).filter((error) => !error.includes('icon/48.png'));
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
      await site.close();
    }
  }, 240_000);
});

/** Puts the old database in the place of the one that stands there. */
async function putBack(page: Tab): Promise<void> {
  // The step needs nothing from outside itself: it runs in the page as it is written.
  await page.inject(`globalThis.layOut = ${migrations[0]};`);
  await page.evaluate(async (stores: Record<string, object[]>) => {
    const { layOut } = globalThis as unknown as { layOut(db: IDBDatabase): void };
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const gone = ended(indexedDB.deleteDatabase('nhac-han'));
    // Asked for at once, so that nobody comes between.
    const opening = indexedDB.open('nhac-han', 1);
    opening.onupgradeneeded = () => {
      layOut(opening.result);
      for (const [name, rows] of Object.entries(stores)) {
        for (const row of rows) opening.transaction?.objectStore(name).put(row);
      }
    };
    await gone;
    (await ended(opening)).close();
  }, old.stores);
}

function versionIn(page: Tab): Promise<number | undefined> {
  return page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'nhac-han')?.version,
    null,
  );
}
