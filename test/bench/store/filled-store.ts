import type { Bench } from '../line';
import { onProfile, type StorePage, sizeOf } from './district-page';
import { profileWith, removeProfile } from './prepared';

/** What stands in a store before something is measured in it: a district's dossiers with their past. */
export interface Filling {
  /** Of the district only the open dossiers, or those and so many finished ones. */
  only?: 'open' | number;
  /** The same stands as plain rows too. */
  rows?: boolean;
  /** How large a district; that of the bench where absent. */
  size?: number;
}

/**
 * Hands a page with a filled store to `work`. Nothing of how it was filled is left in the page's memory; what the page
 * is asked for of that (`ask` names a function of its bench, `args` what it is given) is asked before.
 */
export async function onFilledStore<W, R>(
  bench: Bench,
  filling: Filling,
  [ask, ...args]: readonly [ask: string, ...args: unknown[]],
  work: (page: StorePage, asked: W) => Promise<R>,
): Promise<R> {
  const profile = await filledProfile(bench, filling);
  try {
    return await onProfile(profile, async (page) => {
      await make(page, bench, filling);
      const asked = await page.call<W>(ask, ...args);
      await page.renew();
      return work(page, asked);
    });
  } finally {
    await removeProfile(profile);
  }
}

/** A profile with a filled store, which the caller removes; one district is stored once in a run of the bench. */
export function filledProfile(bench: Bench, filling: Filling): Promise<string> {
  const name = JSON.stringify([filling.size ?? sizeOf(bench), filling.only, filling.rows]);
  return profileWith(name, (profile) => {
    bench.say(`a store is filled: ${name}`);
    return onProfile(profile, async (page) => {
      await make(page, bench, filling);
      await page.call('open');
      await page.call('loadOurs', true);
      if (filling.rows) await page.call('loadRaw', true);
    });
  });
}

function make(page: StorePage, bench: Bench, { size = sizeOf(bench), only }: Filling): Promise<number> {
  return page.call('make', size, ...(only === undefined ? [] : [only]));
}
