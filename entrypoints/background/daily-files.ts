import type { DailyFiles } from '../../lib/background';
import { type DailyMade, type DailyWanted, makeDailyFiles } from '../../lib/export/daily-files';
import { platform } from '../../lib/platform/browser';

const page = 'offscreen.html';
const { hiddenPage } = platform;
let made: DailyMade | undefined;

/** Makes the files of a day in a page without a window; where the background is a page itself, there. */
export const dailyFiles: DailyFiles = {
  async make({ settings: { calendar, thresholds, dailyExport, letterhead, nationalSite }, at, now }) {
    const { formats } = dailyExport;
    const wanted: DailyWanted = {
      at,
      now,
      calendar,
      thresholds,
      head: letterhead,
      formats,
      ...(nationalSite === null ? {} : { national: nationalSite }),
    };
    made = await (hiddenPage === undefined
      ? makeDailyFiles(wanted)
      : (hiddenPage.ask(page, { makeDaily: wanted }) as Promise<DailyMade>));
    return made;
  },
  async done() {
    if (hiddenPage !== undefined) await hiddenPage.close();
    else if (made !== undefined && 'files' in made) {
      for (const { url } of made.files) URL.revokeObjectURL(url);
    }
    made = undefined;
  },
};
