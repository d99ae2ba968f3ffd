import type { ReminderTexts } from '../reminders-words';

/** Notices in English. */
export const reminderTexts: ReminderTexts = {
  backlog: (counts) => `Dossiers: ${counts.join(', ')}`,
  lastHours: (dossiers) =>
    dossiers === 1
      ? '1 dossier is in its last working hours'
      : `${dossiers} dossiers are in their last working hours`,
  item: ({ code, procedure, due }) =>
    [
      code,
      ...(procedure === undefined ? [] : [procedure]),
      ...(due === undefined ? [] : [`due ${due}`]),
    ].join(' · '),
  more: (dossiers) => `and ${dossiers} more`,
  silence: 'No more reminders today',
  silenced: 'No more reminders today.',
  unsilence: 'Remind again',
  settings: {
    on: 'Show reminders',
    onHint: 'On working days only; once at each hour, all dossiers in one notice.',
    hours: 'Remind at',
    hoursHint: 'Hours parted by commas, such as 08:00, 14:00.',
    badHours: 'Write hours such as 08:00, one to six of them, parted by commas.',
    lastHours: 'Tell of a dossier with no more left than',
    lastHoursUnit: 'working hours',
    lastHoursHint: 'Once for each dossier. 0 tells of none.',
    badLastHours: 'The number must be from 0 to 60.',
    badge: 'The number on the icon counts dossiers that are',
    badgeHint: 'With nothing chosen the icon bears no number.',
    badgeFlags: {
      overdue: 'overdue',
      'due-today': 'due today',
      'due-soon': 'due soon',
      'step-overdue': 'overdue in their step',
      'attached-not-digitised': 'attached but not ticked as digitised',
    },
  },
};
