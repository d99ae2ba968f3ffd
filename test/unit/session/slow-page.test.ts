import { describe, expect, it } from 'vitest';
import { slowPage } from '../../../lib/session/slow-page';

const asked = Date.UTC(2026, 10, 18, 3);
const page = (responseEnd: number) => slowPage(asked, { startTime: 0, responseEnd });

describe('a page slower than a minute', () => {
  it.each([
    [60_001, { kind: 'slow', at: asked + 60_001, seconds: 60 }],
    [95_400.6, { kind: 'slow', at: asked + 95_401, seconds: 95 }],
  ])('is told of after %d ms, with the moment when it came', (wait, told) => {
    expect(page(wait)).toEqual(told);
  });

  it.each([0, 800, 59_999, 60_000])('is none after %d ms', (wait) => {
    expect(page(wait)).toBeUndefined();
  });

  it('is none where the browser says nothing', () => {
    expect(slowPage(asked, undefined)).toBeUndefined();
  });
});
