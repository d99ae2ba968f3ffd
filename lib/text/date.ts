import type { CivilTime } from './civil-time';
import { normalForm } from './normal-form';

/** What a text says of a moment. `none`: nothing is shown there; `unreadable`: something is, with why. */
export type DateReading =
  | { kind: 'date'; at: CivilTime; rest: string }
  | { kind: 'none' }
  | { kind: 'unreadable'; reason: DateProblem };

/** Words for code. */
export type DateProblem =
  | 'not-a-date'
  | 'no-such-day'
  | 'no-such-time'
  | 'placeholder-date'
  | 'no-day'
  | 'no-year'
  | 'two-dates';

const none: DateReading = { kind: 'none' };

function unreadable(reason: DateProblem): DateReading {
  return { kind: 'unreadable', reason };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOfMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return monthLengths[month - 1] ?? 0;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

interface Clock {
  hour: number;
  minute: number;
  second?: number | undefined;
}

function dayAfter({ year, month, day }: Day, step: 1 | -1): Day {
  if (step === 1) {
    if (day < daysOfMonth(year, month)) return { year, month, day: day + 1 };
    return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
  }
  if (day > 1) return { year, month, day: day - 1 };
  const before = month > 1 ? { year, month: month - 1 } : { year: year - 1, month: 12 };
  return { ...before, day: daysOfMonth(before.year, before.month) };
}

/** No dossier of an electronic one-stop is older; software shows such years where it has no date. */
const firstYear = 1990;
const lastYear = 2100;

function dayProblem({ year, month, day }: Day): DateProblem | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
  if (year < firstYear || year > lastYear) {
    return exists || (day === 0 && month === 0) ? 'placeholder-date' : 'no-such-day';
  }
  return exists ? undefined : 'no-such-day';
}

function build(day: Day, clock: Clock | undefined, rest: string): DateReading {
  const problem = dayProblem(day);
  if (problem) return unreadable(problem);
  let shown = day;
  let time = '';
  if (clock) {
    const midnight = clock.hour === 24 && clock.minute === 0 && !clock.second;
    if (midnight) shown = dayAfter(day, 1);
    else if (clock.hour > 23) return unreadable('no-such-time');
    if (clock.minute > 59 || (clock.second ?? 0) > 59) return unreadable('no-such-time');
    time = `T${two(midnight ? 0 : clock.hour)}:${two(clock.minute)}`;
    if (clock.second !== undefined) time += `:${two(clock.second)}`;
  }
  return { kind: 'date', at: `${shown.year}-${two(shown.month)}-${two(shown.day)}${time}`, rest };
}

/** "24" is 2024: dossiers are of this century. */
function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

const usual = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

// In this order: the longest shapes first, so that no shorter one bites a piece out of them.
const isoMoment =
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})[t ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(z|[+-]\d{2}:?\d{2}))?(?![\d:])/;
const yearFirst = /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/])/;
const dayFirst = /(?<![\d/.-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d|[/-]\d|\.\d)/;
const inWords = /(?<!\d)(\d{1,2}) (?:tháng|thang|thg\.?) ?(\d{1,2})(?:,| năm| nam|,? ?\/)? ?(\d{4})(?!\d)/;
const digits = /(?<![\d.,/-])(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?![\d.,/-])/;
const monthOnly = /(?<!\d)(?:tháng |thang )?(\d{1,2})[/-](\d{4})(?!\d)/;
const noYear = /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/;
const clockPattern =
  /(?<![\d:])(\d{1,2}) ?(?::|giờ|gio|h|g) ?(?:(\d{2})(?: ?(?::|phút|phut|p|') ?(?:(\d{2})(?: ?(?:giây|giay|s))?(?!\d))?)?)?(?:[.,]\d{1,7})? ?(sa|ch|am|pm)?(?![\p{L}\d:])/u;

const nothing =
  /^(?:[-_.…/?]*|chưa (?:có|xác định|hẹn|cập nhật|rõ|nhập)|không (?:có|xác định|quy định|hẹn|thời hạn|áp dụng)?|(?:chưa|không) (?:có )?(?:ngày|hạn|thời hạn)?(?: ?(?:hẹn trả|hẹn|trả|kết thúc|trả kết quả|xử lý|quy định))?(?: kết quả)?|chua co|khong co|khong quy dinh|khong|n\/a|null|undefined|none|trống)\.?$/;

/** True where a text stands for "nothing is shown here": empty, dashes, "Chưa có", "Không quy định". */
export function saysNothing(text: string): boolean {
  return text.length < 60 && nothing.test(normalForm(text));
}

interface Found {
  day: Day;
  clock?: Clock;
  from: number;
  to: number;
  zone?: string | undefined;
}

function asDay(year: string, month: string, day: string): Day {
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}

function asClock(hour?: string, minute?: string, second?: string): Clock | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  return {
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? undefined : Number(second),
  };
}

/** The first date in the text, in whichever shape. */
function findDate(text: string): Found | undefined {
  const found = (match: RegExpExecArray, day: Day, clock?: Clock, zone?: string): Found => ({
    day,
    ...(clock && { clock }),
    from: match.index,
    to: match.index + match[0].length,
    zone,
  });
  let match = isoMoment.exec(text);
  if (match) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = match;
    return found(match, asDay(year, month, day), asClock(hour, minute, second), zone);
  }
  match = dayFirst.exec(text);
  if (match) return found(match, asDay(match[4] ?? '', match[3] ?? '', match[1] ?? ''));
  match = yearFirst.exec(text);
  if (match) return found(match, asDay(match[1] ?? '', match[2] ?? '', match[3] ?? ''));
  match = inWords.exec(text);
  if (match) return found(match, asDay(match[3] ?? '', match[2] ?? '', match[1] ?? ''));
  match = digits.exec(text);
  if (match) {
    const [, year = '', month = '', day = '', hour, minute, second] = match;
    const read = asDay(year, month, day);
    if (!dayProblem(read)) return found(match, read, asClock(hour, minute, second));
  }
  return undefined;
}

function findClock(text: string): { clock: Clock; from: number; to: number } | undefined {
  const match = clockPattern.exec(text);
  if (!match) return undefined;
  let hour = Number(match[1]);
  const half = match[4];
  if (half && hour <= 12) {
    if ((half === 'ch' || half === 'pm') && hour < 12) hour += 12;
    if ((half === 'sa' || half === 'am') && hour === 12) hour = 0;
  }
  const clock: Clock = {
    hour,
    minute: Number(match[2] ?? 0),
    second: match[3] === undefined ? undefined : Number(match[3]),
  };
  return { clock, from: match.index, to: match.index + match[0].length };
}

/** Moves a moment with a zone to Vietnam's UTC+7. */
function toVietnam(day: Day, clock: Clock, zone: string): { day: Day; clock: Clock } {
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = zone === 'z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const minutes = clock.hour * 60 + clock.minute + 7 * 60 - offset;
  const shift = Math.floor(minutes / 1440);
  let moved = day;
  for (let step = 0; step < Math.abs(shift); step++) moved = dayAfter(moved, shift > 0 ? 1 : -1);
  const left = minutes - shift * 1440;
  return { day: moved, clock: { ...clock, hour: Math.floor(left / 60), minute: left % 60 } };
}

const fillers =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?<!\p{L})(?:lúc|hồi|vào|(?<!\d )ngày|t[2-7]|cn|(?<!\d )giờ)(?!\p{L})|[,.;:()[\]@|–-])/gu;

