import type { TaughtFileProblem, TaughtTexts } from '../taught-words';
import { teachingTexts } from './teaching';

function why(problem: TaughtFileProblem): string {
  switch (problem.kind) {
    case 'too-long':
      return 'the file is too large.';
    case 'not-json':
      return 'the file is not JSON.';
    case 'other-format':
      return 'this is not a file of taught tables.';
    case 'newer':
      return 'the file was written by a newer Nhắc Hạn. Please update Nhắc Hạn.';
    case 'wrong-part':
      return problem.shown === undefined
        ? `${problem.path} is not valid.`
        : `${problem.path} cannot be “${problem.shown}”.`;
    case 'unknown-part':
      return `there is nothing named ${problem.path}.`;
    case 'no-code':
      return `table ${problem.place} has no column of dossier codes.`;
    case 'twice':
      return `table ${problem.place} has two columns named “${teachingTexts.fields[problem.field]}”.`;
    case 'repeated':
      return `table ${problem.place} is the same as one above it.`;
  }
}

/** The taught tables in English. */
export const taughtTexts: TaughtTexts = {
  about: 'Tables whose columns you named. Save them to a file for colleagues who use the same portal.',
  none: 'Nothing taught yet. Where a table is not recognised, the bar on the page has a button “Tell Nhắc Hạn what the columns are”.',
  column: (header, field) => `${header}: ${field}`,
  table: (place) => `Table ${place}`,
  forget: 'Forget',
  forgetThat: (table, site) => `Forget ${table.toLowerCase()} of ${site}`,
  saveSite: 'Save to a file',
  saveSiteThat: (site) => `Save the tables of ${site} to a file`,
  saveAll: 'Save all to a file',
  open: 'Open a file…',
  opened: (tables) => `${tables} taught tables were added.`,
  refused: (problem) => `Not added: ${why(problem)}`,
  notKept: 'Not saved. Please try again.',
};
