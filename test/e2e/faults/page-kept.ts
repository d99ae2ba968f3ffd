import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { chancesFrom, type Faults, mixed, moveOn, patience, statusOf, times } from './campaign';
import { rowsOnPage, serveList } from './faulty-site';
import { lookout, type Stored, storedIn } from './stored';

/** What became of what a page showed. */
interface PageOutcome {
  faults: Faults;
  /** Faults after which what the page had shown before them was kept, or was still to be sent. */
  whole: number;
  /** Steps that had been in the store and were gone from it after a fault: never. */
  lost: string[];
  /** Faults after which only some rows of a step were there: never. */
  half: string[];
  /** Steps that were kept after the background had been ended around them. */
  retried: number;
}

/**
 * Ends the background and kills the browser at random points while what a page shows is kept, and looks after each what
 * stands in the store. Only the page's own script sends: this can be done in every browser.
 *
 * @param seed Chances follow from it.
 */
export async function keepPageThrough(faults: Faults, seed: number): Promise<PageOutcome> {
  const site = await serveList();
  const browser = await launch('sample');
  const open = async () => {
    const watching = await lookout(browser);
    const tab = await browser.openTab(site.url);
    await untilKept(watching, 0);
    return { tab, watching };
  };
  try {
    // Closed in order once: a browser that is killed within seconds may have forgotten its extension.
    await browser.restart();
    let { tab, watching } = await open();
    const chance = chancesFrom(seed);
    const started = Date.now();
    await moveOn(tab, 1);
    await untilKept(watching, 1);
    const longest = times * (Date.now() - started);
    const outcome: PageOutcome = { faults, whole: 0, lost: [], half: [], retried: 0 };
    for (const [index, kind] of mixed(faults, chance).entries()) {
      const step = index + 2;
      await moveOn(tab, step);
      await sleep(chance() * longest);
      const before = stepIn(await storedIn(watching));
      if (kind === 'worker') await browser.stopWorker();
      else {
        await browser.crash();
        watching = await lookout(browser);
      }
      const after = stepIn(await storedIn(watching));
      if (before === undefined || after === undefined) outcome.half.push(`step ${step}, ${kind}`);
      else if (after !== before && after !== step) outcome.lost.push(`step ${before}, ${kind}`);
      else outcome.whole += 1;
      if (kind === 'worker') {
        await untilKept(watching, step);
        outcome.retried += 1;
      } else ({ tab, watching } = await open());
    }
    return outcome;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Waits until every row of the page is kept as it is at a step. */
async function untilKept(watching: Tab, step: number): Promise<void> {
  await until(`step ${step} to be kept`, async () => stepIn(await storedIn(watching)) === step, patience);
}

/** The step that every row of the page stands at, in itself and in its past; undefined where they differ. */
function stepIn({ rows }: Stored): number | undefined {
  const [first] = rows;
  const isWhole = rows.every(({ status, versions }) => status === first?.status && versions.includes(status));
  if (!first || rows.length !== rowsOnPage || !isWhole) return undefined;
  return Number(first.status.slice(statusOf(0).length - 1));
}
