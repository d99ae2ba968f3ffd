import type { WelcomeTexts } from '../welcome-words';

/** The first page in English. */
export const welcomeTexts: WelcomeTexts = {
  title: 'Welcome to Nhắc Hạn',
  lead: 'Nhắc Hạn lies over the one-stop portal and shows which dossiers are overdue, nearly due or not digitised. It begins in three steps.',
  step: (number) => `Step ${number}`,
  turnOn: {
    heading: "Turn it on for your office's portal",
    how: "Open the portal, press the Nhắc Hạn icon at the browser's top right, then press Turn on. Each portal is turned on once; one that is not turned on is not read.",
    pin: 'No icon? Press the Extensions button (a piece of a puzzle) and pin Nhắc Hạn.',
    picture:
      'The small window of Nhắc Hạn under its icon in the toolbar, with the button that turns it on for the open portal.',
    host: 'motcua.donvi.example',
  },
  marks: {
    heading: 'Read the marks on the dossiers',
    how: "Open a list of dossiers as every day. A row that needs a hand bears a mark at its foot; point at it for the reason and what to do. The bar in the page's corner counts the marks.",
    picture: 'A list of dossiers with the marks of Nhắc Hạn at the foot of its rows',
    columns: { code: 'Dossier', procedure: 'Procedure' },
    procedures: {
      overdue: 'Registering a marriage',
      'due-today': 'Certifying a copy',
      'due-soon': 'Building permit',
      'undigitised-result': 'Registering a birth',
      'due-date-unreadable': 'Registering a household business',
    },
    unmarked: 'Certificate of marital status',
    means: {
      overdue: 'Not done, and past its due date.',
      'due-today': 'Due in the course of today.',
      'due-soon': 'Few working days are left.',
      'undigitised-result': 'The result is there, its "số hóa" box is not ticked.',
      'due-date-unreadable': 'Shown, but not readable for certain: look at it in the portal.',
    },
    none: 'A row without a mark: nothing urgent in what the page shows. Of a column that the page does not show nothing is concluded.',
  },
  never: {
    heading: 'What Nhắc Hạn never does',
    picture: 'Your computer: what was read stays in it, the way out is barred.',
    items: [
      'Nothing leaves this machine: the extension makes no connection.',
      'It presses nothing in the portal by itself: it only turns pages when you have it read a whole list, and presses on the button that you just pressed when you choose to go on.',
      "No citizens' names, identity numbers, phones or addresses are kept; applicant and summary only where you switch them on in the settings.",
      'It never guesses: what cannot be read is said to be unreadable, and never counts as in time or digitised.',
    ],
  },
  begin: {
    heading: 'Begin',
    how: 'Open the portal of your office and follow step 1. Office hours, days off and the hours of reminding are set already; the settings change them.',
    sample: 'Try it with sample data',
    sampleHow:
      'No portal at hand? Try it on a sample portal with invented dossiers: nothing needs turning on, and nothing mixes with real data.',
    settings: 'Open the settings',
  },
};
