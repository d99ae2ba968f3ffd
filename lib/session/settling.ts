import type { SentReading } from '../messages';
import type { Look } from './sent-reading';
import type { Timers } from './timers';

/** A page is at rest when it was not read anew for so long, in milliseconds. */
const restful = 400;
/** A page that never rests is sent so often, in milliseconds. */
const longestUnsent = 3_000;

export interface SettlingOptions extends Timers {
  /** Gives what of a look is to be sent, one message at a time. */
  messages(look: Look): Iterable<SentReading>;
  send(reading: SentReading): void;
}

/**
 * Holds back what a look at the page gave until the page has come to rest, so that a table seen half drawn is not
 * sent. Only the newest look waits; what the one before it showed and the newest does not (the officer turned the page
 * at once) is sent before it is replaced. A long look is sent in several tasks of the page's event loop.
 */
export class Settling {
  readonly #options: SettlingOptions;
  #waiting: Look | undefined;
  /** What is left of a look that is being sent. */
  #leaving: Iterator<SentReading> | undefined;
  /** That look. */
  #left: Look | undefined;
  #sentCodes: ReadonlySet<string> = new Set();
  #sendBy = 0;
  #timer: number | undefined;
  #nextTimer: number | undefined;

  constructor(options: SettlingOptions) {
    this.#options = options;
  }

  /** Takes a look; what it gives is asked for only when it is needed. */
  put(look: Look): void {
    if (this.#waiting && this.#wouldLose(this.#waiting, look)) this.flush();
    this.#wait(look);
  }

  /** Takes a look at the same dossiers as the one before: nothing of that one can be lost. */
  renew(look: Look): void {
    this.#wait(look);
  }

  #wait(look: Look): void {
    const now = this.#options.time();
    if (!this.#waiting) this.#sendBy = now + longestUnsent;
    this.#waiting = look;
    this.#stopTimer();
    this.#timer = this.#options.setTimer(
      () => {
        this.#begin();
        this.#goOn();
      },
      Math.min(restful, this.#sendBy - now),
    );
  }

  /** Sends what waits, all of it at once: the page may be left. */
  flush(): void {
    try {
      this.#sendRest();
    } catch {
      // Firefox may end a script in the midst of a step when its page is left: that look is told anew.
      this.#leave(this.#left);
    }
    this.#begin();
    this.#sendRest();
  }

  /** Forgets what waits. */
  stop(): void {
    this.#stopTimer();
    if (this.#nextTimer !== undefined) this.#options.clearTimer(this.#nextTimer);
    this.#waiting = undefined;
    this.#leaving = undefined;
  }

  /** Lets the look that waits follow the one that is being sent. */
  #begin(): void {
    this.#stopTimer();
    this.#sendRest();
    const look = this.#waiting;
    this.#waiting = undefined;
    const places = look?.places();
    if (!look || !places) return;
    if (places.size > 0) this.#sentCodes = new Set(places.values());
    this.#leave(look);
  }

  #leave(look: Look | undefined): void {
    this.#left = look;
    this.#leaving = look && this.#options.messages(look)[Symbol.iterator]();
  }

  #goOn(): void {
    if (this.#sendNext()) this.#nextTimer = this.#options.setTimer(() => this.#goOn(), 0);
  }

  #sendRest(): void {
    if (this.#nextTimer !== undefined) this.#options.clearTimer(this.#nextTimer);
    this.#nextTimer = undefined;
    while (this.#sendNext());
  }

  /** False once nothing is left. */
  #sendNext(): boolean {
    const next = this.#leaving?.next();
    if (!next || next.done) {
      this.#leaving = undefined;
      return false;
    }
    this.#options.send(next.value);
    return true;
  }

  /**
   * While a portal fetches the next page, its title and page number often stand over the rows of the page before:
   * rows that were just sent are not taken to stand there too, because they went away unsettled.
   */
  #wouldLose(unsent: Look, next: Look): boolean {
    const kept = next.places();
    return [...unsent.places()].some(([place, code]) => !kept.has(place) && !this.#sentCodes.has(code));
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) this.#options.clearTimer(this.#timer);
    this.#timer = undefined;
  }
}
