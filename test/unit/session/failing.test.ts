// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Reply } from '../../../lib/messages';
import type { Failure } from '../../../lib/overlay';
import { failureOf } from '../../../lib/reading/failure';
import type { PageReading } from '../../../lib/reading/types';
import { Failing } from '../../../lib/session/failing';
import type { SessionHost } from '../../../lib/session/host';
import { Line } from '../../../lib/session/line';

const login = '<h1>Đăng nhập</h1><form><input name="ten"><input type="password" name="mat-khau"></form>';
const maintenance = '<h1>Hệ thống đang bảo trì</h1><p>Xin quay lại sau ít phút.</p>';
const links = '<a href="/">Trang chủ</a>'.repeat(6);
const home = '<h1>Cổng một cửa</h1>';
/** 09:30 in Vietnam. */
const since = Date.UTC(2026, 10, 23, 2, 30);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is read of a page with one list of so many dossiers, numbered from the first. */
function readingOf(dossiers: number, first = 0): PageReading {
  const element = document.createElement('table');
  const rows = Array.from({ length: dossiers }, (_, row) => ({
    dossier: { code: `H99.10-261123-${first + row}` },
    elements: [],
    unreadable: [],
  }));
  return {
    lists: [{ element, columns: [], pager: { rowsShown: dossiers }, rows, skipped: [] }],
    refusals: [],
  };
}

/**
 * A page's failing over a background whose answers to "page/failing" are held until they are given, and that loses the
 * first of every two "page/well".
 */
function failing() {
  const shown: (Failure | undefined)[] = [];
  let wells = 0;
  const asked: { certain: boolean; answer(reply: Reply<number | null>): void; fail(): void }[] = [];
  const call = (name: string, request: unknown) => {
    if (name === 'page/well')
      return ++wells % 2 ? Promise.reject(new Error('lost')) : Promise.resolve({ ok: true, value: null });
    if (name !== 'page/failing') return Promise.resolve({ ok: true, value: null });
    return new Promise((resolve, reject) => {
      const { certain } = request as { certain: boolean };
      asked.push({ certain, answer: resolve, fail: () => reject(new Error('the background was ended')) });
    });
  };
  const view = window as unknown as Window;
  const host = { view, call, isAlive: () => true } as unknown as SessionHost;
  const page = new Failing({
    view,
    line: new Line(host, new AbortController().signal, () => {}),
    call: host.call,
    epochNow: () => since + 60_000,
    civilNow: () => '2026-11-23T09:31:00',
    show: (failure) => shown.push(failure),
  });
  const look = (markup: string, reading = readingOf(0)) => {
    document.body.innerHTML = markup;
    page.look(reading, failureOf);
  };
  const question = async (number: number) => {
    // A try that failed is followed by the next within so long.
    await vi.advanceTimersByTimeAsync(1_000);
    const question = asked[number - 1];
    if (!question) throw new Error(`asked ${asked.length} times, not ${number}`);
    return question;
  };
  return { page, look, question, asked, shown, wells: () => wells };
}

const told = { since: '2026-11-23T09:30:00', now: '2026-11-23T09:31:00' };

it('is said where the page is looked at again before the background has answered', async () => {
  const { look, question, asked, shown } = failing();
  look(login);
  const { answer } = await question(1);
  look(login);
  look(`${login}<p>Hỗ trợ kỹ thuật</p>`);
  answer({ ok: true, value: since });
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([{ kind: 'login', ...told }]);
  expect(asked).toHaveLength(1);
});

it('is asked about again where the background was ended before it answered', async () => {
  const { look, question, shown } = failing();
  look(login);
  (await question(1)).fail();
  (await question(2)).answer({ ok: false, error: 'unknown' });
  (await question(3)).answer({ ok: true, value: since });
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([{ kind: 'login', ...told }]);
});

it('is not said of a page that is well by the time of the answer, nor asked about any more', async () => {
  const { page, look, question, asked, shown } = failing();
  look(login);
  const { fail } = await question(1);
  look(home);
  expect(page.is).toBe(false);
  fail();
  look(maintenance);
  (await question(2)).answer({ ok: true, value: since });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(shown).toEqual([undefined, { kind: 'maintenance', ...told }]);
  expect(asked).toHaveLength(2);
});

it('is told anew once the page is nothing else', async () => {
  const { look, question, shown } = failing();
  look(maintenance + links);
  const first = await question(1);
  expect(first.certain).toBe(false);
  first.answer({ ok: true, value: null });
  look(maintenance);
  const second = await question(2);
  expect(second.certain).toBe(true);
  second.answer({ ok: true, value: since });
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([{ kind: 'maintenance', ...told }]);
});

it('is over, and told to be until the background has heard it, once dossiers are shown', async () => {
  const { look, wells, question } = failing();
  look(home);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(wells()).toBe(0);
  look(home, readingOf(3));
  expect(wells()).toBe(1);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(wells()).toBe(2);
  look(home);
  look(home, readingOf(1));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(wells()).toBe(2);
  look(maintenance);
  (await question(1)).answer({ ok: true, value: since });
  look(home, readingOf(3));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(wells()).toBe(4);
});

it('is told to be over again once the page shows other dossiers: another tab may have seen it fail since', async () => {
  const { look, wells } = failing();
  look(home, readingOf(3));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(wells()).toBe(2);
  look(home, readingOf(3, 20));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(wells()).toBe(4);
});
