import type { Figure, Unit, Verdict } from './line';

/** The value under which a share of the values lies, between neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quartiles(values: readonly number[]): [number, number] {
  return [quantile(values, 0.25), quantile(values, 0.75)];
}

export function figureOf(variant: string, subject: string, unit: Unit, values: readonly number[]): Figure {
  return { variant, subject, unit, median: median(values), spread: quartiles(values), runs: values.length };
}

export interface Limit {
  goal: string;
  atMost?: number;
  atLeast?: number;
  decides: boolean;
}

/** Of a goal of none, none uses nothing, and anything more than all. */
function shareOf(found: number, most: number): number {
  return found === 0 ? 0 : found / most;
}

/** Holds values against a limit: it is missed where three quarters of the runs miss it. */
export function verdictOf(variant: string, values: readonly number[], limit: Limit): Verdict {
  const { goal, decides, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = limit;
  const found = median(values);
  const spread = quartiles(values);
  const holds = (value: number) => value <= atMost && value >= atLeast;
  const nearest = found > atMost ? spread[0] : spread[1];
  const result = holds(found) ? 'met' : holds(nearest) ? 'within noise' : 'missed';
  const used = limit.atMost === undefined ? atLeast / found : shareOf(found, atMost);
  return { variant, goal, found, used, spread, result, decides };
}
