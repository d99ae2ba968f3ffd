import type { ExtensionBrowser } from '../../e2e/driver/browser';
import { launchChromium } from '../../e2e/driver/chromium';
import type { PlaywrightTab } from '../../e2e/driver/playwright-tab';
import { folderOf } from '../../e2e/package/built';
import { bundle } from '../bundle';
import { type Bench, type Line, WrongResult } from '../line';
import { districts, dossiersNamed } from '../store/district-page';
import { inTurns, joined, outcomeOf } from '../turns';

interface Made {
  open: number;
  closed: number;
}

/** The variant in which stores of several sizes take turns. */
export const awake = 'the background is awake';

/** A figure of the popup, and what it shows in place of figures before anything was read. */
const firstWords = '[data-count=total], a[href="sample.html"]';

export const popup: Line = {
  name: 'popup',
  work: 'the popup opened, until its first figures are painted',
  floor: 'the popup over an empty store, until its first words are painted',
  peers: [],
  goal: 'over a whole district ≤ 1.5 × over an empty store',
  check: 'open dossiers and all of them equal a count of what was put in',
  preparation: {
    seconds: 20,
    standsOpen: true,
    make(bench) {
      ready = stagesOf(bench);
      return ready;
    },
  },
  async measure(bench) {
    const stages = (await ready?.catch(() => undefined)) ?? (await stagesOf(bench));
    ready = undefined;
    try {
      // What is loaded once in the life of a browser is loaded.
      for (const stage of stages) await paintedAfter(stage, false);
      const [empty, all] = [stages[0], stages.at(-1)] as [Stage, Stage];
      const measured = (those: readonly Stage[], rests: boolean) =>
        inTurns(
          bench,
          Object.fromEntries(those.map((stage) => [stage.name, () => paintedAfter(stage, rests)])),
        );
      const goals = [{ of: all.name, to: empty.name, atMost: 1.5 }];
      return joined(
        outcomeOf(awake, await measured(stages, false), goals),
        outcomeOf('the background rests', await measured([empty, all], true), goals),
      );
    } finally {
      await closeAll(stages);
    }
  },
};

/** A browser with the officers' build in it, and what is in its store; nothing was made for an empty one. */
interface Stage {
  name: string;
  browser: ExtensionBrowser;
  made?: Made;
}

/** Those that were made ready and not yet measured. */
let ready: Promise<Stage[]> | undefined;

async function stagesOf(bench: Bench): Promise<Stage[]> {
  const stages: Stage[] = [];
  try {
    stages.push(await emptyStage());
    for (const size of districts(bench)) stages.push(await filledStage(bench, size));
    return stages;
  } catch (error) {
    await closeAll(stages);
    throw error;
  }
}

async function closeAll(stages: readonly Stage[]): Promise<void> {
  await Promise.all(stages.map(({ browser }) => browser.close()));
}

async function emptyStage(): Promise<Stage> {
  return { name: 'empty', browser: await launchChromium({ build: folderOf('chrome-mv3') }) };
}

async function filledStage(bench: Bench, size: number): Promise<Stage> {
  const browser = await launchChromium({ build: folderOf('chrome-mv3') });
  try {
    return { name: dossiersNamed(size), browser, made: await fill(browser, bench, size) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Puts a district into the extension's store; gives what was put in. */
async function fill(browser: ExtensionBrowser, bench: Bench, size: number): Promise<Made> {
  bench.say(`a store of ${size} is filled`);
  const stage = await browser.openExtensionPage('options.html');
  await stage.inject(await bundle('test/bench/in-page/store.ts'));
  const made = await stage.evaluate(async (count) => {
    const { bench: within } = globalThis as unknown as {
      bench: {
        make(count: number): number;
        loadOurs(withPast: boolean): Promise<number>;
        countsMade(): Made;
        close(): void;
      };
    };
    within.make(count);
    await within.loadOurs(true);
    const counts = within.countsMade();
    within.close();
    // As the page of settings does that has restored a copy.
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(call: object): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ call: 'data/changed', request: null });
    return counts;
  }, size);
  await stage.close();
  return made;
}

/**
 * Milliseconds from the address of the popup until its figures were painted.
 *
 * @param rests The background has ended and must begin anew.
 */
async function paintedAfter({ browser, made }: Stage, rests: boolean): Promise<number> {
  const tab = (await browser.openExtensionPage('licences.txt')) as PlaywrightTab;
  const { page } = tab;
  try {
    if (rests) await browser.stopWorker();
    await page.addInitScript((selector) => {
      const look = () => {
        if (document.querySelector(selector) === null) requestAnimationFrame(look);
        // The frame in which it stood was drawn.
        else
          requestAnimationFrame(() =>
            setTimeout(() => Object.assign(window, { painted: performance.now() })),
          );
      };
      look();
    }, firstWords);
    await page.goto(new URL('popup.html', page.url()).href);
    const painted = await page.waitForFunction(() => (window as { painted?: number }).painted);
    const shown = await page.evaluate(() => {
      // Thousands stand apart.
      const figure = (name: string) =>
        document.querySelector(`[data-count=${name}]`)?.textContent?.replace(/[.,]/g, '') ?? null;
      return { open: figure('open'), total: figure('total') };
    });
    const wanted =
      made === undefined
        ? { open: null, total: null }
        : { open: String(made.open), total: String(made.open + made.closed) };
    if (shown.open !== wanted.open || shown.total !== wanted.total) {
      throw new WrongResult(JSON.stringify({ shown, wanted }));
    }
    return (await painted.jsonValue()) ?? Number.NaN;
  } finally {
    await tab.close();
  }
}
