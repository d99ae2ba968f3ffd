import { type Corner, corners } from './bar-corners';

/** What an officer presses or fills in, and the pager with its words. */
const controls =
  'a[href],a[onclick],button,input,select,textarea,summary,label,[role=button],[role=link],[role=tab],[role=menuitem],' +
  '[role=combobox],[role=checkbox],[role=switch],[tabindex]:not([tabindex="-1"]),' +
  '[class*="pagina" i],[class*="paging" i],[class*="pager" i]';
/** Of a table with more rows those near the window are measured alone: asking each of thousands takes most of a second. */
const manyRows = 100;
/** A control of the row that the officer works on counts as so many others. */
const weightInRow = 100;
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
  readonly #row: Element | undefined;

  /** @param row The row that the officer works on in the bar. */
  constructor(document: Document, row?: Element) {
    this.#document = document;
    this.#row = row;
    const { innerWidth: width = 0, innerHeight: height = 0 } = document.defaultView ?? {};
    this.#window = { width, height };
    const whole = { left: 0, top: 0, width, height };
    for (const element of controlsNear(document, height)) {
      const box = element.getBoundingClientRect();
      if (overlap(box, whole)) this.#boxes.push({ element, box });
    }
  }

  /** How many controls the bar covers in a corner, those of the row with their weight. */
  coveredIn(corner: Corner, bar: Size): number {
    const place = placeIn(corner, bar, this.#window);
    return this.#boxes.reduce((covers, { element, box }) => {
      if (!this.#shows(element, overlap(box, place))) return covers;
      return covers + (this.#row?.contains(element) ? weightInRow : 1);
    }, 0);
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

/**
 * The portal's controls, but for those of rows of a long table that are further from the window than it is high; what such
 * a row shows in a place that does not scroll with it is not seen either.
 */
function controlsNear(document: Document, height: number): Element[] {
  const long: Element[] = [...document.getElementsByTagName('tbody')].filter(
    ({ childElementCount }) => childElementCount > manyRows,
  );
  const controlsIn = (element: Element): Element[] => {
    const own = element.matches(controls) ? [element] : [];
    if (!long.some((body) => element.contains(body))) return [...own, ...element.querySelectorAll(controls)];
    const parts = long.includes(element) ? rowsNear(element, height) : [...element.children];
    return [...own, ...parts.flatMap(controlsIn)];
  };
  return controlsIn(document.documentElement);
}

/** The rows of a table's body that are no further above or below the window than it is high; rows stand in their order. */
function rowsNear(body: Element, height: number): Element[] {
  const rows = [...body.children];
  /** The first row of which this holds, as it does of all that follow. */
  const firstOf = (holds: (box: DOMRect) => boolean) => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      let next = middle;
      let box = (rows[next] as Element).getBoundingClientRect();
      // A row that is hidden has no place: the next that has one tells.
      while (box.height === 0 && ++next < high) box = (rows[next] as Element).getBoundingClientRect();
      if (next === high || holds(box)) high = middle;
      else low = next + 1;
    }
    return low;
  };
  return rows.slice(
    firstOf(({ bottom }) => bottom > -height),
    firstOf(({ top }) => top > 2 * height),
  );
}

function overlap(a: Box, b: Box): Box | undefined {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
