import type { Timers } from './timers';

/** The page has been left alone for so long, in milliseconds. */
const quiet = 1_000;
/** A page that is never left alone is looked at so often, in milliseconds. */
const longest = 10_000;

/**
 * Runs something once the page is left alone. Rows that change are read by themselves; what follows from all of them
 * together, such as what a column means now that its cells are filled, is looked at afterwards.
 */
export class Afterthought {
  readonly #clock: Timers;
  readonly #run: () => void;
  #timer: number | undefined;
  #by = 0;

  constructor(clock: Timers, run: () => void) {
    this.#clock = clock;
    this.#run = run;
  }

  /** Something changed that may have such consequences. */
  ask(): void {
    const now = this.#clock.time();
    if (this.#timer === undefined) this.#by = now + longest;
    else this.#clock.clearTimer(this.#timer);
    this.#timer = this.#clock.setTimer(
      () => {
        this.#timer = undefined;
        this.#run();
      },
      Math.min(quiet, Math.max(0, this.#by - now)),
    );
  }

  /** It has just been looked at. */
  done(): void {
    if (this.#timer !== undefined) this.#clock.clearTimer(this.#timer);
    this.#timer = undefined;
  }
}
