import { describe, expect, it } from 'vitest';
import { keepPageThrough } from './page-kept';

describe('what a page shows while the background or the browser ends', () => {
  it('is whole in the store or not there, never gone again, and kept once somebody is there to take it', async () => {
    const faults = { worker: 6, browser: 2 };
    expect(await keepPageThrough(faults, 20_261_123)).toEqual({
      faults,
      whole: 8,
      lost: [],
      half: [],
      retried: 6,
    });
  }, 300_000);
});
