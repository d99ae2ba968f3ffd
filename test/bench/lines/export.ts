import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { streamXlsxRows } from 'hucre/xlsx';
import JSZip from 'jszip';
import { defaultCalendar } from '../../../lib/calendar';
import { defaultThresholds } from '../../../lib/dossier';
import { districtDossier } from '../../support/district/dossiers';
import { figureOf, verdictOf } from '../figures';
import type { OtherExport } from '../in-page/export-others';
import { type Bench, type Line, type Outcome, type Verdict, WrongResult } from '../line';
import { dossiersNamed, sizeOf } from '../store/district-page';
import { ExportDesk, type Exported } from '../store/export-page';
import { filledStore } from '../store/filled-store';
import { printOf } from '../store/print';

const formats = ['xlsx', 'csv', 'parquet'] as const;
type Format = (typeof formats)[number];

const ours = 'Nhắc Hạn';
const peers = ['SheetJS', 'ExcelJS'] as const;

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
    const desk = await ExportDesk.open(bench, size);
    try {
      const outcome: Outcome = { figures: [], verdicts: [] };
      for (const format of formats) {
        const runs = await runsOf(desk, format, bench);
        judgeRuns(variantOf(size, format), runs, outcome);
      }
      return outcome;
    } finally {
      await desk.close();
    }
  },
};

export function variantOf(size: number, format: Format): string {
  return `${dossiersNamed(size)} to ${format.toUpperCase()}`;
}

type Runs = Map<string, Exported[]>;

/** Lets each export in turn, and looks into every file. */
async function runsOf(desk: ExportDesk, format: Format, bench: Bench): Promise<Runs> {
  const who = [ours, 'floor', ...(format === 'xlsx' ? peers : [])];
  const runs: Runs = new Map(who.map((name) => [name, []]));
  const check = checker(format, sizeOf(bench));
  for (let run = 0; run < (bench.quick ? 1 : 3); run++) {
    for (const name of who) {
      bench.say(`${name}, ${format}, run ${run + 1}`);
      const other = (name === 'floor' ? `floor ${format}` : name) as OtherExport;
      const made = await (name === ours ? desk.run('ours', jobOf(format)) : desk.run('others', other));
      await check(name, made);
      runs.get(name)?.push(made);
    }
  }
  return runs;
}

/** Milliseconds of our own exports over a district of some size, each looked into. */
export async function ownTimes(bench: Bench, size: number, format: Format): Promise<number[]> {
  const desk = await ExportDesk.open(bench, size);
  try {
    const times: number[] = [];
    const check = checker(format, size);
    for (let run = 0; run < (bench.quick ? 1 : 3); run++) {
      const made = await desk.run('ours', jobOf(format));
      await check(ours, made);
      times.push(made.ms);
    }
    return times;
  } finally {
    await desk.close();
  }
}

/**
 * Looks into files of one format. One that says the same, byte for byte, as one that was looked into needs no second look.
 *
 * @throws {WrongResult} where a file does not hold every code.
 */
function checker(format: Format, size: number) {
  const wanted = weightMade(size);
  const right = new Set<string>();
  return async (name: string, { path }: Exported): Promise<void> => {
    const print = printOf(await readFile(path), format === 'xlsx');
    if (right.has(print)) return;
    const found = await weightOf(path, format, name === ours && format === 'parquet');
    if (found !== wanted) throw new WrongResult(`${name}, ${format}: ${found} in place of ${wanted}`);
    right.add(print);
  };
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

/** Codes of all dossiers, as a count and a sum of their last digits that none can be missing of. */
function weightMade(size: number): string {
  let sum = 0;
  for (let number = 0; number < size; number++) sum += lastDigits(districtDossier(number, size).code);
  return `${size} codes, ${sum}`;
}

function lastDigits(code: string): number {
  return Number(code.slice(-4));
}

async function weightOf(path: string, format: Format, isFolder: boolean): Promise<string> {
  if (format === 'xlsx') return weightOfWorkbook(path);
  const file = `${path}.${format}`;
  await rename(path, file);
  if (isFolder) {
    const zip = await JSZip.loadAsync(await readFile(file));
    const [entry] = Object.values(zip.files).filter(({ dir }) => !dir);
    await writeFile(file, (await entry?.async('nodebuffer')) ?? '');
  }
  const source =
    format === 'csv'
      ? `(select "Mã hồ sơ" as code from read_csv('${file}', header = true, all_varchar = true))`
      : `read_parquet('${file}')`;
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(
    `select count(*)::int as codes, sum(right(code, 4)::int)::bigint as sum from ${source}`,
  );
  const [row] = answer.getRowObjects();
  await rm(file);
  return `${row?.codes} codes, ${row?.sum}`;
}

/** The sheet of all dossiers is the last. */
async function weightOfWorkbook(path: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(path));
  let [codes, sum] = [0, 0];
  for await (const { values } of streamXlsxRows(bytes, { sheet: 'Toàn bộ' })) {
    const [code] = values;
    if (typeof code !== 'string' || !code.startsWith('H57')) continue;
    codes += 1;
    sum += lastDigits(code);
  }
  return `${codes} codes, ${sum}`;
}

function judgeRuns(variant: string, runs: Runs, { figures, verdicts }: Outcome): void {
  const memories = (name: string) => (runs.get(name) ?? []).flatMap(({ memory }) => memory ?? []);
  const times = (name: string) => (runs.get(name) ?? []).map(({ ms }) => ms);
  for (const name of runs.keys()) {
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
