import type { JudgedList, JudgedRow, Picture } from '../overlay';

/** Where a row stands in a picture. */
export interface Place {
  list: number;
  row: number;
}

/** The rows of a picture by their elements, so that a change deep in a row finds it. */
export class RowPlaces {
  readonly #places = new Map<Element, Place>();

  constructor({ lists }: Pick<Picture, 'lists'>) {
    for (const [list, { rows }] of lists.entries()) {
      for (const [row, { row: reading }] of rows.entries()) {
        const place = { list, row };
        for (const element of reading.elements) this.#places.set(element, place);
      }
    }
  }

  /** The rows in which these elements stand, each once; undefined where one stands in none. */
  of(elements: Iterable<Element>): Place[] | undefined {
    const found = new Set<Place>();
    for (const element of elements) {
      let node: Element | null = element;
      while (node && !this.#places.has(node)) node = node.parentElement;
      const place = node && this.#places.get(node);
      if (!place) return undefined;
      found.add(place);
    }
    return [...found];
  }
}

/**
 * Whether a row is still in sight and shows its dossier's code. A row that took another dossier in is a page that was
 * turned, one that went out of sight is no longer listed: both are read as a whole. A code that the page writes in
 * another form counts as another one, which only costs time.
 */
export function showsItsCode({ row: { dossier, elements } }: JudgedRow): boolean {
  return (
    elements.every((element) => element.checkVisibility()) &&
    elements.some((element) =>
      (element.textContent ?? '').replace(/\s+/g, '').toUpperCase().includes(dossier.code),
    )
  );
}

/** The lists with some rows put in place of those that stood there. */
export function withRows(
  lists: readonly JudgedList[],
  renewed: readonly { place: Place; row: JudgedRow }[],
): JudgedList[] {
  const copies = new Map<number, JudgedRow[]>();
  for (const { place, row } of renewed) {
    const rows = copies.get(place.list) ?? [...(lists[place.list]?.rows ?? [])];
    rows[place.row] = row;
    copies.set(place.list, rows);
  }
  return lists.map((list, index) => {
    const rows = copies.get(index);
    return rows ? { ...list, rows } : list;
  });
}
