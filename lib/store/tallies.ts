import type { DossierRow, TallyRow, WriteTransaction } from './schema';

/** A dossier's row before and after. */
export interface RowChange {
  before: DossierRow | undefined;
  after: DossierRow;
}

/** Keeps the tallies of what is no longer open in step with the rows. */
export async function keepTallies(
  transaction: WriteTransaction,
  changes: readonly RowChange[],
): Promise<void> {
  const deltas = new Map<string, TallyRow>();
  const add = (row: DossierRow | undefined, by: 1 | -1) => {
    if (row === undefined || row.standing === 'open') return;
    const { site } = row;
    const officers = JSON.stringify(row.officers);
    const key = JSON.stringify([site, officers]);
    const delta = deltas.get(key) ?? { site, officers, total: 0, undigitised: 0 };
    delta.total += by;
    if (row.standing !== 'closed') delta.undigitised += by;
    deltas.set(key, delta);
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  const tallies = transaction.objectStore('tallies');
  for (const delta of deltas.values()) {
    if (delta.total === 0 && delta.undigitised === 0) continue;
    const tally = await tallies.get([delta.site, delta.officers]);
    await tallies.put({
      ...delta,
      total: delta.total + (tally?.total ?? 0),
      undigitised: delta.undigitised + (tally?.undigitised ?? 0),
    });
  }
}
