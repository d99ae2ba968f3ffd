import { setTimeout as sleep } from 'node:timers/promises';
import type { SentReading } from '../../../lib/messages';
import type { ExtensionBrowser } from '../driver/browser';
import { launchChromium } from '../driver/chromium';
import type { PlaywrightTab } from '../driver/playwright-tab';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { folderOf } from '../package/built';
import { turnOn } from '../steps/popup';
import { ContentScript } from './content-script';
import { codeOf, rowsOnPage, serveList } from './faulty-site';
import { lookout, type Stored, storedIn } from './stored';

/** How often each is killed. */
export interface Faults {
  worker: number;
  browser: number;
}

/** What became of the readings. */
export interface Outcome {
  faults: Faults;
  /** Readings that were sent around a fault. */
  sent: number;
  acknowledged: number;
  /** Sent, not acknowledged, and whole in the store nevertheless. */
  keptUnheard: number;
  /** Acknowledged, and not there: never. */
  lost: string[];
  /** There in part: never. */
  half: string[];
  /** Looks at the page that were kept after the worker was killed around them. */
  retried: number;
}

/** Readings that are sent at once around each fault. */
const letters = ['A', 'B', 'C'];
/** Faults fall within so many times what an undisturbed reading takes. */
export const times = 1.3;
/** How long a page may take until what it shows is kept, in ms: it tries again for seconds, on a busy machine. */
export const patience = 60_000;

/**
 * Kills the worker and the whole browser at random points of ingests, one after another, and looks after each what
 * stands in the store. Chances follow from `seed`.
 */
