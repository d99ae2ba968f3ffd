import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { lockTexts } from '../../lib/locale/lock';
import { popupTexts } from '../../lib/locale/popup';
import { LockScreen } from './LockScreen';
import type { DoorState, LockDoor } from './lock-door';

interface LockHold {
  /** There is a PIN. */
  set: boolean;
  lockNow(): void;
  /** A PIN was set, changed or taken away. */
  renew(): void;
  /** Something runs on while nobody touches the page. */
  touch(): void;
}

const Hold = createContext<LockHold | undefined>(undefined);

/** The lock, for what stands behind the gate. */
export function useLock(): LockHold | undefined {
  return useContext(Hold);
}

/** Keeps the lock from closing by itself while something long is under way. */
export function useStayOpen(busy: boolean): void {
  const lock = useLock();
  useEffect(() => {
    if (!busy || !lock?.set) return;
    lock.touch();
    const timer = setInterval(lock.touch, touchEvery);
    return () => clearInterval(timer);
  }, [busy, lock]);
}

/** Signs of somebody being there are passed on so often, in ms. */
const touchEvery = 10_000;
/** A background that does not answer is asked again so often, in ms. */
const askAgainEvery = 2_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Before a page: what stands behind it is there only while the lock is open. */
export function LockGate({ door, children }: { door: LockDoor; children: ComponentChildren }): JSX.Element {
  const [state, setState] = useState<DoorState | 'silent'>();
  const renew = useCallback(async () => {
    const told = await door.state();
    // Without an answer a page with a PIN is not shown; one without goes on.
    setState((before) => told ?? (typeof before === 'object' && !before.set ? before : 'silent'));
  }, [door]);
  const touch = useCallback(async () => {
    const told = await door.touch();
    if (told !== undefined) setState(told);
  }, [door]);
  const isSet = typeof state === 'object' && state.set;
  const hold = useMemo(
    () => ({
      set: isSet,
      lockNow: () => {
        door.close().then(renew).then(door.tell);
      },
      renew: () => {
        renew().then(door.tell);
      },
      touch,
    }),
    [isSet, door, renew, touch],
  );

  useEffect(() => {
    renew();
    // A page that was hidden, or a machine that slept, may have missed its time.
    const onVisible = () => {
      if (document.visibilityState === 'visible') renew();
    };
    document.addEventListener('visibilitychange', onVisible);
    const end = door.onChanged(renew);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      end();
    };
  }, [door, renew]);

  useEffect(() => {
    const locksIn = typeof state === 'object' ? state.locksIn : undefined;
    if (locksIn === undefined) return;
    const timer = setTimeout(renew, locksIn + 1);
    let toldAt = performance.now();
    const onSign = () => {
      if (performance.now() - toldAt < Math.min(touchEvery, locksIn / 2)) return;
      toldAt = performance.now();
      touch();
    };
    for (const sign of signs) addEventListener(sign, onSign, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, onSign, { capture: true });
    };
  }, [state, renew, touch]);

  const silent = state === 'silent';
  useEffect(() => {
    if (!silent) return;
    const timer = setInterval(renew, askAgainEvery);
    return () => clearInterval(timer);
  }, [silent, renew]);

  if (state === undefined) {
    return (
      <p class="lock" aria-busy="true">
        {lockTexts('vi').opening}
      </p>
    );
  }
  if (state === 'silent') {
    const texts = popupTexts('vi');
    return (
      <main class="lock">
        <div class="alert" role="alert">
          <p>{texts.errors.unknown}</p>
          <button type="button" onClick={renew}>
            {texts.retry}
          </button>
        </div>
      </main>
    );
  }
  if (state.locked) return <LockScreen door={door} state={state} onOpen={hold.renew} />;
  return <Hold.Provider value={hold}>{children}</Hold.Provider>;
}
