import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore, type Store } from '../../../lib/store';

const site = 'https://motcua.example.vn';
const other = 'https://khac.example.vn';

let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = openStore({ civilTimeOf });
});

afterEach(() => store.close());

const first: Annotation = { cause: 'objective', note: 'lỗi phần mềm', changedAt: 1_000 };
const second: Annotation = { cause: 'subjective', apologyOn: '2026-11-20', changedAt: 2_000 };

describe('what an officer adds to a dossier', () => {
  it('is kept by portal and code', async () => {
    expect(await store.keepAnnotation({ site, code: 'A-1', annotation: first })).toEqual(first);
    await store.keepAnnotation({ site: other, code: 'A-1', annotation: second });
    expect(await store.annotations(site)).toEqual([{ site, code: 'A-1', annotation: first }]);
    expect(await store.annotations()).toHaveLength(2);
    expect(await store.annotations('https://motcua.example.vn:8443')).toEqual([]);
  });

  it.each([
    ['in order', [first, second]],
    ['the other way round', [second, first]],
    ['twice', [second, first, second, first]],
  ])('holds by its last change, arrived %s', async (_how, changes) => {
    let held: Annotation | undefined;
    for (const annotation of changes) held = await store.keepAnnotation({ site, code: 'A-1', annotation });
    expect(held).toEqual(second);
    expect(await store.annotations()).toEqual([{ site, code: 'A-1', annotation: second }]);
  });

  it('made while the clock stood ahead does not hold against what is noted once it is right', async () => {
    const ahead = { ...first, changedAt: 2_000 + 25 * 3_600_000 };
    await store.keepAnnotation({ site, code: 'A-1', annotation: ahead });
    expect(await store.keepAnnotation({ site, code: 'A-1', annotation: second })).toEqual(second);
    expect(await store.annotations(site)).toEqual([{ site, code: 'A-1', annotation: second }]);
  });

  it('outlives the connection, and is erased with everything', async () => {
    await store.keepAnnotation({ site, code: 'A-1', annotation: first });
    store.close();
    store = openStore({ civilTimeOf });
    expect(await store.annotations()).toHaveLength(1);
    await store.erase();
    expect(await store.annotations()).toEqual([]);
  });
});
