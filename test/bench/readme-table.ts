import type { Figure, Verdict } from './line';
import { type Measured, shown } from './report';

/** A row of the readme's table. */
interface Row {
  work: string;
  /** What the work stands beside. */
  beside: string;
  /** Which goals of the run stand in the row: those of a line whose variant and goal hold these words. */
  goals: readonly Wanted[];
  goal: string;
  /** What is found is told in this, and not as so many times something else. */
  unit?: 'ms' | '%' | 'kB' | 'tasks' | 'slope';
  /** A figure that is told with what the work stands beside. */
  figure?: { line: string; variant: string; subject: string };
}

type Wanted = readonly [line: string, variant: string, goal: string];

const lists = ['10 000 rows, 1×', '1 000 rows, 1×', '10 000 rows, 6×'];
const overLists = (line: string, goal: string) => lists.map((list): Wanted => [line, list, goal]);
const formats = ['XLSX', 'CSV', 'Parquet'];
const exported = (goal: string) =>
  formats.map((format): Wanted => ['export', `to ${format.toUpperCase()}`, goal]);

const rows: readonly Row[] = [
  {
    work: 'read 10,000 rows; 1,000 rows; 10,000 at 6 × throttle',
    beside: 'a loop that takes each cell’s text',
    goals: overLists('read', 'floor'),
    goal: '≤ 1.5 ×',
  },
  { work: 'the same', beside: 'SheetJS', goals: overLists('read', 'SheetJS'), goal: '≥ 4 ×' },
  { work: 'the same', beside: 'DataTables', goals: overLists('read', 'DataTables'), goal: '≥ 4 ×' },
  {
    work: 'judge and mark 10,000 rows; 1,000 rows; 10,000 at 6 × throttle',
    beside: 'setting ready attributes',
    goals: overLists('judge-and-mark', 'floor'),
    goal: '≤ 2 ×',
  },
  {
    work: 'ten of 10,000 rows change',
    beside: 'reading those ten; reading all',
    goals: [
      ['re-read', '', 'floor'],
      ['re-read', '', 'full re-read'],
    ],
    goal: '≤ 5 ×; ≥ 50 ×',
  },
  {
    work: 'a busy page without dossiers',
    beside: 'the time that passes',
    goals: [['quiet-page', '', '']],
    goal: '≤ 1 %',
    unit: '%',
  },
  {
    work: 'the longest task over 10,000 rows at 6 × throttle',
    beside: 'what ten changed rows cost the page alone',
    goals: [['long-tasks', '', '50 ms']],
    goal: '≤ 50 ms',
    unit: 'ms',
    figure: { line: 'long-tasks', variant: '6×, longest task', subject: 'floor' },
  },
  {
    work: 'store all dossiers of a district',
    beside: 'a loop that puts rows with three indexes; Dexie `bulkPut`',
    goals: [
      ['bulk-load', '', 'Nhắc Hạn ≥ 20 × faster than floor'],
      ['bulk-load', '', 'Dexie'],
    ],
    goal: '≥ 20 ×',
  },
  {
    work: 'restore a backup of them',
    beside: 'the same loop',
    goals: [['bulk-load', '', 'restore']],
    goal: '≥ 5 ×',
  },
  {
    work: 'keep a reading of 100 dossiers; of 1,000; of 100 that are finished',
    beside: 'a loop that gets and puts rows',
    goals: [
      ['ingest', '100 open ones', ''],
      ['ingest', '1000 open ones', ''],
      ['ingest', '100 finished ones', ''],
    ],
    goal: '≤ 2 ×',
  },
  {
    work: 'the popup’s first figures, its worker awake; at rest',
    beside: 'over an empty store',
    goals: [
      ['popup', 'awake', ''],
      ['popup', 'rests', ''],
    ],
    goal: '≤ 1.5 ×',
  },
  {
    work: 'every dossier as it stands; as it stood on a past day',
    beside: 'a cursor over rows',
    goals: [
      ['look-back', 'as they stand', 'cursor'],
      ['look-back', 'on a past day', 'cursor'],
    ],
    goal: '≥ 3 ×',
  },
  {
    work: 'the same',
    beside: '`getAll`',
    goals: [
      ['look-back', 'as they stand', 'floor'],
      ['look-back', 'on a past day', 'floor'],
    ],
    goal: '≥ 2 ×',
  },
  {
    work: 'export to XLSX; CSV; Parquet',
    beside: 'a pass over the store and the writer alone',
    goals: exported('floor'),
    goal: '≤ 1.3 ×',
  },
  {
    work: 'tasks of the page over 50 ms meanwhile',
    beside: 'none',
    goals: exported('long task'),
    goal: 'none',
    unit: 'tasks',
  },
  {
    work: 'export to XLSX: time',
    beside: 'SheetJS; ExcelJS',
    goals: [
      ['export', '', '≤ 1 × SheetJS'],
      ['export', '', '≤ 1/3 × ExcelJS'],
    ],
    goal: '≤ 1 ×; ≤ 0.33 ×',
  },
  {
    work: 'export to XLSX: memory',
    beside: 'SheetJS; ExcelJS',
    goals: [
      ['export', '', 'memory of SheetJS'],
      ['export', '', 'memory of ExcelJS'],
    ],
    goal: '≤ 0.33 ×',
  },
  {
    work: 'what is loaded into every portal page',
    beside: 'gzipped',
    goals: [['size', 'gzipped', '']],
    goal: '≤ 20 kB',
    unit: 'kB',
  },
  {
    work: 'a hundred times as much: reading; ingesting; exporting',
    beside: 'in proportion: a slope of 1',
    goals: [
      ['growth', 'reading', ''],
      ['growth', 'ingesting', ''],
      ['growth', 'exporting', ''],
    ],
    goal: '≤ 1.1',
    unit: 'slope',
  },
  {
    work: 'the popup over a hundred times as many dossiers',
    beside: 'over a hundredth',
    goals: [['growth', 'the popup', '']],
    goal: '≤ 1.5 ×',
  },
];

