import type { WalkState } from '../overlay';
import { pagerControl } from '../reading/pager-controls';
import type { DossierList } from '../reading/types';
import { Walk } from './walk';

export interface WalkingOptions {
  view: Window;
  /** The list as it was read last: the longest of the page. */
  list(): DossierList | undefined;
  /** What a site profile knows of the "next" control. */
  nextSelectors(): readonly string[];
  /** Whether a node is the extension's own. */
  owns(node: Node): boolean;
  /** Sends at once what was read of a page. */
  keep(): void;
  show(state: WalkState | undefined): void;
}

/** How long the bar says how a walk ended, in milliseconds. */
const saidFor = 12_000;

/** Has a whole list read through the portal's own pager, once the officer asks for it. */
export class Walking {
  readonly #options: WalkingOptions;
  #walk: Walk | undefined;

  constructor(options: WalkingOptions) {
    this.#options = options;
  }

  /** What the bar may offer or must show now. */
  offer(): WalkState | undefined {
    const list = this.#options.list();
    if (this.#walk || !list) return undefined;
    const { pages, total, rowsShown } = list.pager;
    const partial = (pages ?? 0) > 1 || (total ?? 0) > rowsShown;
    return partial && (this.#control('next') || this.#control('previous')) ? { kind: 'offered' } : undefined;
  }

  async start(): Promise<void> {
    if (this.#walk) return;
    const { view, owns, keep, show } = this.#options;
    const walk = new Walk({
      page: () => {
        const list = this.#options.list();
        return list && { codes: list.rows.map(({ dossier }) => dossier.code), ...list.pager };
      },
      turn: (step) => {
        const control = this.#control(step);
        control?.click();
        return control !== undefined;
      },
      keep,
      wait: (ms) => new Promise((resolve) => view.setTimeout(resolve, ms)),
      onProgress: (progress) => show({ kind: 'running', ...progress }),
    });
    this.#walk = walk;
    const listening = new AbortController();
    for (const type of ['pointerdown', 'keydown', 'wheel']) {
      view.addEventListener(
        type,
        (event) => {
          const target = event.composedPath()[0];
          if (
            event.isTrusted &&
            !event.composedPath().some((node) => node instanceof Node && owns(node)) &&
            target
          ) {
            walk.stop('touched');
          }
        },
        { capture: true, passive: true, signal: listening.signal },
      );
    }
    const total = this.#options.list()?.pager.total;
    const end = await walk.run();
    listening.abort();
    this.#walk = undefined;
    show({ kind: 'ended', end, read: walk.read, ...(total === undefined ? {} : { total }) });
    view.setTimeout(() => {
      if (!this.#walk) show(this.offer());
    }, saidFor);
  }

  pause(paused: boolean): void {
    this.#walk?.pause(paused);
  }

  stop(end: 'stopped' | 'touched'): void {
    this.#walk?.stop(end);
  }

  #control(step: 'next' | 'previous' | number): HTMLElement | undefined {
    const list = this.#options.list();
    return list && pagerControl(list.element, step, this.#options.nextSelectors());
  }
}
