import type { FilesTexts } from '../files-words';

const number = new Intl.NumberFormat('en');

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
  },
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
  made: ({ names, dossiers, size }) => `${number.format(dossiers)} dossiers exported to ${names} (${size}).`,
  shortened: (cells) =>
    `${number.format(cells)} cells held more than a cell can (32,767 characters); they were cut and end in "…".`,
  cancelled: 'Stopped, no file was made.',
  failures: {
    nothing: 'There is no dossier to export yet. Open a list of dossiers on the portal first.',
    'no-space': 'There was no room on the disk for the file. Make some room and try again.',
    unknown: 'The file could not be made. Try again; if that does not help, restart the browser.',
  },
};
