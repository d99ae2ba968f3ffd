import { formatCivilTime } from '../locale/civil-format';
import { documentWords } from '../locale/documents';
import type { CountId, ListCoverage } from '../report/types';
import type { FileColumn, FileWritten, Sink } from './table';
import { WorkbookWriter } from './xlsx/workbook';

const words = documentWords.log;
const counted = [
  'overdue',
  'due-today',
  'due-soon',
  'step-overdue',
  'undigitised',
  'paused',
  'open',
  'total',
] as const satisfies readonly CountId[];

/** What is logged of one portal on one day. */
export interface LoggedDay {
  /** `yyyy-MM-dd`. */
  day: string;
  site: string;
  counts: Record<CountId, number>;
  /** What was read on that day. */
  coverage: readonly ListCoverage[];
  /** Civil time and digest; absent while the day is not over. */
  locked?: { at: string; sha256: string };
}

/** The log: one row for each day and portal, the newest last, as a workbook. */
export async function writeDayLog(days: readonly LoggedDay[], now: string, sink: Sink): Promise<FileWritten> {
  const writer = new WorkbookWriter();
  const at = formatCivilTime(now);
  const table = writer.table({
    name: words.title,
    columns,
    hasFilter: true,
    headingLines: 2,
    fitsPage: true,
    foot: documentWords.foot(at),
  });
  const ordered = [...days].sort((a, b) =>
    a.day === b.day ? (a.site < b.site ? -1 : 1) : a.day < b.day ? -1 : 1,
  );
  for (const { day, site, counts, coverage, locked } of ordered) {
    await table.add([
      day,
      new URL(site).host,
      ...counted.map((id) => counts[id]),
      coverage.reduce((sum, { rows }) => sum + rows, 0),
      `${coverage.filter(({ complete }) => complete).length}/${coverage.length}`,
      locked?.at,
      locked?.sha256 ?? words.notLocked,
    ]);
  }
  return writer.end(words.title, sink);
}

const columns: FileColumn[] = [
  { title: words.columns.day, kind: 'date', width: 12 },
  { title: words.columns.site, kind: 'text', width: 28 },
  ...counted.map((id) => ({ title: words.columns[id], kind: 'number' as const, width: 11 })),
  { title: words.columns.read, kind: 'number', width: 11 },
  { title: words.columns.lists, kind: 'text', width: 11 },
  { title: words.columns.locked, kind: 'date', width: 17 },
  { title: words.columns.sha256, kind: 'code', width: 20 },
];
