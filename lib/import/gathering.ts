import type { Merge, PlainRow, PlainTable } from '../reading/plain-table';
import { isOverfull, mostColumns, mostMerged, mostMerges } from './limits';
import { ImportRefused } from './refusal';

/** What one file's rows have in common: how many they are, and who is told. */
export class RowCount {
  #rows = 0;

  /** @param told Is told now and then how many rows have been read. */
  constructor(private readonly told: (rows: number) => void) {}

  add(): void {
    if (isOverfull(++this.#rows)) throw new ImportRefused('too-many-rows');
    if (this.#rows % 5000 === 0) this.told(this.#rows);
  }
}

/** No longer than a list's name is. */
const longestTitle = 120;

/** Takes in the rows of one table, in their order. */
export class Gathering {
  readonly #rows: PlainRow[] = [];
  readonly #merges: Merge[] = [];

  constructor(
    private readonly count: RowCount,
    private readonly name?: string,
  ) {}

  /** @param line From 1. Rows that say nothing are passed over. */
  add(texts: readonly string[], line: number, head = false): void {
    if (texts.every((text) => text === '')) return;
    this.count.add();
    this.#rows.push({ texts: texts.slice(0, mostColumns), line, ...(head && { head }) });
  }

  /** @param merge In lines of the file, from 1; columns from 0. */
  merge(merge: Merge): void {
    if (merge.left < mostColumns && this.#merges.length < mostMerges) this.#merges.push(merge);
  }

  /** The table; undefined where it has no rows. */
  end(): PlainTable | undefined {
    if (this.#rows.length === 0) return undefined;
    const title = this.#title();
    return { ...(title !== undefined && { title }), rows: this.#rows, merges: this.#placed() };
  }

  /** The merges by rows as they stand here: rows that say nothing are none. */
  #placed(): Merge[] {
    let left = mostMerged;
    const placed: Merge[] = [];
    for (const merge of this.#merges) {
      const top = this.#rowAt(merge.top);
      if (this.#rows[top]?.line !== merge.top) continue;
      const bottom = Math.min(this.#rowAt(merge.bottom + 1) - 1, top + left);
      left -= bottom - top;
      if (bottom > top || merge.right > merge.left)
        placed.push({ top, left: merge.left, bottom, right: Math.min(merge.right, mostColumns - 1) });
    }
    return placed;
  }

  /** The first row at or below a line. */
  #rowAt(line: number): number {
    let [from, to] = [0, this.#rows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#rows[middle] as PlainRow).line < line) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The one text of a first line, else the name that the table was given. */
  #title(): string | undefined {
    for (const { texts } of this.#rows.slice(0, 6)) {
      const said = texts.filter((text) => text !== '');
      const [text = ''] = said;
      if (said.length > 1) break;
      if (isListName(text)) return text.replace(/\s+/g, ' ');
    }
    return this.name !== undefined && isListName(this.name) ? this.name : undefined;
  }
}

/** What a spreadsheet calls a sheet that nobody named, and what stands over the title of an official form. */
const nameless =
  /^(?:sheet|trang tính|trang_tính|worksheet|data|book)[ _]*\d*$|cộng h(?:òa|oà) xã hội|^(?:ubnd|ủy ban)/iu;

function isListName(text: string): boolean {
  return text.length > 2 && text.length <= longestTitle && /\p{L}{2}/u.test(text) && !nameless.test(text);
}
