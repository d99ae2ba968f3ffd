import type { CoverageFigures, PopupTexts } from '../popup-words';
import { clockDoubt } from './clock-doubt';
import { overlayWords } from './overlay';

const number = new Intl.NumberFormat('en');

/** The popup in English. */
export const popupTexts: PopupTexts = {
  title: 'Nhắc Hạn',
  heading: "Today's work",
  loading: 'Summing up…',
  retry: 'Try again',
  count(name, { dueSoonWorkingDays }) {
    const days = `${number.format(dueSoonWorkingDays)} working ${dueSoonWorkingDays === 1 ? 'day' : 'days'}`;
    const words = {
      overdue: 'overdue',
      'due-today': 'due today',
      'due-soon': `within ${days}`,
      'step-overdue': 'step overdue',
      undigitised: 'not digitised',
      paused: 'paused',
      open: 'open',
      total: 'known in total',
    };
    return words[name];
  },
  readAt: (time) => `Read at ${time}`,
  stale: 'These figures are old; open the list in the portal again.',
  clockDoubt,
  lost: (time) => `The browser deleted all data of Nhắc Hạn because they were damaged; found at ${time}.`,
  lostAdvice:
    'The figures below hold only what was read since. If you have a backup, restore it in the settings; if not, open your lists in the portal again.',
  lostRead: 'Got it',
  coverage,
  coverageDetails: 'Lists read, one by one',
  listCoverage: ({ title, rows, total, time }) => `${title}: ${dossiers(rows, total)}, ${time}`,
  gone: (count) => `No longer in their list, not known to be done: ${number.format(count)}.`,
  goneOne: 'No longer in its list, not known to be done',
  progress: {
    'not-due': 'Not due yet',
    overdue: 'Overdue',
    early: 'Done early',
    'on-time': 'Done on time',
    late: 'Done late',
    paused: 'Paused',
    closed: 'Done',
    unknown: 'Due date not known',
  },
  search: 'Find dossiers',
  searchHint: 'Code or procedure, with or without accents',
  searching: 'Searching…',
  found: 'Found',
  noneFound: 'No dossiers.',
  shownOf: (shown, more) =>
    more ? `The first ${number.format(shown)}; type more to narrow down.` : dossiers(shown, undefined),
  listOf: (count) => `Dossiers: ${count}`,
  closeList: 'Back',
  trend: {
    heading: 'The last 14 days',
    figures: 'Figures day by day',
    day: 'End of',
    series: { overdue: 'overdue', undigitised: 'not digitised' },
    summary: ({ name, first, last, days }) =>
      `Dossiers ${name}: from ${number.format(first)} to ${number.format(last)}, over ${number.format(days)} days read`,
    everyone: 'Of all officers read on this machine together.',
    partial: 'Pale bars (*): not every portal was read on that day.',
  },
  urgentHeading: 'First of all',
  urgentShown: (shown, total) => `${number.format(shown)} of ${number.format(total)} that need a hand`,
  nothingUrgent: 'Nothing urgent among the dossiers read.',
  opensInPortal: 'opens in the portal',
  officer: 'Officer',
  everyone: 'Whoever is signed in',
  empty: 'Open a list of dossiers in the portal; it is read and summed up here.',
  report: {
    open: 'Open the report',
    list: 'Open in the report',
    work: (total) => `See all ${number.format(total)} in the report`,
    days: 'Compare days in the report',
    indicators: 'See the indicators in the report',
  },
  trySample: 'Try it with sample data',
  settings: 'Settings',
  failure: {
    heading: 'Note a failure of the portal',
    what: 'What does not work?',
    hint: "Kept with the present time, as evidence of causes outside the office. No citizens' names.",
    write: 'Note',
    noted: 'Noted.',
    notNoted: 'Not noted. Please try again.',
  },
  thisPage: 'The open page',
  page: {
    turnOn: (host) => `Turn on for ${host}`,
    turnOff: (host) => `Turn off for ${host}`,
    notOn: (host) => `Not turned on for ${host}.`,
    never:
      'It only reads this page: it presses no button, submits nothing for you, and nothing leaves this machine.',
    reading: (count) => `Reading ${dossiers(count, undefined)} on this page.`,
    noTable: 'This page has no list of dossiers.',
    refused: overlayWords.refused,
    resting: (host) => `Turned off for now on ${host}.`,
    silent: (host) => `Turned on for ${host}. Reload the page to start reading.`,
    address: 'Address of the portal',
    addressHint: 'Such as motcua.example.gov.vn',
    addressButton: 'Turn on',
    badAddress: 'This is not an address. Copy it from the address bar of the browser.',
    refusedByPerson: (host) =>
      `The browser does not yet allow reading ${host}. Press again and choose Allow.`,
    notStored: 'The last reading could not be stored.',
  },
  errors: {
    'invalid-message': 'The page and the store are of different versions. Reload the page.',
    'not-allowed': 'This is not allowed.',
    'site-not-granted': 'Reading this portal is not allowed yet.',
    'site-paused': 'This portal is turned off for now.',
    'setting-locked': 'An administrator has set this; it cannot be changed here.',
    locked: 'Nhắc Hạn is locked. Enter the PIN.',
    'storage-full':
      'The disk is full, so nothing more was stored. What was there is kept. Free some space and try again.',
    'storage-blocked':
      'The data are being upgraded in another window. Close the other windows of Nhắc Hạn and try again.',
    'storage-newer': 'The data were written by a newer version. Update Nhắc Hạn.',
    'storage-failed': 'The data could not be read or written. Restart the browser and try again.',
    unknown: 'The figures could not be fetched. Try again.',
  },
};

function coverage({ rows, total, overlapping, completeLists, lists }: CoverageFigures): string {
  const read = `${number.format(completeLists)} of ${number.format(lists)} ${lists === 1 ? 'list' : 'lists'}`;
  const readToTheEnd = `${read} read to the end`;
  if (overlapping && completeLists === lists) return readToTheEnd;
  if (!overlapping) return `${dossiers(rows, total)} · ${readToTheEnd}`;
  const shown =
    total === undefined ? number.format(rows) : `${number.format(rows)} of ${number.format(total)}`;
  return `${shown} rows · ${readToTheEnd}`;
}

function dossiers(rows: number, total: number | undefined): string {
  if (total !== undefined) return `${number.format(rows)} of ${number.format(total)} dossiers`;
  return `${number.format(rows)} ${rows === 1 ? 'dossier' : 'dossiers'}`;
}
