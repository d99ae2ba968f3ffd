import { letterWords as words } from '../../locale/letters';
import type { LetterJob, LetterKind } from '../job';
import type { Sink } from '../table';
import { storedEntry, writeZip } from '../zip-file';
import { Apologies } from './apology';
import { docxOf } from './docx-file';
import type { Drawn, LetterAbout, LetterDrawing } from './drawing';
import { ResultsReport } from './results-report';
import { SupportList } from './support-list';
import { UrgingSlips } from './urging';

// A kind of letter is one entry of this list; its words stand in lib/locale/letters.ts.
const drawings: Record<LetterKind, new (about: LetterAbout) => LetterDrawing> = {
  results: ResultsReport,
  apology: Apologies,
  support: SupportList,
  urging: UrgingSlips,
};

/** Draws up letters of one kind, from dossiers as they come. */
export function drawLetters(kind: LetterKind, about: LetterAbout): LetterDrawing {
  return new drawings[kind](about);
}

/** Writes letters as one Word file, or each as one of its own in a ZIP file. */
export async function writeLetters(
  { letters }: Drawn,
  { letter: kind, apart, head }: Pick<LetterJob, 'letter' | 'apart' | 'head'>,
  sink: Sink,
): Promise<void> {
  const title = words.files[kind];
  if (!apart) {
    sink(
      await docxOf(
        letters.map(({ letter }) => letter),
        head,
        title,
      ),
    );
    return;
  }
  const entries = [];
  const taken = new Set<string>();
  for (const { name, letter } of letters) {
    const file = uniqueName(`${title}-${fileName(name)}`, taken);
    entries.push(storedEntry(`${file}.docx`, [await docxOf([letter], head, `${title} ${name}`)]));
  }
  writeZip(entries, sink);
}

/** What any system takes as part of a file's name. */
function fileName(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}.-]+/gu, '_').slice(0, 100);
}

function uniqueName(name: string, taken: Set<string>): string {
  let free = name;
  for (let turn = 2; taken.has(free.toLowerCase()); turn++) free = `${name}-${turn}`;
  taken.add(free.toLowerCase());
  return free;
}

export { type Drawn, type LetterAbout, type LetterDrawing, TooMany } from './drawing';
export type { Letterhead } from './letter';
