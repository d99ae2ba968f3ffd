import { expect, it } from 'vitest';
import { Pace } from '../../../lib/session/pace';

/** A clock that a test turns by hand. */
function turnedClock() {
  let now = 0;
  let next = 1;
  const timers = new Map<number, { at: number; run: () => void }>();
  return {
    clock: {
      time: () => now,
      setTimer(run: () => void, ms: number) {
        timers.set(next, { at: now + ms, run });
        return next++;
      },
      clearTimer: (timer: number) => void timers.delete(timer),
    },
    advance(ms: number) {
      const end = now + ms;
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
        if (!due) break;
        timers.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].run();
      }
      now = end;
    },
  };
}

it('reads at once after a quiet time', () => {
  const { clock } = turnedClock();
  let reads = 0;
  new Pace(clock, () => void reads++).changed('now');
  expect(reads).toBe(1);
});

it('reads a storm of ten thousand changes a second few times, and its last state', () => {
  const { clock, advance } = turnedClock();
  let state = 0;
  const seen: number[] = [];
  const pace = new Pace(clock, () => {
    seen.push(state);
    pace.spent(20, true);
  });
  for (let change = 0; change < 10_000; change++) {
    state += 1;
    pace.changed('now');
    advance(0.1);
  }
  advance(1_000);
  expect(seen.length).toBeLessThanOrEqual(7);
  expect(seen.at(-1)).toBe(10_000);
});

it('takes its time over a change beside the tables, but is brought forward by one inside', () => {
  const { clock, advance } = turnedClock();
  let reads = 0;
  const pace = new Pace(clock, () => void reads++);
  pace.changed('now');
  pace.changed('soon');
  advance(500);
  expect(reads).toBe(1);
  pace.changed('now');
  advance(1);
  expect(reads).toBe(2);
  pace.changed('soon');
  advance(2_000);
  expect(reads).toBe(3);
});

it('does not forget what changed while it was reading', async () => {
  const { clock, advance } = turnedClock();
  const ends: (() => void)[] = [];
  const pace = new Pace(clock, () => new Promise<void>((resolve) => ends.push(resolve)));
  pace.changed('now');
  pace.changed('soon');
  pace.changed('now');
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await Promise.resolve();
  await Promise.resolve();
  advance(200);
  expect(ends).toHaveLength(2);
});

it('goes on after a reading that failed, and not after it was stopped', async () => {
  const { clock, advance } = turnedClock();
  let reads = 0;
  const pace = new Pace(clock, async () => {
    reads += 1;
    throw new Error('broken page');
  });
  pace.changed('now');
  await Promise.resolve();
  await Promise.resolve();
  pace.changed('now');
  advance(500);
  expect(reads).toBe(2);
  await Promise.resolve();
  await Promise.resolve();
  pace.changed('now');
  pace.stop();
  advance(10_000);
  expect(reads).toBe(2);
});

it('reads next to never for changes that never stop and bring nothing, and at once for what looks like dossiers', () => {
  const { clock, advance } = turnedClock();
  const cost = 5;
  const reads: number[] = [];
  let found = false;
  const pace = new Pace(clock, () => {
    reads.push(clock.time());
    pace.spent(cost, found);
  });
  const messages = (seconds: number) => {
    for (let beat = 0; beat < seconds * 20; beat++) {
      pace.changed('perhaps');
      advance(50);
    }
  };
  messages(60);
  const share = (reads.length * cost) / 60_000;
  expect(share).toBeLessThan(0.002);
  // What is no more than a guess is followed up too, if later.
  expect(60_000 - (reads.at(-1) ?? 0)).toBeLessThanOrEqual(5_000);
  pace.changed('likely');
  advance(120);
  expect(clock.time() - (reads.at(-1) ?? 0)).toBeLessThanOrEqual(120);
  found = true;
  pace.changed('now');
  advance(120);
  const before = reads.length;
  messages(1);
  expect(reads.length - before).toBeGreaterThanOrEqual(6);
});

it('trusts what looks like dossiers a few times, and again after a pause', () => {
  const { clock, advance } = turnedClock();
  let reads = 0;
  const pace = new Pace(clock, () => {
    reads += 1;
    pace.spent(10, false);
  });
  const feed = (seconds: number) => {
    for (let beat = 0; beat < seconds * 10; beat++) {
      pace.changed('likely');
      advance(100);
    }
  };
  feed(30);
  expect(reads).toBeLessThanOrEqual(15);
  advance(3_000);
  const before = reads;
  feed(1);
  expect(reads - before).toBeGreaterThanOrEqual(4);
});