export async function campaign(
  faults: Faults,
  seed: number,
  say: (progress: string) => void = () => {},
): Promise<Outcome> {
  const site = await serveList();
  const browser = await launchChromium({ build: folderOf('chrome-mv3') });
  try {
    await openPlace(browser, site.url, true);
    // Closed in order once: a browser that is killed within seconds may have forgotten what it was allowed.
    await browser.restart();
    let place = await openPlace(browser, site.url, false);
    const chance = chancesFrom(seed);
    const longest = times * (await undisturbed(place.script, site.url));
    const outcome: Outcome = {
      faults,
      sent: 0,
      acknowledged: 0,
      keptUnheard: 0,
      lost: [],
      half: [],
      retried: 0,
    };
    /** Every acknowledged reading so far. */
    const heard = new Set<string>();
    const kinds = mixed(faults, chance);
    for (const [index, kind] of kinds.entries()) {
      const step = index + 1;
      if (step % 20 === 0) say(`${step} of ${kinds.length}`);
      const readings = letters.map((letter) => readingOf(letter, step, site.url));
      const before = chance() * longest;
      // The page's own look falls somewhere around the fault too.
      if (chance() < 0.5) await moveOn(place.tab, step);
      const answers = readings.map((reading) => place.script.send(reading));
      if (chance() < 0.5) void moveOn(place.tab, step).catch(() => {});
      await sleep(before);
      if (kind === 'worker') await killWorker(place.tab);
      else {
        await browser.crash();
        place = await openPlace(browser, site.url, false);
      }
      const acknowledged = await Promise.all(answers);
      if (kind === 'worker') {
        await moveOn(place.tab, step);
        await until(`step ${step} of the page to be kept`, () => isKept(place.lookout, step), patience);
        outcome.retried += 1;
      }
      const stored = await storedIn(place.lookout);
      for (const id of heard) {
        if (stored.readings.includes(id)) continue;
        outcome.lost.push(`${id}, after step ${step}`);
        heard.delete(id);
      }
      for (const [at, reading] of readings.entries()) {
        if (acknowledged[at]) heard.add(reading.id);
        judge(outcome, reading, acknowledged[at] === true, step, stored);
      }
    }
    return outcome;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The faults in an order of chance. */
export function mixed({ worker, browser }: Faults, chance: () => number): (keyof Faults)[] {
  const left = { worker, browser };
  return Array.from({ length: worker + browser }, () => {
    const kind = chance() * (left.worker + left.browser) < left.worker ? 'worker' : 'browser';
    left[kind] -= 1;
    return kind;
  });
}

/** How long a few readings take that nothing befalls, in ms: the second time, when the worker is awake. */
async function undisturbed(script: ContentScript, url: string): Promise<number> {
  let start = Date.now();
  for (const step of [-1, 0]) {
    start = Date.now();
    const readings = letters.map((letter) => readingOf(letter, step, url));
    const answers = await Promise.all(readings.map((reading) => script.send(reading)));
    if (answers.includes(false)) throw new Error('a reading is not taken, though nothing befalls it');
  }
  return Date.now() - start;
}

interface Place {
  tab: Tab;
  script: ContentScript;
  lookout: Tab;
}

async function openPlace(browser: ExtensionBrowser, url: string, isNew: boolean): Promise<Place> {
  const watching = await lookout(browser);
  const tab = await browser.openTab(url);
  if (isNew) await turnOn(browser, tab);
  const script = await ContentScript.of((tab as PlaywrightTab).page);
  await until(
    'the page to be kept',
    async () => (await storedIn(watching)).rows.filter(isOnPage).length === rowsOnPage,
    patience,
  );
  return { tab, script, lookout: watching };
}

function isOnPage({ code }: { code: string }): boolean {
  return code.startsWith('H99.T-');
}

function readingOf(letter: string, step: number, url: string): SentReading {
  return {
    id: `${letter}-step-${step}`,
    site: new URL(url).origin,
    readAt: Date.now(),
    lists: [
      {
        list: `Danh sách ${letter}`,
        pager: { page: 1, pages: 1, total: rowsOnPage, rowsShown: rowsOnPage },
        rows: Array.from({ length: rowsOnPage }, (_, row) => ({
          dossier: { code: codeOf(letter, row), statusText: statusOf(step) },
        })),
        skipped: {},
      },
    ],
    refusals: [],
  };
}

/** What every row shows at a step. */
export function statusOf(step: number): string {
  return `Bước ${step}`;
}

function judge(
  outcome: Outcome,
  reading: SentReading,
  acknowledged: boolean,
  step: number,
  stored: Stored,
): void {
  outcome.sent += 1;
  if (acknowledged) outcome.acknowledged += 1;
  const prefix = `H99.${reading.id[0]}-`;
  const rows = stored.rows.filter(({ code }) => code.startsWith(prefix));
  const here = rows.filter(
    ({ status, versions }) => status === statusOf(step) && versions.includes(statusOf(step)),
  );
  const isNamed = stored.readings.includes(reading.id);
  const isWhole = here.length === rowsOnPage && isNamed;
  const isAbsent = here.length === 0 && !isNamed;
  if (!isWhole && !isAbsent) outcome.half.push(reading.id);
  if (acknowledged && !isWhole) outcome.lost.push(reading.id);
  if (!acknowledged && isWhole) outcome.keptUnheard += 1;
}

/** Every row of the page names a step, drawn row by row as a portal does. */
export function moveOn(tab: Tab, step: number): Promise<void> {
  return tab.evaluate((status) => {
    for (const row of document.querySelectorAll('tbody tr')) {
      const cell = row.lastElementChild;
      if (cell !== null && cell.textContent !== status) cell.textContent = status;
    }
  }, statusOf(step));
}

async function isKept(page: Tab, step: number): Promise<boolean> {
  const { rows } = await storedIn(page);
  return rows.filter(isOnPage).every(({ status }) => status === statusOf(step));
}

/** Ends the extension's worker where it runs; nothing is there to be ended where it rests. */
async function killWorker(tab: Tab): Promise<void> {
  const browser = (tab as PlaywrightTab).page.context().browser();
  const session = await browser?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId }).catch(() => {});
  }
  await session?.detach();
}

/** Numbers from 0 to below 1 that follow from a seed. */
export function chancesFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
