import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../support/commands/root.mjs';
import { pictureOf } from './picture';
import { readmeTable } from './readme-table';
import type { Measured } from './report';

/** Where the picture stands, from the project's root. */
const place = 'assets/screenshots/bench.svg';
/** Between these the readme shows it. */
const marks = ['<!-- bench -->', '<!-- /bench -->'] as const;

/**
 * Puts the picture of a whole run where the readme shows it, and under it the table of its goals, and says on what and
 * when it was measured.
 *
 * @throws where the readme has no place for it.
 */
export async function showInReadme(measured: readonly Measured[], heading: string): Promise<void> {
  const readme = join(root, 'README.md');
  const text = readmeWith(await readFile(readme, 'utf8'), measured, heading);
  await writeFile(join(root, place), pictureOf(measured, heading));
  await writeFile(readme, text);
}

/** The readme's text with a run in it, in place of the one before. */
export function readmeWith(readme: string, measured: readonly Measured[], heading: string): string {
  const [from, to] = marks.map((mark) => readme.indexOf(mark)) as [number, number];
  if (from < 0 || to < from) throw new Error(`README.md has no ${marks.join(' … ')}`);
  const shown = `![The bench: how much of each goal is used](${place})

Measured by \`npm run bench -- --picture\` with ${heading}; stores and files hold 140,460 dossiers. Medians of seven runs, of three where all in turn take over ten seconds, with their quartiles.

${readmeTable(measured)}

${whatHolds(measured)}
`;
  return `${readme.slice(0, from + marks[0].length)}\n${shown}${readme.slice(to)}`;
}

/** How many goals hold, and what could not be measured. */
function whatHolds(measured: readonly Measured[]): string {
  const results = measured.flatMap(({ outcome }) => outcome?.verdicts ?? []).map(({ result }) => result);
  const held = results.filter((result) => result === 'met').length;
  const failed = measured.filter(({ failure }) => failure !== undefined).map(({ line }) => line.name);
  return [
    held === results.length ? `All ${held} goals hold.` : `Of ${results.length} goals ${held} hold.`,
    ...(results.includes('missed')
      ? [
          'What is bold misses its goal; [where the time goes](test/bench/README.md#where-the-time-goes) says why.',
        ]
      : []),
    ...(failed.length > 0 ? [`Failed, and not measured: ${failed.join(', ')}.`] : []),
  ].join(' ');
}
