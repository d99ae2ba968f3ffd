import type { Timers } from './timers';
import { moreUrgent, type Urgency } from './urgency';
import { Vain } from './vain';

/** At least so long between two readings, in milliseconds; the first after a quiet time runs at once. */
const gaps: Record<Urgency, number> = { now: 120, likely: 120, perhaps: 120, soon: 1500 };
/** Reading takes at most this share of the main thread, however wild the page. */
const largestShare = 0.1;
/** For changes that never stop and never bring a dossier it takes next to nothing. */
const vainShare = 0.001;
/** Even then the page is read after this time, in milliseconds. */
const longestVainGap = 5_000;
/** A reading that costs more than this, in milliseconds, is not run inside the page's own task. */
const cheap = 8;

/**
 * Decides when the page is read again: at once when it was quiet and reading is cheap, so that marks are drawn
 * before the page is painted; else after a gap that grows with what a reading costs, and faster for what was read in vain.
 * However long a storm lasts, its last state is read.
 */
export class Pace {
  readonly #clock: Timers;
  readonly #read: () => void | Promise<void>;
  readonly #vain = new Vain();
  #timer: number | undefined;
  #due = Number.POSITIVE_INFINITY;
  #lastEnd = Number.NEGATIVE_INFINITY;
  #cost = 0;
  /** For what the page is read; undefined once that is done. */
  #reason: Urgency | undefined;
  #changedSince: Urgency | undefined;
  #stopped = false;

  constructor(clock: Timers, read: () => void | Promise<void>) {
    this.#clock = clock;
    this.#read = read;
  }

  /** The page changed. */
  changed(urgency: Urgency): void {
    if (this.#stopped) return;
    const now = this.#clock.time();
    this.#vain.came(urgency, now);
    if (this.#reason) {
      this.#changedSince = moreUrgent(this.#changedSince, urgency);
      return;
    }
    const due = Math.max(now, this.#lastEnd + this.#gapFor(urgency));
    if (urgency !== 'soon' && due <= now && this.#cost <= cheap) {
      this.#run(urgency);
      return;
    }
    if (due >= this.#due) return;
    if (this.#timer !== undefined) this.#clock.clearTimer(this.#timer);
    this.#due = due;
    this.#timer = this.#clock.setTimer(() => this.#run(urgency), due - now);
  }

  /**
   * Reports what the main thread spent on the reading that just ended, in milliseconds.
   * @param found Whether the page showed dossiers.
   */
  spent(cost: number, found: boolean): void {
    this.#cost = cost;
    this.#vain.read(this.#reason, found);
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer !== undefined) this.#clock.clearTimer(this.#timer);
  }

  #gapFor(urgency: Urgency): number {
    const vainGap = this.#vain.is(urgency) ? Math.min(this.#cost / vainShare, longestVainGap) : 0;
    return Math.max(gaps[urgency], this.#cost / largestShare, vainGap);
  }

  #run(reason: Urgency): void {
    if (this.#stopped) return;
    if (this.#timer !== undefined) this.#clock.clearTimer(this.#timer);
    this.#timer = undefined;
    this.#due = Number.POSITIVE_INFINITY;
    this.#reason = reason;
    const done = () => {
      this.#reason = undefined;
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
