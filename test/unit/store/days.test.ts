import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, defaultThresholds } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import { sha256Of } from '../../../lib/report';
import { openStore, type Store } from '../../../lib/store';
import { readings } from './arbitrary-readings';
import { morning, readingOf, site } from './readings';

// Many runs of a property take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const dayMs = 86_400_000;
const by = { calendar: defaultCalendar, thresholds: defaultThresholds };
let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = openStore({ civilTimeOf });
});

afterEach(() => store.close());

/** Keeps a reading at 08:00 of 22/11/2026 and so many days later. */
async function read(rows: Dossier[], days: number, arrivesAfter = 0) {
  const readAt = morning + days * dayMs;
  await store.ingest(readingOf(rows, { readAt }), readAt + arrivesAfter);
}

const lock = (today: string) => store.lockDays(today, morning, by);
const codesOn = async (day: string) =>
  (await store.stateOn(day)).map(({ dossier }) => [dossier.code, dossier.stage]);

describe('a day that is over', () => {
  it('is locked once, with what stood at its end', async () => {
    await read(
      [
        { code: 'A-1', dueAt: '2026-11-22' },
        { code: 'A-2', dueAt: '2026-11-20' },
        { code: 'A-3', finishedAt: '2026-11-20', digitisedResult: false },
      ],
      0,
    );
    expect(await lock('2026-11-22')).toBe(0);
    expect(await lock('2026-11-23')).toBe(1);
    expect(await lock('2026-11-23')).toBe(0);
    const [day, ...others] = await store.days();
    expect(others).toEqual([]);
    expect(day).toMatchObject({
      site,
      day: '2026-11-22',
      tally: {
        counts: { overdue: 1, 'due-today': 1, open: 2, total: 3, undigitised: 1 },
        flags: { overdue: 1, 'due-today': 1 },
        closed: { total: 1, undigitised: 1 },
        gone: 0,
      },
      coverage: [{ list: 'Đang xử lý', rows: 3, total: 3, complete: true }],
    });
  });

  it('bears a digest that anybody can check', async () => {
    await read([{ code: 'A-1', dueAt: '2026-11-22' }], 0);
    await lock('2026-11-23');
    const [locked] = await store.days();
    if (locked === undefined) throw new Error('one day');
    const { sha256, lockedAt: _, ...sealed } = locked;
    expect(sha256).toBe(await sha256Of(sealed));
  });

  it('does not change by a reading that arrives after it was locked', async () => {
    await read([{ code: 'A-1', stage: 'received' }], 0);
    await lock('2026-11-23');
    const before = [await store.days(), await store.stateOn('2026-11-22')];
    await read([{ code: 'A-1', stage: 'processing' }, { code: 'A-9' }], 0.1, dayMs);
    expect([await store.days(), await store.stateOn('2026-11-22')]).toEqual(before);
    expect(await codesOn('2026-11-23')).toEqual([
      ['A-1', 'processing'],
      ['A-9', undefined],
    ]);
  });

  it('is not locked when nothing was read on it', async () => {
    await read([{ code: 'A-1' }], 0);
    await lock('2026-11-25');
    expect((await store.days()).map(({ day }) => day)).toEqual(['2026-11-22']);
  });

  it('is locked for each portal on its own', async () => {
    await read([{ code: 'A-1' }], 0);
    const other = 'https://khac.example.vn';
    await store.ingest(
      readingOf([{ code: 'B-1' }], { site: other, readAt: morning + dayMs }),
      morning + dayMs,
    );
    expect(await lock('2026-11-23')).toBe(1);
    expect(await lock('2026-11-24')).toBe(1);
    expect((await store.days()).map((each) => [each.site, each.tally.counts.total])).toEqual([
      [other, 1],
      [site, 1],
    ]);
  });
});

describe('the state on a past day', () => {
  it('is rebuilt as it stood', async () => {
    await read([{ code: 'A-1', stage: 'received' }], 0);
    await read([{ code: 'A-1', stage: 'processing' }, { code: 'A-2' }], 2);
    await read([{ code: 'A-1', stage: 'finished' }], 5);
    expect(await codesOn('2026-11-21')).toEqual([]);
    expect(await codesOn('2026-11-22')).toEqual([['A-1', 'received']]);
    expect(await codesOn('2026-11-23')).toEqual([['A-1', 'received']]);
    expect(await codesOn('2026-11-24')).toEqual([
      ['A-1', 'processing'],
      ['A-2', undefined],
    ]);
    expect(await codesOn('2027-01-01')).toEqual([
      ['A-1', 'finished'],
      ['A-2', undefined],
    ]);
  });

  it('equals what was recorded that day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(readings, { minLength: 1, maxLength: 3 }), async (days) => {
        globalThis.indexedDB = new IDBFactory();
        store.close();
        const recorded: unknown[] = [];
        for (const [index, made] of days.entries()) {
          for (const reading of made) {
            const readAt = reading.readAt + index * dayMs;
            await store.ingest({ ...reading, id: `${index} ${reading.id}`, readAt }, readAt);
          }
          recorded.push(await store.stateOn('9999-12-31'));
          await store.lockDays(civilTimeOf(morning + (index + 1) * dayMs).slice(0, 10), morning, by);
        }
        const rebuilt = [];
        for (const index of days.keys()) {
          rebuilt.push(await store.stateOn(civilTimeOf(morning + index * dayMs).slice(0, 10)));
        }
        expect(rebuilt).toEqual(recorded);
        const newest = await store.picture();
        const last = (await store.stateOn('9999-12-31')).map(({ dossier }) => dossier);
        for (const { dossier } of newest.open) expect(last).toContainEqual(dossier);
      }),
      { numRuns: 20 },
    );
  });
});

describe('forgetting', () => {
  it('keeps what later days need, the newest states and the locked days', async () => {
    await read([{ code: 'A-1', stage: 'received' }, { code: 'A-2' }], 0);
    await lock('2026-11-23');
    await read([{ code: 'A-1', stage: 'processing' }], 1);
    await read([{ code: 'A-1', stage: 'finished' }], 4);
    const picture = await store.picture();
    const wanted = [await codesOn('2026-11-24'), await codesOn('2026-11-26')];
    await store.forgetBefore('2026-11-24');
    expect(await codesOn('2026-11-22')).toEqual([['A-2', undefined]]);
    expect([await codesOn('2026-11-24'), await codesOn('2026-11-26')]).toEqual(wanted);
    expect(await store.picture()).toEqual(picture);
    expect(await store.days()).toHaveLength(1);
  });
});

describe('erasing', () => {
  it('leaves nothing, and the store goes on', async () => {
    await read([{ code: 'A-1' }, { code: 'A-2', stage: 'finished' }], 0);
    await lock('2026-11-23');
    await store.erase();
    expect(await store.picture()).toEqual({
      officers: [],
      open: [],
      closed: { total: 0, undigitised: 0 },
      undigitised: [],
      coverage: [],
    });
    expect(await store.days()).toEqual([]);
    expect(await store.stateOn('9999-12-31')).toEqual([]);
    await read([{ code: 'A-1' }], 0);
    expect((await store.picture()).open).toHaveLength(1);
  });
});
