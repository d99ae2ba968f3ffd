import { describe, expect, it } from 'vitest';
import { campaign } from './campaign';

describe('readings under way when something is killed', () => {
  it('are whole or not there, and every acknowledged one is there', async () => {
    const faults = { worker: 16, browser: 4 };
    const outcome = await campaign(faults, 20_261_122);
    expect(outcome).toMatchObject({ faults, lost: [], half: [], retried: 16 });
    expect(outcome.acknowledged).toBeGreaterThan(0);
  }, 300_000);
});