/** Words before a date that say it is another day's, and words behind it that take it back. */
const notBefore =
  /(?<!\p{L})(?:sau|từ|nghỉ|hủy|bỏ|chưa|thay|không (?!quá|muộn|chậm)\p{L}+)(?!\p{L})[\p{L} :]*$/u;
const notBehind = /^[^\p{L}]*(?:đã |bị |được )*(?:hủy|thay thế|cũ)(?!\p{L})/u;

function withoutFillers(text: string): string {
  return text.replace(fillers, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * The moment that a cell or a label's value tells, day first always, Vietnam's civil time. A date without a
 * time stays bare. `rest` is what stands beside the date, in normal form. Two different dates are not guessed
 * between, a day that does not exist is not moved, and a software's placeholder (01/01/0001) is not a date.
 */
export function parseDate(text: string): DateReading {
  const quick = usual.exec(text);
  if (quick) {
    return build(
      asDay(quick[3] ?? '', quick[2] ?? '', quick[1] ?? ''),
      asClock(quick[4], quick[5], quick[6]),
      '',
    );
  }
  if (text.length > 400) return unreadable('not-a-date');
  const normal = normalForm(text);
  if (nothing.test(normal)) return none;
  const found = findDate(normal);
  if (!found) {
    const serial = /^([45]\d{4})(?:[.,](\d{1,10}))?$/.exec(normal);
    if (serial) return fromSerial(Number(serial[1]), Number(`0.${serial[2] ?? 0}`));
    if (monthOnly.test(normal)) return unreadable('no-day');
    return unreadable(noYear.test(normal) ? 'no-year' : 'not-a-date');
  }
  const before = normal.slice(0, found.from);
  const after = normal.slice(found.to);
  if (notBefore.test(before) || notBehind.test(after)) return unreadable('not-a-date');
  let { day, clock } = found;
  let rest = `${before} ${after}`;
  if (!clock) {
    const later = findClock(after.slice(0, 40));
    const near = later && later.from < 14 ? later : undefined;
    const earlier = near ? undefined : findClock(before.slice(-60));
    if (near) {
      clock = near.clock;
      rest = `${before} ${after.slice(0, near.from)} ${after.slice(near.to)}`;
    } else if (earlier) {
      clock = earlier.clock;
      const cut = Math.max(0, before.length - 60);
      rest = `${before.slice(0, cut + earlier.from)} ${before.slice(cut + earlier.to)} ${after}`;
    }
  } else if (found.zone) {
    if (dayProblem(day) === undefined) ({ day, clock } = toVietnam(day, clock, found.zone));
  }
  const first = build(day, clock, withoutFillers(rest));
  const second = first.kind === 'date' ? findDate(rest) : undefined;
  if (second && first.kind === 'date') {
    const other = parseDate(rest);
    if (other.kind !== 'date' || other.at !== first.at) return unreadable('two-dates');
  }
  return first;
}

/** Days since 30 December 1899, as spreadsheets count; the fraction is the time. */
function fromSerial(serial: number, fraction: number): DateReading {
  let left = serial - 36526;
  let year = 2000;
  let month = 1;
  while (left >= daysOfMonth(year, month)) {
    left -= daysOfMonth(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  const minutes = Math.round(fraction * 1440);
  const clock = fraction > 0 ? { hour: Math.floor(minutes / 60), minute: minutes % 60 } : undefined;
  return build({ year, month, day: left + 1 }, clock, '');
}
