import { hasCodeShape } from '../text';
import { plainHeader } from './plain-header';
import { tableToTeach } from './teaching';
import type { DossierList, Field, PageReading, ReadOptions } from './types';

/** What the cells of a column look like, without what they say. */
export type CellLook = 'code' | 'date' | 'number' | 'words' | 'nothing';

/** One table of a page as it was read, without anything that its cells say. */
export interface TableOutline {
  /** Why it was not read; absent for a list. */
  refused?: string;
  columns: { header: string; field: Field | null; look: CellLook }[];
  /** Dossiers read. */
  rows: number;
  pages?: number;
  total?: number;
  /** How many rows were skipped, by reason. */
  skipped: Record<string, number>;
  /** How many cells could not be read, by field and reason, such as "dueAt no-date". */
  unreadable: Record<string, number>;
}

/** The tables of a page that was read with these options. */
export function outlineOf({ lists, refusals }: PageReading, options: ReadOptions): TableOutline[] {
  return [
    ...lists.map((list): TableOutline => {
      const { pages, total } = list.pager;
      return {
        columns: columnsOf(list, options),
        rows: list.rows.length,
        ...(pages === undefined ? {} : { pages }),
        ...(total === undefined ? {} : { total }),
        skipped: counted(list.skipped.map(({ reason }) => reason)),
        unreadable: counted(
          list.rows.flatMap(({ unreadable }) => unreadable.map(({ field, reason }) => `${field} ${reason}`)),
        ),
      };
    }),
    ...refusals.map(
      ({ reason, headers, element }): TableOutline => ({
        refused: reason,
        columns: columnsOf(
          { element, columns: headers.map((header, index) => ({ header, field: null, index })) },
          options,
        ),
        rows: 0,
        skipped: {},
        unreadable: {},
      }),
    ),
  ];
}

function columnsOf(
  { element, columns }: Pick<DossierList, 'element' | 'columns'>,
  options: ReadOptions,
): TableOutline['columns'] {
  const looked = tableToTeach(element, options)?.columns;
  return (looked ?? columns.map((column) => ({ ...column, samples: [] }))).map(
    ({ header, field, samples }) => ({ header: plainHeader(header), field, look: lookOf(samples) }),
  );
}

function lookOf(samples: readonly string[]): CellLook {
  if (samples.length === 0) return 'nothing';
  const each = (fits: (sample: string) => boolean) => samples.every(fits);
  if (each((sample) => hasCodeShape(sample.split(' ', 1)[0] ?? ''))) return 'code';
  if (each((sample) => /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(sample))) return 'date';
  return each((sample) => /^[\d\s.,/%-]+$/.test(sample)) ? 'number' : 'words';
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
