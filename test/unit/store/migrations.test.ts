import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore, type Store, StoreError } from '../../../lib/store';
import { type Migration, migrations } from '../../../lib/store/migrations';

/** A database of an older version, row by row, and what the store then told of it. */
interface OldDatabase {
  stores: Record<string, object[]>;
  told: {
    pictures: Record<string, object>;
    states: Record<string, object[]>;
    days: object[];
  };
}

let old: OldDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  old = JSON.parse(await readFile(new URL('databases/version-1.json', import.meta.url), 'utf8'));
  const db = await openDB('nhac-han', 1, {
    upgrade: (made, _from, _to, transaction) =>
      migrations[0]?.(made, transaction as Parameters<Migration>[1]),
  });
  for (const [name, rows] of Object.entries(old.stores)) for (const row of rows) await db.put(name, row);
  db.close();
});

async function toldBy(store: Store): Promise<OldDatabase['told']> {
  const states = Object.keys(old.told.states).map(async (day) => [day, await store.stateOn(day)] as const);
  return JSON.parse(
    JSON.stringify({
      pictures: { all: await store.picture(), Khang: await store.picture('Trần Quốc Bảo Khang') },
      states: Object.fromEntries(await Promise.all(states)),
      days: await store.days(),
    }),
  );
}

describe('a store from version 1', () => {
  it('tells all that it told, before and after it is tidied', async () => {
    const store = openStore({ civilTimeOf });
    expect(await toldBy(store)).toEqual(old.told);
    while (await store.tidy(Number.MAX_SAFE_INTEGER));
    expect(await toldBy(store)).toEqual(old.told);
    store.close();
  });

  it('stays as it was where an upgrade fails, and says so', async () => {
    const failing: Migration = () => {
      throw new RangeError('no such luck');
    };
    const broken = openStore({ civilTimeOf, migrations: [...migrations, failing] });
    await expect(broken.picture()).rejects.toEqual(new StoreError('storage-failed'));
    broken.close();
    const untouched = await openDB('nhac-han');
    expect(untouched.version).toBe(1);
    for (const [name, rows] of Object.entries(old.stores)) {
      expect(await untouched.getAll(name)).toEqual(rows);
    }
    untouched.close();
  });

  it('has a test for every step: each version is reached from the one before', async () => {
    for (let version = 2; version <= migrations.length; version++) {
      const store = openStore({ civilTimeOf, migrations: migrations.slice(0, version) });
      await store.days();
      store.close();
      const db = await openDB('nhac-han');
      expect(db.version).toBe(version);
      expect(await db.count('dossiers')).toBe(old.stores.dossiers?.length);
      db.close();
    }
  });
});
