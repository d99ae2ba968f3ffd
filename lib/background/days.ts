import type { Environment } from './environment';
import { createQueue } from './queue';
import type { SettingsKeeper } from './settings-keeper';

const dayMs = 86_400_000;
/** Dossiers that ended and that no page showed for so long rest, in milliseconds. */
const restsAfter = 7 * dayMs;
/** For what day, and for how long a memory, what is old was let go of. */
const forgottenKey = 'forgotten';

/**
 * Closes the days that are over. It must run before a new day's first reading is kept, since a day is locked
 * by the newest state; it runs again as often as it is asked and does its work once a day.
 */
export function createDays(
  { platform: { passing }, store, epochNow, civilTimeOf }: Environment,
  settings: SettingsKeeper,
) {
  const inTurn = createQueue();
  let doneOn: string | undefined;
  const dayOf = (epochMs: number) => civilTimeOf(epochMs).slice(0, 10);

  async function closePast(): Promise<void> {
    const now = epochNow();
    const today = dayOf(now);
    if (doneOn === today) return;
    const { calendar, thresholds, retentionDays } = await settings.read();
    await store.lockDays(today, now, { calendar, thresholds });
    // A worker that is woken twenty times a day looks through what is kept once.
    const forgotten = `${today} ${retentionDays}`;
    if ((await passing.get(forgottenKey)) !== forgotten) {
      await store.forgetBefore(dayOf(now - retentionDays * dayMs));
      await store.forgetFailuresBefore(now - retentionDays * dayMs);
      await passing.set(forgottenKey, forgotten);
    }
    doneOn = today;
  }

  return {
    closePast: () => inTurn(closePast),
    /** Puts some of what rests together, so that it takes little room and time. For quiet times. */
    tidy: () => store.tidy(epochNow() - restsAfter),
    /** What is stored or how long it is kept has changed: past days may stand open again. */
    closeAgain: () =>
      inTurn(async () => {
        doneOn = undefined;
        await passing.remove(forgottenKey);
        await closePast();
      }),
  };
}
