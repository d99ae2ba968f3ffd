import type { ImportTexts } from '../import-words';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
const some = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;
const rows = (count: number) => some(count, 'row', 'rows');
const dossiers = (count: number) => some(count, 'dossier', 'dossiers');

const saveAsXlsx = 'open it in Excel, choose “Save As”, save it as .xlsx and import the new file';

/** Taking in a portal's own tables, in English. */
export const importTexts: ImportTexts = {
  heading: 'Import a list from a file',
  hint: 'Takes the Excel (.xlsx) and CSV files that a portal exports, and copied tables. Everything is read on this machine; nothing is kept until you press “Import”.',
  choose: 'Choose a file or drop it here',
  paste: 'Or paste a copied table here',
  reading: 'Reading…',
  rowsSoFar: rows,
  stop: 'Stop',
  refusals: {
    empty: 'There are no rows to read. Look at the file or the copied table again.',
    'too-large': 'The file is too large (over 150 MB). Export shorter periods and import them one by one.',
    'too-many-rows':
      'The file has more than 200,000 rows. Export shorter periods and import them one by one.',
    locked: `The file is locked with a password and cannot be read. Please ${saveAsXlsx}, without a password this time.`,
    'old-excel': `This is an Excel file of an old kind. Please ${saveAsXlsx}.`,
    'not-a-table':
      'This file is not a spreadsheet. Choose the Excel (.xlsx) or CSV file that the portal exported; if it is another kind of spreadsheet, save it as .xlsx.',
    broken: `The file is damaged or was not downloaded whole. Download it again from the portal; if Excel still opens it, ${saveAsXlsx}.`,
    swollen: `The file is packed in an unusual way and would fill the memory, so it was not read. If you trust it, ${saveAsXlsx}.`,
    unreadable: 'The file cannot be opened: it was moved, or another program has it open. Choose it again.',
  },
  pasted: 'Pasted table',
  read: (found) => `${found.name}: ${dossiers(found.dossiers)} read`,
  noDossiers: 'No dossiers were recognised. Choose which column is the code and which the due date.',
  table: (found) => `${found.title ?? `Table ${found.place}`}: ${dossiers(found.dossiers)}`,
  columns: {
    caption: 'How the columns were understood',
    header: 'Column in the file',
    meaning: 'Taken for',
    samples: 'First values',
  },
  nameless: (place) => `Column ${place}, without a name`,
  notKept: 'personal, not kept',
  trying: 'Reading again…',
  skipped: {
    'no-code': (count) => `${rows(count)} without a dossier code`,
    duplicate: (count) => `${rows(count)} with the code of a row above`,
    total: (count) => `${rows(count)} of totals`,
    group: (count) => `${rows(count)} of headings or notes`,
    detail: (count) => `${rows(count)} with details of the row above`,
    loading: (count) => `${rows(count)} that the portal had not loaded yet`,
  },
  lines: (lines, isAll) => `row ${lines.join(', ')}${isAll ? '' : '…'}`,
  unreadable: ({ field, cells, text }) =>
    `${field}: ${some(cells, 'cell', 'cells')} could not be read and stay empty (for example “${text}”)`,
  allRead: 'Every row and every cell was read.',
  site: 'Of portal',
  siteHint: 'The address of the portal that exported this list, such as motcua.tinh.gov.vn.',
  badSite: 'Enter the address of the portal, such as motcua.tinh.gov.vn.',
  list: 'Name of the list',
  listName: (name) => `File ${name}`,
  badList: 'Give the list a name.',
  readAt: 'As of',
  readAtHint: 'When the portal exported the list. What was read later on the portal itself still counts.',
  badReadAt: 'Choose a time that is not after now.',
  whole: 'This is the whole list as the portal had it then',
  wholeHint: 'If not chosen, the list is noted as read in part.',
  keep: (count) => `Import ${dossiers(count)}`,
  dismiss: 'Discard',
  keeping: 'Importing…',
  keptSoFar: (count, of) => `${number(count)} of ${dossiers(of)}`,
  kept: (done) => `Imported ${dossiers(done.dossiers)} of ${done.host}.`,
  repeated: (host) => `This list of ${host} was imported before; nothing changed.`,
  stopped: 'Stopped, nothing was imported.',
  stoppedWhileKeeping: (count) =>
    `Stopped after ${dossiers(count)}, which are kept. Importing the same file again goes on from there, without repeats.`,
};
