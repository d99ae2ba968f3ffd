import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Surface } from '../driver/surface';

const folder = '.output/pictures';

/** Keeps a picture of what is in view, to be looked at after the run. */
export async function pictureOf(page: Surface, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot(join(folder, `${name}.png`));
}
