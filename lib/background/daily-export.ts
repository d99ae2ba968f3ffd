import { dailyTexts } from '../locale/daily';
import { DownloadFailed } from '../platform/download-failed';
import type { Settings } from '../settings';
import { type DailyFailure, type DailyState, dailyStateKey } from './daily-state';
import type { Environment } from './environment';
import { createQueue } from './queue';
import type { SettingsKeeper } from './settings-keeper';

const noticeId = 'daily-export';
/** Below the download folder. */
const folder = 'Nhac-Han';
/** A day on which it fails so often is given up: the officer was told. */
const mostTries = 3;

/**
 * Saves the files of the day once it is late enough, with no page open. What was begun is written down first: a worker
 * that is ended in the middle of it begins anew, and a day that fails again and again is given up and told.
 */
export function createDailyExport(
  { platform, dailyFiles, epochNow, civilTimeOf }: Environment,
  keeper: SettingsKeeper,
) {
  const { local, downloads, notices } = platform;
  const inTurn = createQueue();

  async function look(): Promise<void> {
    const settings = await keeper.read();
    const { on, hour } = settings.dailyExport;
    const at = epochNow();
    const now = civilTimeOf(at);
    const day = now.slice(0, 10);
    if (!on || dailyFiles === undefined || now.slice(11, 16) < hour) return;
    const before = ((await local.get(dailyStateKey)) ?? {}) as DailyState;
    const tries = before.day === day ? (before.tries ?? 0) : 0;
    if (before.day === day && (before.doneAt !== undefined || tries >= mostTries)) return;
    await local.set(dailyStateKey, { day, tries: tries + 1 } satisfies DailyState);
    try {
      const files = await saveAll(settings, at, day);
      await local.set(dailyStateKey, { day, doneAt: now, files } satisfies DailyState);
    } catch (error) {
      await local.set(dailyStateKey, {
        day,
        tries: tries + 1,
        failure: failureOf(error),
      } satisfies DailyState);
      if (tries + 1 === mostTries) await tell(settings, failureOf(error));
    }
  }

  /** Gives the names of what was saved; nothing where nothing was read yet. */
  async function saveAll(settings: Settings, at: number, day: string): Promise<string[]> {
    if (dailyFiles === undefined) return [];
    if (!(await downloads.isAllowed())) throw new Refused('not-allowed');
    try {
      const made = await dailyFiles.make({ settings, at, now: civilTimeOf(at) });
      if ('failed' in made) throw new Refused(made.failed);
      for (const { url, name, everyDay } of made.files) {
        await downloads.save(url, everyDay ? `${folder}/${name}` : `${folder}/${day}/${name}`);
      }
      return made.files.map(({ name }) => name);
    } finally {
      await dailyFiles.done();
    }
  }

  async function tell({ language }: Settings, why: DailyFailure): Promise<void> {
    const texts = dailyTexts(language);
    await notices.show(noticeId, { title: texts.failed, message: texts.failures[why] });
  }

  return { look: () => inTurn(look) };
}

/** What the officer can be told the reason of. */
class Refused extends Error {
  constructor(readonly why: DailyFailure) {
    super(why);
  }
}

function failureOf(error: unknown): DailyFailure {
  if (error instanceof Refused || error instanceof DownloadFailed) return error.why;
  return 'unknown';
}
