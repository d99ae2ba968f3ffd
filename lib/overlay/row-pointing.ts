/** How long the pointer rests on a row before its reasons are shown, in milliseconds. */
const restFor = 350;
/** The widest that reasons are drawn, with their distance from the window's edges, in CSS pixels. */
const widest = 456;
const edge = 8;

/** A marked row on which the pointer rests, and where its reasons go in the window. */
export interface PointedRow {
  element: Element;
  left: number;
  top: number;
  /** They stand above the row: there is more room. */
  above: boolean;
}

export interface RowPointingOptions {
  view: Window;
  /** The pointer rests on a marked row. */
  onRest(row: PointedRow): void;
  /** It is elsewhere, or the officer is at something else. */
  onLeave(): void;
}

/** Notices on which marked row of a document the pointer rests. */
export class RowPointing {
  readonly #options: RowPointingOptions;
  #timer: number | undefined;

  constructor(options: RowPointingOptions) {
    this.#options = options;
  }

  listen(options: AddEventListenerOptions): void {
    const { document } = this.#options.view;
    document.addEventListener('pointerover', (event) => this.#pointAt(event), options);
    for (const type of ['pointerdown', 'keydown', 'scroll'])
      document.addEventListener(type, () => this.#leave(), options);
  }

  end(): void {
    this.#options.view.clearTimeout(this.#timer);
  }

  #pointAt(event: PointerEvent): void {
    const element = event
      .composedPath()
      .find((node): node is Element => (node as Element).hasAttribute?.('data-nhachan-flags') === true);
    const { view, onRest } = this.#options;
    view.clearTimeout(this.#timer);
    if (!element || event.pointerType === 'touch') {
      this.#leave();
      return;
    }
    const { clientX, clientY } = event;
    this.#timer = view.setTimeout(() => {
      const box = element.getBoundingClientRect();
      const above = clientY > view.innerHeight / 2;
      const left = Math.max(edge, Math.min(clientX, view.innerWidth - widest));
      onRest({ element, left, top: above ? box.top - 4 : box.bottom + 4, above });
    }, restFor);
  }

  #leave(): void {
    this.#options.view.clearTimeout(this.#timer);
    this.#options.onLeave();
  }
}
