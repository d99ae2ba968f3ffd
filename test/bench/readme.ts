import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../support/commands/root.mjs';

/** Where the picture stands, from the project's root. */
const place = 'assets/screenshots/bench.svg';
/** Between these the readme shows it. */
const marks = ['<!-- bench -->', '<!-- /bench -->'] as const;

/**
 * Puts a picture of the whole table where the readme shows it, and says under it what it was measured on and when.
 *
 * @throws where the readme has no place for it.
 */
export async function showInReadme(picture: string, heading: string): Promise<void> {
  const readme = join(root, 'README.md');
  const text = await readFile(readme, 'utf8');
  const [from, to] = marks.map((mark) => text.indexOf(mark)) as [number, number];
  if (from < 0 || to < from) throw new Error(`README.md has no ${marks.join(' … ')}`);
  await writeFile(join(root, place), picture);
  const shown = `\n![The bench: how much of each goal is used](${place})\n\nMeasured by \`npm run bench -- --picture\` with ${heading}.\n`;
  await writeFile(readme, text.slice(0, from + marks[0].length) + shown + text.slice(to));
}
