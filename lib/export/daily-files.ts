import { ExportRun } from './export-run';
import { type FileFormat, type FileJob, logName } from './job';

/** What the files of a day are made by. */
export interface DailyWanted
  extends Pick<FileJob, 'now' | 'at' | 'calendar' | 'thresholds' | 'head' | 'national'> {
  formats: readonly FileFormat[];
}

/** The files of a day, ready to be fetched; none where nothing was read yet. */
export type DailyMade =
  | { files: { name: string; url: string; everyDay: boolean }[] }
  | { failed: 'no-space' | 'unknown' };

/**
 * Makes the files of a day, one after the other: those of the day, and the log, which is one file for all days. For a page
 * of the extension, seen or not; the addresses stay as long as the page.
 */
export async function makeDailyFiles({ formats, now, ...by }: DailyWanted): Promise<DailyMade> {
  const files: Extract<DailyMade, { files: unknown }>['files'] = [];
  for (const format of formats) {
    const run = new ExportRun(
      { ...by, format, now, from: `${now.slice(0, 4)}-01-01`, to: now.slice(0, 10), personal: [] },
      () => undefined,
    );
    const ended = await run.ended;
    if (ended.kind === 'failed' && ended.why !== 'nothing') {
      return { failed: ended.why === 'no-space' ? 'no-space' : 'unknown' };
    }
    if (ended.kind !== 'made') continue;
    for (const { name, content } of ended.files) {
      const everyDay = format === 'log';
      files.push({ name: everyDay ? `${logName}.xlsx` : name, url: URL.createObjectURL(content), everyDay });
    }
  }
  return { files };
}
