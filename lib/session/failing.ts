import type { Caller } from '../messages';
import type { Failure } from '../overlay';
import { civilTimeOf } from '../platform/clock';
import type { failureOf, PageFailure } from '../reading/failure';
import type { PageReading } from '../reading/types';

/** A frame smaller than this shows nobody a list, nor that it is missing; in CSS pixels. */
const leastWidth = 320;
const leastHeight = 160;

export interface FailingOptions {
  view: Window;
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
    const before = this.#now;
    this.#now = failure;
    if (failure?.kind === before?.kind) return;
    if (failure) void this.#tell(failure);
    else show(undefined);
  }

  async #tell(failure: PageFailure): Promise<void> {
    const { call, epochNow, civilNow, show } = this.#options;
    const { kind, certain, status } = failure;
    const reply = await call('page/failing', { kind, certain }).catch(() => undefined);
    if (!reply?.ok || reply.value === null || this.#now !== failure) return;
    show({ kind, since: civilTimeOf(reply.value), now: civilNow() });
    if (kind !== 'error' && kind !== 'maintenance') return;
    const seen = { kind, at: epochNow(), ...(status === undefined ? {} : { status }) };
    await call('portal/failure', seen).catch(() => undefined);
  }
}

/** The status with which the page itself came; 0 where the browser does not tell. */
function statusOf({ performance }: Window): number {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0;
}
