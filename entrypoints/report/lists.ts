import type { ListLook, ListRow } from '../../components/report/blocks';
import type { DossierList } from '../../components/report/views';
import { byVietnamese, type Cell } from '../../lib/report';
import { foldedKey } from '../../lib/text/normal-form';

/** A list as somebody looks at it: searched and sorted once, its rows made as they come into sight. */
export class LookedList {
  #items: readonly unknown[];
  #look = '';
  readonly #texts = new Map<unknown, string>();

  constructor(private readonly list: DossierList) {
    this.#items = list.items;
  }

  rows(look: ListLook, from: number, to: number): { rows: ListRow[]; count: number } {
    const asked = JSON.stringify(look);
    if (asked !== this.#look) {
      this.#items = this.#sorted(this.#found(look.search), look.sort);
      this.#look = asked;
    }
    return { rows: this.#items.slice(from, to).map((item) => this.#row(item)), count: this.#items.length };
  }

  #row(item: unknown): ListRow {
    return { ...this.list.row(item), cells: this.list.columns.map(({ read }) => read(item)) };
  }

  #found(search: string): readonly unknown[] {
    const wanted = foldedKey(search);
    if (wanted === '') return this.list.items;
    return this.list.items.filter((item) => this.#textOf(item).includes(wanted));
  }

  /** What a search looks into: the texts of a row, without accents. */
  #textOf(item: unknown): string {
    const known = this.#texts.get(item);
    if (known !== undefined) return known;
    const text = this.list.columns
      .flatMap(({ column, read }) =>
        column.kind === 'text' || column.kind === 'code' ? foldedKey(String(read(item) ?? '')) : [],
      )
      .join(' \n ');
    this.#texts.set(item, text);
    return text;
  }

  #sorted(items: readonly unknown[], sort: ListLook['sort']): readonly unknown[] {
    const column = this.list.columns.find((each) => each.column.id === sort?.column);
    if (sort === undefined || column === undefined) return items;
    const turn = sort.descending ? -1 : 1;
    const compare = column.column.kind === 'text' ? byVietnamese : byCode;
    return items
      .map((item) => [column.read(item), item] as const)
      .sort(([a], [b]) => byCell(a, b, turn, compare))
      .map(([, item]) => item);
  }
}

/** What is not known comes last, whichever way a list is sorted. */
function byCell(a: Cell, b: Cell, turn: number, compare: (a: string, b: string) => number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * turn;
  return compare(String(a), String(b)) * turn;
}

function byCode(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
