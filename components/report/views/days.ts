import { formatCivilTime } from '../../../lib/locale/civil-format';
import type { PeriodAt } from '../../../lib/report';
import type { ViewSource } from './source';

export type PeriodName = 'month' | 'lastMonth' | 'quarter' | 'year';

/** The days of the address, or those that hold without: this month up to today. */
export function daysOf({ address, now }: Pick<ViewSource, 'address' | 'now'>): {
  from: string;
  to: string;
  day: string;
} {
  const today = now.slice(0, 10);
  const to = address.to ?? today;
  const from = address.from ?? (address.to === undefined ? `${today.slice(0, 8)}01` : `${to.slice(0, 8)}01`);
  return { from: from <= to ? from : to, to: from <= to ? to : from, day: address.day ?? today };
}

export function periodOf(source: ViewSource): PeriodAt {
  const { from, to } = daysOf(source);
  return { from, to, now: source.now, calendar: source.calendar, thresholds: source.thresholds };
}

/** The two days of a comparison: without a choice yesterday and today. */
export function comparedDays({ address, now }: Pick<ViewSource, 'address' | 'now'>): {
  from: string;
  to: string;
} {
  const to = address.to ?? now.slice(0, 10);
  const from = address.from ?? addDays(to, -1);
  return from <= to ? { from, to } : { from: to, to: from };
}

/** First and last day of a named period, as seen from a day. */
export function namedPeriod(name: PeriodName, today: string): { from: string; to: string } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (name === 'year') return { from: `${year}-01-01`, to: today };
  if (name === 'quarter') return { from: firstOf(year, month - ((month - 1) % 3)), to: today };
  if (name === 'month') return { from: firstOf(year, month), to: today };
  const last = addDays(firstOf(year, month), -1);
  return { from: `${last.slice(0, 8)}01`, to: last };
}

function firstOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** So many calendar days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function worded(day: string): string {
  return formatCivilTime(day);
}
