import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Afterthought } from '../../../lib/session/afterthought';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function afterthought() {
  const run = vi.fn();
  const clock = {
    time: () => Date.now(),
    setTimer: (work: () => void, ms: number) => setTimeout(work, ms) as unknown as number,
    clearTimer: (timer: number) => clearTimeout(timer),
  };
  return { run, thought: new Afterthought(clock, run) };
}

it('comes once the page is left alone', () => {
  const { run, thought } = afterthought();
  thought.ask();
  vi.advanceTimersByTime(900);
  thought.ask();
  vi.advanceTimersByTime(999);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});

it('comes every ten seconds to a page that is never left alone', () => {
  const { run, thought } = afterthought();
  for (let tick = 0; tick < 60; tick++) {
    thought.ask();
    vi.advanceTimersByTime(500);
  }
  expect(run).toHaveBeenCalledTimes(3);
});

it('does not come where it was forestalled', () => {
  const { run, thought } = afterthought();
  thought.ask();
  thought.done();
  vi.advanceTimersByTime(20_000);
  expect(run).not.toHaveBeenCalled();
});
