import type { TeachingTexts } from '../teaching-words';
import { fieldNames as fields } from './field-names';

/** Teaching the columns of a table in English. */
export const teachingTexts: TeachingTexts = {
  title: 'Tell Nhắc Hạn what the columns are',
  question: (columns) => `This table has ${columns} columns. Which is the dossier code, which the due date?`,
  columnHead: 'Column on the page',
  meaningHead: 'Is',
  nameless: (number) => `Column ${number}, without a name`,
  fields,
  none: '(none)',
  needed: (field) => `${field} *`,
  wordless: 'no words: boxes or pictures',
  sharedName: 'Another column has the same name, so it cannot be chosen by itself.',
  values: (rows, of) => `read in ${rows}/${of} rows`,
  rows: (read, of) => `${read}/${of} dossiers can be read with this choice.`,
  counting: 'Trying to read…',
  fault(fault) {
    if (fault.kind === 'no-code') return 'Please choose the column of the dossier code.';
    if (fault.kind === 'no-rows') return 'No dossier can be read: this column is not the dossier code.';
    return `Two columns are “${fields[fault.field]}”: please clear one of them.`;
  },
  save: 'Save for this page',
  cancel: 'Cancel',
  notSaved: 'Not saved. Please try again.',
};
