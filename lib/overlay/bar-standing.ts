import { type Corner, corners } from './bar-corners';
import type { BarMount } from './bar-mount';
import { liesUnder, Obstacles } from './bar-place';

/** How long the page rests before the bar looks whether it is in the way, in milliseconds. */
const settledFor = 200;
/** How long a page that has no idle moment keeps the bar from looking, in milliseconds. */
const placedWithin = 1_000;

/** The bar as far as its standing concerns it. */
export interface StandingBar {
  /** False while it stands wherever it is, as a last word does. */
  isPlaced(): boolean;
  /** The corner that the officer chose. */
  chosenCorner(): Corner | undefined;
  /** Whether the line of what can be done is open. */
  isOpen(): boolean;
  /** The portal's row that the officer works on in the bar. */
  openedRow(): Element | undefined;
  /** Closes what is open. */
  fold(): void;
  /** Draws it as it is to stand now. */
  draw(): void;
}

/**
 * Where the bar of one document stands and in which form. It covers none of the portal's controls as long as a corner
 * is free, keeps still under the officer's hand, and goes out of the way of what the officer works on.
 */
export class BarStanding {
  readonly #document: Document;
  readonly #view: Window;
  readonly #mount: BarMount;
  readonly #bar: StandingBar;
  #corner: Corner | undefined;
  #narrow = false;
  #crowded = false;
  #roomAsked = false;
  /** Where the pointer was last; a page that moves under a resting pointer makes events too. */
  #pointer = '';
  /** The officer moved the pointer onto the bar, so it stays where it is. */
  #pointedAt = false;
  #timer: number | undefined;

  constructor(document: Document, mount: BarMount, bar: StandingBar) {
    this.#document = document;
    this.#view = document.defaultView ?? window;
    this.#mount = mount;
    this.#bar = bar;
  }

  /** Where it was last found to be out of the way; absent before it was looked. */
  get corner(): Corner | undefined {
    return this.#corner;
  }

  /** There is no room for the bar in one line. */
  get isNarrow(): boolean {
    return this.#narrow;
  }

  /** There is no room for more than its counts, and the officer did not ask for more. */
  get isCrowded(): boolean {
    return this.#crowded;
  }

  /** Follows the officer's hand and the window. */
  listen(options: AddEventListenerOptions): void {
    this.#document.addEventListener('pointermove', (event) => this.#follow(event), options);
    this.#document.addEventListener('focusin', (event) => this.#giveWay(event), options);
    this.#document.addEventListener('pointerdown', (event) => this.#giveWay(event), options);
    this.#document.addEventListener('scroll', () => this.placeSoon(), options);
    this.#view.addEventListener('resize', () => this.#resized(), options);
  }

  /** The bar is gone: when it comes again, it looks anew. */
  end(): void {
    this.#view.clearTimeout(this.#timer);
    this.#pointedAt = false;
    this.#corner = undefined;
    this.#roomAsked = false;
  }

  /** The officer wants all of the bar, or its counts alone. */
  askRoom(asked: boolean): void {
    this.#roomAsked = asked;
    this.#crowded = false;
  }

  /** Goes on to the next corner, the first free one if there is one; undefined before it is drawn. */
  goOn(): Corner | undefined {
    const size = this.#mount.size();
    if (!size) return undefined;
    const at = corners.indexOf(this.#corner ?? corners[0]);
    const others = [...corners.slice(at + 1), ...corners.slice(0, at)];
    this.#corner = new Obstacles(this.#document).freeCorner(others, size).corner;
    return this.#corner;
  }

  /**
   * Stands where it covers none of the portal's controls: where the officer wants it, else where it is, else wherever
   * there is room; with none for a line, in two, and with none for those, as its counts alone.
   * @param keepsAll Whether all of it stays in sight, room or not.
   */
  place(keepsAll = this.#bar.isOpen()): void {
    if (!this.#bar.isPlaced() || !this.#mount.element) return;
    const obstacles = new Obstacles(this.#document, this.#bar.openedRow());
    const here = this.#corner;
    const liked = this.#bar.chosenCorner() ?? here ?? corners[0];
    const size = this.#mount.size();
    if (here && size && obstacles.coveredIn(here, size) === 0) {
      if (here !== liked && obstacles.coveredIn(liked, size) === 0) {
        this.#corner = liked;
        this.#bar.draw();
      }
      return;
    }
    const wanted = [...new Set([liked, here ?? liked, ...corners])];
    const forms = [
      { narrow: false, crowded: false },
      { narrow: true, crowded: false },
      { narrow: true, crowded: !this.#roomAsked && !keepsAll },
    ];
    for (const form of forms) {
      this.#narrow = form.narrow;
      this.#crowded = form.crowded;
      this.#bar.draw();
      const size = this.#mount.size();
      if (!size) return;
      const { corner, covers } = obstacles.freeCorner(wanted, size);
      this.#corner = corner;
      if (covers === 0) break;
    }
    // It went from under the pointer, not the pointer from it: what is open waits to be reached.
    if (this.#corner !== here) this.#pointedAt = false;
    this.#bar.draw();
  }

  /** Looks where to stand once the page rests, but does not go away under the officer's hand. */
  placeSoon(): void {
    this.#view.clearTimeout(this.#timer);
    this.#timer = this.#view.setTimeout(() => {
      const place = () => {
        if (!this.#pointedAt && !this.#mount.holdsFocus()) this.place();
      };
      // Once the page is drawn, its controls are measured without a layout of our own.
      this.#view.requestIdleCallback(place, { timeout: placedWithin });
    }, settledFor);
  }

  #resized(): void {
    this.#narrow = false;
    this.#crowded = false;
    this.#bar.draw();
    this.placeSoon();
  }

  #follow(event: PointerEvent): void {
    const pointer = `${event.screenX} ${event.screenY}`;
    if (pointer === this.#pointer) return;
    this.#pointer = pointer;
    const bar = this.#mount.element;
    const onBar = bar !== undefined && event.composedPath().includes(bar);
    if (this.#pointedAt && !onBar) this.#left();
    this.#pointedAt = onBar;
  }

  /** The officer's pointer went back to the portal: what was opened over its controls is closed. */
  #left(): void {
    const size = this.#mount.size();
    const corner = this.#corner;
    if (this.#bar.isOpen() && size && corner && new Obstacles(this.#document).coveredIn(corner, size) > 0)
      this.#bar.fold();
    this.placeSoon();
  }

  /** The officer is at work on something of the portal that the bar hides. */
  #giveWay(event: Event): void {
    const path = event.composedPath();
    const [target] = path;
    const place = this.#mount.box();
    if (!(target instanceof Element) || !place) return;
    if (path.includes(this.#mount.element as EventTarget)) return;
    if (event.type !== 'focusin') {
      if (this.#bar.isOpen()) this.#left();
      return;
    }
    if (!liesUnder(target, place)) return;
    this.place();
    const moved = this.#mount.box();
    if (!moved || !liesUnder(target, moved)) return;
    this.#roomAsked = false;
    this.#bar.fold();
    this.place();
  }
}
