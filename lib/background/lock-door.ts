import type { Caller, LockState, ReplyOf } from '../messages';
import { showAs } from '../platform/appearance';

/** Our pages tell each other under this name that the lock changed. */
const channelName = 'lock';

/** The lock as our own pages have it: asked by calls, and heard of where another page changed it. */
export function createLockDoor(call: Caller) {
  const channel = new BroadcastChannel(channelName);
  const stateOf = async (reply: Promise<ReplyOf<'lock/state'>>): Promise<LockState | undefined> => {
    const told = await broughtBy(reply);
    if (told !== undefined) showAs(told.appearance);
    return told;
  };
  return {
    state: () => stateOf(call('lock/state', null)),
    touch: () => stateOf(call('lock/touch', null)),
    unlock: (pin: string) => broughtBy(call('lock/unlock', { pin })),
    async close(): Promise<void> {
      await broughtBy(call('lock/close', null));
    },
    async forget(): Promise<boolean> {
      return (await broughtBy(call('lock/forgotten', null))) === null;
    },
    onChanged(listener: () => void): () => void {
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
    tell: () => channel.postMessage(null),
  };
}

/** What a call brought; undefined where it failed or nobody answered. */
async function broughtBy<T>(reply: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T | undefined> {
  const told = await reply.catch(() => undefined);
  return told?.ok ? told.value : undefined;
}
