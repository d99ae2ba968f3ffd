import { spawnSync } from 'node:child_process';
import { mkdtemp, open, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesTexts } from '../../../lib/locale/files';
import { launch } from '../driver/launch';
import { until } from '../driver/until';
import type { Filling } from '../report/filling';
import { turnOn } from '../steps/popup';
import { scriptOf } from '../steps/store-script';
import { moveOn, statusOf } from './campaign';
import { rowsOnPage, serveList } from './faulty-site';
import { lookout, storedIn } from './stored';

const files = filesTexts('vi');

/** Of the browser's profile, and of the files that it saves. */
const [disk, saved] = (await Promise.all(
  ['disk', 'files'].map((name) => mkdtemp(join(tmpdir(), `nhac-han-${name}-`))),
)) as [string, string];
/** A disk of its own can be had by the machine's first user alone. */
const mounted = [
  { folder: disk, size: '400m' },
  { folder: saved, size: '1m' },
].filter(
  ({ folder, size }) =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0,
);
if (mounted.length < 2) console.warn('no disk of its own can be mounted here: a full disk is not tested');

afterAll(async () => {
  // The last processes of a browser that was closed hold its disk a little longer.
  for (const { folder } of mounted)
    await until(`${folder} to be let go`, async () => spawnSync('umount', [folder]).status === 0);
  for (const folder of [disk, saved]) await rmdir(folder);
});

describe.runIf(mounted.length === 2)('a full disk', () => {
  it('is told in the bar, costs nothing that was kept, and what waited is kept once there is room', async () => {
    const site = await serveList();
    const browser = await launch('officers', { profiles: disk });
    try {
      const tab = await browser.openTab(site.url);
      await turnOn(browser, tab);
      let watching = await lookout(browser);
      const isKept = async (step: number) => {
        const { rows } = await storedIn(watching);
        return rows.length === rowsOnPage && rows.every(({ status }) => status === statusOf(step));
      };
      await until('the page to be kept', () => isKept(0), 60_000);

      await fill(join(disk, 'ballast'));
      await moveOn(tab, 1);
      const bar = () =>
        tab.evaluate(() => document.querySelector('nhac-han-bar')?.shadowRoot?.textContent ?? '', null);
      await until('the bar to say so', async () => (await bar()).includes('Ổ đĩa đã đầy'), 60_000);

      await rm(join(disk, 'ballast'));
      await until('what waited to be kept', () => isKept(1), 60_000);
      const before = await storedIn(watching);
      // A log that was broken off by the full disk would be found damaged now.
      await browser.restart();
      watching = await lookout(browser);
      expect(await storedIn(watching)).toEqual(before);
    } finally {
      await browser.close();
      await site.close();
    }
  }, 240_000);
});

describe.runIf(mounted.length === 2)('a full disk under an export', () => {
  it('leaves no part of a file behind, the person is told who says so, and the file comes once there is room', async () => {
    const browser = await launch('officers', { profiles: disk, downloads: saved });
    try {
      const options = await browser.openExtensionPage('options.html#files');
      await options.inject(await scriptOf('test/e2e/report/filling.ts'));
      await options.evaluate(
        (given) => (globalThis as unknown as { filling: Filling }).filling.twoPortals(given),
        { national: 'https://dichvucong.example.vn', before: '2026-01-05', day: '2026-01-08' },
      );
      await options.click({ css: 'input[name="format"][value="csv"]' });
      const told = () =>
        options.evaluate(
          () => document.querySelector('[aria-labelledby="files-export"] [role="status"]')?.textContent ?? '',
          null,
        );
      const wholeFiles = async () => {
        const names = (await readdir(saved)).filter((name) => name.endsWith('.csv'));
        const all = await Promise.all(names.map((name) => readFile(join(saved, name), 'utf8')));
        // Firefox may leave the place of a file that it could not save, with nothing in it.
        const texts = all.filter((text) => text !== '');
        // Eleven dossiers below their headings.
        for (const text of texts) expect(text.split('\r\n')).toHaveLength(1 + 11 + 1);
        return texts.length;
      };

      // A browser may make room for itself on the disk of its profile.
      for (const full of [disk, saved]) await fill(join(full, 'ballast'));
      await options.click({ role: 'button', name: files.button });
      await until('the end to be told', async () => (await told()).includes('11 hồ sơ'));
      expect(await told()).toContain('Nếu không lưu được tệp, trình duyệt sẽ báo');
      expect(await wholeFiles()).toBe(0);

      for (const full of [disk, saved]) await rm(join(full, 'ballast'));
      await options.click({ role: 'button', name: files.button });
      await until('the file to be saved', async () => (await wholeFiles()) > 0);
      expect(await browser.errors()).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 240_000);
});

/** Writes zeros until there is no room left. */
async function fill(path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (let size = 2 ** 20; size > 0; size = size === 1 ? 0 : Math.floor(size / 16)) {
      const zeros = Buffer.alloc(size);
      // What is half written is room taken too.
      while (
        await file.write(zeros).then(
          ({ bytesWritten }) => bytesWritten === size,
          () => false,
        )
      );
    }
  } finally {
    await file.close();
  }
}
