import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPercent, wordPercent, wordTarget } from '../../../lib/locale/figure';
import { bounds, goalOf, hundredths } from '../../../lib/report';
import { letterRatios } from '../../support/letters/dossiers';

describe('a ratio', () => {
  it.each(letterRatios.map((ratio) => [ratio.source, ratio] as const))(
    'of %s is what the letter prints',
    (_source, ratio) => {
      const value = hundredths(ratio) ?? Number.NaN;
      expect(wordPercent('vi', value)).toBe(`${ratio.twoDecimals}%`);
      expect(ratio.twoDecimals.startsWith(ratio.printed ?? '')).toBe(true);
    },
  );

  it('is rounded half up, and nothing over nothing', () => {
    expect(hundredths({ numerator: 1, denominator: 800 })).toBe(13);
    expect(hundredths({ numerator: 1, denominator: 20_000 })).toBe(1);
    expect(hundredths({ numerator: 0, denominator: 0 })).toBeUndefined();
  });

  it('lies between what the unknown ones leave open', () => {
    expect(bounds({ numerator: 60, denominator: 80, unknown: 20 })).toEqual([6_000, 8_000]);
    expect(bounds({ numerator: 0, denominator: 0, unknown: 0 })).toBeUndefined();
  });

  it.each([
    ['80', 8_000],
    ['87,68', 8_768],
    ['87.68%', 8_768],
    ['0,5', 50],
    ['100', 10_000],
    ['100,01', undefined],
    ['tám mươi', undefined],
  ])('is read as people type it: %s', (typed, value) => {
    expect(readPercent(typed)).toBe(value);
  });

  it('as a target is worded as letters do', () => {
    expect([8_000, 8_768, 3_240].map((target) => wordTarget('vi', target))).toEqual([
      '80%',
      '87,68%',
      '32,4%',
    ]);
  });
});

describe('what a target takes', () => {
  const thapMuoi = { numerator: 2_243, denominator: 3_697, unknown: 0 };
  it('is 715 more of 3 697 for 80 %, since 2 957 are not yet four fifths', () => {
    expect(goalOf(thapMuoi, 8_000, 'mend')).toEqual({
      target: 8_000,
      needed: 715,
      numerator: 2_958,
      denominator: 3_697,
    });
    expect(2_957 / 3_697).toBeLessThan(0.8);
    expect(2_958 / 3_697).toBeGreaterThanOrEqual(0.8);
  });

  it('counts further dossiers where what is missing stays so', () => {
    // 40 of 50; two further ones make 42 of 52, a share of 80.77.
    expect(goalOf({ numerator: 40, denominator: 50, unknown: 0 }, 8_077, 'grow').needed).toBe(3);
    expect(goalOf({ numerator: 40, denominator: 50, unknown: 0 }, 8_076, 'grow').needed).toBe(2);
    expect(goalOf({ numerator: 49, denominator: 50, unknown: 0 }, 10_000, 'grow').needed).toBeUndefined();
  });

  it('is how many to take away where less is better', () => {
    expect(goalOf({ numerator: 7, denominator: 40, unknown: 0 }, 500, 'lessen')).toMatchObject({
      needed: 5,
      numerator: 2,
    });
  });

  const counts = fc
    .tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1, max: 5_000 }))
    .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: b, unknown: 0 }));

  it('is enough, and one less is not', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 0, max: 9_999 }),
        fc.constantFrom('mend', 'grow'),
        (ratio, target, gain) => {
          const { needed = 0, numerator, denominator } = goalOf(ratio, target, gain as 'mend' | 'grow');
          expect(numerator * 10_000).toBeGreaterThanOrEqual(denominator * target);
          if (needed > 0) {
            const less = gain === 'grow' ? denominator - 1 : denominator;
            expect((numerator - 1) * 10_000).toBeLessThan(less * target);
          }
        },
      ),
    );
  });
});
