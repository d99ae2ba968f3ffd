/** One way of doing a line's work, inside the page. Each run has a world of its own. */
export interface Contestant {
  /** What must be there before; not measured. */
  prepare?(): void;
  /** The work; measured. */
  run(): void;
  /** How many times `run` does the work; 1 where absent. */
  times?: number;
  /** What came of it, as JSON can tell it; not measured. */
  proof(): unknown;
  /** Leaves the page as it was, after the proof; not measured. */
  restore?(): void;
}

/** Lets the bench outside of the page find the contestants. */
export function enter(contestants: Readonly<Record<string, Contestant>>): void {
  Object.assign(globalThis, { contestants });
}
