import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Line, Outcome, Preparation } from '../../bench/line';
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

  it('measures what is touchy beside what rests', async () => {
    const run = new Run({ quick: false, cores: 2, kept: () => Promise.resolve() });
    await run.measureAll([
      line('long', { ownClock: 3 }),
      line('touchy', { ownClock: 1, touchy: true }),
      line('calm', { ownClock: 1, calm: true }),
    ]);
    expect(said.slice(0, 2)).toEqual(['calm begins', 'touchy begins']);
  });

  it('measures sturdy lines last, beside each other', async () => {
    const run = new Run({ quick: false, cores: 2, kept: () => Promise.resolve() });
    await run.measureAll([line('one', { sturdy: true }), line('alone'), line('other', { sturdy: true })]);
    expect(said).toEqual([
      'alone begins',
      'alone ends',
      'one begins',
      'other begins',
      'one ends',
      'other ends',
    ]);
    expect(run.measured.map((one) => one.line.name)).toEqual(['one', 'alone', 'other']);
  });

  it('measures what rests before the longest', async () => {
    const run = new Run({ quick: false, cores: 1, kept: () => Promise.resolve() });
    await run.measureAll([line('long', { ownClock: 3 }), line('calm', { ownClock: 1, calm: true })]);
    expect(said).toEqual(['calm begins', 'calm ends', 'long begins', 'long ends']);
  });

  it('makes ready what others need before any of them, and what cannot be made fails its line alone', async () => {
    const run = new Run({ quick: false, cores: 4, kept: () => Promise.resolve() });
    const made = (name: string, seconds: number): Preparation => ({
      seconds,
      async make() {
        said.push(`${name} made ready`);
      },
    });
    const preparation = made('much', 9);
    const failing = line('failing', {
      preparation: { seconds: 1, make: () => Promise.reject(new Error('no disk')) },
      measure: () => Promise.reject(new Error('no disk')),
    });
    await run.measureAll([
      failing,
      line('first', { preparation: made('little', 2) }),
      line('second', { preparation }),
      line('third', { preparation }),
    ]);
    expect(said.slice(0, 3)).toEqual(['much made ready', 'little made ready', 'first begins']);
    expect(run.measured.map(({ failure }) => failure)).toEqual(['no disk', undefined, undefined, undefined]);
  });

  it('measures first of those alone what stands open, so that it stands beside no other', async () => {
    const run = new Run({ quick: false, cores: 1, kept: () => Promise.resolve() });
    const preparation: Preparation = { seconds: 1, standsOpen: true, make: async () => {} };
    await run.measureAll([line('alone'), line('open', { preparation })]);
    expect(said[0]).toBe('open begins');
    expect(run.measured.map((one) => one.line.name)).toEqual(['alone', 'open']);
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
