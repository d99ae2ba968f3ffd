import type { Caller, HeldWalk } from '../messages';
import type { WalkState } from '../overlay';
import { Complaint } from '../reading/complaint';
import { leadsToAddress, pagerControl } from '../reading/pager-controls';
import type { DossierList } from '../reading/types';
import { isPartial } from './partial-list';
import { pressInPage } from './press';
import { Walk, type WalkMemory, type WalkStep } from './walk';

export interface WalkingOptions {
  view: Window;
  call: Caller;
  epochNow(): number;
  /** The list as it was read last: the longest of the page. */
  list(): DossierList | undefined;
  /** What a site profile knows of the "next" control. */
  nextSelectors(): readonly string[];
  /** Whether a node is the extension's own. */
  owns(node: Node): boolean;
  /** Whether the page is a failure of the portal in place of the list. */
  failing(): boolean;
  /** Sends at once what was read of a page. */
  keep(): void;
  show(state: WalkState | undefined): void;
}

/** How long the bar says how a walk ended, in milliseconds. */
const saidFor = 12_000;
/** A walk whose next page took longer to come than this is over, in milliseconds. */
const heldFor = 90_000;
/** A page that was loaded anew is given this long to show its list, in milliseconds. */
const listPatience = 20_000;
const look = 100;
/** Keys that only help others or only go elsewhere; the bar itself is reached by them. */
const harmlessKeys = ['Alt', 'Control', 'Meta', 'Shift', 'Tab'];

/** Has a whole list read through the portal's own pager, once the officer asks for it. */
export class Walking {
  readonly #options: WalkingOptions;
  #walk: Walk | undefined;
  #resuming = false;

  constructor(options: WalkingOptions) {
    this.#options = options;
  }

  /** What the bar may offer: there is more of the list, and a control that leads there. */
  offer(): WalkState | undefined {
    const list = this.#options.list();
    if (this.#walk || this.#resuming || !list || !isPartial(list)) return undefined;
    return this.#control('next') || this.#control('previous') ? { kind: 'offered' } : undefined;
  }

  start(): Promise<void> {
    return this.#run(undefined);
  }

  /** Goes on with a walk that a press took from one page to this one. */
  async resume({ heldAt, headers, ...memory }: HeldWalk): Promise<void> {
    const { epochNow, failing, view } = this.#options;
    if (this.#walk || this.#resuming) return;
    if (Math.abs(epochNow() - heldAt) > heldFor) {
      await this.#hold(null);
      return;
    }
    this.#resuming = true;
    const touch = new AbortController();
    this.#onTouch(touch.signal, () => touch.abort());
    for (let waited = 0; waited < listPatience && !touch.signal.aborted; waited += look) {
      if (this.#options.list() || failing()) break;
      await new Promise((resolve) => view.setTimeout(resolve, look));
    }
    this.#resuming = false;
    const list = this.#options.list();
    // Another list, or a page that the officer already works on, is not what the walk waits for.
    if (touch.signal.aborted || (list && headersOf(list) !== headers)) await this.#hold(null);
    else await this.#run(memory, headers);
    touch.abort();
  }

  pause(paused: boolean): void {
    this.#walk?.pause(paused);
  }

  /** `left`: the page goes away; another may go on. */
  stop(end: 'stopped' | 'touched' | 'left'): void {
    this.#walk?.stop(end);
  }

  async #run(memory: WalkMemory | undefined, headers = headersOf(this.#options.list())): Promise<void> {
    if (this.#walk) return;
    const { view, call, keep, show, failing } = this.#options;
    const complaint = new Complaint(view.document);
    const walk = new Walk(
      {
        page: () => {
          const list = this.#options.list();
          return list && { codes: list.rows.map(({ dossier }) => dossier.code), ...list.pager };
        },
        turn: async (step) => {
          const control = this.#control(step);
          if (!control) return false;
          complaint.forget();
          await pressInPage(control, call);
          return true;
        },
        leadsToAddress: (step) => {
          const control = this.#control(step);
          return control !== undefined && leadsToAddress(control);
        },
        hold: (now) => this.#hold({ ...now, headers, heldAt: this.#options.epochNow() }),
        recover: (byAddress) => {
          if (byAddress) view.location.reload();
          else view.history.back();
        },
        failed: () => failing() || complaint.isNew(),
        keep,
        wait: (ms) => new Promise((resolve) => view.setTimeout(resolve, ms)),
        onProgress: (progress) => show({ kind: 'running', ...progress }),
      },
      memory,
    );
    this.#walk = walk;
    const listening = new AbortController();
    this.#onTouch(listening.signal, () => walk.stop('touched'));
    const end = await walk.run();
    listening.abort();
    this.#walk = undefined;
    if (end === 'left') return;
    await this.#hold(null);
    const { read, total } = walk;
    show({ kind: 'ended', end, read, ...(total === undefined ? {} : { total }) });
    view.setTimeout(() => {
      if (!this.#walk) show(this.offer());
    }, saidFor);
  }

  async #hold(walk: HeldWalk | null): Promise<void> {
    await this.#options.call('page/walk', walk).catch(() => undefined);
  }

  /** Tells of the officer's hand on the page: a click or a key anywhere but in the bar, the wheel over the list. */
  #onTouch(signal: AbortSignal, touched: () => void): void {
    const { view, owns } = this.#options;
    const isOwn = (event: Event) => event.composedPath().some((node) => node instanceof Node && owns(node));
    const hear = (type: string, means: (event: Event) => boolean) =>
      view.addEventListener(
        type,
        (event) => {
          if (event.isTrusted && !isOwn(event) && means(event)) touched();
        },
        { capture: true, passive: true, signal },
      );
    hear('pointerdown', () => true);
    hear('keydown', (event) => !harmlessKeys.includes((event as KeyboardEvent).key));
    hear('wheel', ({ target }) => this.#options.list()?.element.contains(target as Node) === true);
  }

  #control(step: WalkStep): HTMLElement | undefined {
    const list = this.#options.list();
    if (!list) return undefined;
    const { page } = list.pager;
    const selectors = this.#options.nextSelectors();
    return pagerControl(list.element, step, { ...(page === undefined ? {} : { page }), selectors });
  }
}

/** Which list it is: its columns stay while its rows change. */
function headersOf(list: DossierList | undefined): string {
  return list?.columns.map(({ header }) => header).join('\n') ?? '';
}
