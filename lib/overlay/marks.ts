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

type MarkAttribute = (typeof markAttributes)[number];
type Wanted = Map<Element, Partial<Record<MarkAttribute, string>>>;
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
    const wanted: Wanted = new Map();
    const byRoot = new Map<Root, MarkedRow[]>();
    for (const row of rows) {
      const bearer = row.pieces[0];
      // A row that the portal took away since it was read belongs to no document.
      if (!bearer?.isConnected) continue;
      wanted.set(bearer, attributesOf(row));
      if (row.hidden) {
        for (const piece of row.pieces)
          wanted.set(piece, { ...wanted.get(piece), 'data-nhachan-hidden': '' });
      }
      const root = bearer.getRootNode() as Root;
      const others = byRoot.get(root);
      if (others) others.push(row);
      else byRoot.set(root, [row]);
    }
    this.#showSheets(byRoot);
    const earlier = this.#drawn;
    this.#drawn = new Set([...earlier, ...wanted.keys()]);
    let written = 0;
    for (const element of earlier) {
      if (!wanted.has(element)) write(element, {});
      if (++written % rowsPerStep === 0) yield;
    }
    for (const [element, attributes] of wanted) {
      write(element, attributes);
      if (++written % rowsPerStep === 0) yield;
    }
    // A portal that clones a marked row clones the mark.
    for (const root of byRoot.keys()) {
      for (const element of root.querySelectorAll('[data-nhachan-code],[data-nhachan-hidden]')) {
        if (!wanted.has(element)) write(element, {});
      }
    }
    this.#drawn = new Set(wanted.keys());
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
      if (row.label !== undefined && !sheet?.add(row.label)) return false;
      write(bearer, attributesOf(row));
    }
    return true;
  }

  /** Leaves the page as it was. */
  clear(): void {
    for (const element of this.#drawn) write(element, {});
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
      const labels = new Set(rows.flatMap(({ label }) => (label === undefined ? [] : [label])));
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

function attributesOf(row: MarkedRow): Partial<Record<MarkAttribute, string>> {
  return {
    'data-nhachan-code': row.code,
    ...(row.flags.length === 0 || row.label === undefined
      ? {}
      : { 'data-nhachan-flags': row.flags.join(' '), 'data-nhachan-label': row.label }),
  };
}

function write(element: Element, attributes: Partial<Record<MarkAttribute, string>>): void {
  for (const name of markAttributes) {
    const value = attributes[name];
    if (value === undefined) {
      if (element.hasAttribute(name)) element.removeAttribute(name);
    } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
