import { runContest, variantName } from '../contest';
import { figureOf } from '../figures';
import { type Bench, type Figure, type Line, type Outcome, type Verdict, WrongResult } from '../line';
import { districts, dossiersNamed, sizeOf } from '../store/district-page';
import { filledStore, onFilledStore } from '../store/filled-store';
import { inTurns, joined, outcomeOf } from '../turns';
import { ownTimes, variantOf } from './export';
import { awake, popup } from './popup';
import { whatIsWrong } from './read';

/** Once, ten times and a hundred times the data. */
const sizes = [100, 1_000, 10_000] as const;
const steepest = 1.1;

export const growth: Line = {
  name: 'growth',
  sturdy: true,
  work: 'reading and ingesting once, ten times and a hundred times as many rows; exporting and the popup over such stores',
  floor: 'time in proportion to the rows: a slope of 1',
  peers: [],
  goal: 'slope ≤ 1.1; popup flat: over a hundred times as many dossiers ≤ 1.5 ×',
  check:
    'as in the lines read, ingest, export and popup, whose figures stand here where they measured the same',
  preparation: {
    seconds: 5,
    async make(bench) {
      for (const size of districts(bench)) await filledStore(bench, { size });
    },
  },
  async measure(bench) {
    const others = joined(await reading(bench), await ingesting(bench), await exporting(bench));
    // A popup that failed has told so in its own line, and keeps none of the others from the table.
    return bench.failed('popup') ? others : joined(others, await opening(bench));
  },
};

/** What a line found earlier in this run of the same work; it is not measured twice. */
function known(bench: Bench, line: string, variant: string): Figure | undefined {
  return bench
    .found(line)
    ?.figures.find(
      (figure) => figure.variant === variant && figure.subject === 'Nhắc Hạn' && figure.unit === 'ms',
    );
}

async function exporting(bench: Bench): Promise<Outcome> {
  const figures: Figure[] = [];
  for (const size of districts(bench)) {
    bench.say(`exporting ${size}`);
    figures.push(
      known(bench, 'export', variantOf(size, 'xlsx')) ??
        figureOf(dossiersNamed(size), 'Nhắc Hạn', 'ms', await ownTimes(bench, size, 'xlsx')),
    );
  }
  return withSlope('exporting', figures);
}

/** The popup takes as long over a hundred times as many dossiers, but for what its own goal allows. */
async function opening(bench: Bench): Promise<Outcome> {
  const { figures } = bench.found('popup') ?? (await popup.measure(bench));
  const over = new Map(
    figures.filter(({ variant }) => variant === awake).map((figure) => [figure.subject, figure]),
  );
  const own = districts(bench).map((size) => over.get(dossiersNamed(size)) as Figure);
  const named = own.map((figure) => ({ ...figure, variant: `over ${figure.subject}` }));
  return grown('the popup', named, {
    goal: '≤ 1.5 × over a hundredth',
    most: 1.5,
    of: (small, large) => large / small,
  });
}

async function reading(bench: Bench): Promise<Outcome> {
  const figures: Figure[] = [];
  for (const rows of sizes) {
    const variants = [{ rows, throttle: 1 }];
    const contest = { script: 'test/bench/in-page/read.ts', contestants: ['Nhắc Hạn'], goals: [] };
    const measure = () => runContest({ ...contest, variants, check: whatIsWrong }, bench);
    const found = known(bench, 'read', variantName(rows, 1));
    figures.push(...(found ? [found] : (await measure()).figures));
  }
  return withSlope('reading', figures);
}

/** Pages of dossiers from all over a district: as many open ones among a hundred as among ten thousand. */
async function ingesting(bench: Bench): Promise<Outcome> {
  const size = sizeOf(bench);
  return onFilledStore(bench, {}, async (page) => {
    const figures: Figure[] = [];
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
      figures.push(...outcomeOf(variantName(rows, 1), times, []).figures);
    }
    return withSlope('ingesting', figures);
  });
}

/** How steeply the times rise between the smallest and the largest, as an exponent of the size. */
function withSlope(work: string, figures: readonly Figure[]): Outcome {
  return grown(work, figures, {
    goal: `slope ≤ ${steepest}`,
    most: steepest,
    of: (small, large) => Math.log(large / small) / Math.log(sizes[2] / sizes[0]),
  });
}

/** How the largest stands to the smallest, and how far that may be from it by the noise of both. */
function grown(
  work: string,
  figures: readonly Figure[],
  { goal, most, of }: { goal: string; most: number; of(small: number, large: number): number },
): Outcome {
  const named = figures.map((figure) => ({
    ...figure,
    variant: `${work} ${figure.variant}`,
    subject: 'Nhắc Hạn',
  }));
  const [first, last] = [named[0], named.at(-1)] as [Figure, Figure];
  const found = of(first.median, last.median);
  const spread: [number, number] = [of(first.spread[1], last.spread[0]), of(first.spread[0], last.spread[1])];
  const result: Verdict['result'] = found <= most ? 'met' : spread[0] <= most ? 'within noise' : 'missed';
  const verdict = {
    variant: last.variant,
    goal,
    found,
    used: found / most,
    spread,
    result,
    decides: true,
  };
  return { figures: named, verdicts: [verdict] };
}
