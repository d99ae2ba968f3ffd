import { startBackground } from '../background';
import { createSettingsKeeper } from '../background/settings-keeper';
import { type Caller, createCaller } from '../messages';
import { civilTimeOf, epochNow } from '../platform/clock';
import type { Platform } from '../platform/types';
import { openStore } from '../store';
import { fillSample, isOfToday, type SampleAt } from './fill';
import { type SamplePlatform, samplePlatform } from './platform';
import { sampleSite, sampleStore } from './site';

/** The whole product over the sample's data. */
export interface Sample {
  platform: SamplePlatform;
  /** Calls of our own pages. */
  call: Caller;
  /** Calls of the session on the sample's portal. */
  callFromPage: Caller;
  at: SampleAt;
  /** Lets go of the sample's data. */
  end(): Promise<void>;
}

/**
 * Starts the background over a store and a browser of the sample's own, in the page that asks. The store is filled where
 * it does not hold the sample of this day; one that fails says so by itself in every answer.
 * @param onFailure Told of what should not have happened.
 */
export async function openSample(real: Platform, onFailure: (error: unknown) => void): Promise<Sample> {
  const platform = samplePlatform(real);
  const store = openStore({ civilTimeOf, name: sampleStore });
  const { calendar, thresholds } = await createSettingsKeeper(platform.local, platform.managed.get).read();
  const at = { epoch: epochNow(), calendar, thresholds, civilTimeOf };
  // Two pages that open at once fill it once.
  await navigator.locks
    .request(sampleStore, async () => {
      if (!(await isOfToday(store, at))) await fillSample(store, at);
    })
    .catch(onFailure);
  startBackground({ platform, store, epochNow, civilTimeOf, onFailure });
  return {
    platform,
    call: createCaller(platform.tellFromSurface),
    callFromPage: createCaller((message) => platform.tellFromPage(atSampleSite(message))),
    at,
    end: () => store.erase(),
  };
}

/** The page of the sample's portal is one of ours: what is read there is said to be read on the portal. */
function atSampleSite(message: unknown): unknown {
  const { call, request } = message as { call: string; request: object };
  return call === 'page/reading' ? { call, request: { ...request, site: sampleSite } } : message;
}
