/** What stops a walk through a list before its end. */
export type WalkEnd = 'done' | 'stopped' | 'touched' | 'no-answer' | 'too-long';

export interface WalkProgress {
  page?: number;
  pages?: number;
  /** Dossiers seen so far, of how many. */
  read: number;
  total?: number;
  paused: boolean;
}

/** One look at the list that is walked through. */
export interface WalkedPage {
  codes: readonly string[];
  page?: number;
  pages?: number;
  total?: number;
}

/** A step of the pager, or the number of a page to go to. */
export type WalkStep = 'next' | 'previous' | number;

export interface WalkOptions {
  /** The list as it was read last; undefined while it is not on the page. */
  page(): WalkedPage | undefined;
  /** Presses the portal's own control, a page's number included; false where there is none to press. */
  turn(step: WalkStep): boolean;
  /** Sends what was read of a page. */
  keep(): void;
  wait(ms: number): Promise<void>;
  onProgress(progress: WalkProgress): void;
}

/** A portal is asked for a page at most so often, in milliseconds. */
const politePause = 700;
/** A page that does not come within this is asked for again, in milliseconds. */
const patience = 20_000;
const tries = 3;
const mostPages = 200;
/** Rows that fill up by and by count as there when they stay the same for so long, in milliseconds. */
const settledFor = 300;
const step = 100;

/**
 * Reads a whole list with the portal's own pager, one page at a time, and goes back to the page where it began. It
 * runs only while the officer lets it: a touch of the page ends it at once, where it then stands.
 */
export class Walk {
  readonly #options: WalkOptions;
  readonly #seen = new Set<string>();
  #ended: WalkEnd | undefined;
  #paused = false;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.#report();
  }

  /** Ends the walk; nothing is pressed any more. */
  stop(end: 'stopped' | 'touched'): void {
    this.#ended ??= end;
  }

  /** How many dossiers were read. */
  get read(): number {
    return this.#seen.size;
  }

  async run(): Promise<WalkEnd> {
    const start = this.#options.page();
    this.#note();
    await this.#follow('next');
    const whole = start?.page === 1 || (start?.total !== undefined && this.#seen.size >= start.total);
    // What lies before the page where the walk began is read on the way back.
    if (!whole) await this.#follow('previous');
    const end = this.#ended ?? 'done';
    // Who touched the page chose where to be; who stopped the walk wants the page back, as does one that ended.
    if (end !== 'touched' && end !== 'no-answer') {
      this.#ended = undefined;
      await this.#return(start);
    }
    return end;
  }

  async #follow(step: 'next' | 'previous'): Promise<void> {
    for (let turned = 0; !this.#ended; turned++) {
      await this.#rest(politePause);
      if (turned >= mostPages) this.#ended ??= 'too-long';
      else if (!(await this.#turn(step))) return;
    }
  }

  /** Goes back to the page where the walk began: by its number, else page by page. */
  async #return(start: WalkedPage | undefined): Promise<void> {
    const key = keyOf(start);
    const isThere = () => keyOf(this.#options.page()) === key;
    await this.#rest(politePause);
    if (!isThere() && start?.page !== undefined) await this.#turn(start.page);
    for (const step of ['previous', 'next'] as const) {
      for (let turned = 0; turned <= mostPages && !isThere() && !this.#ended; turned++) {
        await this.#rest(politePause);
        if (isThere() || !(await this.#turn(step))) break;
      }
    }
  }

  /** Turns one page and waits until its rows are there; false where there is nothing to press. */
  async #turn(step: WalkStep): Promise<boolean> {
    for (let attempt = 0; attempt < tries && !this.#ended; attempt++) {
      const before = keyOf(this.#options.page());
      if (!this.#options.turn(step)) return false;
      if (await this.#changed(before)) {
        this.#note();
        return true;
      }
    }
    this.#ended ??= 'no-answer';
    return false;
  }

  async #changed(before: string): Promise<boolean> {
    let last = before;
    let steady = 0;
    for (let waited = 0; waited < patience && !this.#ended; waited += step) {
      await this.#options.wait(step);
      const page = this.#options.page();
      const now = keyOf(page);
      steady = now === last ? steady + step : 0;
      last = now;
      if (page && page.codes.length > 0 && now !== before && steady >= settledFor) return true;
    }
    return false;
  }

  async #rest(ms: number): Promise<void> {
    for (let waited = 0; (waited < ms || this.#paused) && !this.#ended; waited += step) {
      await this.#options.wait(step);
    }
  }

  #note(): void {
    for (const code of this.#options.page()?.codes ?? []) this.#seen.add(code);
    this.#options.keep();
    this.#report();
  }

  #report(): void {
    const { page, pages, total } = this.#options.page() ?? {};
    this.#options.onProgress({
      ...(page === undefined ? {} : { page }),
      ...(pages === undefined ? {} : { pages }),
      ...(total === undefined ? {} : { total }),
      read: this.#seen.size,
      paused: this.#paused,
    });
  }
}

function keyOf(page: WalkedPage | undefined): string {
  return page?.codes.join('\n') ?? '';
}
