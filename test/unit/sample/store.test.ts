import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { defaultThresholds } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import { backlog, trendOf } from '../../../lib/report';
import { fillSample, isOfToday } from '../../../lib/sample/fill';
import { sampleStore } from '../../../lib/sample/site';
import { openStore, type Store } from '../../../lib/store';
import { sampleCounts } from '../../support/sample/counts';

// A Wednesday and a Sunday, at midnight, in the morning and late, in Vietnam.
const instants = [
  '2026-11-18T00:01',
  '2026-11-18T10:00',
  '2026-11-18T23:30',
  '2026-11-22T21:10',
  '2026-02-16T09:00',
];
const by = { calendar: defaultCalendar, thresholds: defaultThresholds, civilTimeOf };
let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = openStore({ civilTimeOf, name: sampleStore });
});

describe.each(instants)('the sample of %s', (civil) => {
  const epoch = Date.parse(`${civil}+07:00`);
  const at = { ...by, epoch };

  it('is the backlog that it is meant to be, read to the end', async () => {
    expect(await isOfToday(store, at)).toBe(false);
    await fillSample(store, at);
    expect(await isOfToday(store, at)).toBe(true);
    const summed = backlog(await store.picture(), { ...by, now: civilTimeOf(epoch) });
    expect(summed.counts).toEqual(sampleCounts);
    expect(summed.officer).toBe('Trần Thị Mẫu');
    expect(summed.gone).toBe(0);
    expect(summed.coverage.map(({ rows, total, complete }) => ({ rows, total, complete }))).toEqual([
      { rows: 20, total: 20, complete: true },
      { rows: 12, total: 12, complete: true },
    ]);
  });

  it('has a past that changes from day to day', async () => {
    await fillSample(store, at);
    const trend = trendOf(await store.days(), civil.slice(0, 10)).filter(
      ({ overdue }) => overdue !== undefined,
    );
    expect(trend.length).toBeGreaterThanOrEqual(3);
    expect(trend.some(({ partial }) => partial)).toBe(false);
    expect(new Set(trend.map(({ undigitised }) => undigitised)).size).toBeGreaterThan(1);
  });

  it('takes the place of an older one', async () => {
    await fillSample(store, { ...at, epoch: epoch - 5 * 86_400_000 });
    expect(await isOfToday(store, at)).toBe(false);
    await fillSample(store, at);
    expect((await store.picture()).open).toHaveLength(20);
  });
});
