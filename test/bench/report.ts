import type { Figure, Line, Outcome, Verdict } from './line';

/** A line that was measured, or what went wrong. */
export interface Measured {
  line: Line;
  outcome?: Outcome;
  failure?: string;
  /** How long measuring it took. */
  seconds: number;
}

/** The table of a run, as text. `seconds`: how long all of it took. */
export function tableOf(measured: readonly Measured[], seconds: number): string {
  return [...measured.map(linesOf), `measured in ${(seconds / 60).toFixed(1)} minutes`].join('\n\n');
}

/** One line of the table, as text. */
export function linesOf({ line, outcome, failure, seconds }: Measured): string {
  const { name, work, floor, goal } = line;
  const out = [
    `${name}: ${work} (measured in ${seconds} s)`,
    `  goal: ${goal}${floor ? `; floor: ${floor}` : ''}`,
  ];
  if (failure) out.push(`  FAILED: ${failure}`);
  if (!outcome) return out.join('\n');
  const { figures, verdicts } = outcome;
  for (const variant of new Set(figures.map((figure) => figure.variant))) {
    const own = figures.filter((figure) => figure.variant === variant);
    const floorOf = own.find(({ subject }) => subject === 'floor');
    out.push(`  ${variant}`);
    out.push(...own.map((figure) => `    ${figureLine(figure, floorOf)}`));
    out.push(...verdicts.filter((one) => one.variant === variant).map((one) => `    ${verdictLine(one)}`));
  }
  return out.join('\n');
}

function figureLine(figure: Figure, floor: Figure | undefined): string {
  const { subject, unit, median, spread, runs } = figure;
  const [low, high] = spread.map(shown);
  const noise = runs > 1 ? `${low}–${high} in ${runs} runs` : '';
  const ratio = floor?.unit === unit ? `${shown(median / floor.median)} ×` : '';
  return `${subject.padEnd(40)}${`${shown(median)} ${unit}`.padStart(12)}${ratio.padStart(12)}   ${noise}`.trimEnd();
}

function verdictLine({ goal, found, spread, result }: Verdict): string {
  const [low, high] = spread.map(shown);
  return `${result.toUpperCase()}: ${goal}: ${shown(found)} (${low}–${high})`;
}

/** A figure in three digits, as far as it has them. */
export function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** The run as JSON: what was measured, on what and when. */
export function jsonOf(measured: readonly Measured[], circumstances: object): string {
  const lines = measured.map(({ line, outcome, failure, seconds }) => {
    const { measure, preparation, ...about } = line;
    return { ...about, seconds, ...outcome, ...(failure !== undefined && { failure }) };
  });
  return `${JSON.stringify({ ...circumstances, lines }, null, 2)}\n`;
}

/** Whether a run fails: a wrong result, or a deciding goal missed by more than noise. */
export function isFailed(measured: readonly Measured[]): boolean {
  return measured.some(
    ({ outcome, failure }) =>
      failure !== undefined ||
      outcome?.verdicts.some(({ result, decides }) => decides && result === 'missed'),
  );
}
