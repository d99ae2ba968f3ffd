import { inLanes } from './lanes';
import type { Bench, Line, Preparation } from './line';
import { linesOf, type Measured } from './report';

export interface RunOptions {
  quick: boolean;
  /** Of the machine. */
  cores: number;
  /** Is called with all that was measured as soon as there is more of it. */
  kept(measured: readonly Measured[]): Promise<void>;
}

/** One run of the bench. */
export class Run {
  readonly #measured: Measured[] = [];
  readonly #order = new Map<Line, number>();

  constructor(private readonly options: RunOptions) {}

  /** What was measured, in the order of the lines. */
  get measured(): readonly Measured[] {
    const place = ({ line }: Measured) => this.#order.get(line) ?? 0;
    return [...this.#measured].sort((a, b) => place(a) - place(b));
  }

  /**
   * Measures lines: those with a clock of their own two at a time where the machine has a core for each, what rests first with what is touchy, and with the last what
   * others need, then the others one by one, but for the sturdy, which come last, two at a time. Tells of each as soon as it is measured.
   */
  async measureAll(lines: readonly Line[]): Promise<void> {
    for (const [place, line] of lines.entries()) this.#order.set(line, place);
    const own = lines.filter(({ ownClock }) => ownClock !== undefined);
    const rank = ({ calm, touchy }: Line) => (calm ? 0 : touchy ? 1 : 2);
    own.sort((a, b) => rank(a) - rank(b) || (b.ownClock ?? 0) - (a.ownClock ?? 0));
    const others = lines.filter(({ ownClock }) => ownClock === undefined);
    others.sort((a, b) => Number(b.preparation?.standsOpen ?? 0) - Number(a.preparation?.standsOpen ?? 0));
    const lanes = Math.min(2, this.options.cores);
    await inLanes(lanes, [...own.map((line) => () => this.#measure(line)), ...this.#preparationsOf(others)]);
    for (const line of others) if (!line.sturdy) await this.#measure(line);
    const sturdy = others.filter((line) => line.sturdy);
    await inLanes(
      lanes,
      sturdy.map((line) => () => this.#measure(line)),
    );
  }

  /** What lines need, each once, the longest first. */
  #preparationsOf(lines: readonly Line[]): (() => Promise<unknown>)[] {
    const needing = new Map<Preparation, Line>();
    for (const line of lines) if (line.preparation) needing.set(line.preparation, line);
    return [...needing]
      .sort(([a], [b]) => b.seconds - a.seconds)
      .map(([preparation, line]) => async () => {
        const bench = this.#benchOf(line);
        const began = performance.now();
        // What cannot be made ready is tried once more by the line that needs it, and fails that.
        await preparation.make(bench).catch((error) => bench.say(`not made ready: ${error}`));
        bench.say(`made ready in ${Math.round((performance.now() - began) / 1000)} s`);
      });
  }

  async #measure(line: Line): Promise<void> {
    const began = performance.now();
    const found = await line.measure(this.#benchOf(line)).then(
      (outcome) => ({ outcome }),
      (error) => ({ failure: error instanceof Error ? error.message : String(error) }),
    );
    const one = { line, ...found, seconds: Math.round((performance.now() - began) / 1000) };
    this.#measured.push(one);
    console.error(`\n${linesOf(one)}\n`);
    await this.options.kept(this.measured);
  }

  #benchOf(line: Line): Bench {
    const known = (name: string) => this.#measured.find((one) => one.line.name === name);
    return {
      quick: this.options.quick,
      cores: this.options.cores,
      say: (progress) => console.error(`${line.name}: ${progress}`),
      found: (name) => known(name)?.outcome,
      failed: (name) => known(name)?.failure !== undefined,
    };
  }
}
