/** A share of dossiers. Those of which it is not known are in neither part, but told. */
export interface Ratio {
  numerator: number;
  denominator: number;
  unknown: number;
}

/** A ratio in hundredths of a per cent, rounded half up; undefined over nothing. Exact: no binary fraction rounds it. */
export function hundredths({
  numerator,
  denominator,
}: Pick<Ratio, 'numerator' | 'denominator'>): number | undefined {
  if (denominator === 0) return undefined;
  return Math.floor((20_000 * numerator + denominator) / (2 * denominator));
}

/** The least and the most that a ratio may be, whatever the unknown ones are; in hundredths of a per cent. */
export function bounds({
  numerator,
  denominator,
  unknown,
}: Ratio): [least: number, most: number] | undefined {
  const all = denominator + unknown;
  const least = hundredths({ numerator, denominator: all });
  const most = hundredths({ numerator: numerator + unknown, denominator: all });
  return least === undefined || most === undefined ? undefined : [least, most];
}

/**
 * How a ratio can rise: `mend`: what is missing can still be done; `grow`: what is missing stays so, and only further
 * dossiers of the wanted kind help; `lessen`: the ratio is to fall, by mending what it counts.
 */
export type Gain = 'mend' | 'grow' | 'lessen';

/** What a target takes. */
export interface Goal {
  /** In hundredths of a per cent. */
  target: number;
  /** How many dossiers it takes; 0 where the target is reached, undefined where no number of them reaches it. */
  needed: number | undefined;
  /** The ratio once they are done. */
  numerator: number;
  denominator: number;
}

/**
 * What it takes to bring a ratio to a target.
 * @param target In hundredths of a per cent, 0 to 10 000.
 */
export function goalOf({ numerator, denominator }: Ratio, target: number, gain: Gain): Goal {
  const goal = (needed: number | undefined, n = numerator, d = denominator) => ({
    target,
    needed,
    numerator: n,
    denominator: d,
  });
  if (gain === 'lessen') {
    const needed = Math.max(0, numerator - Math.floor((denominator * target) / 10_000));
    return goal(needed, numerator - needed);
  }
  if (gain === 'mend') {
    const needed = Math.max(0, Math.ceil((denominator * target) / 10_000) - numerator);
    return goal(needed, numerator + needed);
  }
  const lacking = denominator * target - 10_000 * numerator;
  if (lacking <= 0) return goal(0);
  if (target >= 10_000) return goal(undefined);
  const needed = Math.ceil(lacking / (10_000 - target));
  return goal(needed, numerator + needed, denominator + needed);
}
