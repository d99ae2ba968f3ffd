import type { JSX } from 'preact';
import { LockForm } from '../../components/options/LockForm';
import { useLock } from '../../components/shared/LockGate';
import type { Tried } from '../../components/shared/lock-door';
import type { Caller, RequestOf } from '../../lib/messages';
import type { SectionContext } from './sections';

/** The section on the lock before our own pages. */
export function LockSection({ settings, language, locked, change, call }: SectionContext): JSX.Element {
  const lock = useLock();
  const ask = async <N extends 'lock/set' | 'lock/unset'>(name: N, request: RequestOf<N>): Promise<Tried> => {
    const tried = await triedBy(call, name, request);
    if (tried?.right) lock?.renew();
    return tried;
  };
  return (
    <LockForm
      set={lock?.set === true}
      minutes={settings.lockAfterMinutes}
      language={language}
      minutesLocked={locked.includes('lockAfterMinutes')}
      onSet={(pin, current) => ask('lock/set', current === undefined ? { pin } : { pin, current })}
      onUnset={(current) => ask('lock/unset', { current })}
      onMinutes={(lockAfterMinutes) =>
        change({ lockAfterMinutes }).then((kept) => {
          if (kept) lock?.renew();
        })
      }
      onLock={() => lock?.lockNow()}
    />
  );
}

/** What a PIN came to; undefined where the background did not answer or would not. */
async function triedBy<N extends 'lock/set' | 'lock/unset'>(
  call: Caller,
  name: N,
  request: RequestOf<N>,
): Promise<Tried> {
  const reply = await call(name, request).catch(() => undefined);
  return reply?.ok ? (reply.value as Tried) : undefined;
}
