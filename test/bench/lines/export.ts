import { defaultCalendar } from '../../../lib/calendar';
import { defaultThresholds } from '../../../lib/dossier';
import { figureOf, verdictOf } from '../figures';
import type { OtherExport } from '../in-page/export-others';
import { inLanes } from '../lanes';
import type { Bench, Line, Outcome, Verdict } from '../line';
import { dossiersNamed, sizeOf } from '../store/district-page';
import { ExportDesk, type Exported } from '../store/export-page';
import { ExportedFiles, type Format } from '../store/exported-files';
import { filledStore } from '../store/filled-store';

const ours = 'Nhắc Hạn';
const peers = ['SheetJS', 'ExcelJS'] as const;

/** Exports that are made one after another, turn by turn. */
interface Series {
  format: Format;
  who: readonly string[];
}

/**
 * What is exported beside what where the machine has a core for each: the same in every turn, so that all whose times are
 * compared are disturbed alike.
 */
const beside: readonly (readonly [Series, Series])[] = [
  [
    { format: 'xlsx', who: [ours, 'floor', 'SheetJS'] },
    { format: 'xlsx', who: ['ExcelJS'] },
  ],
  [
    { format: 'csv', who: [ours, 'floor'] },
    { format: 'parquet', who: [ours, 'floor'] },
  ],
];

export const exporting: Line = {
  name: 'export',
  work: 'all dossiers of a district as XLSX, CSV and Parquet, in a worker beside the page',
  floor: 'a worker’s start, one pass over the store, and the streaming writer alone over rows that are ready',
  peers: ['SheetJS (dense)', 'ExcelJS'],
  goal: '≤ 1.3 × floor; XLSX in ≤ 1 × SheetJS’s time and ≤ 1/3 of ExcelJS’s, ≤ 1/3 of the memory of either; no task over 50 ms on the page',
  check: 'another program opens each file and finds every code',
  preparation: { seconds: 10, make: (bench) => filledStore(bench, {}) },
  async measure(bench) {
    const size = sizeOf(bench);
    const desks: ExportDesk[] = [];
    try {
      while (desks.length < 2) desks.push(await ExportDesk.open(bench, size));
      const outcome: Outcome = { figures: [], verdicts: [] };
      for (const both of beside) {
        const tables = new Map(both.map(({ format }) => [format, new Exports(format, size)]));
        const series = both.map(({ format, who }, place) => async () => {
          const [desk, exports] = [desks[place] as ExportDesk, tables.get(format) as Exports];
          for (let run = 0; run < turnsOf(bench); run++) {
            for (const name of who) {
              bench.say(`${name}, ${format}, run ${run + 1}`);
              await exports.make(desk, name);
            }
          }
        });
        await inLanes(Math.min(bench.cores, series.length), series);
        for (const [format, exports] of tables)
          judgeRuns(variantOf(size, format), await exports.checked(), outcome);
      }
      return outcome;
    } finally {
      for (const desk of desks) await desk.close();
    }
  },
};

export function variantOf(size: number, format: Format): string {
  return `${dossiersNamed(size)} to ${format.toUpperCase()}`;
}

/** What came of each one's exports, turn by turn. */
type Runs = ReadonlyMap<string, readonly Exported[]>;

const turnsOf = ({ quick }: Bench) => (quick ? 1 : 3);

/** Exports of one format over a district of some size. */
class Exports {
  readonly #runs = new Map<string, Exported[]>();
  readonly #files: ExportedFiles;

  constructor(
    private readonly format: Format,
    size: number,
  ) {
    this.#files = new ExportedFiles(format, size);
  }

  async make(desk: ExportDesk, name: string): Promise<void> {
    const other = (name === 'floor' ? `floor ${this.format}` : name) as OtherExport;
    const made = await (name === ours ? desk.run('ours', jobOf(this.format)) : desk.run('others', other));
    // Our Parquet is a folder of one file.
    await this.#files.take(name, made.path, name === ours && this.format === 'parquet');
    this.#runs.set(name, [...(this.#runs.get(name) ?? []), made]);
  }

  /** @throws {WrongResult} where a file does not hold every code. */
  async checked(): Promise<Runs> {
    await this.#files.check();
    return this.#runs;
  }
}

/** Milliseconds of our own exports over a district of some size, each looked into. */
export async function ownTimes(bench: Bench, size: number, format: Format): Promise<number[]> {
  const desk = await ExportDesk.open(bench, size);
  try {
    const exports = new Exports(format, size);
    for (let run = 0; run < turnsOf(bench); run++) await exports.make(desk, ours);
    const runs = await exports.checked();
    return (runs.get(ours) ?? []).map(({ ms }) => ms);
  } finally {
    await desk.close();
  }
}

function jobOf(format: Format) {
  return {
    format,
    from: '2026-01-01',
    to: '2026-11-20',
    now: '2026-11-20T17:30:00',
    at: Date.UTC(2026, 10, 20, 10, 30),
    personal: [],
    head: {},
    calendar: defaultCalendar,
    thresholds: defaultThresholds,
  };
}

function judgeRuns(variant: string, runs: Runs, { figures, verdicts }: Outcome): void {
  const memories = (name: string) => (runs.get(name) ?? []).flatMap(({ memory }) => memory ?? []);
  const times = (name: string) => (runs.get(name) ?? []).map(({ ms }) => ms);
  for (const name of [ours, 'floor', ...peers]) {
    if (!runs.has(name)) continue;
    figures.push(figureOf(variant, name, 'ms', times(name)));
    const held = memories(name);
    if (name !== 'floor' && held.length > 0)
      figures.push(figureOf(variant, `${name}, memory at its highest`, 'MB', held));
  }
  const longTasks = (runs.get(ours) ?? []).map((run) => run.longTasks);
  figures.push(figureOf(variant, `${ours}, long tasks of the page`, 'tasks', longTasks));
  const ratio = (goal: string, of: number[], to: number[], atMost: number): Verdict =>
    verdictOf(
      variant,
      of.map((value, run) => value / (to[run] ?? Number.NaN)),
      { goal, atMost, decides: true },
    );
  verdicts.push(ratio(`${ours} ≤ 1.3 × floor`, times(ours), times('floor'), 1.3));
  verdicts.push(verdictOf(variant, longTasks, { goal: 'no long task', atMost: 0, decides: false }));
  for (const peer of peers) {
    if (!runs.has(peer)) continue;
    const most = peer === 'SheetJS' ? 1 : 1 / 3;
    verdicts.push(ratio(`${ours} ≤ ${most === 1 ? '1' : '1/3'} × ${peer}`, times(ours), times(peer), most));
    if (memories(ours).length > 0)
      verdicts.push(ratio(`${ours} ≤ 1/3 × memory of ${peer}`, memories(ours), memories(peer), 1 / 3));
  }
}
