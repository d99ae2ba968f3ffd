import type { Caller } from '../messages';
import { createCaller } from '../messages';
import type { Platform } from '../platform/types';
import type { Sample } from './open';
import { asksForSample, sampleStore } from './site';

/** What one of our own pages stands on. */
export interface Surface {
  call: Caller;
  /** Opens an address in a new tab. */
  open(address: string): Promise<void>;
  /** The sample's data are shown; their database. */
  sample?: string;
}

/**
 * The browser and its background, or, where the page's address asks for it, those of the sample, which are loaded then
 * alone.
 */
export function surfaceOf(real: Platform): Surface {
  if (!asksForSample(location.search)) {
    return { call: createCaller(real.messaging.send), open: (address) => real.tabs.open(address) };
  }
  const opening: Promise<Sample> = import('./open').then(({ openSample }) => openSample(real, reportError));
  return {
    call: async (name, request) => (await opening).call(name, request),
    open: async (address) => (await opening).platform.tabs.open(address),
    sample: sampleStore,
  };
}
