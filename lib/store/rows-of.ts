import type { DossierRow, WriteTransaction } from './schema';

/** So many are looked for first, which tells how densely the rows of all stand. */
const firstLook = 25;
/** So many are looked for at once from then on. */
const pieceSize = 100;
/** Reading all rows between the first and the last pays where one in so many is wanted. */
const worthIt = 3;

/** Dossiers that were looked for, and the rows of those that have one. */
type Take = (codes: readonly string[], rows: ReadonlyMap<string, DossierRow>) => void;

/**
 * Looks for the rows of a portal's dossiers and hands them over in pieces: what is done with the first is done while the
 * browser reads the others.
 */
export async function eachRowsOf(
  transaction: WriteTransaction,
  site: string,
  codes: readonly string[],
  take: Take,
): Promise<void> {
  if (codes.length === 0) return;
  const dossiers = transaction.objectStore('dossiers');
  const inOrder = [...codes].sort();
  const isDense = await lookFor(inOrder.slice(0, firstLook), true);
  const pieces: Promise<boolean>[] = [];
  for (let first = firstLook; first < inOrder.length; first += pieceSize) {
    pieces.push(lookFor(inOrder.slice(first, first + pieceSize), isDense));
  }
  await Promise.all(pieces);

  /** Gives whether looking for these together paid. */
  async function lookFor(piece: readonly string[], together: boolean): Promise<boolean> {
    const found = new Map<string, DossierRow>();
    const left = together ? await readTogether(piece, found) : piece;
    const alone = await Promise.all(left.map((code) => dossiers.get([site, code])));
    for (const row of alone) if (row !== undefined) found.set(row.code, row);
    take(piece, found);
    return left.length < piece.length / 2;
  }

  /** Gives those up to which too many others stand. */
  async function readTogether(piece: readonly string[], found: Map<string, DossierRow>): Promise<string[]> {
    const range = IDBKeyRange.bound([site, piece[0]], [site, piece.at(-1)]);
    const most = worthIt * piece.length;
    const rows = await dossiers.getAll(range, most);
    for (const row of rows) found.set(row.code, row);
    const last = rows.length < most ? undefined : rows.at(-1)?.code;
    return last === undefined ? [] : piece.filter((code) => code > last);
  }
}
