import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Surface, Tab } from '../driver/surface';
import { until } from '../driver/until';
import { type PageServer, servePages } from '../overlay/pages';
import { codeOf, pagesOfCitizens, readCitizens, secrets, secretsIn } from '../steps/citizens';
import { everythingStored } from '../steps/everything-stored';
import { marksOn } from '../steps/marks';

const overdue = codeOf(1);

let server: PageServer;
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  server = await servePages(pagesOfCitizens);
  browser = await launch('sample');
  tab = await browser.openTab(`${server.site}/list`);
  expect(secretsIn(await tab.evaluate(() => document.body.textContent, null))).toContain(secrets.name);
  await readCitizens(browser, tab, server.site);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('nothing of the citizens on the pages is kept', async () => {
  const options = await browser.openExtensionPage('options.html');
  const stored = await everythingStored(options);
  expect(stored).toContain(overdue);
  expect(secretsIn(stored)).toEqual([]);
  await options.close();
});

it('nothing of them is shown once their page is closed, and none is noted as an error', async () => {
  await tab.open('about:blank');
  for (const open of [() => browser.openPopup(tab), () => browser.openExtensionPage('report.html#today')]) {
    const page = await open();
    await until('a dossier', async () => (await shownOn(page)).includes(overdue));
    expect(secretsIn(await shownOn(page))).toEqual([]);
    await page.close();
  }
  expect(secretsIn(await browser.badge())).toEqual([]);
  expect(await browser.errors()).toEqual([]);
});

it('nothing of them is in the text of the diagnostics, which tells of the tables all the same', async () => {
  await tab.open(`${server.site}/refused`);
  const list = await browser.openTab(`${server.site}/list?q=${secrets.query}`);
  await until('the list to be read', async () => (await marksOn(list)).length === 2);
  const help = await browser.openExtensionPage('help.html');
  const text = await until('the diagnostics', () =>
    help.evaluate(() => document.querySelector('textarea')?.value || undefined, null),
  );
  for (const told of ['"Ngày hẹn trả"', '"dueAt"', '"refused"', '"rows": 2', '127.0.0.1']) {
    expect(text).toContain(told);
  }
  expect(secretsIn(text)).toEqual([]);
  expect(text).not.toMatch(/H99|Diệu|Thảo|Chứng thực|Vô Danh|hộ nghèo/);
  await help.close();
  await list.close();
});

it('nothing of them is in the files that the browser keeps for the extension', async () => {
  let kept: Buffer[] = [];
  await browser.restart(async (profile) => {
    kept = filesOfExtension(profile);
  });
  const all = Buffer.concat(kept);
  expect(all.includes('nhac-han', 0, 'utf16le') || all.includes('nhac-han')).toBe(true);
  expect(kept.flatMap((file) => secretsIn(file))).toEqual([]);
});

/** The files in a profile that the browser keeps for its extensions: their databases, storage and settings. */
function filesOfExtension(profile: string): Buffer[] {
  const own = {
    chromium: /chrome-extension_|Extension/,
    firefox: /moz-extension|extension|storage-sync/,
  }[inject('browser')];
  return readdirSync(profile, { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => own.test(path.slice(profile.length)))
    .map((path) => readFileSync(path));
}

function shownOn(page: Surface): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML, null);
}
