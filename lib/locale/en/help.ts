import type { HelpTexts } from '../help-words';
import { dataTexts } from './data';
import { helpLinkTexts } from './help-link';
import { importTexts } from './import';
import { overlayWords } from './overlay';
import { popupTexts } from './popup';
import { reminderTexts } from './reminders';
import { teachingTexts } from './teaching';

const { errors, page } = popupTexts;
const { refusals } = dataTexts;
const tables = importTexts.refusals;

const update =
  'Update Nhắc Hạn on this machine, or have the sender export the file again with an older version.';
const again = 'Nothing on this machine is changed.';
const mend =
  'Open the file in a plain text editor, go to the line that is named, mend it, save, and open the file again. Or ask for a new file.';

/** The guide in English. */
export const helpTexts: HelpTexts = {
  title: 'Nhắc Hạn guide',
  contents: 'Chapters of the guide',
  search: 'Search the guide',
  searchHint: 'Several words narrow it down, such as: file password.',
  found: (places) => (places === 1 ? '1 place.' : `${places} places.`),
  noneFound: 'Nothing found. Try another word.',
  printSheet: 'Print the one-page sheet',
  printWhole: 'Print the whole guide',
  sheet: 'Nhắc Hạn on one page',
  sheetEnd: 'The whole guide: press the Nhắc Hạn icon, then Guide.',
  chapters: {
    start: {
      title: 'Getting started',
      brief: [
        'Open the one-stop portal and sign in as every day.',
        'Press the Nhắc Hạn icon at the top right of the browser, press Turn on …, then Allow. Once for each portal.',
        'Open a list of dossiers: marks appear on the rows, the bar in a corner of the page.',
      ],
      parts: [
        {
          kind: 'steps',
          steps: [
            'Open the one-stop portal and sign in as every day.',
            'Press the Nhắc Hạn icon at the top right of the browser. If it is not there, press the puzzle piece and pin Nhắc Hạn.',
            'Press Turn on … and choose Allow when the browser asks. Once for each portal.',
            'Open a list of dossiers. Marks appear on the rows that need a hand, the bar in a corner of the page.',
          ],
        },
        {
          kind: 'picture',
          picture: 'turn-on',
          alt: 'The popup on a portal that is not turned on: one sentence and the button to turn on motcua.example.gov.vn.',
        },
        {
          kind: 'text',
          text: 'Nhắc Hạn knows only the pages of lists that were opened. What is opened is read; every figure says how many dossiers were read, and when.',
        },
      ],
    },
    marks: {
      title: 'The marks on the rows',
      brief: [
        'A row that needs a hand bears a mark: shape, colour and words. Rest the pointer on it to see why and what to do.',
      ],
      parts: [
        {
          kind: 'text',
          text: 'A mark stands under the code. Rest the pointer on the row, or press See each row on the bar, to see why it is there and what to do. A row without a mark has nothing urgent in what the page shows; what could not be read is never taken as in time or digitised.',
        },
        { kind: 'marks' },
        {
          kind: 'text',
          text: 'Overdue is open and past its due time. Finished late was finished after it. A paused dossier (waiting for papers or for a payment) is neither. The due date is always that of the portal; the calendar only tells how much working time is left.',
        },
      ],
    },
    bar: {
      title: 'The bar on the page',
      brief: [
        'Press a figure on the bar: only those rows are shown; press it again: all are.',
        'Alt+Shift+H takes the keyboard to the bar.',
      ],
      parts: [
        {
          kind: 'picture',
          picture: 'bar',
          alt: 'The bar: overdue 3, today 2, due soon 5, not digitised 8; page 2/6, 20/57 dossiers read.',
        },
        {
          kind: 'points',
          points: [
            'A figure is a button: press it to show only those rows, again to show all.',
            'More opens: See each row, Next row, Copy as table (the rows chosen on the portal, else those with a mark; for Excel, Word, Zalo), Open overview.',
            'For a dossier that is overdue or was finished late, open its row in See each row, or its own page, to note the cause and the day of the written apology.',
            'One button moves the bar to another corner, one makes it small; its place is remembered for each portal.',
            'Alt+Shift+H takes the keyboard to the bar.',
          ],
        },
      ],
    },
    'whole-list': {
      title: 'Reading a whole list of many pages',
      brief: [
        'A list of many pages: press More, Read the whole list, and leave the page alone until it is done.',
      ],
      parts: [
        {
          kind: 'text',
          text: 'A page shows only a part of the list, and so the bar counts only that part. Press More, then Read the whole list: Nhắc Hạn turns the pages, reads each, and comes back to where it began. Touching the page, or Stop, ends it at once.',
        },
      ],
    },
    digitised: {
      title: 'The "số hóa" box and the question before finishing',
      brief: [
        'A result that is signed and attached counts as digitised only once its "số hóa" box is ticked.',
        'If a box is empty when you finish a dossier, Nhắc Hạn asks once: go back to the box, or go on.',
      ],
      parts: [
        {
          kind: 'picture',
          picture: 'papers',
          alt: 'Four papers; beside each "số hóa" box words say whether it is digitised.',
        },
        {
          kind: 'points',
          points: [
            'On the page of a dossier, words beside each "số hóa" box say whether it is digitised, not digitised, or not known.',
            'A result that is signed and attached does not count as digitised until its box is ticked.',
            'When a dossier is finished or its result handed over while something is missing, Nhắc Hạn asks once and says what. Going back leads to the box; going on presses the button exactly once, as usual.',
            'Where the question is not wanted: tick not to be asked again on this portal, or see Finishing and taking in, in the settings. There the papers of online dossiers can be compared before they are taken in, too.',
          ],
        },
      ],
    },
    popup: {
      title: 'The popup: what is to do today',
      brief: [
        'Press the Nhắc Hạn icon: the work of today on all portals. A figure opens its list; type a code or a procedure to find a dossier.',
      ],
      parts: [
        {
          kind: 'picture',
          picture: 'counts',
          alt: 'The popup: 3 overdue, 2 due today, 5 within 2 working days, 8 not digitised.',
        },
        {
          kind: 'points',
          points: [
            'Each figure opens its list. Type a code or the name of a procedure, with or without accents, to find a dossier.',
            'The line with the time of reading says how old the figures are and of how many. Old figures have another colour: open the list on the portal again.',
            'When the portal fails, note it in the popup. The time is kept with it, as evidence of an objective cause.',
          ],
        },
      ],
    },
    reminders: {
      title: 'Reminders',
      parts: [
        {
          kind: 'text',
          text: `One notice at chosen hours of working days (08:00 and 14:00 unless changed), and one when a dossier enters its last working hours. A press on it opens the list. For quiet today, press ${reminderTexts.silence}. The hours and the figure on the icon are chosen in the settings, under Reminders.`,
        },
      ],
    },
    report: {
      title: 'The report of the team lead',
      brief: [
        'For the team lead: Open overview shows Biểu II.06a, indicators, two days compared, each officer; print it or make an Excel file.',
      ],
      parts: [
        {
          kind: 'points',
          points: [
            'Open overview on the bar opens the report: today, two days compared, Biểu II.06a, indicators, reconciliation with the national portal, officers and units, failures of the portal, files.',
            'Each figure opens the dossiers behind it. The coverage at the top says how much was read: a part is not the whole unit.',
            'Targets are set in the settings, under Targets and reconciliation; without one the report gives ratios only. They are counted from the dossiers read and are no official score.',
          ],
        },
      ],
    },
    teaching: {
      title: 'Telling Nhắc Hạn what the columns are',
      brief: [
        'The bar says that a table was not recognised: press Tell Nhắc Hạn what the columns are, choose code and due date, see how many dossiers are read, save.',
      ],
      parts: [
        {
          kind: 'picture',
          picture: 'refused',
          alt: 'The bar says that a table has no column with the dossier code; beside it the button to name the columns.',
        },
        {
          kind: 'steps',
          steps: [
            `Press ${overlayWords.teach} beside the sentence, or under More.`,
            'Beside each column of the page choose what it is. Code and due date matter most; leave the others at (none).',
            'Read the last line: how many dossiers are read with this choice.',
            `Press ${teachingTexts.save}. From now on such tables of this portal are read as taught.`,
          ],
        },
        {
          kind: 'picture',
          picture: 'teach',
          alt: 'The panel: one column is the code, one the due date; 20/20 dossiers are read.',
        },
        {
          kind: 'text',
          text: 'One teaches, the whole unit uses it: in the settings, under Taught tables, save to a file, send it to colleagues, and they import it. To read as before, press Forget what was taught.',
        },
      ],
    },
    settings: {
      title: 'Settings',
      parts: [
        {
          kind: 'points',
          points: [
            'Thresholds: how many working days ahead to remind, and procedures with a rule of their own.',
            'Office hours and days off: a table for each year, make-up days; one person makes it and exports it, others import the file.',
            'Language and appearance: larger text, more or less room; the bar follows too.',
            'File of settings: everything in one file, for another machine.',
            'A section in a frame that says that an administrator has set it cannot be changed on this machine.',
          ],
        },
      ],
    },
    data: {
      title: 'Data, backup, colleagues',
      parts: [
        {
          kind: 'points',
          points: [
            "All that is read stays in this machine's browser. For another machine or browser use the backup and its restore, in the settings, under Data.",
            'A file of today for colleagues is made there; theirs are merged, and a second import counts nothing twice.',
            'Names, identity numbers, phones, addresses and summaries are not kept unless switched on under Personal data.',
            'Erasing everything is there, too; the settings stay.',
          ],
        },
      ],
    },
    never: {
      title: 'What Nhắc Hạn never does',
      brief: [
        'It sends nothing off this machine and uses no network.',
        'It presses nothing on the portal of its own accord, but to turn pages when told to read a whole list, and to pass on your own press.',
        'It keeps no names, identity numbers or phones of citizens. It does not guess: what cannot be read is said to be so.',
      ],
      parts: [
        {
          kind: 'points',
          points: [
            'send any data off this machine; it uses no network;',
            'press anything on the portal of its own accord: it turns pages when told to read a whole list, and passes on your own press when you say to go on;',
            'keep personal data of citizens unless that is switched on;',
            'guess: what cannot be read is said not to be readable.',
          ],
        },
      ],
    },
    table: {
      title: 'When a table is not read',
      parts: [
        {
          kind: 'text',
          text: 'A table that looks like a list of dossiers, but is not certain to be one, is not read, and it is said why. Find the sentence below.',
        },
      ],
    },
    site: {
      title: 'When a portal is not read',
      parts: [{ kind: 'text', text: 'The popup says of the page in front how it stands.' }],
    },
    portal: {
      title: 'When the portal fails',
      parts: [
        {
          kind: 'text',
          text: 'An error, maintenance or a login page in place of the list is not taken for an empty list. The bar says since when; the time goes into the log of failures in the report, too.',
        },
      ],
    },
    walk: {
      title: 'When reading a whole list ends early',
      parts: [
        { kind: 'text', text: 'The pages read so far are kept. Press Read the whole list to begin again.' },
      ],
    },
    error: {
      title: 'When something could not be kept or done',
      parts: [{ kind: 'text', text: 'What was kept before is still there. Find the sentence below.' }],
    },
    file: {
      title: "When a backup or a colleague's file is refused",
      parts: [{ kind: 'text', text: `A file is checked as a whole before it is used. ${again}` }],
    },
    import: {
      title: "When a portal's own table cannot be imported",
      parts: [
        {
          kind: 'text',
          text: 'Excel and CSV files that a portal exports, or a table copied from its page, are imported in the settings, under Files. What cannot be read changes nothing.',
        },
      ],
    },
    json: {
      title: 'When a file of settings, office hours or taught tables is refused',
      parts: [{ kind: 'text', text: `A file with one fault is not used at all. ${again}` }],
    },
    diagnostics: {
      title: 'Diagnostics',
      parts: [
        {
          kind: 'text',
          text: 'When somebody is to help, copy the text below and send it along. It holds versions, names of portals, names of columns and counts; no dossier codes and no personal data. Open the page that is wrong on the portal first, then copy.',
        },
      ],
    },
  },
  answers: {
    table: {
      'no-code-column': {
        title: overlayWords.refused('no-code-column', []),
        text: 'The table has dates or a status, but no column with the name and the numbers of a dossier code. If that column is hidden, show it on the portal. If it has another name, tell Nhắc Hạn what the columns are. If this is no list of dossiers, leave it.',
      },
      'no-header': {
        title: overlayWords.refused('no-header', []),
        text: 'The table has codes but no names of columns, so that it is not known which date is the due date. Wait until the page is complete; if that does not help, tell Nhắc Hạn what the columns are by what they hold.',
      },
      'unknown-headers': {
        title: overlayWords.refused('unknown-headers', []),
        text: 'The table has codes, but the names of its other columns are new. Tell Nhắc Hạn what the columns are, at least code and due date.',
      },
      'two-code-columns': {
        title: overlayWords.refused('two-code-columns', []),
        text: 'Two columns look like the code, such as a receipt number and the code of the national portal. Tell Nhắc Hạn which is which.',
      },
    },
    teaching: {
      'in-vain': {
        title: overlayWords.taughtInVain,
        text: `The portal has changed its table, or the column that was chosen does not hold codes. Press ${overlayWords.forgetTaught} and teach it anew where needed.`,
      },
    },
    site: {
      hidden: {
        title: page.address,
        text: 'The browser does not tell which page is in front, or it is no web page. Open the portal and press the Nhắc Hạn icon, or copy the address of the portal into this field.',
      },
      refused: {
        title: 'The browser does not allow the portal to be read',
        text: 'The question of the browser was declined or closed. Press Turn on … again and choose Allow. If no question comes, an administrator may have blocked it: ask them.',
      },
      'bad-address': {
        title: page.badAddress,
        text: 'An address begins with https:// or http://, such as https://motcua.example.gov.vn. Copy it from the address bar of the browser.',
      },
      silent: {
        title: page.silent('…'),
        text: 'The page was opened before the portal was turned on, or Nhắc Hạn was just updated. Reload the page (F5). If that does not help, turn the portal off and on again.',
      },
    },
    portal: {
      error: {
        title: 'The portal reports an error',
        text: 'Try again in a few minutes. If it lasts, note it in the popup and tell those who run the portal.',
      },
      maintenance: {
        title: 'The portal is under maintenance',
        text: 'Wait for it. The time is in the log of failures and may serve as evidence of an objective cause.',
      },
      'signed-out': {
        title: 'The session on the portal has ended',
        text: 'Sign in to the portal again and open the list.',
      },
      login: { title: 'The portal asks to sign in again', text: 'Sign in to the portal and open the list.' },
    },
    walk: {
      stopped: { title: 'Stopped', text: 'You pressed Stop. The page goes back to where it began.' },
      touched: {
        title: 'Stopped because the page was used',
        text: 'When you press or type on the page, Nhắc Hạn stops at once so as not to press the wrong thing. Leave the page alone while it reads, or press Pause first.',
      },
      'no-answer': {
        title: 'The portal does not answer',
        text: 'The next page did not come, though it was asked for again. The network or the portal is slow: try later.',
      },
      'too-long': {
        title: 'The list is too long',
        text: 'Nhắc Hạn stops after 200 pages. Filter the list on the portal, or show more rows on a page, and read it in parts.',
      },
    },
    error: {
      'invalid-message': {
        title: errors['invalid-message'],
        text: 'Nhắc Hạn was updated while the page was open. Reload the page (F5).',
      },
      'not-allowed': {
        title: errors['not-allowed'],
        text: 'The request did not come from a page that is turned on. Reload the page; if that does not help, send the diagnostics.',
      },
      'site-not-granted': {
        title: errors['site-not-granted'],
        text: 'The permission for the portal was taken back in the browser. Press the Nhắc Hạn icon and turn it on.',
      },
      'site-paused': {
        title: errors['site-paused'],
        text: 'The portal is paused. Turn it on in the popup, or let it go on in the settings, under Portals.',
      },
      'setting-locked': {
        title: errors['setting-locked'],
        text: 'An administrator has set this for all machines. Ask them to change it.',
      },
      locked: {
        title: errors.locked,
        text: 'A PIN is set before the pages of Nhắc Hạn on this machine. Forgotten, it can be removed where it is asked for; that erases the data kept on this machine.',
      },
      'storage-full': {
        title: errors['storage-full'],
        text: 'Remove files from the disk, or keep the daily history for fewer days (settings, Data). What could not be kept is kept once there is room, as long as the page stays open.',
      },
      'storage-blocked': {
        title: errors['storage-blocked'],
        text: 'After an update the store must be raised, but an older page of Nhắc Hạn still holds it. Close all pages of its report and settings and try again.',
      },
      'storage-newer': {
        title: errors['storage-newer'],
        text: 'A newer version ran on this machine. Install it again; the data are all there.',
      },
      'storage-failed': {
        title: errors['storage-failed'],
        text: 'Close the browser and open it again. If that does not help, make a backup if you can, and send the diagnostics to those who look after the machine.',
      },
      unknown: {
        title: errors.unknown,
        text: 'The background of Nhắc Hạn did not answer in time. Try again in a few seconds; if it happens again, restart the browser and send the diagnostics.',
      },
      'not-teachable': {
        title: overlayWords.notKept('not-teachable'),
        text: 'Each dossier on this page is a card or a paragraph, not a row with columns. If the portal can show a table, switch to that.',
      },
      'not-forgotten': {
        title: overlayWords.notKept('not-forgotten'),
        text: 'Try again in a few seconds. It can be forgotten in the settings, too, under Taught tables.',
      },
    },
    file: {
      foreign: {
        title: refusals.foreign,
        text: 'A restore takes a .nhachan file that a backup made. Merging takes a .json file that was made for colleagues. See whether this is the right place for the file.',
      },
      newer: { title: refusals.newer, text: update },
      truncated: {
        title: refusals.truncated,
        text: 'It was not copied or downloaded to the end, as happens with mail, chat or a stick pulled out early. Copy it again from where it was made.',
      },
      damaged: {
        title: refusals.damaged,
        text: 'It is no longer as it was made: damaged in copying, or changed. Ask for the original; do not open and save it with another program.',
      },
      invalid: {
        title: refusals.invalid,
        text: 'It holds something that cannot be in figures of dossiers. Ask the sender to export it again.',
      },
      'too-large': {
        title: refusals['too-large'],
        text: 'Ask the sender for one file per portal, or per officer.',
      },
      future: {
        title: refusals.future,
        text: 'The clock of one of the machines has the wrong date. Set it right, export and import again.',
      },
      'password-needed': {
        title: refusals['password-needed'],
        text: 'Enter the password of the backup into its field and choose the file again.',
      },
      'wrong-password': {
        title: refusals['wrong-password'],
        text: 'Look at Caps Lock and at the Vietnamese keyboard (off for passwords). Without the password the file cannot be opened by anybody.',
      },
      unreadable: {
        title: refusals.unreadable,
        text: 'The file was moved, or a stick or network drive is gone. Copy it to this machine and choose it again.',
      },
    },
    import: {
      empty: {
        title: tables.empty,
        text: 'The file, or what was copied, has no row under its headers. Search on the portal until it shows dossiers, then export; when copying, take the headers along.',
      },
      'too-large': {
        title: tables['too-large'],
        text: 'Choose a shorter time on the portal, such as a quarter, export several files and import them one by one. A dossier in two of them counts once.',
      },
      'too-many-rows': {
        title: tables['too-many-rows'],
        text: 'Choose a shorter time on the portal and export several files. Import them one by one; a dossier in two of them counts once.',
      },
      locked: {
        title: tables.locked,
        text: 'Nhắc Hạn does not ask for the password of a workbook. Open it, take the password off, save it as a new file and import that.',
      },
      'old-excel': {
        title: tables['old-excel'],
        text: 'An .xls file is of Excel 2003 or before. Open it in Excel or LibreOffice, save it as .xlsx, and import the new file.',
      },
      'not-a-table': {
        title: tables['not-a-table'],
        text: 'Documents of Word, PDF files and pictures cannot be imported. If the portal only shows the table, select it, copy it and paste it.',
      },
      broken: {
        title: tables.broken,
        text: 'What is inside the file cannot be opened. Download it again; if it came by mail or chat, have it sent again.',
      },
      swollen: {
        title: tables.swollen,
        text: 'The file is small but opens to hundreds of times its size, as one made to freeze a machine. Use files that you exported yourself.',
      },
      unreadable: {
        title: tables.unreadable,
        text: 'Close the file in Excel, copy it from the stick or the network to this machine, and choose it again.',
      },
    },
    json: {
      'too-long': {
        title: 'The file is too large',
        text: 'It is probably another file. The right one is saved by a button of the settings and has a few pages.',
      },
      'not-json': {
        title: 'A line is broken, or the file is not JSON',
        text: `A comma, bracket or quotation mark is missing or too many in the line that is named. ${mend}`,
      },
      'other-format': {
        title: 'Not this kind of file',
        text: 'Files of settings, of office hours and of taught tables are three different kinds. Open the file in the section that made it.',
      },
      newer: { title: 'The file was written by a newer version', text: update },
      'unknown-part': {
        title: 'An unknown part',
        text: `The name in the line that is given is mistyped or unknown. ${mend}`,
      },
      'wrong-part': {
        title: 'A part is missing or wrong',
        text: `The value in the line that is given cannot be used. ${mend}`,
      },
      'wrong-date': {
        title: 'A date that cannot be used',
        text: 'It is no real date, not of the year of its table, off and worked at once, or a make-up day that is worked anyway. Mend it in the line that is given, as year-month-day, such as 2026-09-02.',
      },
      'repeated-year': {
        title: 'A year with two tables',
        text: 'Keep one table for each year and remove the other from the file.',
      },
      'no-code': {
        title: 'A table without a column for the code',
        text: 'One column must be the code. Ask the sender to teach the table anew and save the file.',
      },
      twice: {
        title: 'Two columns with one meaning',
        text: 'A meaning belongs to one column. Ask the sender to teach the table anew and save the file.',
      },
      repeated: {
        title: 'A table that stands twice',
        text: 'Remove one of the two from the file, or ask the sender to save it again.',
      },
    },
  },
  diagnostics: {
    copy: helpLinkTexts.diagnostics,
    copied: 'Copied. Paste it into a mail or a message.',
    notCopied: 'Not copied. Select the text below and press Ctrl+C.',
    gathering: 'Gathering…',
    text: 'The text that is copied',
  },
};
