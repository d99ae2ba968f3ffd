/** How the rows of one document or shadow root are marked; the stylesheet is built from it. */
export interface MarkLayout {
  /** The cell that holds the mark, counted from 1, in rows whose children are table cells. */
  cell: number;
  /** The cell's pseudo-element that the portal leaves free. */
  side: 'before' | 'after';
  /** Rows that are no `tr` but hold table cells all the same. */
  cellsInAnyRow: boolean;
  /** The cell cuts off what reaches beyond it: the mark then belongs to the row and only begins at the cell. */
  overRow: boolean;
  /** What a mark may take of the row's width from that cell on, in whole CSS pixels. */
  width: number;
  /** False: the rows must keep their height (virtual and split grids), the mark takes no room. */
  grows: boolean;
  /** A row that may not grow and is too low for two lines: the mark is its icon until the row is pointed at. */
  brief: boolean;
  /** The mark's layer where it belongs to the row itself, above the row's pinned cells. */
  layer: number;
  /** The table's head stays in sight while its rows are scrolled, and marks must pass under it. */
  headStays: boolean;
}

export const plainLayout: MarkLayout = {
  cell: 1,
  side: 'after',
  cellsInAnyRow: false,
  overRow: false,
  width: 600,
  grows: true,
  brief: false,
  layer: 1,
  headStays: false,
};

/** Room that a mark keeps free at both ends. */
const margin = 8;
/** Narrower cells hold a box or little else; a mark there would lie far from what is read. */
const narrowestCell = 72;
/** A lower row has no room for the mark under its own line of text, in CSS pixels. */
const lowestForWords = 36;

interface Seat {
  cell: number;
  side: MarkLayout['side'];
  overRow: boolean;
  width: number;
  worth: number;
}

/**
 * Chooses the layout from one row as the portal drew it: the first readable cell, or, where
 * cells are pinned, the last one pinned to the row's beginning, since the others would slide over the mark. Measures,
 * so it costs a layout of the page.
 * @param pieces The row's pieces, the one that bears the mark first.
 */
export function layoutOfRow(pieces: readonly Element[]): MarkLayout {
  const row = pieces[0];
  const view = row?.ownerDocument.defaultView;
  if (!row || !view) return plainLayout;
  const style = view.getComputedStyle(row);
  const cellsInAnyRow = row.localName !== 'tr' && /^(table-row|contents)$/.test(style.display);
  const { height } = row.getBoundingClientRect();
  const grows = mayGrow(pieces, style);
  const brief = !grows && height > 0 && height < lowestForWords;
  const headStays = standsStill(row.closest('table')?.tHead, view);
  const layout = { ...plainLayout, cellsInAnyRow, grows, brief, headStays };
  if (row.localName !== 'tr' && !cellsInAnyRow) return { ...layout, layer: layerAbove(row, view) };
  const ends = endsOf(row, view);
  const mayStandOverRow = style.display !== 'contents';
  const seats = [...row.children].map((cell, index) => seatIn(cell, index + 1, ends, mayStandOverRow, view));
  const [best] = seats.sort((one, other) => other.worth - one.worth);
  if (!best) return layout;
  const { cell, side, overRow, width } = best;
  return { ...layout, cell, side, overRow, width };
}

/** Where marks must end, in CSS pixels of the window: those that scroll with the row, and those that stay. */
interface Ends {
  scrolling: number;
  pinned: number;
}

/** Cells pinned to the row's end lie over whatever comes there. */
function endsOf(row: Element, view: Window): Ends {
  let covered = 0;
  for (const cell of row.children) {
    const style = view.getComputedStyle(cell);
    if (style.position === 'sticky' && style.left === 'auto' && style.right !== 'auto')
      covered += cell.getBoundingClientRect().width;
  }
  const { right } = row.getBoundingClientRect();
  let seen = Math.min(right, view.document.documentElement.clientWidth);
  for (let outer = row.parentElement; outer; outer = outer.parentElement) {
    if (view.getComputedStyle(outer).overflowX !== 'visible')
      seen = Math.min(seen, outer.getBoundingClientRect().right);
  }
  return { scrolling: right - covered, pinned: seen - covered };
}

function seatIn(element: Element, cell: number, ends: Ends, mayStandOverRow: boolean, view: Window): Seat {
  const style = view.getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const pinned = style.position === 'sticky' && style.left !== 'auto';
  const cutsOff = style.overflowX !== 'visible';
  const overRow = cutsOff && mayStandOverRow && style.position === 'static';
  const end = Math.max(pinned ? ends.pinned : ends.scrolling, box.right);
  const width = Math.round((cutsOff && !overRow ? box.width : end - box.left) - 2 * margin);
  // A row that is measured again may bear the mark already.
  const ownWords = element.parentElement?.getAttribute('data-nhachan-label') ?? undefined;
  const taken = (side: string) => {
    const { content } = view.getComputedStyle(element, side);
    return !/^(none|normal|)$/.test(content) && (ownWords === undefined || !content.includes(ownWords));
  };
  const side = taken('::after') && !taken('::before') ? 'before' : 'after';
  let worth = -cell;
  const holdsNoWords = !/\D/.test(element.textContent.trim());
  // The foot of a cell that spans several rows is not the row's.
  if (box.width < narrowestCell || holdsNoWords || (element as HTMLTableCellElement).rowSpan > 1)
    worth -= 100;
  if (width < 200) worth -= 50;
  if (pinned) worth += 200 + 2 * cell;
  if (taken(`::${side}`)) worth -= 300;
  return { cell, side, overRow, width: width > 0 ? width : plainLayout.width, worth };
}

/** The head of a table is pinned as a whole, by its row or by its cells. */
function standsStill(head: Element | null | undefined, view: Window): boolean {
  const parts = head ? [head, ...head.children, ...(head.firstElementChild?.children ?? [])] : [];
  return parts.some((part) => view.getComputedStyle(part).position !== 'static');
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
  if (/absolute|fixed/.test(style.position)) return false;
  if (row.closest('[class*="virtual" i]')) return false;
  const inline = (row as HTMLElement).style;
  return row.localName === 'tr' || (inline.height === '' && inline.transform === '');
}
