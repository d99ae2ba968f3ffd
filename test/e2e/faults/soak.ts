import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { launchChromium } from '../driver/chromium';
import type { PlaywrightTab } from '../driver/playwright-tab';
import { until } from '../driver/until';
import { farAhead, longPast, rowOf, servePages, tableOf } from '../overlay/pages';
import { folderOf } from '../package/built';
import { marksOn } from '../steps/marks';

/** What the open tabs hold after their garbage was collected, all together. */
export interface Held {
  /** JavaScript's memory, in bytes. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** How the tabs fared. */
export interface Endurance {
  tabs: number;
  minutes: number;
  /** Rounds of changes over all tabs, and pages loaded anew. */
  rounds: number;
  loads: number;
  /** Once everything had been done a few times, and at the end. */
  before: Held;
  after: Held;
}

const rows = 100;
/** Rows that change in each round. */
const changing = 10;
/** Rounds before anything is measured: scripts are compiled, caches filled. */
const warmUp = 6;
/** One round in so many loads a tab's page anew. */
const loadEvery = 7;
/** A page that was loaded is marked within this, in ms, on a machine with fifty others open. */
const patience = 60_000;

/**
 * Keeps many tabs of a portal busy: rows change, filters are set and taken back, pages are loaded anew, tabs come to the
 * front. What they hold must not grow.
 */
export async function soak(
  { tabs, minutes }: { tabs: number; minutes: number },
  say: (progress: string) => void = () => {},
): Promise<Endurance> {
  const server = await servePages({ '/list': tableOf(rows) });
  const browser = await launchChromium({ build: folderOf('chrome-mv3-e2e') });
  try {
    const open: { tab: PlaywrightTab; session: CDPSession }[] = [];
    for (let number = 0; number < tabs; number++) {
      const tab = (await browser.openTab(`${server.site}/list`)) as PlaywrightTab;
      await isMarked(tab);
      open.push({ tab, session: await tab.page.context().newCDPSession(tab.page) });
    }
    let [rounds, loads] = [0, 0];
    const round = async () => {
      for (const [number, { tab }] of open.entries()) {
        await change(tab, rounds + number);
        if ((rounds + number) % loadEvery !== 0) continue;
        await tab.page.bringToFront();
        await tab.open(`${server.site}/list`);
        await isMarked(tab);
        loads += 1;
      }
      rounds += 1;
      await sleep(1_000);
    };
    while (rounds < warmUp) await round();
    const before = await heldBy(open);
    const endsAt = Date.now() + minutes * 60_000;
    for (let toldAt = Date.now(); Date.now() < endsAt; ) {
      await round();
      if (Date.now() - toldAt < 60_000) continue;
      toldAt = Date.now();
      say(`${rounds} rounds, ${loads} loads: ${JSON.stringify(await heldBy(open))}`);
    }
    return { tabs, minutes, rounds, loads, before, after: await heldBy(open) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function isMarked(tab: PlaywrightTab): Promise<void> {
  await until('the marks', async () => (await marksOn(tab)).length === rows, patience);
}

/** Gives some rows another due date, in place and by rows put in their stead. */
function change(tab: PlaywrightTab, from: number): Promise<void> {
  const numbers = Array.from({ length: changing }, (_, place) => ((from * changing + place) % rows) + 1);
  const due = from % 2 === 0 ? longPast : farAhead;
  return tab.evaluate(
    (changes) => {
      const body = document.querySelector('tbody') as HTMLElement;
      for (const { number, html, inPlace, due } of changes) {
        const row = body.children[number - 1] as HTMLElement;
        if (inPlace) (row.children[4] as HTMLElement).textContent = due;
        else row.outerHTML = html;
      }
    },
    numbers.map((number) => ({ number, html: rowOf(number, due), inPlace: number % 2 === 0, due })),
  );
}

async function heldBy(open: readonly { session: CDPSession }[]): Promise<Held> {
  const held: Held = { heap: 0, nodes: 0, listeners: 0 };
  for (const { session } of open) {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    held.heap += of('JSHeapUsedSize');
    held.nodes += of('Nodes');
    held.listeners += of('JSEventListeners');
  }
  return held;
}
