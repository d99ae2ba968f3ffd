import { readFile } from 'node:fs/promises';
import type { PlaywrightTab } from '../driver/playwright-tab';
import type { Tab } from '../driver/surface';

/** A file as the browser saved it, or as a person chooses it. */
export interface NamedFile {
  name: string;
  bytes: Buffer;
}

/** The file that the browser saves because of what is done meanwhile. */
export async function savedBy(tab: Tab, action: () => Promise<void>): Promise<NamedFile> {
  const { page } = tab as PlaywrightTab;
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Chooses files in a field of a page. */
export async function chooseFiles(tab: Tab, field: string, files: readonly NamedFile[]): Promise<void> {
  const { page } = tab as PlaywrightTab;
  await page.setInputFiles(
    field,
    files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })),
  );
}
