import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { defaultThresholds } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore, type Store } from '../../../lib/store';
import { readings } from './arbitrary-readings';
import { morning, readingOf } from './readings';

// Many runs of a property take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const dayMs = 86_400_000;
let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = openStore({ civilTimeOf });
});

afterEach(() => store.close());

async function keep(of: Store): Promise<void> {
  const { generation } = await of.front();
  await of.keepFront(await of.picture(), generation);
}

/** Takes a dossier from a colleague. */
async function merge(of: Store, index: number): Promise<void> {
  async function* batches() {
    yield {
      dossiers: [
        {
          site: 'https://dichvucong.example.vn',
          code: 'A-2',
          dossier: { code: 'A-2', ...(index % 2 === 0 ? {} : { finishedAt: '2026-11-20' }) },
          seenAt: { code: morning + index },
          unreadable: {},
          officers: ['Lê Văn Thử'],
          firstSeenAt: morning,
          lastSeenAt: morning + index,
        },
      ],
    };
  }
  await of.bulkLoad(batches(), { how: 'merge', day: '2026-11-22' });
}

describe('the kept picture', () => {
  it('is the picture of the store, or is gone, whatever was written since', async () => {
    const step = fc.oneof(
      readings.map((made) => ({ made })),
      fc.constantFrom<{ does: 'tidy' | 'merge' | 'lock' | 'forget' | 'keep' | 'erase' }>(
        { does: 'tidy' },
        { does: 'merge' },
        { does: 'lock' },
        { does: 'forget' },
        { does: 'keep' },
        { does: 'keep' },
        { does: 'erase' },
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), async (steps) => {
        globalThis.indexedDB = new IDBFactory();
        const of = openStore({ civilTimeOf });
        for (const [index, each] of steps.entries()) {
          const at = morning + index * dayMs;
          if ('made' in each) {
            for (const reading of each.made) {
              await of.ingest(
                { ...reading, id: `${index} ${reading.id}`, readAt: reading.readAt + index * dayMs },
                at,
              );
            }
          } else if (each.does === 'tidy') while (await of.tidy(Number.MAX_SAFE_INTEGER));
          else if (each.does === 'merge') await merge(of, index);
          else if (each.does === 'lock') {
            const by = { calendar: defaultCalendar, thresholds: defaultThresholds };
            await of.lockDays(civilTimeOf(at + dayMs).slice(0, 10), at, by);
          } else if (each.does === 'forget') await of.forgetBefore(civilTimeOf(at).slice(0, 10));
          else if (each.does === 'keep') await keep(of);
          else if (each.does === 'erase') await of.erase();
          const { picture } = await of.front();
          if (picture !== undefined) expect(picture).toEqual(await of.picture());
        }
        of.close();
      }),
      { numRuns: 40 },
    );
  });

  it('is given until something is written that changes pictures', async () => {
    const rows = [{ code: 'A-1' }, { code: 'A-2', finishedAt: '2026-11-20' }];
    await store.ingest(readingOf(rows), morning);
    expect((await store.front()).picture).toBeUndefined();
    await keep(store);
    expect((await store.front()).picture?.open).toHaveLength(1);
    while (await store.tidy(Number.MAX_SAFE_INTEGER));
    await store.keepAnnotation({
      site: 'https://motcua.example.vn',
      code: 'A-1',
      annotation: { note: 'Chờ bổ sung', changedAt: morning },
    });
    expect((await store.front()).picture?.open).toHaveLength(1);
    await store.ingest(readingOf([{ code: 'A-3' }]), morning + 60_000);
    expect((await store.front()).picture).toBeUndefined();
    await keep(store);
    await merge(store, 0);
    expect((await store.front()).picture).toBeUndefined();
    await keep(store);
    await store.erase();
    expect((await store.front()).picture).toBeUndefined();
  });

  it('is not kept where something was written while it was made', async () => {
    await store.ingest(readingOf([{ code: 'A-1' }]), morning);
    const { generation } = await store.front();
    const picture = await store.picture();
    await store.ingest(readingOf([{ code: 'A-2' }]), morning + 60_000);
    await store.keepFront(picture, generation);
    expect((await store.front()).picture).toBeUndefined();
  });
});
