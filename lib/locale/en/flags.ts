import { partsOfFigures } from '../amount';
import { formatCivilTime } from '../civil-format';
import type { FlagFigures, FlagTexts } from '../flag-words';
import { wordAmount } from './duration';

/** The sentences of the flags in English. */
export const flagTexts: FlagTexts = {
  overdue: {
    label: (figures) => withAmount('Overdue', short(figures)),
    reason: (figures) =>
      figures.due === undefined
        ? `${withAmount('The portal says overdue', full(figures))}.`
        : `${withAmount('Overdue', full(figures))}: due ${time(figures.due)}, now ${time(figures.now)}.`,
    advice: 'Settle it now; if the cause lies outside the office, note it to ask for support.',
  },
  'due-today': {
    label: (figures) => withLeft('Due today', figures),
    reason: (figures) =>
      figures.due === undefined
        ? `${withLeft('The portal says due today', figures)}.`
        : `Due ${time(figures.due)}, ${left(figures)}.`,
    advice: 'Return the result or close the dossier today.',
  },
  'step-overdue': {
    label: (figures) => withAmount('Step overdue', short(figures)),
    reason: (figures) =>
      `${withAmount('The current step is overdue', full(figures))}: step due ${time(figures.due)}, ` +
      `now ${time(figures.now)}.`,
    advice: 'Pass the step on now, so that the dossier itself stays in time.',
  },
  'due-soon': {
    label: (figures) => withLeft('Due soon', figures),
    reason: (figures) =>
      figures.due === undefined
        ? `${withLeft('The portal says due soon', figures)}.`
        : `Due ${time(figures.due)}, ${left(figures)}.`,
    advice: 'Plan the work so that the result is there in time.',
  },
  'attached-not-digitised': {
    label: () => 'Attached, result not digitised',
    reason: () =>
      'The result is signed or attached but its "số hóa" box is not ticked: the portal does not count it as digitised.',
    advice: 'Open the dossier and tick the "số hóa" box of the result.',
  },
  'undigitised-result': {
    label: () => 'Result not digitised',
    reason: () => 'The dossier is settled but its result is not digitised.',
    advice: 'Open the dossier, attach the result and tick the "số hóa" box.',
  },
  'undigitised-components': {
    label: () => 'Components not all digitised',
    reason: () => 'Not all components of the dossier are digitised.',
    advice: 'Open the dossier and digitise the missing papers before closing it.',
  },
  late: {
    label: (figures) => withAmount('Finished late', short(figures)),
    reason: (figures) =>
      `${withAmount('Finished late', full(figures))}: due ${time(figures.due)}, result ${time(figures.done)}.`,
    advice: 'Send the letter of apology with the result and state the cause.',
  },
  'returned-ineligible': {
    label: () => 'Returned, not eligible',
    reason: () => 'The dossier was returned as not eligible.',
    advice: 'Check that the letter of refusal with its reason was sent.',
  },
  'unpaid-online': {
    label: () => 'Filed online, not paid',
    reason: () => 'The dossier was filed online, a fee is due and it is not paid.',
    advice: 'Remind the applicant to pay online.',
  },
  unsynced: {
    label: () => 'Not on the national portal',
    reason: () => 'The dossier is not synchronised to the national public service portal.',
    advice: 'Put it on the list to ask for a new synchronisation.',
  },
  'due-date-unreadable': {
    label: () => 'Due date not readable',
    reason: ({ why }) =>
      `${unreadDates[why ?? ''] ?? 'The page shows a due date that could not be read'}, so it is not known whether the dossier is in time.`,
    advice: 'Look up the due date in the portal.',
  },
  'due-date-suspect': {
    label: ({ received }) => (received === undefined ? 'Due date on a day off' : 'Due date before reception'),
    reason: ({ due, received }) =>
      received === undefined
        ? `The due date ${time(due)} is a day off.`
        : `Due ${time(due)}, before the reception at ${time(received)}.`,
    advice: 'Check the processing time set in the portal; if it is wrong, ask its administrators to mend it.',
  },
};

/** By the reader's word for why a due date was not read. */
const unreadDates: Readonly<Record<string, string>> = {
  'no-such-day': 'The due date on the page is not in the calendar',
  'no-such-time': 'The due time on the page is no time of day',
  'placeholder-date': 'The page shows only a placeholder for the due date',
  'no-day': 'The due date on the page lacks the day',
  'no-year': 'The due date on the page lacks the year',
  'two-dates': 'The cell of the due date holds two different dates',
  'another-date': 'The cell of the due date holds the date of something else',
  'lost-letters': 'Letters of the due date on the page are lost',
};

function short(figures: FlagFigures): string {
  return wordAmount(partsOfFigures(figures));
}

/** To the minute; working time is named as such, the page's own figures stay as they are. */
function full(figures: FlagFigures): string {
  const amount = wordAmount(partsOfFigures(figures, true));
  const working = figures.workingMinutes !== undefined || figures.workingDays !== undefined;
  return amount && working ? `${amount} of working time` : amount;
}

function left(figures: FlagFigures): string {
  const amount = full(figures);
  return amount ? `${amount} left` : 'no working time left';
}

function withLeft(start: string, figures: FlagFigures): string {
  const amount = short(figures);
  if (amount) return `${start}, ${amount} left`;
  return figures.workingMinutes === undefined ? start : `${start}, no working time left`;
}

function withAmount(start: string, amount: string): string {
  return amount ? `${start} by ${amount}` : start;
}

function time(value: string | number | undefined): string {
  return formatCivilTime(String(value ?? ''));
}
