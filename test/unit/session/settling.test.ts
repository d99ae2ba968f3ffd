import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SentReading } from '../../../lib/messages';
import type { Look } from '../../../lib/session/sent-reading';
import { Settling } from '../../../lib/session/settling';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function settling() {
  const sent: string[] = [];
  const box = new Settling({
    time: () => Date.now(),
    setTimer: (run, ms) => setTimeout(run, ms) as unknown as number,
    clearTimer: (timer) => clearTimeout(timer),
    messages: (look) => look.readings(),
    send: ({ id }) => sent.push(id),
  });
  const look = (id: string, list: string, page: number, codes: string[]) =>
    box.put(lookAt(reading(id, list, page, codes)));
  return { box, sent, look };
}

function reading(id: string, list: string, page: number, codes: string[]): SentReading {
  return {
    id,
    site: 'http://motcua.example.vn',
    readAt: 0,
    lists: [
      {
        list,
        pager: { page, rowsShown: codes.length },
        rows: codes.map((code) => ({ dossier: { code } })),
        skipped: {},
      },
    ],
    refusals: [],
  };
}

function lookAt(...readings: SentReading[]): Look {
  const lists = readings.flatMap((one) => one.lists);
  const places = lists.flatMap(({ list, pager, rows }) =>
    rows.map(({ dossier: { code } }) => [`${list} ${pager.page} ${code}`, code] as const),
  );
  return { readAt: 0, places: () => new Map(places), extent: () => '', readings: () => readings };
}

it('sends the newest look once the page is at rest', () => {
  const { sent, look } = settling();
  look('half', 'a', 1, ['1']);
  vi.advanceTimersByTime(200);
  look('whole', 'a', 1, ['1', '2']);
  vi.advanceTimersByTime(399);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual(['whole']);
});

it('tells a look anew whose telling the browser ended in the midst of a step', () => {
  const { box, sent } = settling();
  const first = reading('first', 'a', 1, ['1']);
  const second = reading('second', 'a', 1, ['2']);
  let begun = 0;
  box.put({
    ...lookAt(first, second),
    *readings() {
      begun += 1;
      const isEnded = begun === 1;
      yield first;
      // A generator that was ended so throws where it is asked for more.
      if (isEnded) throw new TypeError('already executing generator');
      yield second;
    },
  });
  vi.advanceTimersByTime(400);
  expect(sent).toEqual(['first']);
  box.put(lookAt(reading('newest', 'a', 2, ['3'])));
  box.flush();
  expect(sent).toEqual(['first', 'first', 'second', 'newest']);
});

it('sends now and then from a page that never rests', () => {
  const { sent, look } = settling();
  for (let turn = 0; turn < 70; turn++) {
    look(String(turn), 'a', 1, ['1']);
    vi.advanceTimersByTime(100);
  }
  expect(sent.length).toBe(2);
});

it('loses no page however fast the officer turns', () => {
  const { sent, look } = settling();
  look('1', 'a', 1, ['1', '2']);
  look('2', 'a', 2, ['3', '4']);
  vi.advanceTimersByTime(50);
  look('2 again', 'a', 2, ['3', '4']);
  look('3', 'a', 3, ['5']);
  look('other list', 'b', 1, ['6']);
  vi.advanceTimersByTime(1_000);
  expect(sent).toEqual(['1', '2 again', '3', 'other list']);
});

it('does not take the rows of the page before for those of the next', () => {
  const { sent, look } = settling();
  look('a', 'a', 1, ['1', '2']);
  look('a under the title of b', 'b', 1, ['1', '2']);
  vi.advanceTimersByTime(50);
  look('b', 'b', 1, ['3']);
  vi.advanceTimersByTime(1_000);
  look('b under its next number', 'b', 2, ['3']);
  look('b2', 'b', 2, ['4']);
  vi.advanceTimersByTime(1_000);
  expect(sent).toEqual(['a', 'b', 'b2']);
});

it('sends what waits when the page goes, and nothing after it was stopped', () => {
  const { box, sent, look } = settling();
  look('1', 'a', 1, ['1']);
  box.flush();
  expect(sent).toEqual(['1']);
  look('2', 'a', 2, ['2']);
  box.stop();
  vi.advanceTimersByTime(10_000);
  box.flush();
  expect(sent).toEqual(['1']);
});

it('asks for what a look gives only when it is needed', () => {
  const { box } = settling();
  const look = lookAt(reading('1', 'a', 1, ['1']));
  const readings = vi.fn(look.readings);
  box.put({ ...look, readings });
  expect(readings).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(readings).toHaveBeenCalledTimes(1);
});

it('sends a long look message by message, each in a task of its own, and the rest at once when the page goes', () => {
  const { box, sent, look } = settling();
  const parts = ['a', 'b', 'c', 'd'].map((id) => reading(id, 'a', 1, [id]));
  box.put(lookAt(...parts));
  vi.advanceTimersByTime(400);
  expect(sent).toEqual(['a']);
  vi.advanceTimersToNextTimer();
  expect(sent).toEqual(['a', 'b']);
  look('next', 'a', 2, ['e']);
  box.flush();
  expect(sent).toEqual(['a', 'b', 'c', 'd', 'next']);
  vi.advanceTimersByTime(10_000);
  expect(sent).toHaveLength(5);
});

it('takes rows that changed in place for the same look, and sends their newest state', () => {
  const { box, sent, look } = settling();
  look('first', 'a', 1, ['1', '2']);
  vi.advanceTimersByTime(300);
  box.renew(lookAt(reading('renewed', 'a', 1, ['1', '2'])));
  vi.advanceTimersByTime(399);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual(['renewed']);
});
