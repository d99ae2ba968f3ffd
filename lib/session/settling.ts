import type { SentReading } from '../messages';

/** A page is at rest when it was not read anew for so long, in milliseconds. */
const restful = 400;
/** A page that never rests is sent so often, in milliseconds. */
const longestUnsent = 3_000;

export interface SettlingOptions {
  time(): number;
  setTimer(run: () => void, ms: number): number;
  clearTimer(timer: number): void;
  send(readings: SentReading[]): void;
}

/**
 * Holds back what a look at the page gave until the page has come to rest, so that a table seen half drawn is not
 * sent. Only the newest look waits; what the one before it showed and the newest does not (the officer turned the page
 * at once) is sent before it is replaced.
 */
export class Settling {
  readonly #options: SettlingOptions;
  #waiting: (() => SentReading[]) | undefined;
  #sentCodes: ReadonlySet<string> = new Set();
  #sendBy = 0;
  #timer: number | undefined;

  constructor(options: SettlingOptions) {
    this.#options = options;
  }

  /** Takes a look; `readings` is asked for only when they are needed. */
  put(readings: () => SentReading[]): void {
    const look = once(readings);
    if (this.#waiting && this.#wouldLose(this.#waiting(), look())) this.flush();
    this.#wait(look);
  }

  /** Takes a look at the same dossiers as the one before: nothing of that one can be lost. */
  renew(readings: () => SentReading[]): void {
    this.#wait(once(readings));
  }

  #wait(look: () => SentReading[]): void {
    const now = this.#options.time();
    if (!this.#waiting) this.#sendBy = now + longestUnsent;
    this.#waiting = look;
    this.#stopTimer();
    this.#timer = this.#options.setTimer(() => this.flush(), Math.min(restful, this.#sendBy - now));
  }

  /** Sends what waits. */
  flush(): void {
    this.#stopTimer();
    const readings = this.#waiting?.() ?? [];
    this.#waiting = undefined;
    if (readings.length === 0) return;
    this.#sentCodes = new Set(placesOf(readings).values());
    this.#options.send(readings);
  }

  /** Forgets what waits. */
  stop(): void {
    this.#stopTimer();
    this.#waiting = undefined;
  }

  /**
   * While a portal fetches the next page, its title and page number often stand over the rows of the page before:
   * rows that were just sent are not taken to stand there too, because they went away unsettled.
   */
  #wouldLose(unsent: SentReading[], next: SentReading[]): boolean {
    const kept = placesOf(next);
    return [...placesOf(unsent)].some(([place, code]) => !kept.has(place) && !this.#sentCodes.has(code));
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) this.#options.clearTimer(this.#timer);
    this.#timer = undefined;
  }
}

/** The code of each dossier by where it stands: list, page and code. */
function placesOf(readings: readonly SentReading[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const { lists, detail } of readings) {
    for (const { list, pager, rows } of lists) {
      for (const { dossier } of rows)
        places.set(JSON.stringify([list, pager.page, dossier.code]), dossier.code);
    }
    if (detail) places.set(JSON.stringify([detail.dossier.code]), detail.dossier.code);
  }
  return places;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
