import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { civilTimeOf } from '../../../lib/platform/clock';
import type { PortalFailure } from '../../../lib/report';
import { openStore, type Store } from '../../../lib/store';

const site = 'https://motcua.example.vn';
const minute = 60_000;
const nine = Date.UTC(2026, 10, 18, 2);

let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = openStore({ civilTimeOf });
});

afterEach(() => store.close());

const at = (minutes: number, more: Partial<PortalFailure> = {}): PortalFailure => ({
  site,
  kind: 'error',
  startedAt: nine + minutes * minute,
  endedAt: nine + minutes * minute,
  ...more,
});
const spans = async () =>
  (await store.failures(0, Number.MAX_SAFE_INTEGER)).map(({ startedAt, endedAt }) => [
    (startedAt - nine) / minute,
    (endedAt - nine) / minute,
  ]);

describe('the log of failures', () => {
  it('takes pages that fail close together as one failure', async () => {
    for (const minutes of [0, 4, 14, 24.5]) await store.keepFailure(at(minutes));
    expect(await spans()).toEqual([
      [0, 14],
      [24.5, 24.5],
    ]);
  });

  it('keeps kinds and portals apart', async () => {
    await store.keepFailure(at(0));
    await store.keepFailure(at(1, { kind: 'maintenance' }));
    await store.keepFailure(at(2, { site: 'https://khac.example.vn' }));
    expect(await spans()).toHaveLength(3);
  });

  it('remembers the longest wait and the highest status', async () => {
    await store.keepFailure(at(0, { status: 404 }));
    await store.keepFailure(at(1, { status: 502 }));
    await store.keepFailure(at(2));
    await store.keepFailure(at(0, { kind: 'slow', seconds: 61 }));
    await store.keepFailure(at(3, { kind: 'slow', seconds: 90 }));
    expect(await store.failures(0, nine + 10 * minute)).toEqual([
      { site, kind: 'error', startedAt: nine, endedAt: nine + 2 * minute, status: 502 },
      { site, kind: 'slow', startedAt: nine, endedAt: nine + 3 * minute, seconds: 90 },
    ]);
  });

  it('keeps every note, also two of one minute; a note told again is one', async () => {
    const note = at(0, { kind: 'noted', note: 'Không đăng nhập được' });
    await store.keepFailure(note);
    await store.keepFailure(note);
    await store.keepFailure({ ...note, note: 'Không in được phiếu' });
    const notes = (await store.failures(nine, nine + minute)).map((failure) => failure.note);
    expect(notes).toEqual(['Không đăng nhập được', 'Không in được phiếu']);
  });

  it('is asked by period, both ends belonging to it', async () => {
    await store.keepFailure(at(0));
    await store.keepFailure(at(5));
    await store.keepFailure(at(30));
    const found = async (from: number, to: number) =>
      (await store.failures(nine + from * minute, nine + to * minute)).length;
    expect(await found(3, 4)).toBe(1);
    expect(await found(5, 5)).toBe(1);
    expect(await found(6, 29)).toBe(0);
    expect(await found(30, 40)).toBe(1);
    expect(await found(0, 30)).toBe(2);
  });

  it('is the same in whatever order and however often pages were told of', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(90), { minLength: 1, maxLength: 12 }).chain((minutes) =>
          fc.tuple(
            fc.constant(minutes),
            fc.shuffledSubarray([...minutes, ...minutes], {
              minLength: minutes.length * 2,
              maxLength: minutes.length * 2,
            }),
          ),
        ),
        async ([minutes, again]) => {
          await store.erase();
          for (const each of minutes) await store.keepFailure(at(each));
          const once = await spans();
          await store.erase();
          for (const each of again) await store.keepFailure(at(each));
          expect(await spans()).toEqual(once);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('lets go of what ended before an instant', async () => {
    await store.keepFailure(at(0));
    await store.keepFailure(at(5));
    await store.keepFailure(at(30));
    await store.forgetFailuresBefore(nine + 5 * minute);
    expect(await spans()).toHaveLength(2);
    await store.forgetFailuresBefore(nine + 6 * minute);
    expect(await spans()).toEqual([[30, 30]]);
  });
});
