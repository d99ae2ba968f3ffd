import { setTimeout as sleep } from 'node:timers/promises';
import { figureOf, verdictOf } from '../figures';
import type { Bench, Line } from '../line';
import { busyPage } from '../pages/busy-page';
import { dossierTable } from '../pages/dossier-page';
import { inSession, marked } from '../session-page';

const rowsOfProof = 5;

/** A CPU profile as the browser gives it: who called whom, and who stood on top at each sample. */
interface Profile {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples?: number[];
  /** Microseconds since the sample before. */
  timeDeltas?: number[];
}

export const quietPage: Line = {
  name: 'quiet-page',
  ownClock: 45,
  calm: true,
  work: 'a page without dossiers changes twenty times a second for 30 s',
  peers: [],
  goal: 'the extension on the stack of the page’s main thread ≤ 1 % of the time',
  check: 'a list put into the page afterwards is marked: the extension was awake',
  async measure(bench) {
    // The pages rest nearly all of the time: beside each other they do not disturb what a stack shows.
    const shares = await Promise.all(
      Array.from({ length: bench.quick ? 1 : 3 }, () => shareOfExtension(bench)),
    );
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
    return percentOf(profile, bench);
  });
}

/** The share of a profile's time in which a function of an extension stood on the stack. */
function percentOf({ nodes, samples = [], timeDeltas = [] }: Profile, bench: Bench): number {
  const ours = nodesUnderExtension(nodes);
  const spentIn = new Map<string, number>();
  let [spent, all] = [0, 0];
  samples.forEach((sample, index) => {
    // A sample stands for the time up to the next one.
    const span = timeDeltas[index + 1] ?? 0;
    all += span;
    const name = ours.get(sample);
    if (name === undefined) return;
    spent += span;
    spentIn.set(name, (spentIn.get(name) ?? 0) + span);
  });
  const most = [...spentIn].sort(([, a], [, b]) => b - a).slice(0, 6);
  bench.say(`  ${most.map(([name, span]) => `${name} ${(span / 1000).toFixed(1)} ms`).join(', ')}`);
  return (spent / all) * 100;
}

/** Nodes that stand on a function of an extension, and the name of the function on top. */
function nodesUnderExtension(nodes: Profile['nodes']): Map<number, string> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const under = new Map<number, string>();
  for (const { id, callFrame } of nodes) {
    let at: number | undefined = id;
    while (at !== undefined && !frames.get(at)?.url.startsWith('chrome-extension:')) at = parents.get(at);
    if (at !== undefined) under.set(id, callFrame.functionName || 'unnamed');
  }
  return under;
}
