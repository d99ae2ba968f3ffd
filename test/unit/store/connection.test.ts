import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore, type Store, StoreError } from '../../../lib/store';
import { migrations } from '../../../lib/store/migrations';
import { morning, readingOf } from './readings';

const opened: { close(): void }[] = [];

function storeOf(options: Partial<Parameters<typeof openStore>[0]> = {}): Store {
  const store = openStore({ civilTimeOf, patience: 30, ...options });
  opened.push(store);
  return store;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

const next = [...migrations, () => {}];

describe('the connection', () => {
  it('steps aside for a newer version, and says so when asked again', async () => {
    const old = storeOf();
    await old.ingest(readingOf([{ code: 'A-1' }]), morning);
    const young = storeOf({ migrations: next });
    expect((await young.picture()).open).toHaveLength(1);
    await expect(old.picture()).rejects.toEqual(new StoreError('storage-newer'));
  });

  it('says that an upgrade is kept waiting, and works once it is not', async () => {
    await storeOf().picture();
    for (const each of opened.splice(0)) each.close();
    // A context that does not step aside.
    const stubborn = await openDB('nhac-han', migrations.length);
    const young = storeOf({ migrations: next });
    await expect(young.picture()).rejects.toEqual(new StoreError('storage-blocked'));
    stubborn.close();
    expect((await young.picture()).open).toEqual([]);
  });

  it('leaves the data as they were when an upgrade fails', async () => {
    const old = storeOf();
    await old.ingest(readingOf([{ code: 'A-1' }]), morning);
    const broken = storeOf({
      migrations: [
        ...migrations,
        (db) => {
          db.deleteObjectStore('dossiers');
          throw new Error('hỏng');
        },
      ],
    });
    await expect(broken.picture()).rejects.toBeInstanceOf(StoreError);
    expect((await old.picture()).open).toHaveLength(1);
  });

  it('is opened anew after the browser closed it', async () => {
    const store = storeOf();
    await store.ingest(readingOf([{ code: 'A-1' }]), morning);
    store.close();
    expect((await store.picture()).open).toHaveLength(1);
  });
});

describe('a reading that cannot be written', () => {
  it('leaves nothing behind, and a full disk is named', async () => {
    const store = storeOf();
    await store.ingest(readingOf([{ code: 'A-0' }]), morning);
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...values) {
      puts += 1;
      if (puts > 3) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, values);
    };
    const reading = readingOf([{ code: 'A-1' }, { code: 'A-2' }, { code: 'A-3' }]);
    await expect(store.ingest(reading, morning)).rejects.toEqual(new StoreError('storage-full'));
    IDBObjectStore.prototype.put = put;
    expect((await store.picture()).open.map(({ dossier }) => dossier.code)).toEqual(['A-0']);
    expect(await store.ingest(reading, morning)).toEqual({ stored: 3, repeated: false });
    expect((await store.picture()).open).toHaveLength(4);
  });

  it('is told why a write failed that nobody waited for', async () => {
    const store = storeOf();
    await store.ingest(readingOf([{ code: 'A-1' }]), morning);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values: Parameters<typeof put>) {
      return this.name === 'dossiers' ? this.add(...values) : put.apply(this, values);
    };
    const reading = readingOf([{ code: 'A-1' }]);
    await expect(store.ingest(reading, morning)).rejects.toMatchObject({
      code: 'storage-failed',
      cause: { name: 'ConstraintError' },
    });
    IDBObjectStore.prototype.put = put;
    expect(await store.ingest(reading, morning)).toEqual({ stored: 1, repeated: false });
  });
});
