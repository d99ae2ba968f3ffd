import { type CalendarYear, faultsOf, type WorkingCalendar, withYears, type YearFault } from '../calendar';
import { firstIssue, readJson, z } from '../validation';
import { type PartProblem, partProblem } from './part-problem';
import { calendarYears, hoursFields } from './schema';

/** What a file of working time says of itself. */
const format = 'nhac-han/calendar';
const version = 1;

/** A hundred years of tables are shorter; in characters. */
const longest = 1_000_000;

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  week: z.exactOptional(hoursFields.week),
  fullDay: z.exactOptional(hoursFields.fullDay),
  years: calendarYears,
});

/** Why a file of working time is refused; the locale makes a sentence of it. Lines count from 1. */
export type CalendarFileProblem =
  | { kind: 'too-long' }
  | { kind: 'not-json'; line: number }
  | { kind: 'other-format' }
  /** Written by a newer Nhắc Hạn. */
  | { kind: 'newer' }
  | PartProblem
  | { kind: 'wrong-date'; line: number; date: string; fault: YearFault['fault'] }
  | { kind: 'repeated-year'; line: number; year: number };

export type ReadCalendarFile = { calendar: WorkingCalendar } | { problem: CalendarFileProblem };

/** The file that holds a unit's working time, to be handed on: JSON, indented for a person who looks into it. */
export function calendarFile({ week, fullDay, years }: WorkingCalendar): string {
  return `${JSON.stringify({ format, version, week, fullDay, years }, null, 2)}\n`;
}

/**
 * Reads a file of working time into a calendar: the file's tables take the place of those of their years, its hours,
 * where it has any, that of the present ones. A file that does not fit is refused as a whole, with what is wrong.
 */
export function readCalendarFile(text: string, present: WorkingCalendar): ReadCalendarFile {
  if (text.length > longest) return { problem: { kind: 'too-long' } };
  const json = readJson(text);
  if ('brokenLine' in json) return { problem: { kind: 'not-json', line: json.brokenLine } };
  const { value, lineOf } = json;
  const head = z.looseObject({ format: z.literal(format), version: z.int() }).safeParse(value);
  if (!head.success) return { problem: { kind: 'other-format' } };
  if (head.data.version > version) return { problem: { kind: 'newer' } };
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return { problem: dateOrPart(firstIssue(parsed.error), value, lineOf) };
  const { week = present.week, fullDay = present.fullDay, years } = parsed.data;
  const problem =
    repeatedYear(years, lineOf) ??
    years.map((year, index) => dateProblem(year, index, week, lineOf)).find(Boolean);
  if (problem) return { problem };
  return { calendar: withYears({ ...present, week, fullDay }, years) };
}

type LineOf = (path: readonly PropertyKey[]) => number;

function dateOrPart(
  issue: ReturnType<typeof firstIssue>,
  value: unknown,
  lineOf: LineOf,
): CalendarFileProblem {
  const problem = partProblem(issue, value, lineOf);
  const [, , kind] = issue.path;
  if (problem.kind !== 'wrong-part' || problem.shown === undefined || issue.path.length !== 4) return problem;
  if (kind !== 'daysOff' && kind !== 'makeUpDays') return problem;
  return { kind: 'wrong-date', line: problem.line, date: problem.shown, fault: 'no-date' };
}

function repeatedYear(years: readonly CalendarYear[], lineOf: LineOf): CalendarFileProblem | undefined {
  const index = years.findIndex(({ year }, at) => years.findIndex((other) => other.year === year) < at);
  const table = years[index];
  return table && { kind: 'repeated-year', line: lineOf(['years', index, 'year']), year: table.year };
}

function dateProblem(
  table: CalendarYear,
  index: number,
  week: WorkingCalendar['week'],
  lineOf: LineOf,
): CalendarFileProblem | undefined {
  const [first] = faultsOf(table, week);
  if (first === undefined) return undefined;
  const { date, fault } = first;
  const kind = table.makeUpDays.includes(date) ? 'makeUpDays' : 'daysOff';
  return {
    kind: 'wrong-date',
    line: lineOf(['years', index, kind, table[kind].indexOf(date)]),
    date,
    fault,
  };
}
