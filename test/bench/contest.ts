import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../support/browser/find.mjs';
import { bundle } from './bundle';
import { type Bench, type Outcome, WrongResult } from './line';
import { MeasuredPage, type Times } from './measured-page';
import { dossierPage } from './pages/dossier-page';
import { serve } from './pages/server';
import { type Goal, inTurns, joined, outcomeOf } from './turns';

/** The same work on the same page, done by several in turn. */
export interface Contest {
  /** The script that holds the contestants, by its path in the project. */
  script: string;
  /** Names of the contestants, in the order of the table. */
  contestants: readonly string[];
  /** On which pages it is held, and how many times slower than this machine; a quick run takes the first. */
  variants: readonly { rows: number; throttle: number }[];
  goals: readonly Goal[];
  /** Contestants whose work changes what the page shows: drawing it anew is told beside. */
  drawing?: readonly string[];
  /** Contestants that leave the page another than it was: nobody comes after them. */
  spoiling?: readonly string[];
  /** What is wrong with what a contestant did on a page of so many rows; undefined where nothing is. */
  check(contestant: string, proof: unknown, rows: number): string | undefined;
}

const untilDrawn = (contestant: string) => `${contestant}, until drawn`;

/**
 * Runs a contest: contestants take turns, so that what disturbs one disturbs all. Those of a turn share a page as long as
 * it stays as it was, each with a world and a script of its own, which nothing of was compiled before.
 */
export async function runContest(contest: Contest, bench: Bench): Promise<Outcome> {
  const variants = bench.quick ? contest.variants.slice(0, 1) : contest.variants;
  const script = await bundle(contest.script);
  const server = await serve(Object.fromEntries(variants.map(({ rows }) => [`/${rows}`, dossierPage(rows)])));
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ locale: 'vi-VN' });
    // A large page takes its time on a machine that does other things too.
    context.setDefaultNavigationTimeout(120_000);
    const outcomes: Outcome[] = [];
    for (const { rows, throttle } of variants) {
      const variant = variantName(rows, throttle);
      bench.say(variant);
      const times = await timesOf(contest, bench, {
        context,
        script,
        url: `${server.origin}/${rows}`,
        rows,
        throttle,
      });
      outcomes.push(outcomeOf(variant, times, contest.goals));
    }
    return joined(...outcomes);
  } finally {
    await browser.close();
    server.close();
  }
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

interface Place {
  context: BrowserContext;
  script: string;
  url: string;
  rows: number;
  throttle: number;
}

/** Milliseconds of each run, by contestant, and for those that draw until the page stood anew. */
async function timesOf(contest: Contest, bench: Bench, place: Place): Promise<Map<string, number[]>> {
  const { contestants, drawing = [], spoiling = [] } = contest;
  let page: MeasuredPage | undefined;
  const leave = async () => {
    await page?.close();
    page = undefined;
  };
  const run = async (contestant: string) => {
    page ??= await MeasuredPage.open(place.context, place.url);
    const times = await runOnce(contest, page, place, contestant);
    if (spoiling.includes(contestant)) await leave();
    return times;
  };
  const found = await inTurns(
    bench,
    Object.fromEntries(contestants.map((contestant) => [contestant, () => run(contestant)])),
    { last: spoiling, during: (turn) => turn().finally(leave) },
  );
  const times = new Map<string, number[]>();
  for (const [contestant, all] of found)
    times.set(
      contestant,
      all.map(({ work }) => work),
    );
  for (const contestant of drawing)
    times.set(
      untilDrawn(contestant),
      (found.get(contestant) ?? []).map(({ drawn }) => drawn),
    );
  return times;
}

async function runOnce(
  contest: Contest,
  page: MeasuredPage,
  { script, rows, throttle }: Place,
  contestant: string,
): Promise<Times> {
  await page.enterWorld(script);
  const own = `contestants[${JSON.stringify(contestant)}]`;
  await page.evaluate(`${own}.prepare?.()`);
  const draws = contest.drawing?.includes(contestant) === true;
  const { work, drawn } = await page.time(`${own}.run()`, throttle, draws);
  const wrong = contest.check(contestant, await page.evaluate(`${own}.proof()`), rows);
  if (wrong) throw new WrongResult(`${contestant}, ${rows} rows: ${wrong}`);
  const times = await page.evaluate<number>(`${own}.times ?? 1`);
  await page.evaluate('delete globalThis.contestants');
  return { work: work / times, drawn: drawn / times };
}
