import { beforeEach, describe, expect, it } from 'vitest';
import { createLock, type Lock } from '../../../lib/background/lock';
import { createSettingsKeeper } from '../../../lib/background/settings-keeper';
import { fakePlatform } from './fake-platform';

const minute = 60_000;
const start = Date.parse('2026-11-23T08:00:00+07:00');
const pin = '204060';
const wrong = '111111';

let now: number;
let fake: ReturnType<typeof fakePlatform>;
let lock: Lock;
/** All that was ever handed to the browser to keep, for a while or for good. */
let written: string[];

/** The worker begins anew: what it held in memory is gone. */
function wake(): void {
  const { platform } = fake;
  const noted = <T extends { set(key: string, value: unknown): Promise<void> }>(values: T): T => ({
    ...values,
    set: async (key: string, value: unknown) => {
      written.push(JSON.stringify([key, value]));
      await values.set(key, value);
    },
  });
  const watched = { ...platform, local: noted(platform.local), passing: noted(platform.passing) };
  lock = createLock(
    { platform: watched, epochNow: () => now } as Parameters<typeof createLock>[0],
    createSettingsKeeper(platform.local, platform.managed.get),
  );
}

beforeEach(() => {
  now = start;
  written = [];
  fake = fakePlatform();
  wake();
});

const unlock = async (typed: string) => {
  const reply = await lock.unlock({ pin: typed });
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
};

describe('the lock', () => {
  it('is open where no PIN was ever set', async () => {
    expect(await lock.isLocked()).toBe(false);
    expect(await lock.state()).toMatchObject({ value: { set: false, locked: false } });
  });

  it('closes when asked to, when nobody does anything for its time, and when the browser is closed', async () => {
    await lock.set({ pin });
    expect(await lock.state()).toMatchObject({ value: { set: true, locked: false, locksIn: 10 * minute } });
    await lock.close();
    expect(await lock.isLocked()).toBe(true);
    expect(await unlock(pin)).toEqual({ right: true });
    now += 9 * minute;
    await lock.touch();
    now += 10 * minute - 1;
    wake();
    expect(await lock.isLocked()).toBe(false);
    now += 1;
    expect(await lock.isLocked()).toBe(true);
    // A sign from somebody before the closed lock does not open it.
    await lock.touch();
    expect(await lock.isLocked()).toBe(true);
    await unlock(pin);
    await fake.platform.passing.remove('unlocked');
    expect(await lock.isLocked()).toBe(true);
  });

  it('is not opened by setting the clock back', async () => {
    await lock.set({ pin });
    now -= minute;
    expect(await lock.isLocked()).toBe(true);
  });

  it('makes who tries PINs wait longer and longer, over a new worker too, and forgives with the right one', async () => {
    await lock.set({ pin });
    await lock.close();
    expect(await unlock(wrong)).toEqual({ right: false, waitMs: 0 });
    expect(await unlock(wrong)).toEqual({ right: false, waitMs: 0 });
    expect(await unlock(wrong)).toEqual({ right: false, waitMs: 5_000 });
    wake();
    now += 4_999;
    expect(await unlock(pin)).toEqual({ right: false, waitMs: 1 });
    expect(await lock.state()).toMatchObject({ value: { locked: true, waitMs: 1 } });
    now += 1;
    expect(await unlock(wrong)).toEqual({ right: false, waitMs: 10_000 });
    now += 10_000;
    expect(await unlock(pin)).toEqual({ right: true });
    await lock.close();
    expect(await unlock(wrong)).toEqual({ right: false, waitMs: 0 });
  });

  it('waits at most a quarter of an hour, also after the clock was set back', async () => {
    await lock.set({ pin });
    await lock.close();
    const kept = (await fake.platform.local.get('pin-lock')) as { failures: number; failedAt: number };
    await fake.platform.local.set('pin-lock', { ...kept, failures: 50, failedAt: now });
    now -= 365 * 24 * 60 * minute;
    expect(await unlock(pin)).toEqual({ right: false, waitMs: 15 * minute });
    now += 15 * minute;
    expect(await unlock(pin)).toEqual({ right: true });
  });

  it('takes PINs that come at once one after another', async () => {
    await lock.set({ pin });
    await lock.close();
    const answers = await Promise.all([wrong, wrong, wrong, pin].map(unlock));
    expect(answers.map(({ right }) => right)).toEqual([false, false, false, false]);
  });

  it('changes and goes with its PIN alone', async () => {
    await lock.set({ pin });
    expect(await lock.set({ pin: '9999' })).toMatchObject({ value: { right: false } });
    expect(await lock.set({ pin: '9999', current: wrong })).toMatchObject({ value: { right: false } });
    expect(await lock.set({ pin: '9999', current: pin })).toMatchObject({ value: { right: true } });
    await lock.close();
    expect(await unlock('9999')).toEqual({ right: true });
    expect(await lock.unset({ current: pin })).toMatchObject({ value: { right: false } });
    expect(await lock.unset({ current: '9999' })).toMatchObject({ value: { right: true } });
    expect(await lock.state()).toMatchObject({ value: { set: false, locked: false } });
  });

  it('keeps no PIN: a salt of each PIN’s own and 600,000 rounds of PBKDF2', async () => {
    await lock.set({ pin });
    const first = await fake.platform.local.get('pin-lock');
    await lock.unset({ current: pin });
    await lock.set({ pin });
    const second = await fake.platform.local.get('pin-lock');
    const form = {
      pin: { kdf: 'PBKDF2-SHA-256', iterations: 600_000, salt: expect.stringMatching(/^[0-9a-f]{32}$/) },
    };
    expect(first).toMatchObject(form);
    expect(second).toMatchObject(form);
    expect(first).not.toEqual(second);
    expect(written.length).toBeGreaterThan(0);
    expect(written.join()).not.toContain(pin);
  });
});
