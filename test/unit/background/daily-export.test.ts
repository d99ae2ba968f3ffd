import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dailyStateKey } from '../../../lib/background/daily-state';
import { dailyTexts } from '../../../lib/locale/daily';
import { DownloadFailed } from '../../../lib/platform/download-failed';
import { type DailyExport, defaultSettings } from '../../../lib/settings';
import { browser, clock, keepSettings, wake } from './profile';

const day = '2026-11-18';
const at = (time: string, of = day) => Date.parse(`${of}T${time}+07:00`);
const files = [
  { name: `nhachan-ho-so-${day}.xlsx`, url: 'blob:1', everyDay: false },
  { name: 'nhachan-nhat-ky.xlsx', url: 'blob:2', everyDay: true },
];

/** What the makings of files so far were asked for, and how often their addresses were given back. */
let asked: string[];
let done: number;

beforeEach(() => {
  browser.state.mayDownload = true;
  [clock.now, asked, done] = [at('08:00'), [], 0];
});

async function start(dailyExport: Partial<DailyExport> = {}) {
  await keepSettings({
    reminders: { ...defaultSettings.reminders, on: false },
    dailyExport: { ...defaultSettings.dailyExport, on: true, ...dailyExport },
  });
  run();
}

const run = () =>
  wake({
    dailyFiles: {
      async make({ settings, now }) {
        asked.push(`${now} ${settings.dailyExport.formats.join(' ')}`);
        return { files };
      },
      async done() {
        done += 1;
      },
    },
  });

/** The minute's alarm rings; gives what stands afterwards of the day's files. */
async function ring(time: string, of = day): Promise<unknown> {
  clock.now = at(time, of);
  browser.ring('minute');
  await vi.waitFor(async () => {
    const state = (await browser.platform.local.get(dailyStateKey)) as Record<string, unknown> | undefined;
    if (state?.tries !== undefined && state.failure === undefined) throw new Error('still at it');
  });
  // What is in turn behind it has had its turn.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return browser.platform.local.get(dailyStateKey);
}

describe('the files of a day', () => {
  it('are saved once, from their hour on, each day anew and whatever rested meanwhile', async () => {
    await start();
    expect(await ring('16:59')).toBeUndefined();
    const named = { files: files.map(({ name }) => name) };
    expect(await ring('17:00')).toEqual({ day, doneAt: `${day}T17:00:00`, ...named });
    run();
    await ring('17:01');
    expect(asked).toEqual([`${day}T17:00:00 xlsx log`]);
    expect(browser.state.saved).toEqual([
      { url: 'blob:1', path: `Nhac-Han/${day}/nhachan-ho-so-${day}.xlsx` },
      { url: 'blob:2', path: 'Nhac-Han/nhachan-nhat-ky.xlsx' },
    ]);
    expect(done).toBe(1);
    // Opened late in the day, the browser saves them then.
    expect(await ring('21:30', '2026-11-19')).toMatchObject({ day: '2026-11-19', ...named });
    expect(browser.state.notices).toEqual([]);
  });

  it('are not made where nobody wants them', async () => {
    await start({ on: false });
    expect(await ring('18:00')).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it.each(['not-allowed', 'no-space', 'unknown'] as const)(
    'are tried three times and then told of: %s',
    async (why) => {
      await start();
      if (why === 'not-allowed') browser.state.mayDownload = false;
      else browser.state.downloadFault = new DownloadFailed(why);
      expect(await ring('17:00')).toEqual({ day, tries: 1, failure: why });
      await ring('17:01');
      expect(browser.state.notices).toEqual([]);
      expect(await ring('17:02')).toEqual({ day, tries: 3, failure: why });
      run();
      await ring('17:03');
      expect(browser.state.notices).toEqual([
        {
          id: 'daily-export',
          title: dailyTexts('vi').failed,
          message: dailyTexts('vi').failures[why],
        },
      ]);
      expect(asked).toHaveLength(why === 'not-allowed' ? 0 : 3);
    },
  );

  it('are begun anew where a worker was ended in the middle of it', async () => {
    await start();
    await browser.platform.local.set(dailyStateKey, { day, tries: 1 });
    expect(await ring('17:10')).toMatchObject({ doneAt: `${day}T17:10:00` });
  });
});
