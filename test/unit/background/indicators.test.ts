import { describe, expect, it, vi } from 'vitest';
import type { Dossier } from '../../../lib/dossier';
import type { ReplyOf } from '../../../lib/messages';
import { defaultSettings, type Settings } from '../../../lib/settings';
import { fromPopup } from './fake-platform';
import { browser, clock, keepSettings, store, wake } from './profile';

const site = 'https://motcua.example.vn';
const national = 'https://dichvucong.gov.vn';
async function start(settings: Partial<Settings> = { indicatorTargets: { results: 8_000 } }) {
  await keepSettings({
    reminders: { ...defaultSettings.reminders, on: false },
    ...settings,
  });
  wake();
}

let made = 0;

async function seen(rows: Dossier[], of = site) {
  made += 1;
  await store.ingest(
    {
      id: `reading-${made}`,
      site: of,
      readAt: clock.now,
      lists: [
        {
          list: 'Tra cứu',
          pager: { page: 1, pages: 1, total: rows.length, rowsShown: rows.length },
          rows: rows.map((dossier) => ({ dossier })),
        },
      ],
    },
    clock.now,
  );
  // Another of our contexts wrote: the background is told as it is of a restore.
  await browser.send({ call: 'data/changed', request: null }, fromPopup);
}

async function read() {
  const reply = (await browser.send(
    { call: 'indicators/read', request: null },
    fromPopup,
  )) as ReplyOf<'indicators/read'>;
  return reply.ok ? reply.value : reply.error;
}

async function results() {
  const told = await read();
  if (told === null || typeof told === 'string') return told;
  const { numerator, denominator, unknown } = told.counts.results;
  return [numerator, denominator, unknown];
}

const until = (wanted: unknown) =>
  vi.waitFor(async () => expect(await results()).toEqual(wanted), { timeout: 10_000 });

const done = (code: string, finishedAt: string, more: Partial<Dossier> = {}): Dossier => ({
  code,
  receivedAt: '2026-11-03',
  finishedAt,
  ...more,
});

describe('the month’s indicators', () => {
  it('are counted from all that is stored, packed or not, and told with their targets', async () => {
    await start();
    await seen([
      done('A-1', '2026-11-10', { digitisedResult: true }),
      done('A-2', '2026-11-11', { digitisedResult: false }),
      done('A-3', '2026-11-11'),
      done('A-4', '2026-11-12', { digitisedResult: 'not-applicable' }),
      { ...done('A-5', '2026-10-30', { digitisedResult: true }), receivedAt: '2026-10-03' },
      { code: 'A-6', receivedAt: '2026-11-17', dueAt: '2026-11-30' },
    ]);
    await until([1, 2, 1]);
    while (await store.tidy(Number.MAX_SAFE_INTEGER));
    clock.now += 3_600_000;
    browser.ring('clock');
    await vi.waitFor(async () => expect(await read()).toMatchObject({ at: '2026-11-18T11:00:00' }), {
      timeout: 10_000,
    });
    expect(await results()).toEqual([1, 2, 1]);
    expect(await read()).toMatchObject({ from: '2026-11-01', targets: { results: 8_000 } });
  });

  it('leave the national portal out, whether it was named or goes by its address', async () => {
    await start();
    await seen([done('A-1', '2026-11-10', { digitisedResult: true })]);
    await seen([done('A-1', '2026-11-10', { digitisedResult: false })], national);
    await until([1, 1, 0]);
    await browser.send({ call: 'settings/change', request: { set: { nationalSite: site } } }, fromPopup);
    await until([0, 1, 0]);
  });

  it('are counted anew after a reading, by a worker that was woken anew', async () => {
    await start();
    await seen([done('A-1', '2026-11-10', { digitisedResult: true })]);
    await until([1, 1, 0]);
    wake();
    await seen([done('A-2', '2026-11-10', { digitisedResult: false })]);
    await until([1, 2, 0]);
  });

  it('are not told without targets, of another month, or after all was erased', async () => {
    await start({ indicatorTargets: {} });
    await seen([done('A-1', '2026-11-10', { digitisedResult: true })]);
    expect(await read()).toBeNull();
    const set = (indicatorTargets: Record<string, number>) =>
      browser.send({ call: 'settings/change', request: { set: { indicatorTargets } } }, fromPopup);
    await set({ results: 9_000 });
    await until([1, 1, 0]);
    await set({});
    expect(await read()).toBeNull();
    await set({ results: 9_000 });
    expect(await results()).toEqual([1, 1, 0]);
    clock.now = Date.UTC(2026, 11, 1, 3);
    expect(await read()).toBeNull();
    clock.now = Date.UTC(2026, 10, 18, 3);
    await browser.send({ call: 'data/erase', request: null }, fromPopup);
    await until([0, 0, 0]);
  });
});
