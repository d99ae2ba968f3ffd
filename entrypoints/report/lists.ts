import type { ListLook, ListRow } from '../../components/report/blocks';
import type { DossierList } from '../../components/report/views';
import { cellText, isRun } from '../../lib/export/cell-text';
import { wordCell } from '../../lib/locale/cell';
import { byVietnamese, type Cell, type ViewTable } from '../../lib/report';
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
    this.#lookAt(look);
    return { rows: this.#items.slice(from, to).map((item) => this.#row(item)), count: this.#items.length };
  }

  /** All rows with these columns as text, cells parted by tabs: pasted, none of them is run. */
  text(look: ListLook, chosen: readonly string[], language: 'vi' | 'en'): string {
    this.#lookAt(look);
    const columns = this.list.columns.filter(({ column }) => chosen.includes(column.id));
    const lines = this.#items.map((item) =>
      columns.map(({ column, read }) => pasted(wordCell(language, column.kind, read(item)))).join('\t'),
    );
    return [columns.map(({ column }) => column.title).join('\t'), ...lines].join('\n');
  }

  /** The list as a table of a file: every column, the rows as they were last looked at. */
  table(): ViewTable {
    const { head, columns } = this.list;
    return {
      id: head.id,
      title: head.heading,
      columns: columns.map(({ column }) => column),
      rows: this.#items.map((item) => columns.map(({ read }) => read(item))),
      notes: head.notes,
    };
  }

  #lookAt(look: ListLook): void {
    const asked = JSON.stringify(look);
    if (asked !== this.#look) {
      this.#items = this.#sorted(this.#found(look.search), look.sort);
      this.#look = asked;
    }
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

/** A cell as it stands on a clipboard: one line, and nothing that a spreadsheet would run. */
function pasted(words: string): string {
  const { text } = cellText(words.replace(/\s+/g, ' '));
  return isRun(text) ? `'${text}` : text;
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
