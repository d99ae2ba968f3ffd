import type { KeyValues } from './types';

/** What the browser says of the extension's own storage. */
export interface StorageFacts {
  /** An estimate; absent where the browser gives none. */
  bytes?: number;
  /** The browser clears it only where a person asks for that. */
  persisted: boolean;
}

export async function storageFacts(): Promise<StorageFacts> {
  const { storage } = navigator;
  const [estimate, persisted] = await Promise.all([storage.estimate(), storage.persisted()]);
  // Chromium tells what of it is the database; the rest is its copies of the extension's own files.
  const { usageDetails } = estimate as { usageDetails?: { indexedDB?: number } };
  const bytes = usageDetails?.indexedDB ?? estimate.usage;
  return { ...(bytes === undefined ? {} : { bytes }), persisted };
}

/** Asks the browser never to clear the storage by itself; Firefox may ask the person. */
export function askToPersist(): Promise<boolean> {
  return navigator.storage.persist();
}

const askedKey = 'askedToPersist';

/** The same, once in the life of a profile. */
export async function askToPersistOnce(local: KeyValues): Promise<void> {
  if ((await local.get(askedKey)) === true) return;
  await local.set(askedKey, true);
  if (!(await navigator.storage.persisted())) await askToPersist();
}
