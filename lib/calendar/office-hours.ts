import type { Session } from './types';

/** A day's office hours as seconds since midnight: sorted, apart from each other, none empty. */
export interface OfficeHours {
  spans: readonly (readonly [opens: number, closes: number])[];
  /** Seconds worked in the whole day. */
  seconds: number;
}

/** Reads sessions of any order; overlaps are counted once, what is no time or closes before it opens is left out. */
export function officeHours(sessions: readonly Session[]): OfficeHours {
  const read = sessions
    .map(({ opens, closes }) => [secondOf(opens), secondOf(closes)] as const)
    .filter(([opens, closes]) => opens < closes)
    .sort((a, b) => a[0] - b[0]);
  const spans: [number, number][] = [];
  for (const [opens, closes] of read) {
    const last = spans.at(-1);
    if (last && opens <= last[1]) last[1] = Math.max(last[1], closes);
    else spans.push([opens, closes]);
  }
  return { spans, seconds: spans.reduce((sum, [opens, closes]) => sum + closes - opens, 0) };
}

/** Seconds worked from midnight to `second`. */
export function workedBy(hours: OfficeHours, second: number): number {
  let worked = 0;
  for (const [opens, closes] of hours.spans) {
    if (second <= opens) break;
    worked += Math.min(second, closes) - opens;
  }
  return worked;
}

function secondOf(time: string): number {
  const match = /^(\d\d):(\d\d)$/.exec(time);
  if (!match) return Number.NaN;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  return minute < 60 && hour * 60 + minute <= 1440 ? hour * 3600 + minute * 60 : Number.NaN;
}
