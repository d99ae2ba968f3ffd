import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ErrorCode, Reply, SentReading } from '../../../lib/messages';
import { Outbox } from '../../../lib/session/outbox';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function reading(id: string, codes: string[], readAt = 0, statusText = ''): SentReading {
  const rows = codes.map((code) => ({ dossier: { code, statusText } }));
  return {
    id,
    site: 'https://motcua.example.vn',
    readAt,
    lists: [{ list: 'Đang xử lý', pager: { rowsShown: rows.length }, rows, skipped: {} }],
    refusals: [],
  };
}

/** An outbox over a background that gives these answers in turn, the last one for ever. */
function outbox(answers: (Reply<{ stored: number }> | 'lost')[]) {
  const sent: string[] = [];
  const outcomes: (ErrorCode | undefined)[] = [];
  const box = new Outbox({
    async send({ id }) {
      sent.push(id);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (!answer || answer === 'lost') throw new Error('the worker was stopped');
      return answer;
    },
    setTimer: (run, ms) => setTimeout(run, ms) as unknown as number,
    clearTimer: (timer) => clearTimeout(timer),
    onOutcome: (error) => outcomes.push(error),
  });
  return { box, sent, outcomes };
}

const kept = { ok: true, value: { stored: 1 } } as const;

it('sends until the reading is acknowledged, under the same id', async () => {
  const { box, sent, outcomes } = outbox(['lost', { ok: false, error: 'storage-blocked' }, kept]);
  box.put(reading('a', ['1']));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual(['a', 'a', 'a']);
  expect(outcomes).toEqual(['unknown', 'storage-blocked', undefined]);
  await vi.advanceTimersByTimeAsync(200_000);
  expect(sent).toHaveLength(3);
});

it('waits longer each time', async () => {
  const { box, sent } = outbox(['lost']);
  box.put(reading('a', ['1']));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sent.length).toBeGreaterThan(50);
  expect(sent.length).toBeLessThan(70);
});

it('does not repeat a message that can never be taken, and goes on with the next', async () => {
  const { box, sent, outcomes } = outbox([{ ok: false, error: 'invalid-message' }, kept]);
  box.put(reading('a', ['1']));
  box.put(reading('b', ['2']));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual(['a', 'b']);
  expect(outcomes).toEqual(['invalid-message', undefined]);
});

it('loses no page of a list while the background is away, and sends the newest look at each', async () => {
  const { box, sent } = outbox(['lost', kept]);
  box.put(reading('page-1', ['1', '2']));
  await vi.advanceTimersByTimeAsync(10);
  box.put(reading('page-2 early', ['3', '4'], 1, 'Đang xử lý'));
  box.put(reading('page-2 late', ['3', '4'], 2, 'Chờ trả kết quả'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual(['page-1', 'page-1', 'page-2 late']);
});

it('lets rows alone not take the place of a whole look', async () => {
  const { box, sent } = outbox(['lost', kept]);
  box.put(reading('first', ['9']));
  await vi.advanceTimersByTimeAsync(10);
  const whole = reading('whole', ['1', '2']);
  box.put(whole);
  box.put({ ...whole, id: 'alone', lists: whole.lists.map((list) => ({ ...list, alone: true })) });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual(['first', 'first', 'whole', 'alone']);
});

it('sends all of a long list before its page is left, and each message once', async () => {
  const { box, sent, outcomes } = outbox([kept]);
  for (const id of ['a', 'b', 'c']) box.put(reading(id, [id]));
  box.flush();
  expect(sent).toEqual(['a', 'b', 'c']);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toEqual(['a', 'b', 'c']);
  expect(outcomes).toEqual([undefined]);
});

it('tries at once what waits for another try when its page is left, and again where it stays', async () => {
  const { box, sent } = outbox(['lost', 'lost', 'lost', kept]);
  for (const id of ['a', 'b']) box.put(reading(id, [id]));
  await vi.advanceTimersByTimeAsync(10);
  box.flush();
  expect(sent).toEqual(['a', 'a', 'b']);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toEqual(['a', 'a', 'b', 'a', 'b']);
});

it('sends nothing more once it was stopped', async () => {
  const { box, sent } = outbox(['lost']);
  box.put(reading('a', ['1']));
  await vi.advanceTimersByTimeAsync(10);
  box.stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toEqual(['a']);
});
