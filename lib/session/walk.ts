import type { HeldWalk } from '../messages';

/** What stops a walk through a list before its end. */
export type WalkEnd = 'done' | 'stopped' | 'touched' | 'no-answer' | 'too-long';

export interface WalkProgress {
  page?: number;
  pages?: number;
  /** Dossiers seen so far, of how many. */
  read: number;
  total?: number;
  paused: boolean;
  /** On its way back to the page where it began. */
  returning: boolean;
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

/** What a walk knows of where it stands; enough to go on where a press loads the page anew. */
export type WalkMemory = Omit<HeldWalk, 'heldAt' | 'headers'>;

export interface WalkOptions {
  /** The list as it was read last; undefined while it is not on the page. */
  page(): WalkedPage | undefined;
  /** Presses the portal's own control, a page's number included; false where there is none to press. */
  turn(step: WalkStep): Promise<boolean>;
  /** Whether pressing that control loads a page by its address. */
  leadsToAddress(step: WalkStep): boolean;
  /** Keeps what is known before the page may be left. */
  hold(memory: WalkMemory): Promise<void>;
  /** Asks anew for a page that came without the list: by its address, or by going back to press again. */
  recover(byAddress: boolean): void;
  /** Whether the portal said that the page which was asked for last failed. */
  failed(): boolean;
  /** Sends what was read of a page. */
  keep(): void;
  wait(ms: number): Promise<void>;
  onProgress(progress: WalkProgress): void;
}

/** A portal is asked for a page at most so often, in milliseconds. */
const politePause = 700;
/** Longer after a failure, for each try. */
const pauseAfterFailure = 1_000;
/** A page that does not come within this is asked for again, in milliseconds. */
const patience = 20_000;
const tries = 3;
const mostPages = 200;
/** Rows that fill up by and by count as there when they stay the same for so long, in milliseconds. */
const settledFor = 300;
/** A page that came anew with the rows of before, or a failure that was told, is believed after this, in milliseconds. */
const failureSettledFor = 1_000;
const step = 100;

/**
 * Reads a whole list with the portal's own pager, one page at a time, and goes back to the page where it began. It
 * runs only while the officer lets it: a touch of the page ends it at once, where it then stands. Where a press loads
 * the page anew, the walk ends with the page and another goes on from its memory.
 */
export class Walk {
  readonly #options: WalkOptions;
  readonly #memory: WalkMemory;
  readonly #seen: Set<string>;
  /** Nothing is pressed any more; `left`: the page is gone, another one goes on. */
  #halted: WalkEnd | 'left' | undefined;

  /** @param memory Of the walk that goes on here; without one it begins. */
  constructor(options: WalkOptions, memory?: WalkMemory) {
    this.#options = options;
    const { page, total } = options.page() ?? {};
    this.#memory = memory ?? {
      phase: 'next',
      turned: 0,
      pressed: 0,
      byAddress: false,
      before: '',
      start: { ...(page === undefined ? {} : { page }), codes: keyOf(options.page()) },
      seen: [],
      ...(total === undefined ? {} : { total }),
      paused: false,
    };
    this.#seen = new Set(this.#memory.seen);
  }

  pause(paused: boolean): void {
    this.#memory.paused = paused;
    void this.#options.hold(this.#memory);
    this.#report();
  }

  /** Ends the walk: where it stands when the officer touched the page or it is left, else at home. */
  stop(end: 'stopped' | 'touched' | 'left'): void {
    if (end !== 'stopped' || this.#memory.phase === 'return') {
      this.#halted ??= end;
      return;
    }
    this.#goHome('stopped');
    // The page that is on its way must know it too.
    void this.#options.hold(this.#memory);
  }

  /** How many dossiers were read. */
  get read(): number {
    return this.#seen.size;
  }

  get total(): number | undefined {
    return this.#memory.total;
  }

