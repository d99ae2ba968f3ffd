import type { Environment } from './environment';
import { createQueue } from './queue';
import type { SettingsKeeper } from './settings-keeper';

const dayMs = 86_400_000;
/** Dossiers that ended and that no page showed for so long rest, in milliseconds. */
const restsAfter = 7 * dayMs;

/**
 * Closes the days that are over. It must run before a new day's first reading is kept, since a day is locked
 * by the newest state; it runs again as often as it is asked and does its work once a day.
 */
export function createDays({ store, epochNow, civilTimeOf }: Environment, settings: SettingsKeeper) {
  const inTurn = createQueue();
  let doneOn: string | undefined;
  const dayOf = (epochMs: number) => civilTimeOf(epochMs).slice(0, 10);

  async function closePast(): Promise<void> {
    const now = epochNow();
    const today = dayOf(now);
    if (doneOn === today) return;
    const { calendar, thresholds, retentionDays } = await settings.read();
    await store.lockDays(today, now, { calendar, thresholds });
    await store.forgetBefore(dayOf(now - retentionDays * dayMs));
    await store.forgetFailuresBefore(now - retentionDays * dayMs);
    doneOn = today;
  }

  return {
    closePast: () => inTurn(closePast),
    /** Puts some of what rests together, so that it takes little room and time. For quiet times. */
    tidy: () => store.tidy(epochNow() - restsAfter),
    /** What is stored or how long it is kept has changed: past days may stand open again. */
    closeAgain: () =>
      inTurn(() => {
        doneOn = undefined;
        return closePast();
      }),
  };
}
