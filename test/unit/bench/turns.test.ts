import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurns, outcomeOf, ratiosOf } from '../../bench/turns';

const whole = { quick: false };

describe('turns', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  /** Who takes so many milliseconds for each run, and writes down that it ran. */
  function runners(waits: Record<string, number>) {
    const ran: string[] = [];
    const who = Object.fromEntries(
      Object.entries(waits).map(([name, ms]) => [
        name,
        async (run: number) => {
          ran.push(name);
          vi.advanceTimersByTime(ms);
          return run;
        },
      ]),
    );
    return { ran, who };
  }

  it('are seven of each', async () => {
    const found = await inTurns(whole, runners({ floor: 5, ours: 9_995 }).who);
    expect(found.get('floor')).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(found.get('ours')).toHaveLength(7);
  });

  it('are three where they take over ten seconds', async () => {
    const found = await inTurns(whole, runners({ floor: 3_000, ours: 3_001, peer: 4_000 }).who);
    for (const runs of found.values()) expect(runs).toEqual([0, 1, 2]);
  });

  it('are three in a quick run', async () => {
    const found = await inTurns({ quick: true }, runners({ floor: 5, ours: 5 }).who);
    expect([...found.values()].map(({ length }) => length)).toEqual([3, 3]);
  });

  it('let each be the first at times, but for who must come last', async () => {
    const { ran, who } = runners({ floor: 1, peer: 1, ours: 1 });
    await inTurns({ quick: true }, who, ['peer']);
    expect(ran.join(' ')).toBe('floor ours peer ours floor peer floor ours peer');
  });

  it('end where one fails', async () => {
    const fails = () => Promise.reject(new Error('number 7 is not read'));
    await expect(inTurns(whole, { floor: async () => 1, fails })).rejects.toThrow('number 7 is not read');
  });
});

describe('what turns found', () => {
  const times = new Map([
    ['floor', [1, 2, 4, 8]],
    ['ours', [3, 4, 4, 8]],
    ['peer', [30, 40]],
  ]);

  it('stands beside what was found in the same turn', () => {
    expect(ratiosOf(times, 'ours', 'floor')).toEqual([3, 2, 1, 1]);
    expect(ratiosOf(times, 'peer', 'ours')).toEqual([10, 10]);
    expect(ratiosOf(times, 'peer', 'nobody')).toEqual([]);
  });

  it('meets its goals or does not', () => {
    const { figures, verdicts } = outcomeOf('1 000 rows', times, [
      { of: 'ours', to: 'floor', atMost: 1.5 },
      { of: 'ours', to: 'peer', faster: 4 },
      { of: 'ours', to: 'floor', faster: 4 },
    ]);
    expect(figures.map(({ subject, median, runs }) => [subject, median, runs])).toEqual([
      ['floor', 3, 4],
      ['ours', 4, 4],
      ['peer', 35, 2],
    ]);
    expect(verdicts).toMatchObject([
      { goal: 'ours ≤ 1.5 × floor', found: 1.5, result: 'met', decides: true },
      { goal: 'ours ≥ 4 × faster than peer', found: 10, result: 'met', decides: true },
      { goal: 'ours ≥ 4 × faster than floor', result: 'missed', decides: true },
    ]);
  });
});
