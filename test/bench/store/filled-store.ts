import type { Bench, Preparation } from '../line';
import { onProfile, type StorePage, sizeOf } from './district-page';
import { copyOf, type Prepared, prepared, removeProfile } from './prepared';

/** What stands in a store before something is measured in it: a district's dossiers with their past. */
export interface Filling {
  /** Of the district only the open dossiers, or those and so many finished ones. */
  only?: 'open' | number;
  /** The same stands as plain rows too. */
  rows?: boolean;
  /** How large a district; that of the bench where absent. */
  size?: number;
}

/** What is known of what was stored. */
export interface Facts {
  /** How many dossiers, and the weight of all. */
  weight: { count: number; weight: number };
  counts: { open: number; closed: number; undigitised: number };
  /** Of a whole district the numbers of the open and of the finished ones. */
  numbers: { open: number[]; closed: number[] };
}

/** A district that stands as plain rows too. */
export const districtWithRows: Preparation = {
  seconds: 60,
  make: (bench) => filledStore(bench, { rows: true }),
};

/** Hands a page with a filled store to `work`; nothing of how it was filled is in the page's memory. */
export async function onFilledStore<R>(
  bench: Bench,
  filling: Filling,
  work: (page: StorePage, facts: Facts) => Promise<R>,
): Promise<R> {
  const { profile, facts } = await filledProfile(bench, filling);
  try {
    return await onProfile(profile, (page) => work(page, facts));
  } finally {
    await removeProfile(profile);
  }
}

/** A profile with a filled store, which the caller removes. */
export async function filledProfile(bench: Bench, filling: Filling): Promise<Prepared<Facts>> {
  return copyOf(await filledStore(bench, filling));
}

/** Fills a store, once in a run of the bench. */
export function filledStore(
  bench: Bench,
  { size = sizeOf(bench), only, rows = false }: Filling,
): Promise<Prepared<Facts>> {
  const name = JSON.stringify([size, only, rows]);
  return prepared(name, (profile) => {
    bench.say(`a store is filled: ${name}`);
    return onProfile(profile, async (page) => {
      await page.call('make', size, ...(only === undefined ? [] : [only]));
      await page.call('open');
      await page.call('loadOurs', true);
      if (rows) await page.call('loadRaw', true);
      return page.call<Facts>('factsMade');
    });
  });
}
