/** Bytes of a file. */
export const mostBytes = 150_000_000;
/** Rows of a file, its sheets together. */
export const mostRows = 200_000;
/** Rows over which a heading, notes and empty lines may go beyond. */
const rowsBeside = 100;
/** Columns of a row; what stands further right is not read. */
export const mostColumns = 150;
/** What the parts of a workbook may unpack to, together and each for the words that must be held at once; in bytes. */
export const mostUnpacked = 1_000_000_000;
export const mostUnpackedWords = 200_000_000;
/** Cells that reach over others, and the rows that they reach over together. */
export const mostMerges = 20_000;
export const mostMerged = 400_000;

/** Counts rows, and says when there are more than may be. */
export function isOverfull(rows: number): boolean {
  return rows > mostRows + rowsBeside;
}
