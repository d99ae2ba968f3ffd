import { setTimeout as sleep } from 'node:timers/promises';
import { figureOf, verdictOf } from '../figures';
import type { Bench, Line } from '../line';
import { busyPage } from '../pages/busy-page';
import { dossierTable } from '../pages/dossier-page';
import { inSession, marked } from '../session-page';

const rowsOfProof = 5;

/** A CPU profile as the browser gives it: who called whom, and who stood on top at each sample. */
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  /** Microseconds since the sample before. */
  timeDeltas?: number[];
}

export const quietPage: Line = {
  name: 'quiet-page',
  work: 'a page without dossiers changes twenty times a second for 30 s',
  peers: [],
  goal: 'the extension on the stack of the page’s main thread ≤ 1 % of the time',
  check: 'a list put into the page afterwards is marked: the extension was awake',
  async measure(bench) {
    const shares: number[] = [];
    for (let run = 0; run < (bench.quick ? 1 : 3); run++) {
      bench.say(`run ${run + 1}`);
      shares.push(await shareOfExtension(bench));
    }
    const variant = '30 s, 1×';
    return {
      figures: [figureOf(variant, 'Nhắc Hạn', '%', shares)],
      verdicts: [verdictOf(variant, shares, { goal: 'Nhắc Hạn ≤ 1 %', atMost: 1, decides: true })],
    };
  },
};

function shareOfExtension(bench: Bench): Promise<number> {
  return inSession(busyPage, async ({ page, session, turnOn }) => {
    await turnOn();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 500 });
    await session.send('Profiler.start');
    await sleep(bench.quick ? 5_000 : 30_000);
    const { profile } = await session.send('Profiler.stop');
    await page.evaluate((table) => {
      document.body.insertAdjacentHTML('beforeend', table);
    }, dossierTable(rowsOfProof));
    await marked(page, rowsOfProof, 20_000);
    return percentOf(profile);
  });
}

/** The share of a profile's time in which a function of an extension stood on the stack. */
function percentOf({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const own = new Set(
    nodes.flatMap(({ id, callFrame }) => (callFrame.url.startsWith('chrome-extension:') ? [id] : [])),
  );
  for (const { id } of nodes) {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      if (own.has(at)) {
        ours.add(id);
        break;
      }
    }
  }
  let [spent, all] = [0, 0];
  samples.forEach((sample, index) => {
    // A sample stands for the time up to the next one.
    const span = timeDeltas[index + 1] ?? 0;
    all += span;
    if (ours.has(sample)) spent += span;
  });
  return (spent / all) * 100;
}
