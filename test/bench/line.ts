/** What a line needs of the run that it is part of. */
export interface Bench {
  /** Fewer runs and smaller pages: figures to develop by, not to tell. */
  quick: boolean;
  /** Of the machine. */
  cores: number;
  /** Says how far the run is. */
  say(progress: string): void;
  /** What a line found earlier in this run; undefined where it was not measured. */
  found(line: string): Outcome | undefined;
  /** Whether a line failed earlier in this run. */
  failed(line: string): boolean;
}

/** One line of the table. A line checks its own results: what gives a wrong answer fails, however fast. */
export interface Line {
  name: string;
  /** Tells more than the table needs: measured where it is named, or with `--all`. */
  further?: true;
  /**
   * About how many seconds it takes: for a line that counts what a page's main thread itself worked. Two of those are
   * measured beside each other, each on a core of its own, the longest first.
   */
  ownClock?: number;
  /** Rests nearly all of the time, and would count what keeps it from resting: the first beside a line that needs one core. */
  calm?: true;
  /** Its runs are short, and on a slowed processor what another line takes of a core counts as often: beside what rests. */
  touchy?: true;
  /** Its goals are so wide that another such line may be measured beside it; the last of all, and two at a time. */
  sturdy?: true;
  /** Made ready while others are measured that have a clock of their own; what several lines need is the same object. */
  preparation?: Preparation;
  /** What is done. */
  work: string;
  /** The least work that must be done, whoever does it. */
  floor?: string;
  /** What else a developer would pick. */
  peers: readonly string[];
  goal: string;
  /** How a result is known to be right. */
  check: string;
  /** @throws {WrongResult} where a result is not right. */
  measure(bench: Bench): Promise<Outcome>;
}

/** What a line needs and does not measure. */
export interface Preparation {
  /** About how many seconds it takes. */
  seconds: number;
  /** Browsers stand open from then on until the line is measured: that is the first of those that are measured alone. */
  standsOpen?: true;
  make(bench: Bench): Promise<unknown>;
}

/** What a line found: figures, and whether its goals hold. */
export interface Outcome {
  figures: Figure[];
  verdicts: Verdict[];
}

export type Unit = 'ms' | 'kB' | 'MB' | '%' | 'tasks';

export interface Figure {
  /** What was varied: "10 000 rows, 6×". */
  variant: string;
  /** Who did the work. */
  subject: string;
  unit: Unit;
  median: number;
  /** Lower and upper quartile. */
  spread: readonly [number, number];
  runs: number;
}

export interface Verdict {
  variant: string;
  /** What should hold: "Nhắc Hạn ≤ 1.5 × floor". */
  goal: string;
  /** What was found, in the goal's own terms. */
  found: number;
  /** What was found as a share of what the goal allows: 1 is the goal itself, less is better. */
  used: number;
  spread: readonly [number, number];
  result: 'met' | 'within noise' | 'missed';
  /** Whether missing it fails the bench: ratios hold on every machine, figures of one machine do not. */
  decides: boolean;
}

/** A subject did something else than the line's work. */
export class WrongResult extends Error {}
