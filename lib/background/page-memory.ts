import type { BarPlace, HeldWalk, PageMemory, PageSender } from '../messages';
import type { Platform } from '../platform/types';
import { createQueue } from './queue';

const placesKey = 'bar-places';

type Places = Record<string, BarPlace>;

/**
 * What outlives a page of a portal: where the officer put the bar on each site, and a walk through a list whose pages
 * are loaded anew, by tab and frame.
 */
export function createPageMemory({ local, passing }: Platform) {
  const inTurn = createQueue();
  const walkKey = ({ tabId, frameId }: PageSender) => `walk ${tabId} ${frameId}`;
  const places = async () => ((await local.get(placesKey)) ?? {}) as Places;

  return {
    async read(sender: PageSender): Promise<PageMemory> {
      const bar = (await places())[sender.origin];
      const walk = (await passing.get(walkKey(sender))) as HeldWalk | undefined;
      return { ...(bar ? { bar } : {}), ...(walk ? { walk } : {}) };
    },
    placeBar: (place: BarPlace, { origin }: PageSender): Promise<void> =>
      inTurn(async () => local.set(placesKey, { ...(await places()), [origin]: place })),
    holdWalk: (walk: HeldWalk | null, sender: PageSender): Promise<void> =>
      walk ? passing.set(walkKey(sender), walk) : passing.remove(walkKey(sender)),
  };
}
