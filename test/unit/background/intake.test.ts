import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIntake } from '../../../lib/background/intake';
import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore, type Store, StoreError } from '../../../lib/store';

const sender = { origin: 'https://motcua.example.vn', tabId: 1, frameId: 0 };
const other = { ...sender, origin: 'https://khac.example.vn' };
const key = '0123456789abcdef';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function intake(store: Store = openStore({ civilTimeOf })) {
  let now = 0;
  const environment = { store, epochNow: () => ++now } as unknown as Parameters<typeof createIntake>[0];
  return { ...createIntake(environment), store };
}

describe('what was compared before a dossier is taken in', () => {
  it('is kept with the dossier of its site', async () => {
    const { read, keep } = intake();
    expect(await read({ code: 'A-1' }, sender)).toEqual({ ok: true, value: { compared: [] } });
    await keep({ code: 'A-1', compared: [key] }, sender);
    expect(await read({ code: 'A-1' }, sender)).toEqual({ ok: true, value: { compared: [key] } });
    expect(await read({ code: 'A-1' }, other)).toEqual({ ok: true, value: { compared: [] } });
    expect(await read({ code: 'constructor' }, sender)).toEqual({ ok: true, value: { compared: [] } });
  });

  it('of two changes at once none is lost', async () => {
    const { read, keep } = intake();
    await Promise.all(['A-1', 'A-2', 'A-3'].map((code) => keep({ code, compared: [key] }, sender)));
    for (const code of ['A-1', 'A-2', 'A-3'])
      expect(await read({ code }, sender)).toEqual({ ok: true, value: { compared: [key] } });
  });

  it('goes after a thousand dossiers, the oldest first', async () => {
    const { read, keep, store } = intake();
    const intakes = Array.from({ length: 1_000 }, (_, at) => ({
      site: sender.origin,
      code: `A-${at}`,
      compared: [key],
      at: at < 500 ? 500 - at : at - 499,
    }));
    await store.bulkLoad(
      (async function* () {
        yield { rows: { intakes } };
      })(),
      { how: 'replace', day: '2026-11-22' },
    );
    const late = { ...createIntake({ store, epochNow: () => 9_000 } as never) };
    await late.keep({ code: 'A-new', compared: [key] }, sender);
    await keep({ code: 'A-1', compared: [key] }, other);
    const gone: string[] = [];
    for (const { code } of intakes) {
      const answer = await read({ code }, sender);
      if (answer.ok && answer.value.compared.length === 0) gone.push(code);
    }
    expect(gone).toHaveLength(1);
    expect(['A-499', 'A-500']).toContain(gone[0]);
    expect(await read({ code: 'A-new' }, sender)).toEqual({ ok: true, value: { compared: [key] } });
  });

  it('is forgotten of every site with all else', async () => {
    const { keep, read, store } = intake();
    await keep({ code: 'A-1', compared: [key] }, sender);
    await keep({ code: 'A-1', compared: [key] }, other);
    await store.erase();
    for (const each of [sender, other])
      expect(await read({ code: 'A-1' }, each)).toEqual({ ok: true, value: { compared: [] } });
  });

  it('is said not to be kept where it is not', async () => {
    const { keep } = intake({
      keepIntake: () => Promise.reject(new StoreError('storage-failed')),
    } as unknown as Store);
    expect(await keep({ code: 'A-1', compared: [] }, sender)).toEqual({ ok: false, error: 'storage-failed' });
  });
});
