import type { ReplyOf } from '../messages';
import { MonthCounter, type MonthIndicators, monthStart } from '../report';
import type { Settings } from '../settings';
import type { Environment } from './environment';
import { createQueue } from './queue';
import type { SettingsKeeper } from './settings-keeper';

/** What was counted last. */
const key = 'indicators';
/** Of what it was counted; the browser forgets it when it is closed. */
const countedKey = 'indicators-counted';

/**
 * Counts the month's indicators at quiet times, where they have targets, and keeps them: who looks at them waits for no
 * pass over what is stored. They are counted anew once something changed, and each hour, since time makes dossiers late.
 */
export function createIndicators(
  { platform: { local, passing }, store, epochNow, civilTimeOf }: Environment,
  keeper: SettingsKeeper,
) {
  const inTurn = createQueue();
  const now = () => civilTimeOf(epochNow());

  async function count(): Promise<void> {
    const settings = await keeper.read();
    if (!hasTargets(settings)) return;
    const { calendar, thresholds, nationalSite } = settings;
    const at = { now: now(), calendar, thresholds, civilTimeOf };
    // Read before all else: what is written meanwhile is counted the next time.
    const { generation } = await store.front();
    const state = JSON.stringify([
      at.now.slice(0, 'yyyy-MM-ddThh'.length),
      calendar,
      thresholds,
      nationalSite,
      generation,
    ]);
    if ((await passing.get(countedKey)) === state) return;
    const counter = new MonthCounter(at);
    for await (const chunk of store.eachDossier({ endedSince: monthStart(at.now) })) {
      for (const each of chunk) counter.add(each);
    }
    await local.set(key, counter.counted(nationalSite));
    await passing.set(countedKey, state);
  }

  return {
    /** Counts where that is due. */
    look: () => inTurn(count),
    async forget(): Promise<void> {
      await passing.remove(countedKey);
      await local.removeAll(key);
    },
    /** What was counted last of this month; null before, and where nothing is aimed at. */
    async read(): Promise<ReplyOf<'indicators/read'>> {
      const settings = await keeper.read();
      const counted = (await local.get(key)) as MonthIndicators | undefined;
      const at = now();
      const holds = counted !== undefined && counted.from === monthStart(at) && counted.at <= at;
      if (!holds || !hasTargets(settings)) return { ok: true, value: null };
      return { ok: true, value: { ...counted, targets: settings.indicatorTargets } };
    },
  };
}

function hasTargets({ indicatorTargets }: Settings): boolean {
  return Object.keys(indicatorTargets).length > 0;
}
