import type { Timers } from './timers';
import type { Urgency } from './watch';

/** At least so long between two readings, in milliseconds; the first after a quiet time runs at once. */
const gaps: Record<Urgency, number> = { now: 120, soon: 1500 };
/** Reading takes at most this share of the main thread, however wild the page. */
const largestShare = 0.1;
/** A reading that costs more than this, in milliseconds, is not run inside the page's own task. */
const cheap = 8;

/**
 * Decides when the page is read again: at once when it was quiet and reading is cheap, so that marks are drawn
 * before the page is painted; else after a gap that grows with what a reading costs. However long a storm
 * lasts, its last state is read.
 */
export class Pace {
  readonly #clock: Timers;
  readonly #read: () => void | Promise<void>;
  #timer: number | undefined;
  #due = Number.POSITIVE_INFINITY;
  #lastEnd = Number.NEGATIVE_INFINITY;
  #cost = 0;
  #running = false;
  #changedSince: Urgency | undefined;
  #stopped = false;

  constructor(clock: Timers, read: () => void | Promise<void>) {
    this.#clock = clock;
    this.#read = read;
  }

  /** The page changed. */
  changed(urgency: Urgency): void {
    if (this.#stopped) return;
    if (this.#running) {
      if (this.#changedSince !== 'now') this.#changedSince = urgency;
      return;
    }
    const now = this.#clock.time();
    const gap = Math.max(gaps[urgency], this.#cost / largestShare);
    const due = Math.max(now, this.#lastEnd + gap);
    if (urgency === 'now' && due <= now && this.#cost <= cheap) {
      this.#run();
      return;
    }
    if (due >= this.#due) return;
    if (this.#timer !== undefined) this.#clock.clearTimer(this.#timer);
    this.#due = due;
    this.#timer = this.#clock.setTimer(() => this.#run(), due - now);
  }

  /** Reports what the main thread spent on the reading that just ended, in milliseconds. */
  spent(cost: number): void {
    this.#cost = cost;
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer !== undefined) this.#clock.clearTimer(this.#timer);
  }

  #run(): void {
    if (this.#stopped) return;
    if (this.#timer !== undefined) this.#clock.clearTimer(this.#timer);
    this.#timer = undefined;
    this.#due = Number.POSITIVE_INFINITY;
    this.#running = true;
    const done = () => {
      this.#running = false;
      this.#lastEnd = this.#clock.time();
      const missed = this.#changedSince;
      this.#changedSince = undefined;
      if (missed) this.changed(missed);
    };
    const reading = this.#read();
    if (reading) reading.then(done, done);
    else done();
  }
}
