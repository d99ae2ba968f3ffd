import { pressEvents } from '../messages';
import type { ShownIntake } from '../overlay';
import type { DossierDetail, PageReading } from '../reading/types';
import type { Guarding, GuardingOptions } from './guarding';
import type { PageSettings } from './host';
import type { Parts } from './parts';

export interface GuardHookOptions extends GuardingOptions {
  load(): Promise<Parts['guard'] | undefined>;
}

/** A page is drawn without its guard after this, in milliseconds. */
const patience = 4_000;

/**
 * Hears a page's presses before the page does, and brings in the guard once the page shows something to guard: the page
 * of one dossier, or rows that lack something. Until it is there every press passes.
 */
export class GuardHook {
  readonly #options: GuardHookOptions;
  readonly #heard = new WeakSet<Window>();
  #guarding: Guarding | undefined;
  #state: 'absent' | 'loading' | 'late' = 'absent';
  #ended = false;

  constructor(options: GuardHookOptions) {
    this.#options = options;
  }

  /** Hears the presses of a window, for as long as the signal lets it. */
  listen(view: Window | null | undefined, signal: AbortSignal): void {
    if (!view || this.#heard.has(view)) return;
    this.#heard.add(view);
    const hear = (event: Event) => this.#guarding?.hear(event);
    for (const type of [...pressEvents, 'submit'])
      view.addEventListener(type, hear, { capture: true, signal });
  }

  /** Brings the guard in before the page is read, where it is wanted: a press may come early. */
  prepare({ guard, intakeCheck }: PageSettings): void {
    if ((guard || intakeCheck) && !this.#guarding && this.#state === 'absent') void this.#load();
  }

  /** Whether the page may be drawn: what is marked is guarded too. If not, it is drawn anew once it may. */
  isReadyFor(reading: PageReading): boolean {
    if (this.#guarding || !needsGuard(reading)) return true;
    if (this.#state === 'absent') void this.#load();
    return this.#state !== 'loading';
  }

  /** The page was read anew. */
  pageChanged(reading: PageReading, { language }: PageSettings): void {
    this.#guarding?.pageChanged(reading, language);
  }

  intakeOf(detail: DossierDetail): ShownIntake | undefined {
    return this.#guarding?.intakeOf(detail);
  }

  end(): void {
    this.#ended = true;
    this.#guarding?.end();
    this.#guarding = undefined;
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    const { view, load, redraw } = this.#options;
    const waiting = view.setTimeout(() => {
      if (this.#state !== 'loading') return;
      this.#state = 'late';
      redraw();
    }, patience);
    const part = await load();
    view.clearTimeout(waiting);
    if (this.#ended) return;
    this.#guarding = part?.createGuarding(this.#options);
    this.#state = 'absent';
    redraw();
  }
}

function needsGuard({ detail, lists }: PageReading): boolean {
  return (
    detail !== undefined ||
    lists.some(({ rows }) =>
      rows.some(
        ({ dossier }) =>
          dossier.digitisedComponents === false ||
          dossier.digitisedResult === false ||
          dossier.attachedResult === false,
      ),
    )
  );
}
