import { describe, expect, it } from 'vitest';
import { median, quartiles, verdictOf } from '../../bench/figures';
import type { Line, Outcome, Verdict } from '../../bench/line';
import { isFailed, type Measured, tableOf } from '../../bench/report';

const line: Line = {
  name: 'read',
  work: 'a table to dossiers',
  floor: 'a loop',
  peers: [],
  goal: '≤ 1.5 × floor',
  check: 'every field',
  measure: () => Promise.reject(new Error('not measured here')),
};

const atMost = { goal: 'ours ≤ 2 × floor', atMost: 2, decides: true };
const atLeast = { goal: 'ours ≥ 4 × faster', atLeast: 4, decides: true };

function measured(outcome: Partial<Outcome>, failure?: string): Measured {
  const about = { line, seconds: 3 };
  if (failure !== undefined) return { ...about, failure };
  return { ...about, outcome: { figures: [], verdicts: [], ...outcome } };
}

describe('a goal', () => {
  it.each<[string, number[], typeof atMost | typeof atLeast, Verdict['result']]>([
    ['is met at its limit', [2, 2, 2], atMost, 'met'],
    ['is met by the median, whatever one run found', [1, 1, 1, 1, 9, 9, 1], atMost, 'met'],
    [
      'is missed within noise where a quarter of the runs hold',
      [1.9, 1.9, 2.1, 2.2, 2.3],
      atMost,
      'within noise',
    ],
    ['is missed where three quarters of the runs miss it', [1.9, 2.1, 2.1, 2.2, 2.3], atMost, 'missed'],
    ['of a least is met at its limit', [4, 4, 4], atLeast, 'met'],
    ['of a least is missed within noise', [3, 3.5, 3.9, 4.1, 4.1], atLeast, 'within noise'],
    ['of a least is missed', [3, 3.5, 3.6, 3.9, 4.1], atLeast, 'missed'],
    ['is not met by runs that gave no figure', [Number.NaN], atMost, 'missed'],
    ['is not met by no run', [], atLeast, 'missed'],
  ])('%s', (_, values, limit, result) => {
    expect(verdictOf('1 000 rows', values, limit).result).toBe(result);
  });

  it('tells how much of it is used', () => {
    expect(verdictOf('', [1, 1, 1], atMost)).toMatchObject({ found: 1, used: 0.5, spread: [1, 1] });
    expect(verdictOf('', [8, 8, 8], atLeast)).toMatchObject({ found: 8, used: 0.5 });
    expect(verdictOf('', [0, 0, 0], { ...atMost, atMost: 0 })).toMatchObject({ used: 0, result: 'met' });
    expect(verdictOf('', [1, 1, 1], { ...atMost, atMost: 0 })).toMatchObject({
      used: Number.POSITIVE_INFINITY,
    });
  });
});

describe('a run of the bench', () => {
  const missed = verdictOf('', [9, 9, 9], atMost);
  const near = verdictOf('', [1.9, 1.9, 2.1, 2.2, 2.3], atMost);
  const met = verdictOf('', [1, 1, 1], atMost);
  const ofThisMachine = verdictOf('', [9, 9, 9], { ...atMost, decides: false });

  it.each<[string, Measured[], boolean]>([
    ['holds where all goals do', [measured({ verdicts: [met] }), measured({ verdicts: [met, met] })], false],
    ['holds where a goal is missed by no more than noise', [measured({ verdicts: [met, near] })], false],
    ['holds where only a figure of this machine is missed', [measured({ verdicts: [ofThisMachine] })], false],
    ['holds where a line has no goal', [measured({})], false],
    [
      'fails where one goal of one line is missed',
      [measured({}), measured({ verdicts: [met, missed] })],
      true,
    ],
    ['fails where a result is wrong', [measured({}), measured({}, 'number 7 is not read')], true],
  ])('%s', (_, lines, failed) => {
    expect(isFailed(lines)).toBe(failed);
  });

  it('tells in its table what was missed, what failed and how long it took', () => {
    const lines = [
      measured({
        figures: [
          { variant: 'a', subject: 'floor', unit: 'ms', median: 2, spread: [1, 3], runs: 7 },
          { variant: 'a', subject: 'ours', unit: 'ms', median: 5, spread: [4, 6], runs: 7 },
        ],
        verdicts: [{ ...missed, variant: 'a' }],
      }),
      measured({}, 'number 7 is not read'),
    ];
    const text = tableOf(lines, 66);
    expect(text).toMatch(/ours +5\.00 ms +2\.50 × +4\.00–6\.00 in 7 runs/);
    expect(text).toContain('MISSED: ours ≤ 2 × floor: 9.00');
    expect(text).toContain('FAILED: number 7 is not read');
    expect(text).toContain('measured in 1.1 minutes');
  });
});

describe('figures', () => {
  it('have a median and quartiles between neighbours in proportion', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(quartiles([1, 2, 3, 4, 5])).toEqual([2, 4]);
    expect(quartiles([1, 2])).toEqual([1.25, 1.75]);
  });
});
