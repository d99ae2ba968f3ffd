import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataTexts } from '../../../lib/locale/data';
import { civilTimeOf } from '../../../lib/platform/clock';
import { canonicalJson, sha256Of } from '../../../lib/report';
import { districtDossier } from '../../support/district/dossiers';
import type { ExtensionBrowser } from '../driver/browser';
import { launchChromium } from '../driver/chromium';
import { launchFirefox } from '../driver/firefox';
import type { NamedFile, Tab } from '../driver/surface';
import { until } from '../driver/until';
import { folderOf } from '../package/built';
import type { Filling } from '../report/filling';
import { contentOf, openData, press, toldIn } from '../steps/data-section';
import { countsIn } from '../steps/popup';
import { scriptOf } from '../steps/store-script';

const texts = dataTexts('vi');
const password = 'mật khẩu để mang đi';
const fromDistrict = 4_000;
/** What one officer read since. */
const readSince = 100;
const count = fromDistrict + readSince;
const days = [6, 5, 4, 3, 2].map((ago) => civilTimeOf(Date.now() - ago * 86_400_000).slice(0, 10));

let chromium: ExtensionBrowser;
let firefox: ExtensionBrowser;
let here: Tab;
let there: Tab;
let first: NamedFile;
let second: NamedFile;

beforeAll(async () => {
  [chromium, firefox] = await Promise.all([
    launchChromium({ build: folderOf('chrome-mv3') }),
    launchFirefox({ build: folderOf('firefox-mv3') }),
  ]);
  const stage = await chromium.openExtensionPage('options.html');
  await stage.inject(await scriptOf('test/e2e/report/filling.ts'));
  const locked = await stage.evaluate(
    (wanted) => (globalThis as unknown as { filling: Filling }).filling.lockedDays(wanted),
    { count: fromDistrict, days },
  );
  expect(locked).toBe(days.length);
  [here, there] = await Promise.all([openData(chromium), openData(firefox)]);
}, 240_000);

afterAll(async () => {
  await chromium?.close();
  await firefox?.close();
});

/** Has a backup take the place of what stands; waits until it does. */
async function restore(page: Tab, file: NamedFile, secret?: string): Promise<void> {
  await page.chooseFiles('#backup-file', [file]);
  await press(page, texts.replace);
  if (secret !== undefined) {
    await until('the password to be asked for', () =>
      page.evaluate(() => !!document.querySelector('#restore-password'), null),
    );
    await page.type({ css: '#restore-password' }, secret);
    await press(page, texts.replace);
  }
  await until(
    'the backup to be restored',
    async () => (await toldIn(page, 'data-restore')) === texts.restored(count),
    60_000,
  );
}

async function countsOf(browser: ExtensionBrowser): Promise<Record<string, number>> {
  const popup = await browser.openExtensionPage('popup.html');
  try {
    return await countsIn(popup);
  } finally {
    await popup.close();
  }
}

/** How many dossiers of the district are an officer's. */
function totalOf(officer: string): number {
  const numbers = Array.from({ length: fromDistrict }, (_, number) => number);
  return numbers.filter((number) => districtDossier(number, fromDistrict).officers[0] === officer).length;
}

describe('a store that moves between browsers', () => {
  it('is equal in Firefox after Chromium gave it out, digest by digest', async () => {
    first = await here.saved(() => press(here, texts.makeBackup));
    await restore(there, first);
    await there.type({ css: '#backup-password' }, password);
    await there.type({ css: '#backup-again' }, password);
    second = await there.saved(() => press(there, texts.makeBackup));
    const [given, taken] = [await contentOf(first), await contentOf(second, { password })];
    expect(given.days).toHaveLength(days.length);
    for (const lock of given.days as {
      sha256: string;
      site: string;
      day: string;
      tally: object;
      coverage: object;
    }[]) {
      const { site, day, tally, coverage } = lock;
      expect(lock.sha256).toBe(await sha256Of({ site, day, tally, coverage }));
    }
    expect(given.dossiers).toHaveLength(count);
    expect(given.intakes).toHaveLength(1);
    expect(canonicalJson(taken)).toBe(canonicalJson(given));
    expect(await countsOf(firefox)).toEqual(await countsOf(chromium));
  }, 120_000);

  it('is equal in Chromium after Firefox gave it back under a password', async () => {
    const before = await countsOf(chromium);
    await press(here, texts.erase);
    await press(here, texts.eraseForGood);
    expect(await toldIn(here, 'data-erase')).toBe(texts.erased);
    const empty = await contentOf(await here.saved(() => press(here, texts.makeBackup)));
    expect(Object.entries(empty).filter(([kind, rows]) => kind !== 'end' && rows.length > 0)).toEqual([]);
    await restore(here, second, password);
    const third = await here.saved(() => press(here, texts.makeBackup));
    expect(await sha256Of(await contentOf(third))).toBe(await sha256Of(await contentOf(first)));
    expect(await countsOf(chromium)).toEqual(before);
  }, 120_000);

  it('shows one officer’s backlog after the other’s by one choice', async () => {
    const popup = await chromium.openExtensionPage('popup.html');
    const shows = (total: number) =>
      until(`${total} dossiers`, async () => (await countsIn(popup)).total === total);
    await shows(totalOf('Võ Thanh Ý') + readSince);
    await popup.evaluate(() => document.querySelector<HTMLSelectElement>('.officer select')?.focus(), null);
    await popup.press('h');
    await shows(totalOf('Huỳnh Thị Mộng Tuyền'));
    await popup.close();
    expect([...(await chromium.errors()), ...(await firefox.errors())]).toEqual([]);
  }, 120_000);
});
