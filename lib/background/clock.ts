import { type ClockDoubt, clockDoubt } from '../dossier';
import type { SentReading } from '../messages';
import type { Environment } from './environment';

/** The browser forgets it when it is closed: the next reading tells anew. */
const key = 'clock-doubt';

/** Watches whether the machine's clock goes with what the portals show. */
export function createClock({ platform: { passing }, epochNow, civilTimeOf }: Environment) {
  return {
    /** A page was read: it speaks for the clock or against it. */
    async seen({ lists, detail }: SentReading): Promise<void> {
      const dossiers = [...lists.flatMap(({ rows }) => rows), ...(detail ? [detail] : [])].map(
        ({ dossier }) => dossier,
      );
      if (dossiers.length === 0) return;
      const doubt = clockDoubt(dossiers, civilTimeOf(epochNow()));
      const before = await passing.get(key);
      if (doubt !== undefined) await passing.set(key, doubt);
      else if (before !== undefined) await passing.remove(key);
    },
    /** What speaks against the clock as it stands; one that was put right since is not doubted. */
    async doubt(): Promise<ClockDoubt | undefined> {
      const doubt = (await passing.get(key)) as ClockDoubt | undefined;
      return doubt?.machineDay === civilTimeOf(epochNow()).slice(0, 10) ? doubt : undefined;
    },
  };
}
