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

type Day = readonly [year: number, month: number, day: number];

type Clock = readonly [hour: number, minute: number, second: number | undefined];

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The day that lies so many days on. */
function daysOn([year, month, day]: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return [moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate()];
}

/** No dossier of an electronic one-stop is older; software shows such years where it has no date. */
const firstYear = 1990;
const lastYear = 2100;

function dayProblem([year, month, day]: Day): DateProblem | undefined {
  const exists = month > 0 && month < 13 && day > 0 && (day < 29 || daysOn([year, month, day], 0)[2] === day);
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
    const [hour, minute, second] = clock;
    const midnight = hour === 24 && minute === 0 && !second;
    if ((hour > 23 && !midnight) || minute > 59 || (second ?? 0) > 59) return unreadable('no-such-time');
    if (midnight) shown = daysOn(day, 1);
    time = `T${two(hour % 24)}:${two(minute)}`;
    if (second !== undefined) time += `:${two(second)}`;
  }
  return { kind: 'date', at: `${shown[0]}-${two(shown[1])}-${two(shown[2])}${time}`, rest };
}

const usual = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

const digits = /(?<![\d.,/-])(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?![\d.,/-])/;

// In this order: the longest shapes first, so that no shorter one bites a piece out of them. With the groups of
// year, month and day; a time stands in the groups 4 to 6, its zone in 7.
const dateShapes: readonly [RegExp, year: number, month: number, day: number][] = [
  [
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})[t ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(z|[+-]\d{2}:?\d{2}))?(?![\d:])/,
    1,
    2,
    3,
  ],
  [/(?<![\d/.-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d|[/-]\d|\.\d)/, 4, 3, 1],
  [/(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/])/, 1, 2, 3],
  [/(?<!\d)(\d{1,2}) (?:tháng|thang|thg\.?) ?(\d{1,2})(?:,| năm| nam|,? ?\/)? ?(\d{4})(?!\d)/, 3, 2, 1],
  [digits, 1, 2, 3],
];
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

/** Where something stands in a text. */
interface Stretch {
  from: number;
  to: number;
}

interface Found extends Stretch {
  day: Day;
  clock: Clock | undefined;
  zone: string | undefined;
}

/** "24" is 2024: dossiers are of this century. */
function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): Day {
  return [Number(year) + (year?.length === 2 ? 2000 : 0), Number(month), Number(day)];
}

function clockOf(hour?: string, minute?: string, second?: string): Clock | undefined {
  return hour && minute ? [Number(hour), Number(minute), second ? Number(second) : undefined] : undefined;
}

/** The first date in the text, in whichever shape. */
function findDate(text: string): Found | undefined {
  for (const shape of dateShapes) {
    const match = shape[0].exec(text);
    if (!match) continue;
    const day = dayOf(match[shape[1]], match[shape[2]], match[shape[3]]);
    // Digits that are no day are another number.
    if (shape[0] === digits && dayProblem(day)) continue;
    const from = match.index;
    const clock = clockOf(match[4], match[5], match[6]);
    return { from, to: from + match[0].length, day, clock, zone: match[7] };
  }
  return undefined;
}

function findClock(text: string): (Stretch & { clock: Clock }) | undefined {
  const match = clockPattern.exec(text);
  if (!match) return undefined;
  const half = match[4] ?? '';
  const hour = Number(match[1]);
  // Twelve is the first hour of either half.
  const told = half === '' || hour > 12 ? hour : (hour % 12) + (/^[cp]/.test(half) ? 12 : 0);
  const from = match.index;
  const clock = [told, Number(match[2] ?? 0), match[3] ? Number(match[3]) : undefined] as const;
  return { from, to: from + match[0].length, clock };
}

/** Moves a moment with a zone to Vietnam's UTC+7. */
function toVietnam(day: Day, [hour, minute, second]: Clock, zone: string): [Day, Clock] {
  const ahead = zone === 'z' ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  const minutes = (hour + 7) * 60 + minute + (zone.startsWith('-') ? ahead : -ahead);
  const days = Math.floor(minutes / 1440);
  const left = minutes - days * 1440;
  return [daysOn(day, days), [Math.floor(left / 60), left % 60, second]];
}

/** The text without a stretch of it. */
function without(text: string, { from, to }: Stretch): string {
  return `${text.slice(0, from)} ${text.slice(to)}`;
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
    return build(dayOf(quick[3], quick[2], quick[1]), clockOf(quick[4], quick[5], quick[6]), '');
  }
  if (text.length > 400) return unreadable('not-a-date');
  const normal = normalForm(text);
  if (nothing.test(normal)) return none;
  if (!/\d/.test(normal)) return unreadable('not-a-date');
  const found = findDate(normal);
  if (!found) {
    const serial = /^([45]\d{4})(?:[.,](\d{1,10}))?$/.exec(normal);
    if (serial) return fromSerial(Number(serial[1]), Number(`0.${serial[2] ?? 0}`));
    if (monthOnly.test(normal)) return unreadable('no-day');
    return unreadable(noYear.test(normal) ? 'no-year' : 'not-a-date');
  }
  let before = normal.slice(0, found.from);
  let after = normal.slice(found.to);
  if (notBefore.test(before) || notBehind.test(after)) return unreadable('not-a-date');
  let { day, clock } = found;
  if (!clock) {
    const later = findClock(after.slice(0, 40));
    const cut = Math.max(0, before.length - 60);
    const earlier = findClock(before.slice(cut));
    if (later && later.from < 14) {
      clock = later.clock;
      after = without(after, later);
    } else if (earlier) {
      clock = earlier.clock;
      before = before.slice(0, cut) + without(before.slice(cut), earlier);
    }
  } else if (found.zone && !dayProblem(day)) [day, clock] = toVietnam(day, clock, found.zone);
  const rest = `${before} ${after}`;
  const first = build(day, clock, withoutFillers(rest));
  if (first.kind === 'date' && findDate(rest)) {
    const other = parseDate(rest);
    if (other.kind !== 'date' || other.at !== first.at) return unreadable('two-dates');
  }
  return first;
}

/** Days since 30 December 1899, as spreadsheets count; the fraction is the time. */
function fromSerial(serial: number, fraction: number): DateReading {
  const minutes = Math.round(fraction * 1440);
  const clock: Clock | undefined =
    fraction > 0 ? [Math.floor(minutes / 60), minutes % 60, undefined] : undefined;
  return build(daysOn([1899, 12, 30], serial), clock, '');
}
