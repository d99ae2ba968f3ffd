import { describe, expect, it } from 'vitest';
import { civilTimeOf, epochNow, now } from '../../../lib/platform/clock';

describe('civilTimeOf', () => {
  it.each([
    ['2026-11-22T09:30:05Z', '2026-11-22T16:30:05'],
    ['2026-11-22T16:59:59Z', '2026-11-22T23:59:59'],
    ['2026-11-22T17:00:00Z', '2026-11-23T00:00:00'],
    ['2026-12-31T17:00:00Z', '2027-01-01T00:00:00'],
    ['2024-02-28T17:00:00Z', '2024-02-29T00:00:00'],
  ])('tells Vietnam’s time of %s on a machine of another zone', (instant, civil) => {
    expect(new Date().getTimezoneOffset()).not.toBe(-420);
    expect(civilTimeOf(Date.parse(instant))).toBe(civil);
  });
});

describe('now', () => {
  it('is the civil time of this instant', () => {
    const before = civilTimeOf(epochNow());
    const time = now();
    expect(time >= before && time <= civilTimeOf(epochNow())).toBe(true);
  });
});
