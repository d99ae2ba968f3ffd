import { type CalendarYear, faultsOf, type WorkingCalendar, withYears, type YearFault } from '../calendar';
import { firstIssue, readJson, z } from '../validation';
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
  /** What stands at `path`, such as "years[0].daysOff[3]", is missing or not what may stand there. */
  | { kind: 'wrong-part'; line: number; path: string; shown?: string }
  /** A part that has no business there. */
  | { kind: 'unknown-part'; line: number; path: string }
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
  if (!parsed.success) return { problem: partProblem(firstIssue(parsed.error), value, lineOf) };
  const { week = present.week, fullDay = present.fullDay, years } = parsed.data;
  const problem =
    repeatedYear(years, lineOf) ??
    years.map((year, index) => dateProblem(year, index, week, lineOf)).find(Boolean);
  if (problem) return { problem };
  return { calendar: withYears({ ...present, week, fullDay }, years) };
}

type LineOf = (path: readonly PropertyKey[]) => number;

function partProblem(
  { path, code, keys }: ReturnType<typeof firstIssue>,
  value: unknown,
  lineOf: LineOf,
): CalendarFileProblem {
  if (code === 'unrecognized_keys') {
    const whole = [...path, ...keys.slice(0, 1)];
    return { kind: 'unknown-part', line: lineOf(whole), path: written(whole) };
  }
  const shown = path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const said =
    typeof shown === 'string' || typeof shown === 'number' ? String(shown).slice(0, 80) : undefined;
  const [, , kind] = path;
  if (said !== undefined && path.length === 4 && (kind === 'daysOff' || kind === 'makeUpDays')) {
    return { kind: 'wrong-date', line: lineOf(path), date: said, fault: 'no-date' };
  }
  return {
    kind: 'wrong-part',
    line: lineOf(path),
    path: written(path),
    ...(said === undefined ? {} : { shown: said }),
  };
}

/** "years[0].daysOff[3]" */
function written(path: readonly PropertyKey[]): string {
  return path
    .map((key, place) => (typeof key === 'number' ? `[${key}]` : `${place === 0 ? '' : '.'}${String(key)}`))
    .join('')
    .slice(0, 120);
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
