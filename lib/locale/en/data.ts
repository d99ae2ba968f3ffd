import type { DataTexts } from '../data-words';
import { popupTexts } from './popup';

const number = new Intl.NumberFormat('en');

function changes(changed: number): string {
  return changed === 0 ? 'nothing new.' : `${number.format(changed)} dossiers new or changed.`;
}

/** What is stored on this machine, in English. */
export const dataTexts: DataTexts = {
  size: ({ size, dossiers }) =>
    size === undefined
      ? `${number.format(dossiers)} dossiers`
      : `about ${size}, ${number.format(dossiers)} dossiers`,
  counting: 'Counting…',
  persisted: 'The browser will not clear this data by itself, even when the disk is nearly full.',
  notPersisted:
    'The browser has not promised to keep this data when the disk is nearly full: back up regularly.',
  persist: 'Ask the browser to keep it',

  backup: 'Back up',
  backupHint: 'The whole store in one file, to keep or to move to another machine.',
  password: 'Password (optional)',
  passwordHint:
    'Without a password whoever has the file can read it. A forgotten password cannot be recovered.',
  passwordAgain: 'Password again',
  passwordsDiffer: 'The two passwords are not the same.',
  makeBackup: 'Back up to a file',

  restore: 'Restore',
  restoreHint: 'Replaces the whole store on this machine by a backup. The file is checked to its end first.',
  backupFile: 'Choose a backup…',
  restorePassword: "The file's password",
  replaceQuestion: ({ file, dossiers }) =>
    `Replace the ${number.format(dossiers)} dossiers stored here by what is in ${file}?`,
  replace: 'Replace by the backup',

  colleagues: 'Sharing with colleagues',
  snapshotHint: 'A JSON file of the known dossiers of one portal, for a colleague or the head of the team.',
  portal: 'Portal',
  officer: 'Officer',
  everybody: 'Everybody',
  makeSnapshot: "Export today's figures",
  nothingToShare: 'There is no dossier to export yet.',
  mergeHint:
    'Several may be chosen. Field by field the newest sighting holds; a second import counts nothing twice.',
  snapshotFiles: 'Import files of colleagues…',

  retention: 'How long to keep',
  retentionDays: 'Keep day-by-day history for',
  retentionUnit: 'days',
  retentionHint:
    'From 1 to 10,000, 400 unless changed. The newest state and the locked figures of each day always stay.',
  badRetention: 'The number of days must be a whole number from 1 to 10,000.',
  keepRetention: 'Save',

  eraseHeading: 'Erase',
  eraseHint: 'Erases every dossier, its history and the locked figures on this machine. Settings stay.',
  erase: 'Erase all data',
  eraseQuestion: (dossiers) =>
    `Erase ${number.format(dossiers)} dossiers and all locked figures? They cannot be recovered without a backup.`,
  eraseForGood: 'Erase for good',

  no: 'No',
  cancel: 'Stop',
  running: {
    backup: 'Backing up…',
    restore: 'Checking and restoring…',
    snapshot: 'Exporting…',
    merge: 'Importing…',
    erase: 'Erasing…',
  },
  dossiersSoFar: (dossiers) => `${number.format(dossiers)} dossiers`,
  percent: (done) => `${number.format(done)}%`,

  backedUp: ({ name, dossiers, size }) =>
    `${number.format(dossiers)} dossiers backed up to ${name} (${size}).`,
  restored: (dossiers) => `${number.format(dossiers)} dossiers restored.`,
  shared: ({ name, dossiers }) => `${number.format(dossiers)} dossiers exported to ${name}.`,
  merged({ name, contributor, dossiers, changed, repeated, day, revised }) {
    const whose = contributor === undefined ? '' : ` of ${contributor}`;
    const held = `${name}: ${number.format(dossiers)} dossiers${whose}, ${day}`;
    const news = `${held}, ${repeated ? 'imported before, ' : ''}${changes(changed)}`;
    return revised ? `${news} That day is locked: its figures stay, the file is kept as a revision.` : news;
  },
  refused: ({ name, why }) => `${name}: ${why}`,
  erased: 'Everything is erased, the store is empty.',
  notErased: 'Not everything is erased. Close the other pages of Nhắc Hạn and try again.',
  cancelled: 'Stopped, the data on this machine are unchanged.',
  refusals: {
    foreign: 'This file is not of Nhắc Hạn, or not for this purpose.',
    newer: 'The file was made by a newer version. Please update Nhắc Hạn.',
    truncated: 'The end of the file is missing. Copy or download it again.',
    damaged: 'The file is damaged or was changed: its check sum does not fit.',
    invalid: 'The file does not have the right form.',
    'too-large': 'The file is too large: 200 MB at most.',
    future: 'The file speaks of times that are still to come. Check the clocks of both machines.',
    'password-needed': 'The file has a password. Enter it and try again.',
    'wrong-password': 'The password is wrong.',
    unreadable: 'The file could not be read from the disk. Choose it again.',
  },
  errors: popupTexts.errors,
};
