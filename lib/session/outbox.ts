import type { ErrorCode, Reply, SentReading } from '../messages';
import { rowsOf } from './news';
import type { Timers } from './timers';

/** Waits between tries, in milliseconds; the last one stays. */
const waits = [1_000, 2_000, 5_000, 15_000, 60_000];
/** Readings that wait; more than this and the oldest give way, which takes a portal walked through for hours offline. */
const mostWaiting = 1_000;
/** Failures that another try cannot mend. */
const final: readonly ErrorCode[] = ['invalid-message', 'not-allowed', 'site-not-granted', 'site-paused'];

export interface OutboxOptions extends Omit<Timers, 'time'> {
  send(reading: SentReading): Promise<Reply<{ stored: number }>>;
  /** Told after each answer: undefined once everything is kept. */
  onOutcome(error: ErrorCode | undefined): void;
}

interface Waiting {
  reading: SentReading;
  rows: string;
  /** The answer to it while it is under way. */
  trying?: Promise<ErrorCode | undefined>;
}

/**
 * Sends readings until each is acknowledged, in the order in which they were made. A reading that was not yet
 * acknowledged gives way to a newer one of the same rows only.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  #waiting: Waiting[] = [];
  #sending = false;
  #tries = 0;
  #timer: number | undefined;
  #stopped = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  put(reading: SentReading): void {
    const rows = rowsOf(reading);
    const head = this.#sending ? this.#waiting.slice(0, 1) : [];
    const others = this.#waiting.slice(head.length).filter((entry) => entry.rows !== rows);
    this.#waiting = [...head, ...others, { reading, rows }].slice(-mostWaiting);
    if (this.#timer === undefined) void this.#next();
  }

  /** Sends all that waits without waiting for an answer: once the page is left nobody sends the rest. */
  flush(): void {
    for (const entry of this.#waiting) entry.trying ??= this.#try(entry.reading);
    this.#stopTimer();
    void this.#next();
  }

  stop(): void {
    this.#stopped = true;
    this.#waiting = [];
    this.#stopTimer();
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) this.#options.clearTimer(this.#timer);
    this.#timer = undefined;
  }

  async #next(): Promise<void> {
    const entry = this.#waiting[0];
    if (!entry || this.#sending || this.#stopped) return;
    this.#sending = true;
    entry.trying ??= this.#try(entry.reading);
    const error = await entry.trying;
    delete entry.trying;
    this.#sending = false;
    if (this.#stopped) return;
    if (error === undefined || final.includes(error)) {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
      this.#tries = 0;
      if (error !== undefined || this.#waiting.length === 0) this.#options.onOutcome(error);
      void this.#next();
      return;
    }
    this.#options.onOutcome(error);
    const wait = waits[Math.min(this.#tries, waits.length - 1)] ?? 0;
    this.#tries += 1;
    this.#timer = this.#options.setTimer(() => {
      this.#timer = undefined;
      void this.#next();
    }, wait);
  }

  async #try(reading: SentReading): Promise<ErrorCode | undefined> {
    try {
      const reply = await this.#options.send(reading);
      return reply.ok ? undefined : reply.error;
    } catch {
      return 'unknown';
    }
  }
}
