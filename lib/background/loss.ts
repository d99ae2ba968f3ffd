import type { KeyValues } from '../platform/types';

const key = 'database';

/** Epoch ms: since when a database is known, and when one was made though it was known. */
interface Known {
  madeAt: number;
  lostAt?: number;
}

/**
 * Notes beside the database that there is one: a browser that lets go of a damaged one begins anew and says nothing.
 *
 * @param isNew It was made just now.
 */
export async function noteDatabase(local: KeyValues, isNew: boolean, now: number): Promise<void> {
  const before = (await local.get(key)) as Known | undefined;
  if (before !== undefined && !isNew) return;
  const known: Known = before === undefined ? { madeAt: now } : { madeAt: now, lostAt: now };
  await local.set(key, known);
}

/** Since when all that had been kept before is gone, in epoch ms; undefined where nothing is, or the officer knows. */
export async function lossOf(local: KeyValues): Promise<number | undefined> {
  return ((await local.get(key)) as Known | undefined)?.lostAt;
}

/** The officer has read that it is gone. */
export async function forgetLoss(local: KeyValues): Promise<void> {
  const known = (await local.get(key)) as Known | undefined;
  if (known !== undefined) await local.set(key, { madeAt: known.madeAt });
}
