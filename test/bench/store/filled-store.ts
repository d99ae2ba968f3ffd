import type { Bench } from '../line';
import { onFreshProfile, type StorePage, sizeOf } from './district-page';

/** What stands in a store before something is measured in it: a district's dossiers with their past. */
export interface Filling {
  /** Of the district only the open dossiers, or those and so many finished ones. */
  only?: 'open' | number;
  /** The same stands as plain rows too. */
  rows?: boolean;
}

/**
 * Hands a page with a filled store to `work`. Nothing of how it was filled is left in the page's memory; what the page
 * is asked for of that (`ask` names a function of its bench, `args` what it is given) is asked before.
 */
export function onFilledStore<W, R>(
  bench: Bench,
  { only, rows = false }: Filling,
  [ask, ...args]: readonly [ask: string, ...args: unknown[]],
  work: (page: StorePage, asked: W) => Promise<R>,
): Promise<R> {
  return onFreshProfile(async (page) => {
    bench.say(`a store is filled: ${only ?? 'all'}`);
    await page.call('make', sizeOf(bench), ...(only === undefined ? [] : [only]));
    await page.call('loadOurs', true);
    if (rows) await page.call('loadRaw', true);
    const asked = await page.call<W>(ask, ...args);
    await page.renew();
    return work(page, asked);
  });
}
