import type { DailyTexts } from '../daily-words';

/** Files saved every day, in English. */
export const dailyTexts: DailyTexts = {
  on: 'Save files by themselves every day',
  onHint: 'No page need be open, only the browser; opened after the chosen hour, it saves them then.',
  hour: 'At',
  hourHint: 'Once a day, from this hour on.',
  badHour: 'The hour must be written like 17:00.',
  formats: 'Files',
  format: {
    xlsx: 'Excel',
    csv: 'CSV',
    json: 'JSON',
    parquet: 'Parquet',
    log: 'Daily log (one row a day, one file for all days)',
  },
  noFormat: 'Choose at least one kind of file.',
  notAllowed: 'The browser does not allow saving files yet. Switch it on again and choose Allow when asked.',
  where: 'The files stand in the download folder, below Nhac-Han, in one folder for each day.',
  last: ({ at, names }) => `Last time: ${at}, saved ${names}.`,
  nothing: (at) => `Last time: ${at}, there was no dossier to export.`,
  failed: "Today's files could not be saved",
  failures: {
    'not-allowed':
      'The browser does not allow saving files. Open the settings, Daily export, and switch it on again.',
    'no-space': 'There was no room on the disk. Make some room, then export in the settings under Files.',
    unknown: 'Open the settings, Files, and export them there.',
  },
};
