import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore, type Store } from '../../../lib/store';
import { morning, readingOf } from './readings';

/** The least that must be written until Chromium begins a new log, in bytes. */
const logSize = 4 * 2 ** 20;
/** Longer values stand in files of their own, beside the log. */
const longest = 64 * 2 ** 10;

const { put } = IDBObjectStore.prototype;
let written: number[];
let marks: boolean[];
const opened: Store[] = [];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  // As in Chromium, whose logs need it.
  Object.defineProperty(IDBVersionChangeEvent.prototype, 'dataLoss', { value: 'none', configurable: true });
  written = [];
  marks = [];
  IDBObjectStore.prototype.put = function (value, ...rest) {
    if (this.name === 'scratch') written.push(value.length);
    return put.call(this, value, ...rest);
  };
});

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  IDBObjectStore.prototype.put = put;
  Reflect.deleteProperty(IDBVersionChangeEvent.prototype, 'dataLoss');
});

function storeOf(mark = { isSet: false }): Store {
  const store = openStore({
    civilTimeOf,
    runMark: {
      isSet: async () => mark.isSet,
      async set(isSet) {
        marks.push(isSet);
        mark.isSet = isSet;
      },
    },
  });
  opened.push(store);
  return store;
}

describe('the log of the database', () => {
  it('is outgrown before the first write of a run of the browser, once for all who write', async () => {
    const mark = { isSet: false };
    const store = storeOf(mark);
    await store.picture();
    expect(written).toEqual([]);
    await Promise.all(['A-1', 'A-2'].map((code) => store.ingest(readingOf([{ code }]), morning)));
    expect(written.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(logSize);
    expect(Math.max(...written)).toBeLessThan(longest);
    expect(marks).toEqual([true]);
    const before = written.length;
    await storeOf(mark).ingest(readingOf([{ code: 'A-3' }]), morning);
    expect(written).toHaveLength(before);
    expect((await store.picture()).open).toHaveLength(3);
  });

  it('is outgrown once more after a write that failed', async () => {
    const store = storeOf();
    await store.ingest(readingOf([{ code: 'A-1' }]), morning);
    const before = written.length;
    const counting = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...values) {
      if (this.name === 'readings') throw new DOMException('full', 'QuotaExceededError');
      return counting.apply(this, values);
    };
    await expect(store.ingest(readingOf([{ code: 'A-2' }]), morning)).rejects.toThrow('storage-full');
    IDBObjectStore.prototype.put = counting;
    expect(marks).toEqual([true, false]);
    await store.ingest(readingOf([{ code: 'A-2' }]), morning);
    expect(written).toHaveLength(2 * before);
    expect(marks).toEqual([true, false, true]);
  });

  it('refuses writes while it cannot be outgrown, reads on, and can be erased', async () => {
    const mark = { isSet: false };
    const store = storeOf(mark);
    await store.ingest(readingOf([{ code: 'A-1' }]), morning);
    mark.isSet = false;
    const again = storeOf(mark);
    const counting = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...values) {
      if (this.name === 'scratch') throw new DOMException('full', 'QuotaExceededError');
      return counting.apply(this, values);
    };
    await expect(again.ingest(readingOf([{ code: 'A-2' }]), morning)).rejects.toThrow('storage-full');
    expect((await again.picture()).open).toHaveLength(1);
    await again.erase();
    expect((await again.picture()).open).toHaveLength(0);
    IDBObjectStore.prototype.put = counting;
  });
});
