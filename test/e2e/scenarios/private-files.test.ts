import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataTexts } from '../../../lib/locale/data';
import { filesTexts } from '../../../lib/locale/files';
import { personalTexts } from '../../../lib/locale/personal';
import { civilNow } from '../../portal/data/civil-days.mjs';
import { answersOf } from '../../support/files/duckdb';
import { wordsIn } from '../../support/files/hidden-words';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { NamedFile, Tab } from '../driver/surface';
import { until } from '../driver/until';
import { type PageServer, servePages } from '../overlay/pages';
import { askBackground } from '../steps/ask-background';
import { codeOf, pagesOfCitizens, readCitizens, secrets, secretsIn } from '../steps/citizens';
import { contentOf, openData, press } from '../steps/data-section';
import { everythingStored } from '../steps/everything-stored';

const words = Object.values(secrets);
const overdue = codeOf(1);
const texts = filesTexts('vi');
const panel = '[aria-labelledby="files-export"]';
const letters = ['results', 'apology', 'support', 'urging'];
/** What a person may have made, and whether it names dossiers. */
const kinds: [kind: string, isNaming: boolean][] = [
  ['xlsx', true],
  ['csv', true],
  ['json', true],
  ['parquet', true],
  ['log', false],
  ['results', false],
  ['apology', true],
  ['support', true],
  ['urging', true],
];

let server: PageServer;
let browser: ExtensionBrowser;
let tab: Tab;
const folder = mkdtempSync(join(tmpdir(), 'nhac-han-tai-xuong-'));

beforeAll(async () => {
  server = await servePages(pagesOfCitizens);
  browser = await launch('sample', { downloads: folder });
  await browser.consentToPermission('downloads');
  tab = await browser.openTab('about:blank');
  await readCitizens(browser, tab, server.site);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The files that the browser saves because of what is done, as soon as there are so many and all are whole. */
async function saved(action: () => Promise<unknown>, count = 1): Promise<NamedFile[]> {
  mkdirSync(folder, { recursive: true });
  await action();
  const paths = await until('the files to be saved', async () => {
    const found = readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const isWhole = (path: string) =>
      !/\.(?:part|crdownload)$/.test(path) && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
    return found.length === count && found.every(isWhole) && found;
  });
  const files = paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
  rmSync(folder, { recursive: true, force: true });
  return files;
}

async function made(page: Tab, kind: string): Promise<NamedFile> {
  const isLetter = letters.includes(kind);
  await page.click({ css: `input[name="format"][value="${isLetter ? 'docx' : kind}"]` });
  if (isLetter) await page.click({ css: `input[name="letter"][value="${kind}"]` });
  const [file] = await saved(() => page.click({ css: `${panel} button[type="submit"]:enabled` }));
  return file as NamedFile;
}

/** Which words a file says, in its name too; what is packed in it so that bytes do not tell is read by DuckDB. */
async function saidIn({ name, bytes }: NamedFile, of: readonly string[]): Promise<string[]> {
  const parts: Uint8Array[] = [Buffer.from(name), bytes];
  if (name.endsWith('.parquet.zip')) {
    for (const content of Object.values(unzipSync(bytes))) {
      const file = join(mkdtempSync(join(tmpdir(), 'nhac-han-parquet-')), 'part.parquet');
      writeFileSync(file, content);
      const rows = await answersOf(`select * from read_parquet('${file}')`);
      parts.push(
        Buffer.from(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? `${value}` : value))),
      );
    }
  }
  return of.filter((word) => parts.some((part) => wordsIn(part, [word]).length > 0));
}

async function filesPage(): Promise<Tab> {
  const page = await browser.openExtensionPage('options.html#files');
  await until('the choice of files', () =>
    page.evaluate(() => !!document.querySelector('input[name="format"]'), null),
  );
  return page;
}

/** Makes every kind of file with all choices as they are; gives what of the citizen any of them says, by kind. */
async function saidInAll(): Promise<Record<string, string[]>> {
  const page = await filesPage();
  const said: Record<string, string[]> = {};
  for (const [kind, isNaming] of kinds) {
    const file = await made(page, kind);
    const found = await saidIn(file, [overdue, ...words]);
    expect([kind, found.includes(overdue)]).toEqual([kind, isNaming]);
    said[kind] = found.filter((word) => word !== overdue);
  }
  await page.close();
  return said;
}

