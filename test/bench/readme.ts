import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../support/commands/root.mjs';
import { pictureOf } from './picture';
import { type Measured, shown } from './report';

/** Where the picture stands, from the project's root. */
const place = 'assets/screenshots/bench.svg';
/** Between these the readme shows it. */
const marks = ['<!-- bench -->', '<!-- /bench -->'] as const;

/**
 * Puts the picture of a whole run where the readme shows it, and says under it what holds, on what and when it was
 * measured.
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

Measured by \`npm run bench -- --picture\` with ${heading}. ${whatHolds(measured)}
`;
  return `${readme.slice(0, from + marks[0].length)}\n${shown}${readme.slice(to)}`;
}

/** Which goals hold and which do not, in words. */
function whatHolds(measured: readonly Measured[]): string {
  const goals = measured.flatMap(({ line, outcome }) =>
    (outcome?.verdicts ?? []).map((verdict) => ({ name: line.name, ...verdict })),
  );
  const failed = measured.filter(({ failure }) => failure !== undefined).map(({ line }) => line.name);
  const listOf = (result: string, heading: string) => {
    const lines = goals
      .filter((goal) => goal.result === result)
      .map(({ name, variant, goal, found }) => `- ${name}, ${variant}: ${goal}; found ${shown(found)}`);
    return lines.length === 0 ? [] : [`${heading}:\n\n${lines.join('\n')}`];
  };
  const held = goals.filter(({ result }) => result === 'met').length;
  return [
    held === goals.length ? `All ${held} goals hold.` : `Of ${goals.length} goals ${held} hold.`,
    ...listOf('missed', 'Missed ([where the time goes](test/bench/README.md#where-the-time-goes))'),
    ...listOf('within noise', "Missed by no more than the run's own noise"),
    ...(failed.length > 0 ? [`Not measured: ${failed.join(', ')}.`] : []),
  ].join('\n\n');
}
