import { layoutOfRow, type MarkLayout, plainLayout } from './mark-layout';
import type { MarkedRow } from './marked-row';
import { MarksSheet } from './sheet';

/** Every attribute that the overlay may put on the portal's elements. */
export const markAttributes = [
  'data-nhachan-code',
  'data-nhachan-flags',
  'data-nhachan-label',
  'data-nhachan-hidden',
  'data-nhachan-paper',
] as const;

/** How many rows are written between two pauses. */
const rowsPerStep = 200;
/**
 * After so many new marks the browser works their styles out, from the last row up. A marked cell becomes a layer, for
 * which Chromium looks through all that follows up to the next layer: with all marks of 10,000 rows at once, or from
 * the first row down, that is the rest of the table each time.
 */
const marksPerStyling = 100;

/** What an element is to bear of each of them, in their order; nothing where absent. */
type Values = readonly (string | undefined)[];
type Root = Document | ShadowRoot;

/**
 * Draws marks on the portal's rows as attributes and takes them back. A drawing is a difference: an attribute is
 * written only where it is not yet so, which keeps quiet pages quiet.
 */
export class Marks {
  #drawn = new Set<Element>();
  #sheets = new Map<Root, MarksSheet>();
  #layouts = new WeakMap<Element, { cells: number; width: number; layout: MarkLayout }>();

  /** Brings the page to these rows and no others, in steps that keep a page with thousands of rows responsive. */
  *draw(rows: readonly MarkedRow[]): Generator<void, void> {
    const byRoot = rowsByRoot(rows);
    this.#showSheets(byRoot);
    const earlier = this.#drawn;
    const reached = new Set<Element>();
    // A drawing that is broken off leaves both.
    const either = earlier.size > 0 ? new Set(earlier) : reached;
    this.#drawn = either;
    const draw = (row: MarkedRow) => {
      const values = valuesOf(row);
      for (const piece of row.pieces) {
        reached.add(piece);
        either.add(piece);
        // A row without a mark is most of what a first drawing meets: nothing of it need be compared.
        const isBare = !earlier.has(piece) && !piece.hasAttribute(markAttributes[0]);
        write(piece, piece === row.pieces[0] ? values : hidden, isBare);
        if (!row.hidden) break;
      }
    };
    let written = 0;
    const fresh: MarkedRow[] = [];
    for (const ofRoot of byRoot.values()) {
      for (const row of ofRoot) {
        if (row.flags !== '' && !earlier.has(row.pieces[0] as Element)) fresh.push(row);
        else draw(row);
        if (++written % rowsPerStep === 0) yield;
      }
    }
    // What is new to the eye comes at once: a pause would have the browser lay out the whole table for each part of it.
    for (let next = fresh.length - 1; next >= 0; next--) {
      const row = fresh[next] as MarkedRow;
      draw(row);
      if (next % marksPerStyling === 0 && next > 0) workOutStyles(row.pieces[0] as Element);
    }
    for (const element of earlier) {
      if (!reached.has(element)) write(element, []);
      if (++written % rowsPerStep === 0) yield;
    }
    // A portal that clones a marked row clones the mark; before the first drawing there is none.
    if (earlier.size > 0) {
      for (const root of byRoot.keys()) {
        for (const element of root.querySelectorAll('[data-nhachan-code],[data-nhachan-hidden]')) {
          if (!reached.has(element)) write(element, []);
        }
      }
    }
    this.#drawn = reached;
  }

  /**
   * Brings rows that are drawn already to what they are now, at their own cost; false where that takes a drawing of
   * all.
   */
  renew(rows: readonly MarkedRow[]): boolean {
    for (const row of rows) {
      const bearer = row.pieces[0];
      if (!bearer?.isConnected || !this.#drawn.has(bearer)) return false;
      if (row.hidden || bearer.hasAttribute('data-nhachan-hidden')) return false;
      const sheet = this.#sheets.get(bearer.getRootNode() as Root);
      if (row.label !== '' && !sheet?.add(row.label)) return false;
      write(bearer, valuesOf(row));
    }
    return true;
  }

  /** Leaves the page as it was. */
  clear(): void {
    for (const element of this.#drawn) write(element, []);
    this.leave();
  }

  /** Leaves the rows to another script, which marks them now. */
  leave(): void {
    this.#drawn.clear();
    for (const sheet of this.#sheets.values()) sheet.remove();
    this.#sheets.clear();
  }

  #showSheets(byRoot: ReadonlyMap<Root, readonly MarkedRow[]>): void {
    for (const [root, rows] of byRoot) {
      const labels = new Set(rows.map(({ label }) => label));
      labels.delete('');
      const known = this.#sheets.get(root);
      if (labels.size === 0 && !known && !rows.some(({ hidden }) => hidden)) continue;
      const sheet = known ?? new MarksSheet(root);
      this.#sheets.set(root, sheet);
      sheet.show(this.#layoutOf(rows), labels);
    }
    for (const [root, sheet] of this.#sheets) {
      if (byRoot.has(root)) continue;
      sheet.remove();
      this.#sheets.delete(root);
    }
  }

  /** One layout serves a root; it is measured again when the table or the window changes its shape. */
  #layoutOf(rows: readonly MarkedRow[]): MarkLayout {
    const first = rows.find(({ hidden }) => !hidden)?.pieces ?? [];
    const row = first[0];
    const home = row?.parentElement;
    if (!row || !home) return plainLayout;
    const cells = row.childElementCount;
    const width = row.ownerDocument.documentElement.clientWidth;
    const known = this.#layouts.get(home);
    if (known && known.cells === cells && known.width === width) return known.layout;
    const layout = layoutOfRow(first);
    this.#layouts.set(home, { cells, width, layout });
    return layout;
  }
}

/** Rows that stand in a page, by the document or shadow root that they stand in. */
function rowsByRoot(rows: readonly MarkedRow[]): Map<Root, MarkedRow[]> {
  const byRoot = new Map<Root, MarkedRow[]>();
  let home: Node | null | undefined;
  let others: MarkedRow[] | undefined;
  for (const row of rows) {
    const parent = row.pieces[0]?.parentNode;
    // Rows that follow each other mostly share a parent, and so all that is asked for here.
    if (parent !== home) {
      home = parent;
      others = undefined;
      // A row that the portal took away since it was read belongs to no document.
      if (parent?.isConnected) {
        const root = parent.getRootNode() as Root;
        others = byRoot.get(root) ?? [];
        byRoot.set(root, others);
      }
    }
    others?.push(row);
  }
  return byRoot;
}

const hidden: Values = [undefined, undefined, undefined, ''];

function valuesOf(row: MarkedRow): Values {
  const shown = row.hidden ? '' : undefined;
  return row.flags === '' ? [row.code, undefined, undefined, shown] : [row.code, row.flags, row.label, shown];
}

/** Has the browser work out the styles of an element that just changed, and of all that changed before, but no layout. */
function workOutStyles(element: Element): void {
  void element.ownerDocument.defaultView?.getComputedStyle(element).color;
}

/** @param isBare The element bears nothing yet. */
function write(element: Element, values: Values, isBare = false): void {
  for (let place = 0; place < markAttributes.length; place++) {
    const name = markAttributes[place] as string;
    const value = values[place];
    if (value === undefined) {
      if (!isBare && element.hasAttribute(name)) element.removeAttribute(name);
    } else if (isBare || element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
