/** How many rows change at once. */
export const rowsPerChange = 10;

/** One change is too short to be timed: so many are read, one after the other. */
export const changes = 50;

/**
 * What changes in them: the due date, as the page shows it and as it is to be read; to another for each who reads it, since
 * they share a page.
 */
export const dues: Readonly<Record<string, { shown: string; read: string }>> = {
  floor: { shown: '28/12/2026 11:15', read: '2026-12-28T11:15' },
  'Nhắc Hạn': { shown: '29/12/2026 11:15', read: '2026-12-29T11:15' },
  'full re-read': { shown: '30/12/2026 11:15', read: '2026-12-30T11:15' },
};

/** Which rows change, by their place in the table: so many changes, all over it. */
export function changedRows(rows: number, changes: number): number[] {
  const count = rowsPerChange * changes;
  return Array.from({ length: count }, (_, index) => Math.floor((index * rows) / count));
}
