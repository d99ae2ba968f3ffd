import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListBlock, ListLook, ListRow } from './blocks';

/** Rows are fetched so many at a time. */
const page = 100;

/** Gives rows from one place up to another, as they are looked at, and how many there are. */
export type AskRows = (
  look: ListLook,
  from: number,
  to: number,
) => Promise<{ rows: ListRow[]; count: number }>;

export interface ListRows {
  look: ListLook;
  /** How many there are, as they are looked at. */
  count: number;
  /** Those that came so far, by place. */
  rows: ReadonlyMap<number, ListRow>;
  /** Looks otherwise, or anew: what came so far is of before. */
  begin(look: ListLook): void;
  /** Has the rows from one place up to another come, unless they did or were asked for. Rejects where asking fails. */
  fetchRows(from: number, to: number): Promise<void>;
}

/** The rows of a list as far as they were looked at; a new block is a new list under the same look. */
export function useListRows(block: ListBlock, ask: AskRows): ListRows {
  const [look, setLook] = useState<ListLook>({ search: '' });
  const [count, setCount] = useState(block.count);
  const [rows, setRows] = useState<ReadonlyMap<number, ListRow>>(new Map());
  const asked = useRef(new Set<number>());
  /** Rows are taken for the newest look alone: an earlier one's may be asked for or come after it. */
  const newest = useRef(look);

  const begin = (next: ListLook) => {
    asked.current.clear();
    setRows(new Map());
    // A look of its own, so that rows are asked for anew though nothing in it changed.
    newest.current = { ...next };
    setLook(newest.current);
  };

  const fetchRows = async (from: number, to: number) => {
    if (look !== newest.current) return;
    const pages: number[] = [];
    for (let start = Math.floor(from / page) * page; start < to; start += page) {
      if (!asked.current.has(start)) pages.push(start);
      asked.current.add(start);
    }
    for (const start of pages) {
      const got = await ask(look, start, start + page);
      if (look !== newest.current) return;
      setCount(got.count);
      setRows((held) => {
        const next = new Map(held);
        for (const [place, row] of got.rows.entries()) next.set(start + place, row);
        return next;
      });
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new block is a new list
  useEffect(() => {
    setCount(block.count);
    begin(look);
  }, [block]);

  return { look, count, rows, begin, fetchRows };
}
