import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetLoss, lossOf } from '../../../lib/background/loss';
import { openOwnStore } from '../../../lib/background/own-store';
import { fakePlatform } from './fake-platform';

const { platform } = fakePlatform();

/** Opens the store as a context of the extension does, and lets go of it. */
async function look(): Promise<number | undefined> {
  const store = openOwnStore(platform);
  await store.picture();
  store.close();
  return lossOf(platform.local);
}

describe('a database that the browser let go of', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('is missed: since when, until the officer has read that; a new one is not, nor one that was only closed', async () => {
    expect(await look()).toBeUndefined();
    expect(await look()).toBeUndefined();
    const before = Date.now();
    globalThis.indexedDB = new IDBFactory();
    const lostAt = await look();
    expect(lostAt).toBeGreaterThanOrEqual(before);
    expect(await look()).toBe(lostAt);
    await forgetLoss(platform.local);
    expect(await look()).toBeUndefined();
    globalThis.indexedDB = new IDBFactory();
    expect(await look()).toBeGreaterThanOrEqual(before);
  });

  it('is missed too where it was made before that was noted', async () => {
    const { platform: other } = fakePlatform();
    openOwnStore({ ...other, local: { ...other.local, set: async () => {} } }).picture();
    expect(await lossOf(other.local)).toBeUndefined();
    const store = openOwnStore(other);
    await store.picture();
    store.close();
    globalThis.indexedDB = new IDBFactory();
    const again = openOwnStore(other);
    await again.picture();
    again.close();
    expect(await lossOf(other.local)).toBeDefined();
  });
});
