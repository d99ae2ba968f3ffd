import { type Corner, corners } from './bar-corners';

/** What an officer presses or fills in, and the pager with its words. */
const controls =
  'a[href],a[onclick],button,input,select,textarea,summary,label,[role=button],[role=link],[role=tab],[role=menuitem],' +
  '[role=combobox],[role=checkbox],[role=switch],[tabindex]:not([tabindex="-1"]),' +
  '[class*="pagina" i],[class*="paging" i],[class*="pager" i]';
/** Distance from the window's edges, in CSS pixels. */
const edge = 12;

interface Size {
  width: number;
  height: number;
}

interface Box extends Size {
  left: number;
  top: number;
}

/** The part of the window that the bar takes in a corner. */
function placeIn(corner: Corner, bar: Size, window: Size): Box {
  const { width, height } = bar;
  const top = corner.startsWith('top') ? edge : window.height - edge - height;
  if (corner.endsWith('right')) return { left: window.width - edge - width, top, width, height };
  if (corner.endsWith('left')) return { left: edge, top, width, height };
  return { left: (window.width - width) / 2, top, width, height };
}

/** Whether an element has something under the bar as it stands. */
export function liesUnder(element: Element, bar: Box): boolean {
  return overlap(element.getBoundingClientRect(), bar) !== undefined;
}

/** The portal's controls in the window, measured once for all places that the bar may take. */
export class Obstacles {
  readonly #document: Document;
  readonly #window: Size;
  readonly #boxes: { element: Element; box: DOMRect }[] = [];

  constructor(document: Document) {
    this.#document = document;
    const { innerWidth: width = 0, innerHeight: height = 0 } = document.defaultView ?? {};
    this.#window = { width, height };
    const whole = { left: 0, top: 0, width, height };
    for (const element of document.querySelectorAll(controls)) {
      const box = element.getBoundingClientRect();
      if (overlap(box, whole)) this.#boxes.push({ element, box });
    }
  }

  /** How many controls the bar covers in a corner. */
  coveredIn(corner: Corner, bar: Size): number {
    const place = placeIn(corner, bar, this.#window);
    return this.#boxes.filter(({ element, box }) => this.#shows(element, overlap(box, place))).length;
  }

  /** The first of these corners in which the bar covers nothing, else the one in which it covers least. */
  freeCorner(wanted: readonly Corner[], bar: Size): { corner: Corner; covers: number } {
    let best: { corner: Corner; covers: number } | undefined;
    for (const corner of wanted) {
      const covers = this.coveredIn(corner, bar);
      if (covers === 0) return { corner, covers };
      if (!best || covers < best.covers) best = { corner, covers };
    }
    return best ?? { corner: corners[0], covers: 0 };
  }

  /** A control that is scrolled out of its box, or lies under something else, is not there to be pressed. */
  #shows(element: Element, part: Box | undefined): boolean {
    if (!part) return false;
    const [x, y] = [part.left + part.width / 2, part.top + part.height / 2];
    return this.#document.elementsFromPoint(x, y).some((hit) => element.contains(hit));
  }
}

function overlap(a: Box, b: Box): Box | undefined {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
