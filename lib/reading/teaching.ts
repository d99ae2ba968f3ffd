import { normalForm, tidy } from '../text';
import { cellText } from './evidence';
import { gridOf } from './page';
import { judgeTable, type ReadableTable, signatureOf } from './tables';
import type { DossierList, Field, ReadOptions } from './types';

/** One column as an officer is asked about it. */
export interface TaughtColumn {
  /** What {@link ColumnMapping.columns} calls it: its header in normal form, or its number where it has none. */
  key: string;
  header: string;
  /** What the reader takes it for by itself or by a mapping. */
  field: Field | null;
  /** The first values that it shows, a few. */
  samples: string[];
}

export interface TaughtTable {
  /** What {@link ColumnMapping.signature} must be for this table. */
  signature: string;
  columns: TaughtColumn[];
}

const sampleCount = 3;

/**
 * The columns of a list's or refusal's `element`, with sample values, for an officer to name. Undefined where
 * the element is no table any more.
 */
export function tableToTeach(element: Element, options: ReadOptions): TaughtTable | undefined {
  const found = gridOf(element, options);
  if (!found) return undefined;
  const { table } = judgeTable(found.grid, found.context);
  return { signature: table.signature, columns: columnsToTeach(table) };
}

/** The columns of a table as an officer is asked about them. */
export function columnsToTeach(table: ReadableTable): TaughtColumn[] {
  return table.columns.map(({ key, header, field, index }): TaughtColumn => {
    const samples: string[] = [];
    for (const row of table.split.body) {
      const cell = row.cells[index];
      const text =
        cell && row.own > 1 ? tidy(cellText(cell, { header }, table.repair).replace(/\n/g, ' ')) : '';
      if (text !== '' && !samples.includes(text)) samples.push(text.slice(0, 80));
      if (samples.length === sampleCount) break;
    }
    return { key, header: header.label, field, samples };
  });
}

/** The signature of a list's table, as {@link TaughtTable.signature} has it. */
export function signatureOfList({ columns }: Pick<DossierList, 'columns'>): string {
  return signatureOf(columns.map(({ header }, index) => normalForm(header) || `#${index + 1}`));
}