/** The files of a day after the one on which this runs, all kinds of them. */
async function ofTheDay(after: number): Promise<NamedFile[]> {
  const day = civilNow(Date.now() + after * 86_400_000).slice(0, 10);
  await browser.setClock(Date.parse(`${day}T16:59+07:00`));
  await browser.ring('minute');
  await browser.setClock(Date.parse(`${day}T17:00+07:00`));
  return saved(() => browser.ring('minute'), 5);
}

const none = Object.fromEntries(kinds.map(([kind]) => [kind, []]));

describe('with the settings as they are at first', () => {
  it('no file that a person has made tells of a citizen', async () => {
    const page = await browser.openExtensionPage('options.html');
    const request = { site: server.site, code: overdue, annotation: { cause: 'objective' } };
    expect(await askBackground(page, 'annotation/keep', request)).toMatchObject({ ok: true });
    await page.close();
    expect(await saidInAll()).toEqual(none);
  }, 120_000);

  it('nor does the file for colleagues, nor a backup without a password', async () => {
    const page = await openData(browser);
    const [snapshot] = await saved(() => press(page, dataTexts('vi').makeSnapshot));
    expect(await saidIn(snapshot as NamedFile, [overdue, ...words])).toEqual([overdue]);
    const [backup] = await saved(() => press(page, dataTexts('vi').makeBackup));
    const content = Buffer.from(JSON.stringify(await contentOf(backup as NamedFile)));
    expect(wordsIn(content, [overdue, ...words])).toEqual([overdue]);
    expect(await saidIn(backup as NamedFile, words)).toEqual([]);
    await page.close();
  });

  it('nor do the files of the day, of any kind', async () => {
    const page = await browser.openExtensionPage('options.html#daily');
    const boxes = await until('the kinds of files', () => unticked(page));
    for (const [place, box] of boxes.entries()) {
      await page.click({ css: box });
      await until(
        `${box} to be ticked`,
        async () => (await unticked(page))?.length === boxes.length - place - 1,
      );
    }
    await page.close();
    for (const file of await ofTheDay(0)) {
      expect([file.name, await saidIn(file, words)]).toEqual([file.name, []]);
    }
  });
});

describe('where an officer has names and summaries kept', () => {
  it('they are kept, and nothing else of the citizen', async () => {
    const page = await browser.openExtensionPage('options.html#personal');
    for (const name of Object.values(personalTexts('vi').fields)) {
      await page.click({ role: 'checkbox', name });
      await until('the choice to be kept', () =>
        page.evaluate(() => document.querySelector('.saving')?.textContent?.includes('Đã lưu'), null),
      );
    }
    await readCitizens(browser, tab, server.site);
    const kept = await until('both to be kept', async () => {
      const found = secretsIn(await everythingStored(page));
      return found.length > 1 && found;
    });
    expect(kept.sort()).toEqual([secrets.name, secrets.note].sort());
    await page.close();
  });

  it('they are in no file all the same', async () => {
    expect(await saidInAll()).toEqual(none);
    for (const file of await ofTheDay(1)) {
      expect([file.name, await saidIn(file, words)]).toEqual([file.name, []]);
    }
  }, 120_000);

  it('but in those for which it is asked', async () => {
    const page = await filesPage();
    await page.click({ css: `${panel} label:has-text("${texts.withPersonal}") input` });
    for (const kind of ['xlsx', 'csv', 'json', 'parquet', 'apology']) {
      expect([kind, await saidIn(await made(page, kind), [secrets.name])]).toEqual([kind, [secrets.name]]);
    }
    expect(await browser.errors()).toEqual([]);
  });
});

/** Selectors of the boxes of the daily files that are not ticked, once they are there. */
function unticked(page: Tab): Promise<string[] | undefined> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('#daily input[type="checkbox"]')];
    if (boxes.length < 6) return undefined;
    for (const [place, box] of boxes.entries()) box.id ||= `daily-box-${place}`;
    return boxes.filter(({ checked }) => !checked).map(({ id }) => `#${id}`);
  }, null);
}
