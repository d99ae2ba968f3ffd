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
  /** On which pages it is held, and how many times slower than this machine, in this order; a quick run takes the least. */
  variants: readonly { rows: number; throttle: number }[];
  goals: readonly Goal[];
  /**
   * Contestants whose work changes what the page shows: drawing it anew is told beside, on a page of so many rows and at
   * this machine's own speed.
   */
  drawing?: { contestants: readonly string[]; rows: number };
  /** Contestants that leave the page another than it was: they come last in a turn, and the next has a new page. */
  spoiling?: readonly string[];
  /** What is wrong with what a contestant did on a page of so many rows; undefined where nothing is. */
  check(contestant: string, proof: unknown, rows: number): string | undefined;
}

const untilDrawn = (contestant: string) => `${contestant}, until drawn`;

/**
 * Runs a contest: contestants take turns, so that what disturbs one disturbs all. They share a page as long as it stays
 * as it was, each time with a world and a script of its own, of which nothing was compiled before.
 */
export async function runContest(contest: Contest, bench: Bench): Promise<Outcome> {
  const variants = bench.quick ? [leastOf(contest.variants)] : contest.variants;
  const script = await bundle(contest.script);
  const pages = variants.map(({ rows }) => {
    // Where no clock counts how the page is laid out it is laid out fast.
    const shape = { unbroken: contest.drawing?.rows !== rows };
    return [`/${rows}`, dossierPage(rows, shape)] as const;
  });
  const server = await serve(Object.fromEntries(pages));
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', ...MeasuredPage.flags],
  });
  try {
    const context = await browser.newContext({ locale: 'vi-VN' });
    // A large page takes its time on a machine that does other things too.
    context.setDefaultNavigationTimeout(120_000);
    const outcomes: Outcome[] = [];
    for (const [rows, throttles] of throttlesByRows(variants)) {
      const place = new Place(context, `${server.origin}/${rows}`, script, rows);
      for (const throttle of throttles) {
        const variant = variantName(rows, throttle);
        bench.say(variant);
        const times = await timesOf(contest, bench, place, throttle);
        outcomes.push(outcomeOf(variant, times, contest.goals));
      }
      await place.leave();
    }
    return joined(...outcomes);
  } finally {
    await browser.close();
    server.close();
  }
}

function leastOf(variants: Contest['variants']): Contest['variants'][number] {
  const [least, ...others] = variants as [Contest['variants'][number], ...Contest['variants']];
  return others.reduce(
    (known, one) => (one.rows * one.throttle < known.rows * known.throttle ? one : known),
    least,
  );
}

function throttlesByRows(variants: Contest['variants']): Map<number, number[]> {
  const throttles = new Map<number, number[]>();
  for (const { rows, throttle } of variants) throttles.set(rows, [...(throttles.get(rows) ?? []), throttle]);
  return throttles;
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

/** Where a contest is held over so many rows: one page until it is left, then a new one. */
class Place {
  #page: MeasuredPage | undefined;
  /** Prints of the proofs that were looked into and are right: the same need no second look. */
  readonly right = new Set<string>();

  constructor(
    private readonly context: BrowserContext,
    private readonly url: string,
    readonly script: string,
    readonly rows: number,
  ) {}

  async page(): Promise<MeasuredPage> {
    this.#page ??= await MeasuredPage.open(this.context, this.url);
    return this.#page;
  }

  async leave(): Promise<void> {
    await this.#page?.close();
    this.#page = undefined;
  }
}

/** Milliseconds of each run, by contestant, and for those that draw until the page stood anew. */
async function timesOf(
  contest: Contest,
  bench: Bench,
  place: Place,
  throttle: number,
): Promise<Map<string, number[]>> {
  const { contestants, drawing, spoiling = [] } = contest;
  const drawn = throttle === 1 && drawing?.rows === place.rows ? drawing.contestants : [];
  const run = async (contestant: string) => {
    const times = await runOnce(contest, place, contestant, throttle, drawn.includes(contestant));
    if (spoiling.includes(contestant)) await place.leave();
    return times;
  };
  const found = await inTurns(
    bench,
    Object.fromEntries(contestants.map((contestant) => [contestant, () => run(contestant)])),
    spoiling,
  );
  const valuesOf = (contestant: string, clock: keyof Times) =>
    (found.get(contestant) ?? []).map((times) => times[clock]);
  return new Map([
    ...contestants.map((contestant) => [contestant, valuesOf(contestant, 'work')] as const),
    ...drawn.map((contestant) => [untilDrawn(contestant), valuesOf(contestant, 'drawn')] as const),
  ]);
}

/** Runs in the page: a proof is long, and the same each time. */
const printOfProof = `crypto.subtle.digest('SHA-256', new TextEncoder().encode(proof))
  .then((digest) => [...new Uint8Array(digest)].join(' '))`;

async function runOnce(
  contest: Contest,
  place: Place,
  contestant: string,
  throttle: number,
  draws: boolean,
): Promise<Times> {
  const page = await place.page();
  await page.enterWorld(place.script);
  const own = `contestants[${JSON.stringify(contestant)}]`;
  await page.evaluate(`${own}.prepare?.()`);
  const { work, drawn } = await page.time({
    call: `${own}.run()`,
    afterwards: `globalThis.proof = JSON.stringify(${own}.proof() ?? null); ${own}.restore?.()`,
    throttle,
    waits: draws ? 'until drawn' : contest.drawing ? 'not at all' : 'until fast',
  });
  const print = `${contestant} ${await page.evaluate<string>(printOfProof)}`;
  if (!place.right.has(print)) {
    // As a text: a large answer that the browser takes apart itself takes seconds.
    const proof = JSON.parse(await page.evaluate<string>('proof'));
    const wrong = contest.check(contestant, proof, place.rows);
    if (wrong) throw new WrongResult(`${contestant}, ${place.rows} rows: ${wrong}`);
    place.right.add(print);
  }
  const times = await page.evaluate<number>(`${own}.times ?? 1`);
  await page.evaluate('delete globalThis.contestants; delete globalThis.proof');
  return { work: work / times, drawn: drawn / times };
}
