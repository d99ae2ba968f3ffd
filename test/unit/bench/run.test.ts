import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Line, Outcome } from '../../bench/line';
import { Run } from '../../bench/run';

const nothing: Outcome = { figures: [], verdicts: [] };
const said: string[] = [];

/** A line that says when it begins and, a few turns of the event loop later, when it ends. */
function line(name: string, more: Partial<Line> = {}): Line {
  return {
    name,
    work: '',
    peers: [],
    goal: '',
    check: '',
    async measure() {
      said.push(`${name} begins`);
      for (let wait = 0; wait < 5; wait++) await Promise.resolve();
      said.push(`${name} ends`);
      return nothing;
    },
    ...more,
  };
}

describe('a run', () => {
  beforeEach(() => {
    said.length = 0;
    vi.spyOn(console, 'error').mockReturnValue();
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('measures two lines of own clocks beside each other, the longest first, and the others alone', async () => {
    const run = new Run({ quick: false, cores: 4, kept: () => Promise.resolve() });
    await run.measureAll([
      line('short', { ownClock: 1 }),
      line('alone'),
      line('long', { ownClock: 3 }),
      line('last'),
    ]);
    expect(said.slice(0, 2)).toEqual(['long begins', 'short begins']);
    expect(said.slice(4)).toEqual(['alone begins', 'alone ends', 'last begins', 'last ends']);
    expect(run.measured.map((one) => one.line.name)).toEqual(['short', 'alone', 'long', 'last']);
  });

  it('makes ready what others need before any of them, and what cannot be made fails its line alone', async () => {
    const run = new Run({ quick: false, cores: 4, kept: () => Promise.resolve() });
    const prepare = async () => {
      said.push('made ready');
    };
    const failing = line('failing', {
      prepare: () => Promise.reject(new Error('no disk')),
      measure: () => Promise.reject(new Error('no disk')),
    });
    await run.measureAll([failing, line('first'), line('second', { prepare })]);
    expect(said[0]).toBe('made ready');
    expect(run.measured.map(({ failure }) => failure)).toEqual(['no disk', undefined, undefined]);
  });

  it('hands on what was measured as soon as there is more, to be kept and to be found', async () => {
    const kept: number[] = [];
    const run = new Run({
      quick: true,
      cores: 1,
      async kept(measured) {
        kept.push(measured.length);
      },
    });
    const seen: unknown[] = [];
    const looking = line('looking', {
      async measure({ found, failed, quick }) {
        seen.push(found('first'), found('looking'), quick);
        seen.push(failed('first'), failed('failing'), failed('looking'));
        return nothing;
      },
    });
    const failing = line('failing', { measure: () => Promise.reject(new Error('no disk')) });
    await run.measureAll([line('first'), failing, looking]);
    expect(kept).toEqual([1, 2, 3]);
    expect(seen).toEqual([nothing, undefined, true, false, true, false]);
  });
});
