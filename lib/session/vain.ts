import type { Urgency } from './urgency';

/** A page may be read so often in a row for changes of one kind without a dossier on it. */
const most = 5;
/** Changes that come after such a pause, in milliseconds, are no part of a stream of them. */
const pause = 3_000;

/** Knows of which changes a page is full that bring no dossiers: messages, figures, clocks. */
export class Vain {
  readonly #streams = new Map<Urgency, { lastAt: number; readings: number }>();

  /** A change came; `now` as {@link Timers.time} tells it. */
  came(urgency: Urgency, now: number): void {
    const stream = this.#streams.get(urgency);
    if (stream && now - stream.lastAt < pause) stream.lastAt = now;
    else this.#streams.set(urgency, { lastAt: now, readings: 0 });
  }

  /** The page was read for such a change; `found`: and showed dossiers. */
  read(urgency: Urgency | undefined, found: boolean): void {
    const stream = urgency && this.#streams.get(urgency);
    if (found) this.#streams.clear();
    else if (stream) stream.readings += 1;
  }

  /** Whether such changes never stop and were read in vain again and again. */
  is(urgency: Urgency): boolean {
    return urgency !== 'now' && (this.#streams.get(urgency)?.readings ?? 0) >= most;
  }
}
