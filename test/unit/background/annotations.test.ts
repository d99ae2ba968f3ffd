import { beforeEach, describe, expect, it } from 'vitest';
import type { CallName, RequestOf } from '../../../lib/messages';
import { fromPage, fromPopup, pattern, site } from './fake-platform';
import { browser, start as now, store, wake } from './profile';

beforeEach(() => {
  browser.grant(pattern);
  wake();
});

const page = <N extends CallName>(call: N, request: RequestOf<N>) =>
  browser.send({ call, request }, fromPage);
const popup = <N extends CallName>(call: N, request: RequestOf<N>) =>
  browser.send({ call, request }, fromPopup);

describe('cause and note of a dossier', () => {
  const annotation = { cause: 'objective', note: 'lỗi phần mềm' } as const;

  it('made on the page are there for the page and for our own surfaces', async () => {
    const held = { ...annotation, changedAt: now };
    expect(await page('page/annotate', { code: 'A-1', annotation })).toEqual({ ok: true, value: held });
    expect(await page('page/annotations', { codes: ['A-1', 'A-2'] })).toEqual({
      ok: true,
      value: [{ code: 'A-1', annotation: held }],
    });
    expect(await page('page/annotations', { codes: ['A-2'] })).toEqual({ ok: true, value: [] });
    expect(await store.annotations(site)).toEqual([{ site, code: 'A-1', annotation: held }]);
  });

  it('made in the popup are there for the page', async () => {
    await popup('annotation/keep', { site, code: 'A-1', annotation: { apologyOn: '2026-11-17' } });
    expect(await page('page/annotations', { codes: ['A-1'] })).toEqual({
      ok: true,
      value: [{ code: 'A-1', annotation: { apologyOn: '2026-11-17', changedAt: now } }],
    });
  });

  it.each([
    ['a cause that is none', { cause: 'weather' }],
    ['a date that is none', { apologyOn: '2026-02-30' }],
    ['a note without end', { note: 'a'.repeat(501) }],
    ['a time of its own', { changedAt: 1 }],
  ])('with %s are refused', async (_why, wrong) => {
    const request = { code: 'A-1', annotation: wrong } as RequestOf<'page/annotate'>;
    expect(await page('page/annotate', request)).toEqual({ ok: false, error: 'invalid-message' });
    expect(await store.annotations()).toEqual([]);
  });
});

describe('the log of failures', () => {
  it('takes what pages show under the origin that the browser names', async () => {
    expect(await page('portal/failure', { kind: 'error', at: now - 5_000, status: 502 })).toEqual({
      ok: true,
      value: null,
    });
    expect(await popup('failure/list', { from: now - 60_000, to: now })).toEqual({
      ok: true,
      value: [{ site, kind: 'error', startedAt: now - 5_000, endedAt: now - 5_000, status: 502 }],
    });
  });

  it('takes an officer’s note, and nothing from the future', async () => {
    await popup('failure/note', { site, at: now + 60_000, note: 'Không ký số được' });
    expect(await store.failures(now, now)).toEqual([
      { site, kind: 'noted', startedAt: now, endedAt: now, note: 'Không ký số được' },
    ]);
    expect(await popup('failure/note', { site, at: now, note: '' })).toEqual({
      ok: false,
      error: 'invalid-message',
    });
  });

  it('takes nothing from a portal that rests', async () => {
    await popup('settings/change', { set: { pausedSites: [site] } });
    expect(await page('portal/failure', { kind: 'slow', at: now, seconds: 70 })).toEqual({
      ok: false,
      error: 'site-paused',
    });
    expect(await store.failures(0, now)).toEqual([]);
  });

  it('takes no note from a page', async () => {
    const request = { kind: 'noted', at: now } as unknown as RequestOf<'portal/failure'>;
    expect(await page('portal/failure', request)).toEqual({ ok: false, error: 'invalid-message' });
  });
});
