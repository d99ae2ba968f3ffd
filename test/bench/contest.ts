import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../support/browser/find.mjs';
import { bundle } from './bundle';
import { figureOf, median, verdictOf } from './figures';
import { type Bench, type Outcome, WrongResult } from './line';
import { MeasuredPage, type Times } from './measured-page';
import { dossierPage } from './pages/dossier-page';
import { serve } from './pages/server';

/** The same work on the same page, done by several in turn. */
export interface Contest {
  /** The script that holds the contestants, by its path in the project. */
  script: string;
  /** Names of the contestants, in the order of the table. */
  contestants: readonly string[];
  /** On which pages it is held, and how many times slower than this machine; a quick run takes the first. */
  variants: readonly { rows: number; throttle: number }[];
  goals: readonly RatioGoal[];
  /** Contestants whose work changes what the page shows: drawing it anew is told beside. */
  drawing?: readonly string[];
  /** What is wrong with what a contestant did on a page of so many rows; undefined where nothing is. */
  check(contestant: string, proof: unknown, rows: number): string | undefined;
}

/** How the time of one contestant should stand to another's. */
export interface RatioGoal {
  of: string;
  to: string;
  atMost?: number;
  atLeast?: number;
}

const untilDrawn = (contestant: string) => `${contestant}, until drawn`;

const manyRuns = 7;
const fewRuns = 3;
/** A turn of all contestants that takes longer is taken few times, in milliseconds. */
const slow = 10_000;

/** Runs a contest: contestants take turns, each on a fresh page, so that what disturbs one disturbs all. */
export async function runContest(contest: Contest, bench: Bench): Promise<Outcome> {
  const variants = bench.quick ? contest.variants.slice(0, 1) : contest.variants;
  const script = await bundle(contest.script);
  const server = await serve(Object.fromEntries(variants.map(({ rows }) => [`/${rows}`, dossierPage(rows)])));
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const outcome: Outcome = { figures: [], verdicts: [] };
  try {
    const context = await browser.newContext({ locale: 'vi-VN' });
    // A large page takes its time on a machine that does other things too.
    context.setDefaultNavigationTimeout(120_000);
    for (const { rows, throttle } of variants) {
      const variant = variantName(rows, throttle);
      bench.say(variant);
      const url = `${server.origin}/${rows}`;
      const results = await takeTurns(contest, bench.quick ? fewRuns : manyRuns, (contestant) =>
        runOnce(contest, { context, script, url, rows, throttle }, contestant),
      );
      judgeTimes(contest, variant, results, outcome);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return outcome;
}

/** The sizes and speeds that lines over a list are measured at. */
export const usualVariants = [
  { rows: 1_000, throttle: 1 },
  { rows: 10_000, throttle: 1 },
  { rows: 10_000, throttle: 6 },
];

export function variantName(rows: number, throttle: number): string {
  return `${String(rows).replace(/\B(?=(?:\d{3})+$)/g, ' ')} rows, ${throttle}×`;
}

/** Milliseconds of each run, by contestant. */
type Results = Map<string, number[]>;

async function takeTurns(
  { contestants, drawing = [] }: Contest,
  runs: number,
  run: (contestant: string) => Promise<Times>,
): Promise<Results> {
  const results: Results = new Map([...contestants, ...drawing.map(untilDrawn)].map((name) => [name, []]));
  const turns: number[] = [];
  for (let round = 0; round < runs; round++) {
    if (round >= fewRuns && median(turns) > slow) break;
    const began = performance.now();
    for (const contestant of contestants) {
      const { work, drawn } = await run(contestant);
      results.get(contestant)?.push(work);
      results.get(untilDrawn(contestant))?.push(drawn);
    }
    turns.push(performance.now() - began);
  }
  return results;
}

interface Place {
  context: BrowserContext;
  script: string;
  url: string;
  rows: number;
  throttle: number;
}

async function runOnce(contest: Contest, place: Place, contestant: string): Promise<Times> {
  const page = await MeasuredPage.open(place.context, place.url);
  try {
    await page.evaluate(place.script);
    const own = `contestants[${JSON.stringify(contestant)}]`;
    await page.evaluate(`${own}.prepare?.()`);
    const { work, drawn } = await page.time(
      `${own}.run()`,
      place.throttle,
      contest.drawing?.includes(contestant) === true,
    );
    const wrong = contest.check(contestant, await page.evaluate(`${own}.proof()`), place.rows);
    if (wrong) throw new WrongResult(`${contestant}, ${place.rows} rows: ${wrong}`);
    const times = await page.evaluate<number>(`${own}.times ?? 1`);
    return { work: work / times, drawn: drawn / times };
  } finally {
    await page.close();
  }
}

function judgeTimes({ goals }: Contest, variant: string, results: Results, outcome: Outcome): void {
  for (const [contestant, values] of results) {
    outcome.figures.push(figureOf(variant, contestant, 'ms', values));
  }
  for (const { of, to, atMost, atLeast } of goals) {
    const others = results.get(to) ?? [];
    // Runs of the same turn are held against each other.
    const ratios = (results.get(of) ?? []).flatMap((value, round) => {
      const other = others[round];
      return other === undefined ? [] : [value / other];
    });
    const bound = atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`;
    outcome.verdicts.push(
      verdictOf(variant, ratios, {
        goal: `${of} ${bound} × ${to}`,
        decides: true,
        ...(atMost !== undefined && { atMost }),
        ...(atLeast !== undefined && { atLeast }),
      }),
    );
  }
}
