/** How many rows change at once. */
export const rowsPerChange = 10;

/** What changes in them: the due date, as the page shows it and as it is to be read. */
export const changedDue = { shown: '30/12/2026 11:15', read: '2026-12-30T11:15' };

/** Which rows change, by their place in the table: so many changes, all over it. */
export function changedRows(rows: number, changes: number): number[] {
  const count = rowsPerChange * changes;
  return Array.from({ length: count }, (_, index) => Math.floor((index * rows) / count));
}
