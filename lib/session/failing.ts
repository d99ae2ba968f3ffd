import type { Caller } from '../messages';
import type { Failure } from '../overlay';
import { civilTimeOf } from '../platform/clock';
import type { failureOf, PageFailure } from '../reading/failure';
import type { PageReading } from '../reading/types';
import type { Line } from './line';

/** A frame smaller than this shows nobody a list, nor that it is missing; in CSS pixels. */
const leastWidth = 320;
const leastHeight = 160;

export interface FailingOptions {
  view: Window;
  line: Line;
  call: Caller;
  epochNow(): number;
  /** Vietnam's civil time now. */
  civilNow(): string;
  show(failure: Failure | undefined): void;
}

/** Knows when the portal shows an error, maintenance or its login page in place of a list, and has it said. */
export class Failing {
  readonly #options: FailingOptions;
  #now: PageFailure | undefined;
  /** Of which dossiers was told, since the portal last failed, that they can be read. */
  #well = '';

  constructor(options: FailingOptions) {
    this.#options = options;
  }

  /** The page is such a failure: what is missing on it is not gone. */
  get is(): boolean {
    return this.#now !== undefined;
  }

  /** Takes a look at the page that was just read. */
  look(reading: PageReading, recognise: typeof failureOf): void {
    const { view, show } = this.#options;
    const nothing = !reading.detail && reading.lists.every(({ rows }) => rows.length === 0);
    const seen = nothing && view.innerWidth >= leastWidth && view.innerHeight >= leastHeight;
    const failure = seen ? recognise(view.document, statusOf(view)) : undefined;
    if (!nothing) this.#tellWell(firsts(reading));
    if (saysNoMore(failure, this.#now)) return;
    this.#now = failure;
    if (failure) void this.#tell(failure);
    else show(undefined);
  }

  /**
   * Tells at once, not with what was read: a page that is left before it has come to rest showed its list too. Again of
   * other dossiers: the portal may have failed in another tab since.
   */
  #tellWell(shown: string): void {
    if (this.#well === shown) return;
    this.#well = shown;
    const { line, call } = this.#options;
    void line.ask(async () => (this.#well === shown ? call('page/well', null) : { ok: true, value: null }));
  }

  async #tell(failure: PageFailure): Promise<void> {
    const { line, call, epochNow, civilNow, show } = this.#options;
    const { kind, certain, status } = failure;
    this.#well = '';
    const isThere = () => this.#now === failure;
    // A page that is well again asks no more.
    const since = await line.ask(async () =>
      isThere() ? call('page/failing', { kind, certain }) : { ok: true, value: null },
    );
    if (since === undefined || since === null || !isThere()) return;
    show({ kind, since: civilTimeOf(since), now: civilNow() });
    if (kind !== 'error' && kind !== 'maintenance') return;
    const seen = { kind, at: epochNow(), ...(status === undefined ? {} : { status }) };
    await call('portal/failure', seen).catch(() => undefined);
  }
}

/** The first dossier of each list: enough to tell one page of a list from another. */
function firsts({ lists, detail }: PageReading): string {
  return [...lists.map(({ rows }) => rows[0]), detail].map((shown) => shown?.dossier.code).join();
}

/** Whether a look shows what an earlier one did, which was told or is about to be. */
function saysNoMore(failure: PageFailure | undefined, before: PageFailure | undefined): boolean {
  return failure?.kind === before?.kind && (before?.certain === true || !failure?.certain);
}

/** The status with which the page itself came; 0 where the browser does not tell. */
function statusOf({ performance }: Window): number {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0;
}
