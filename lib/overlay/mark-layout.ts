/** How the rows of one document or shadow root are marked; the stylesheet is built from it. */
export interface MarkLayout {
  /** The cell that holds the mark, counted from 1, in rows whose children are table cells. */
  cell: number;
  /** The cell's pseudo-element that the portal leaves free. */
  side: 'before' | 'after';
  /** Rows that are no `tr` but hold table cells all the same. */
  cellsInAnyRow: boolean;
  /** What a mark may take of the row's width from that cell on, in whole CSS pixels. */
  width: number;
  /** False: the rows must keep their height (virtual and split grids), the mark takes no room. */
  grows: boolean;
  /** A row that may not grow and is too low for two lines: the mark is its icon until the row is pointed at. */
  brief: boolean;
  /** The mark's layer where it belongs to the row itself, above the row's pinned cells. */
  layer: number;
}

export const plainLayout: MarkLayout = {
  cell: 1,
  side: 'after',
  cellsInAnyRow: false,
  width: 600,
  grows: true,
  brief: false,
  layer: 1,
};

/** Room that a mark keeps free at both ends. */
const margin = 8;
/** Narrower cells hold a number or a box; a mark there would lie far from what is read. */
const narrowestCell = 72;
/** A lower row has no room for the mark under its own line of text, in CSS pixels. */
const lowestForWords = 36;

interface Seat {
  cell: number;
  side: MarkLayout['side'];
  width: number;
  worth: number;
}

/**
 * Chooses the layout from one row as the portal drew it, before it is marked: the first readable cell that does
 * not cut off what reaches beyond it, or, where cells are pinned, the last pinned one, since the others would slide
 * over the mark. Measures, so it costs a layout of the page.
 * @param pieces The row's pieces, the one that bears the mark first.
 */
export function layoutOfRow(pieces: readonly Element[]): MarkLayout {
  const row = pieces[0];
  const view = row?.ownerDocument.defaultView;
  if (!row || !view) return plainLayout;
  const style = view.getComputedStyle(row);
  const cellsInAnyRow = row.localName !== 'tr' && /^(table-row|contents)$/.test(style.display);
  const { right, height } = row.getBoundingClientRect();
  const grows = mayGrow(pieces, style);
  const brief = !grows && height > 0 && height < lowestForWords;
  const layout = { ...plainLayout, cellsInAnyRow, grows, brief };
  if (row.localName !== 'tr' && !cellsInAnyRow) return { ...layout, layer: layerAbove(row, view) };
  const seats = [...row.children].map((cell, index) => seatIn(cell, index + 1, right, view));
  const best = seats.reduce<Seat | undefined>(
    (chosen, seat) => (!chosen || seat.worth > chosen.worth ? seat : chosen),
    undefined,
  );
  return best ? { ...layout, cell: best.cell, side: best.side, width: best.width } : layout;
}

function seatIn(element: Element, cell: number, right: number, view: Window): Seat {
  const style = view.getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const cutsOff = /hidden|clip|auto|scroll/.test(style.overflowX);
  const width = Math.round((cutsOff ? box.width : Math.max(right - box.left, box.width)) - 2 * margin);
  const taken = (side: string) => !/^(none|normal|)$/.test(view.getComputedStyle(element, side).content);
  const side = taken('::after') && !taken('::before') ? 'before' : 'after';
  const pinned = style.position === 'sticky';
  let worth = -cell;
  if (box.width < narrowestCell) worth -= 100;
  if (width < 200) worth -= 50;
  if (pinned) worth += 200 + 2 * cell;
  if (taken(`::${side}`)) worth -= 300;
  return { cell, side, width: width > 0 ? width : plainLayout.width, worth };
}

function layerAbove(row: Element, view: Window): number {
  const layers = [...row.children].map(
    (cell) => Number.parseInt(view.getComputedStyle(cell).zIndex, 10) || 0,
  );
  return Math.max(0, ...layers) + 1;
}

function mayGrow(pieces: readonly Element[], style: CSSStyleDeclaration): boolean {
  const [row, second] = pieces;
  if (!row) return true;
  if (second && second.parentElement !== row.parentElement) return false;
  if (style.position === 'absolute' || style.position === 'fixed') return false;
  if (row.closest('[class*="virtual" i]')) return false;
  const inline = (row as HTMLElement).style;
  return row.localName === 'tr' || (inline.height === '' && inline.transform === '');
}
