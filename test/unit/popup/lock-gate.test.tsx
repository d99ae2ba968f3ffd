// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockGate, useStayOpen } from '../../../components/shared/LockGate';
import type { DoorState, LockDoor } from '../../../components/shared/lock-door';

const minute = 60_000;
const open: DoorState = { set: true, locked: false, locksIn: minute, language: 'vi' };
const closed: DoorState = { set: true, locked: true, language: 'vi' };

let answer: DoorState | undefined;
let door: LockDoor;

beforeEach(() => {
  vi.useFakeTimers();
  answer = open;
  door = {
    state: vi.fn(async () => answer && { ...answer }),
    touch: vi.fn(async () => answer && { ...answer }),
    unlock: vi.fn(async () => ({ right: true as const })),
    close: vi.fn(async () => undefined),
    forget: vi.fn(async () => true),
    onChanged: () => () => undefined,
    tell: vi.fn(),
  };
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

async function show(busy = false): Promise<void> {
  const Behind = () => {
    useStayOpen(busy);
    return <p>hồ sơ</p>;
  };
  await act(async () => {
    render(
      <LockGate door={door}>
        <Behind />
      </LockGate>,
      document.body,
    );
  });
}

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const isShown = () => document.body.textContent?.includes('hồ sơ');

describe('what stands behind the lock', () => {
  it('is not there before the background has said that it may be', async () => {
    door.state = () => new Promise(() => undefined);
    await show();
    expect(isShown()).toBe(false);
  });

  it('goes when the time is over, and stays while somebody is there', async () => {
    await show();
    expect(isShown()).toBe(true);
    await pass(40_000);
    window.dispatchEvent(new KeyboardEvent('keydown'));
    await pass(0);
    expect(door.touch).toHaveBeenCalledTimes(1);
    await pass(40_000);
    expect(isShown()).toBe(true);
    answer = closed;
    await pass(30_000);
    expect(isShown()).toBe(false);
    expect(document.querySelector('#pin')).not.toBeNull();
  });

  it('stays while a long task is under way', async () => {
    await show(true);
    await pass(30_000);
    expect(vi.mocked(door.touch).mock.calls.length).toBeGreaterThanOrEqual(3);
  });

  it('goes where there is a PIN and the background does not answer, and comes back with its answer', async () => {
    await show();
    answer = undefined;
    await pass(minute + 100);
    expect(isShown()).toBe(false);
    answer = open;
    await pass(2_000);
    expect(isShown()).toBe(true);
  });

  it('stays where there is no PIN, whether the background answers or not', async () => {
    answer = { set: false, locked: false, language: 'vi' };
    await show();
    answer = undefined;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(10 * minute);
    expect(isShown()).toBe(true);
    expect(door.touch).not.toHaveBeenCalled();
  });
});
