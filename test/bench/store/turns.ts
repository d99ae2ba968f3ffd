import { figureOf, verdictOf } from '../figures';
import type { Outcome } from '../line';

/** Milliseconds of each run, by who ran. */
export type Times = Map<string, number[]>;

export interface Goal {
  of: string;
  to: string;
  atMost?: number;
  /** How many times faster than the other. */
  faster?: number;
}

/** Lets each do its work in turn, so that what disturbs one disturbs all. */
export async function inTurns(
  runs: number,
  who: Readonly<Record<string, (run: number) => Promise<number>>>,
): Promise<Times> {
  const times: Times = new Map(Object.keys(who).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, work] of Object.entries(who)) times.get(name)?.push(await work(run));
  }
  return times;
}

/** Figures of all, and whether the goals hold between runs of the same turn. */
export function outcomeOf(variant: string, times: Times, goals: readonly Goal[]): Outcome {
  const figures = [...times].map(([name, values]) => figureOf(variant, name, 'ms', values));
  const verdicts = goals.map(({ of, to, atMost, faster }) => {
    const ratios = (times.get(of) ?? []).map((value, run) => {
      const ratio = value / (times.get(to)?.[run] ?? Number.NaN);
      return faster === undefined ? ratio : 1 / ratio;
    });
    const goal = faster === undefined ? `${of} ≤ ${atMost} × ${to}` : `${of} ≥ ${faster} × faster than ${to}`;
    return verdictOf(variant, ratios, {
      goal,
      decides: true,
      ...(atMost !== undefined && { atMost }),
      ...(faster !== undefined && { atLeast: faster }),
    });
  });
  return { figures, verdicts };
}

export function joined(...outcomes: Outcome[]): Outcome {
  return {
    figures: outcomes.flatMap(({ figures }) => figures),
    verdicts: outcomes.flatMap(({ verdicts }) => verdicts),
  };
}
