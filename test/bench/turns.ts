import { figureOf, median, verdictOf } from './figures';
import type { Bench, Figure, Outcome, Verdict } from './line';

/** What each run found, by who ran. */
export type Turns<T> = Map<string, T[]>;

/** Milliseconds of each run, by who ran. */
export type Times = Turns<number>;

/** Every figure is of so many runs, and of few where a turn is long (milliseconds). */
const runs = { usual: 7, few: 3, longTurn: 10_000 };

/** How the values of one should stand to another's. */
export interface Goal {
  of: string;
  to: string;
  atMost?: number;
  /** How many times as much the other takes. */
  faster?: number;
}

/**
 * Lets each do its work in turn, so that what disturbs one disturbs all, and each be the first at times, but for those
 * that must be `last`: seven times, or three where a turn takes over ten seconds of anybody's watch, with all that it needs
 * before and after.
 */
export async function inTurns<T>(
  { quick }: Pick<Bench, 'quick'>,
  who: Readonly<Record<string, (run: number) => Promise<T>>>,
  last: readonly string[] = [],
): Promise<Turns<T>> {
  const names = Object.keys(who);
  const found: Turns<T> = new Map(names.map((name) => [name, []]));
  const waits: number[] = [];
  const isLong = () => quick || median(waits) > runs.longTurn;
  for (let run = 0; run < runs.few || (run < runs.usual && !isLong()); run++) {
    const began = performance.now();
    for (const name of orderOf(names, last, run)) {
      found.get(name)?.push(await (who[name] as (run: number) => Promise<T>)(run));
    }
    waits.push(performance.now() - began);
  }
  return found;
}

function orderOf(names: readonly string[], last: readonly string[], run: number): string[] {
  const others = names.filter((name) => !last.includes(name));
  const first = run % Math.max(1, others.length);
  return [...others.slice(first), ...others.slice(0, first), ...names.filter((name) => last.includes(name))];
}

/** What was found by one beside what was found by another in the same turn, where both ran. */
export function ratiosOf(times: Times, of: string, to: string): number[] {
  const others = times.get(to) ?? [];
  return (times.get(of) ?? []).flatMap((value, run) => {
    const other = others[run];
    return other === undefined ? [] : [value / other];
  });
}

/** Figures of all, and whether the goals hold between runs of the same turn. */
export function outcomeOf(variant: string, times: Times, goals: readonly Goal[]): Outcome {
  const figures: Figure[] = [...times].map(([name, values]) => figureOf(variant, name, 'ms', values));
  const verdicts: Verdict[] = goals.map(({ of, to, atMost, faster }) =>
    faster === undefined
      ? verdictOf(variant, ratiosOf(times, of, to), {
          goal: `${of} ≤ ${atMost} × ${to}`,
          decides: true,
          ...(atMost !== undefined && { atMost }),
        })
      : verdictOf(variant, ratiosOf(times, to, of), {
          goal: `${of} ≥ ${faster} × faster than ${to}`,
          decides: true,
          atLeast: faster,
        }),
  );
  return { figures, verdicts };
}

export function joined(...outcomes: Outcome[]): Outcome {
  return {
    figures: outcomes.flatMap(({ figures }) => figures),
    verdicts: outcomes.flatMap(({ verdicts }) => verdicts),
  };
}
