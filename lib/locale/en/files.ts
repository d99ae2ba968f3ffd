import type { FilesTexts, LetterName } from '../files-words';

const number = new Intl.NumberFormat('en');

const unfit: Record<LetterName, string> = {
  results: 'are not of this period',
  apology: 'are neither overdue nor late',
  support: 'are not late, or no cause outside the office was noted',
  urging: 'need no urging',
};

/** Making files, in English. */
export const filesTexts: FilesTexts = {
  make: 'Export',
  hint: 'Files tell what Nhắc Hạn has read until now. They are made on this machine.',
  format: 'Kind of file',
  formats: {
    xlsx: {
      name: 'Excel',
      hint: 'summary, form II.06a, lists of overdue, due soon, not digitised, everything',
    },
    csv: { name: 'CSV', hint: 'one table of all dossiers, for other programs' },
    json: { name: 'JSON', hint: 'for a colleague, to be merged there' },
    parquet: { name: 'Parquet', hint: "for the province's data store" },
    log: { name: 'Daily log', hint: 'one row a day, Excel' },
    docx: { name: 'Word', hint: 'report of results, apologies, list for support, urging slips' },
  },
  letter: 'Letter',
  letters: {
    results: {
      name: 'Report of what was received and resolved',
      hint: "with the period's figures and form II.06a; judgements are left as dotted lines",
    },
    apology: {
      name: 'Apology and request for more time',
      hint: 'form 04, for each dossier that is overdue or was finished late',
    },
    support: {
      name: 'List for support',
      hint: "dossiers late for reasons outside the office, with the portal's failures",
    },
    urging: { name: 'Urging slip', hint: 'for each officer, the dossiers that need a hand' },
  },
  apart: 'Each letter as a file of its own, in one ZIP file',
  letterPeriodHint: "The period of the report and of the portal's failures.",
  drawUp: 'Draw up letters',
  drawUpFor: {
    chosen: (dossiers) => `Draw up for ${number.format(dossiers)} chosen dossiers`,
    all: (dossiers) => `Draw up for all ${number.format(dossiers)} dossiers of the list`,
  },
  chooseHint: 'Tick the dossiers that are meant; with none ticked the whole list is.',
  choose: 'Choose',
  chooseOne: (code) => `Choose dossier ${code}`,
  close: 'Close',
  asWord: 'Draw up the report in Word',
  portal: 'Portal',
  everyPortal: 'All portals',
  from: 'From',
  to: 'to',
  periodHint: 'The period of form II.06a; the lists always tell of now.',
  badPeriod: 'The first day must not be after the last.',
  withPersonal: 'With names of applicants and summaries',
  button: 'Export',
  cancel: 'Stop',
  going: 'Making the file…',
  far: (dossiers, of) =>
    of === undefined
      ? `${number.format(dossiers)} dossiers`
      : `${number.format(dossiers)}/${number.format(of)} dossiers`,
  made: ({ names, dossiers, size }) =>
    `${number.format(dossiers)} dossiers exported to ${names} (${size}). The browser tells if it cannot save the file.`,
  drawn: ({ names, letters, dossiers, size }) =>
    `${number.format(letters)} letters on ${number.format(dossiers)} dossiers drawn up in ${names} (${size}). What is not known is a dotted line.`,
  left: (letter, dossiers) => `${number.format(dossiers)} dossiers ${unfit[letter]}, so they are not in it.`,
  shortened: (cells) =>
    `${number.format(cells)} cells held more than a cell can (32,767 characters); they were cut and end in "…".`,
  alikeNumbers: (codes) =>
    `${number.format(codes)} codes look like numbers or dates: a spreadsheet that opens this CSV file by itself changes them (leading noughts are lost). To look at it in a spreadsheet, choose Excel.`,
  cancelled: 'Stopped, no file was made.',
  failures: {
    nothing: 'There is no dossier to export yet. Open a list of dossiers on the portal first.',
    'no-space': 'There was no room on the disk for the file. Make some room and try again.',
    'too-many': 'Too many dossiers for letters at once (at most 500 letters or 5,000 rows). Choose fewer.',
    'none-results': 'No dossier of this period is known yet.',
    'none-apology': 'No dossier is overdue or was finished late, so no letter was drawn up.',
    'none-support': 'Of no late dossier a cause outside the office was noted yet. Note the causes first.',
    'none-urging': 'No dossier needs urging.',
    unknown: 'The file could not be made. Try again; if that does not help, restart the browser.',
  },
};