  async run(): Promise<WalkEnd | 'left'> {
    const memory = this.#memory;
    if (memory.pressed > 0) await this.#arrive(true);
    else this.#note();
    while (!this.#halted) {
      await this.#rest(politePause);
      if (this.#halted || this.#isHome()) break;
      if (await this.#press()) await this.#arrive(false);
      else if (!this.#nextPhase()) break;
    }
    // Stopped once more on its way home, it says why it went there.
    return this.#halted === undefined || this.#halted === 'stopped' ? (memory.end ?? 'done') : this.#halted;
  }

  #isHome(): boolean {
    const { phase, start } = this.#memory;
    return phase === 'return' && keyOf(this.#options.page()) === start.codes;
  }

  /** Turns to what is left to do once there is no page further on; false where nothing is. */
  #nextPhase(): boolean {
    const memory = this.#memory;
    if (memory.phase === 'next') {
      const { page } = memory.start;
      const whole = page === 1 || (memory.total !== undefined && this.#seen.size >= memory.total);
      // What lies before the page where the walk began is read on the way back.
      memory.phase = whole ? 'return' : 'previous';
      memory.turned = 0;
      return true;
    }
    if (memory.phase === 'previous') {
      this.#goHome();
      return true;
    }
    return false;
  }

  #goHome(end?: 'stopped' | 'no-answer' | 'too-long'): void {
    const memory = this.#memory;
    memory.phase = 'return';
    memory.turned = 0;
    memory.pressed = 0;
    if (end) memory.end = end;
    this.#report();
  }

  /** Presses what leads to the next page in this phase; false where there is nothing to press. */
  async #press(): Promise<boolean> {
    const memory = this.#memory;
    if (memory.turned >= mostPages) {
      if (memory.phase === 'return') return false;
      this.#goHome('too-long');
    }
    for (const wanted of this.#steps()) {
      memory.before = keyOf(this.#options.page());
      memory.byAddress = this.#options.leadsToAddress(wanted);
      memory.pressed += 1;
      memory.seen = [...this.#seen];
      await this.#options.hold(memory);
      if (this.#halted) return false;
      if (await this.#options.turn(wanted)) return true;
      memory.pressed = 0;
    }
    return false;
  }

  /** Home is gone to by the number of its page, else page by page. */
  #steps(): WalkStep[] {
    const { phase, start, turned } = this.#memory;
    if (phase !== 'return') return [phase];
    const at = this.#options.page()?.page;
    const byNumber = start.page !== undefined && turned === 0 ? [start.page] : [];
    const after = start.page !== undefined && at !== undefined && at < start.page;
    return [...byNumber, after ? 'next' : 'previous'];
  }

  /** Waits until the rows of the page that was asked for are there; counts one that failed. */
  async #arrive(loadedAnew: boolean): Promise<void> {
    const memory = this.#memory;
    const { phase } = memory;
    this.#report();
    const arrived = await this.#changed(loadedAnew);
    if (arrived) this.#note();
    // The officer stopped it meanwhile.
    if (this.#halted || phase !== memory.phase) return;
    if (arrived) {
      memory.pressed = 0;
      memory.turned += 1;
    } else await this.#failed();
  }

  async #failed(): Promise<void> {
    const memory = this.#memory;
    const gone = !this.#options.page();
    const mostTries = memory.end === 'no-answer' ? 1 : tries;
    const again = memory.pressed < mostTries;
    const byAddress = again && memory.byAddress;
    if (again) await this.#rest(pauseAfterFailure * memory.pressed);
    else if (memory.phase === 'return') this.#halted ??= memory.end ?? 'no-answer';
    else this.#goHome('no-answer');
    if (!gone || this.#halted) return;
    // With the list its pager is gone: what comes anew goes on from here.
    if (byAddress) memory.pressed += 1;
    await this.#options.hold(memory);
    this.#options.recover(byAddress);
    await this.#rest(patience);
    this.#halted ??= 'no-answer';
  }

  async #changed(loadedAnew: boolean): Promise<boolean> {
    const { before } = this.#memory;
    let last: string | undefined;
    let steady = 0;
    let failing = 0;
    for (let waited = 0; waited < patience && !this.#halted; waited += step) {
      await this.#options.wait(step);
      const page = this.#options.page();
      const now = keyOf(page);
      steady = now === last ? steady + step : 0;
      last = now;
      const there = page !== undefined && page.codes.length > 0;
      if (there && now !== before && steady >= settledFor) return true;
      const failed = this.#options.failed() || (loadedAnew && there && now === before);
      failing = failed ? failing + step : 0;
      if (failing >= failureSettledFor) return false;
    }
    return false;
  }

  async #rest(ms: number): Promise<void> {
    for (let waited = 0; (waited < ms || this.#memory.paused) && !this.#halted; waited += step) {
      await this.#options.wait(step);
    }
  }

  /** What is seen on the way home was mostly seen before; what is new is kept all the same. */
  #note(): void {
    for (const code of this.#options.page()?.codes ?? []) this.#seen.add(code);
    this.#options.keep();
    this.#report();
  }

  #report(): void {
    const { page, pages, total = this.#memory.total } = this.#options.page() ?? {};
    if (total !== undefined) this.#memory.total = total;
    this.#options.onProgress({
      ...(page === undefined ? {} : { page }),
      ...(pages === undefined ? {} : { pages }),
      ...(total === undefined ? {} : { total }),
      read: this.#seen.size,
      paused: this.#memory.paused,
      returning: this.#memory.phase === 'return',
    });
  }
}

function keyOf(page: WalkedPage | undefined): string {
  return page?.codes.join('\n') ?? '';
}
