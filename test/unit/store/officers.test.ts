import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore, type Store } from '../../../lib/store';
import { morning, readingOf } from './readings';

const minute = 60_000;
const le = 'Lê Văn Thử';
const nguyen = 'Nguyễn Thị Mẫu';
let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = openStore({ civilTimeOf });
  await store.ingest(
    readingOf([{ code: 'A-1' }, { code: 'A-2', stage: 'finished' }], { officer: le }),
    morning,
  );
  await store.ingest(
    readingOf([{ code: 'A-2' }, { code: 'A-3' }], { officer: nguyen, readAt: morning + minute }),
    morning + minute,
  );
});

afterEach(() => store.close());

async function seenBy(officer?: string) {
  const { open, closed, coverage } = await store.picture(officer);
  return { open: open.map(({ dossier }) => dossier.code), closed: closed.total, lists: coverage.length };
}

describe('a picture', () => {
  it('is of one officer, as chosen', async () => {
    expect(await seenBy(le)).toEqual({ open: ['A-1'], closed: 1, lists: 1 });
    expect(await seenBy(nguyen)).toEqual({ open: ['A-3'], closed: 1, lists: 1 });
    expect((await store.picture()).officers).toEqual([le, nguyen]);
  });

  it('is of who was signed in last where nobody is chosen', async () => {
    expect(await seenBy()).toEqual(await seenBy(nguyen));
    expect((await store.picture()).officer).toBe(nguyen);
  });

  it('shows what was read under no name to everybody', async () => {
    await store.ingest(readingOf([{ code: 'A-9' }], { list: 'Tra cứu' }), morning);
    expect((await seenBy(le)).open).toEqual(['A-1', 'A-9']);
    expect((await seenBy(nguyen)).open).toEqual(['A-3', 'A-9']);
  });

  it('joins the officers signed in on different portals, and names none of them', async () => {
    await store.ingest(
      readingOf([{ code: 'B-1' }], { site: 'https://khac.example.vn', officer: le }),
      morning,
    );
    expect((await seenBy()).open).toEqual(['A-3', 'B-1']);
    expect((await store.picture()).officer).toBeUndefined();
  });
});