/** The goals of a run and what was found, as a table of the readme: the figure bold where its goal is missed. */
export function readmeTable(measured: readonly Measured[]): string {
  const told = new Set<Verdict>();
  const known = rows.map((row) => {
    const cells = row.goals.map((wanted) => {
      const verdict = verdictOf(measured, wanted);
      if (verdict !== undefined) told.add(verdict);
      return verdict === undefined ? 'not measured' : cellOf(verdict, row.unit);
    });
    return lineOf([row.work, besideOf(measured, row), cells.join('; '), row.goal]);
  });
  // No goal is left out because no row was written for it.
  const others = measured.flatMap(({ line, outcome }) =>
    (outcome?.verdicts ?? [])
      .filter((verdict) => !told.has(verdict))
      .map((verdict) =>
        lineOf([`${line.name}, ${verdict.variant}`, '', cellOf(verdict, 'slope'), verdict.goal]),
      ),
  );
  return [lineOf(['work', 'beside', 'found', 'goal']), '|---|---|---|---|', ...known, ...others].join('\n');
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function outcomeOf(measured: readonly Measured[], name: string): Measured['outcome'] {
  return measured.find(({ line }) => line.name === name)?.outcome;
}

function verdictOf(measured: readonly Measured[], [name, variant, goal]: Wanted): Verdict | undefined {
  return outcomeOf(measured, name)?.verdicts.find(
    (verdict) => verdict.variant.includes(variant) && verdict.goal.includes(goal),
  );
}

function besideOf(measured: readonly Measured[], { beside, figure }: Row): string {
  const found =
    figure &&
    outcomeOf(measured, figure.line)?.figures.find(
      ({ variant, subject }: Figure) => variant.includes(figure.variant) && subject === figure.subject,
    );
  return found === undefined ? beside : `${beside}: ${inUnit(found.median, found.unit)}`;
}

function cellOf({ goal, found, spread: [low, high], result }: Verdict, unit: Row['unit']): string {
  const figure =
    unit === undefined ? `${shown(found)} ×${goal.includes('faster') ? ' faster' : ''}` : inUnit(found, unit);
  const noise = low === high ? '' : ` (${partOf(low, found, unit)}–${partOf(high, found, unit)})`;
  const told = `${figure}${noise}`;
  return result === 'missed' ? `**${told}**` : result === 'met' ? told : `${told}, within its noise`;
}

function inUnit(value: number, unit: string): string {
  if (unit === 'ms' && value >= 1_000) return `${shown(value / 1_000)} s`;
  return unit === 'slope' ? shown(value) : unit === 'tasks' ? String(value) : `${shown(value)} ${unit}`;
}

/** An end of a spread, in the unit of the figure that it stands behind. */
function partOf(value: number, figure: number, unit: Row['unit']): string {
  return shown(unit === 'ms' && figure >= 1_000 ? value / 1_000 : value);
}
