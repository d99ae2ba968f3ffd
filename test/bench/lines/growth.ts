import { runContest, variantName } from '../contest';
import { figureOf } from '../figures';
import { type Bench, type Figure, type Line, type Outcome, type Verdict, WrongResult } from '../line';
import { dossiersNamed, sizeOf } from '../store/district-page';
import { onFilledStore } from '../store/filled-store';
import { inTurns, joined, outcomeOf } from '../turns';
import { ownTimes } from './export';
import { fill, launched, paintedAfter } from './popup';
import { whatIsWrong } from './read';

/** Once, ten times and a hundred times the data. */
const sizes = [100, 1_000, 10_000] as const;
const steepest = 1.1;

export const growth: Line = {
  name: 'growth',
  work: 'reading and ingesting once, ten times and a hundred times as many rows; exporting and the popup over such stores',
  floor: 'time in proportion to the rows: a slope of 1',
  peers: [],
  goal: 'slope ≤ 1.1; popup flat: over a hundred times as many dossiers ≤ 1.5 ×',
  check: 'as in the lines read, ingest, export and popup',
  async measure(bench) {
    return joined(await reading(bench), await ingesting(bench), await exporting(bench), await opening(bench));
  },
};

/** Of a district a hundredth, a tenth and all. */
function districts(bench: Bench): number[] {
  return [100, 10, 1].map((share) => Math.round(sizeOf(bench) / share));
}

async function exporting(bench: Bench): Promise<Outcome> {
  const figures: Figure[] = [];
  for (const size of districts(bench)) {
    bench.say(`exporting ${size}`);
    figures.push(figureOf(dossiersNamed(size), 'Nhắc Hạn', 'ms', await ownTimes(bench, size, 'xlsx')));
  }
  return withSlope('exporting', { figures, verdicts: [] });
}

async function opening(bench: Bench): Promise<Outcome> {
  const stages = await Promise.all(
    districts(bench).map(async (size) => ({ name: dossiersNamed(size), size, browser: await launched() })),
  );
  try {
    const popups: Record<string, () => Promise<number>> = {};
    for (const { name, size, browser } of stages) {
      const made = await fill(browser, bench, size);
      popups[name] = () => paintedAfter(browser, made, false);
      // What is loaded once in the life of a browser is loaded.
      await popups[name]();
    }
    const [once, , all] = stages.map(({ name }) => name);
    const times = await inTurns(bench, popups);
    return outcomeOf('the popup', times, [{ of: String(all), to: String(once), atMost: 1.5 }]);
  } finally {
    await Promise.all(stages.map(({ browser }) => browser.close()));
  }
}

async function reading(bench: Bench): Promise<Outcome> {
  const outcomes = [];
  for (const rows of sizes) {
    const variants = [{ rows, throttle: 1 }];
    const contest = { script: 'test/bench/in-page/read.ts', contestants: ['Nhắc Hạn'], goals: [] };
    outcomes.push(await runContest({ ...contest, variants, check: whatIsWrong }, bench));
  }
  return withSlope('reading', joined(...outcomes));
}

/** Pages of dossiers from all over a district: as many open ones among a hundred as among ten thousand. */
async function ingesting(bench: Bench): Promise<Outcome> {
  const size = sizeOf(bench);
  return onFilledStore(bench, {}, ['weightMade'], async (page) => {
    const outcomes = [];
    let run = 0;
    for (const rows of sizes) {
      bench.say(`ingesting ${rows}`);
      const once = async () => {
        run += 1;
        const numbers = Array.from({ length: rows }, (_, place) => Math.floor((place * size) / rows));
        const { ms, seen } = await page.call<{ ms: number; seen: number }>('ours.ingest', numbers, size, run);
        if (seen !== rows) throw new WrongResult(`${seen} of ${rows} are kept`);
        return ms;
      };
      const times = await inTurns(bench, { 'Nhắc Hạn': once });
      outcomes.push(outcomeOf(variantName(rows, 1), times, []));
    }
    return withSlope('ingesting', joined(...outcomes));
  });
}

/** How steeply the times rise between the smallest and the largest, as an exponent of the size. */
function withSlope(work: string, { figures }: Outcome): Outcome {
  const named = figures.map((figure) => ({ ...figure, variant: `${work} ${figure.variant}` }));
  const [first, last] = [named[0], named.at(-1)] as [Figure, Figure];
  const slope = (small: number, large: number) => Math.log(large / small) / Math.log(sizes[2] / sizes[0]);
  const found = slope(first.median, last.median);
  const spread: [number, number] = [
    slope(first.spread[1], last.spread[0]),
    slope(first.spread[0], last.spread[1]),
  ];
  const result: Verdict['result'] =
    found <= steepest ? 'met' : spread[0] <= steepest ? 'within noise' : 'missed';
  const verdict = {
    variant: last.variant,
    goal: `${work}: slope ≤ ${steepest}`,
    found,
    used: found / steepest,
    spread,
    result,
    decides: true,
  };
  return { figures: named, verdicts: [verdict] };
}
