import { formatSince } from '../civil-format';
import type { CountName, OverlayWords } from '../overlay-words';
import { clockDoubt } from './clock-doubt';
import { helpLinkTexts } from './help-link';

const counts: Record<CountName, string> = {
  overdue: 'Overdue',
  'due-today': 'Today',
  'step-overdue': 'Step overdue',
  'due-soon': 'Due soon',
  undigitised: 'Not digitised',
  late: 'Finished late',
  'returned-ineligible': 'Sent back',
  'unpaid-online': 'Unpaid',
  unsynced: 'Not synchronised',
  'due-date': 'Check due date',
};

const refusals: Record<string, string> = {
  'no-code-column': 'no column with the dossier code',
  'no-header': 'its columns have no names',
  'unknown-headers': 'the names of its columns are not known',
  'two-code-columns': 'two columns look like the dossier code',
};

const keepingErrors: Record<string, string> = {
  'not-forgotten': 'What was taught is not forgotten yet. Please try again.',
  'not-teachable': 'This table cannot be taught: its rows have no columns.',
  'storage-full': 'The disk is full, this reading is not kept.',
  'storage-blocked': 'Not kept: please close the open Nhắc Hạn tabs.',
  'storage-newer': 'Not kept: the data belong to a newer version of Nhắc Hạn.',
};

const failures: Record<string, string> = {
  error: 'The portal reports an error',
  maintenance: 'The portal is under maintenance',
  'signed-out': 'The session on the portal has ended',
  login: 'The portal asks to sign in again',
};

const walkEnds: Record<string, string> = {
  stopped: 'Stopped.',
  touched: 'Stopped because the page was used.',
  'no-answer': 'The portal does not answer, stopped.',
  'too-long': 'The list is too long, stopped after 200 pages.',
};

function ofTotal(read: number, total: number | undefined): string {
  return total === undefined ? `${read} dossiers` : `${read}/${total} dossiers`;
}

/** The bar on the portal's page in English. */
export const overlayWords: OverlayWords = {
  name: 'Nhắc Hạn',
  count: (name, days) => (name === 'due-soon' ? `≤ ${days} days` : counts[name]),
  onlyThese: 'Show these rows only',
  coverage({ title, page, pages, total, rowsShown, filtered }) {
    const parts: string[] = [];
    if (title !== undefined) parts.push(title);
    if (page !== undefined) parts.push(pages === undefined ? `Page ${page}` : `Page ${page}/${pages}`);
    parts.push(total === undefined ? `${rowsShown} dossiers read` : `${rowsShown}/${total} dossiers read`);
    if (filtered) parts.push('filtered in the portal, not the whole list');
    return parts.join(' · ');
  },
  nothingUrgent(dossiers, unknownDue) {
    if (unknownDue === 0) return `${dossiers} dossiers, nothing urgent`;
    if (unknownDue === dossiers) return `${dossiers} dossiers, this table does not tell when they are due`;
    return `${dossiers} dossiers, nothing urgent, ${unknownDue} with no known due date`;
  },
  hiddenRows: (rows) => `${rows} rows hidden.`,
  showAll: 'Show all',
  refused(reason, headers) {
    const why = refusals[reason];
    const sentence =
      why === undefined ? 'This table was not recognised' : `This table was not recognised: ${why}`;
    return headers.length === 0 ? `${sentence}.` : `${sentence} (${headers.slice(0, 3).join(', ')}…).`;
  },
  teach: 'Tell Nhắc Hạn what the columns are',
  taught: 'Read as it was taught',
  taughtInVain: 'No dossier can be read as it was taught.',
  forgetTaught: 'Forget what was taught',
  more: 'More',
  eachRow: 'See each row',
  nextRow: 'Next row',
  moreRows: (rows) => `and ${rows} more rows`,
  readAll: 'Read the whole list',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  walking: ({ page, pages, read, total, paused, returning }) =>
    [
      paused ? 'Paused' : returning ? 'Going back to the first page' : 'Reading',
      ...(page === undefined ? [] : [pages === undefined ? `page ${page}` : `page ${page}/${pages}`]),
      ofTotal(read, total),
    ].join(' · '),
  walkEnded: (end, read, total) =>
    [...(walkEnds[end] ? [walkEnds[end]] : []), `${ofTotal(read, total)} read.`].join(' '),
  otherCorner: 'Move to another corner',
  failing: (kind, since, now) => `${failures[kind] ?? failures.error} since ${formatSince(since, now)}.`,
  clockDoubt,
  overview: 'Open overview',
  help: helpLinkTexts.guide,
  copy: 'Copy as table',
  copied: (rows, chosen) =>
    `${rows} ${chosen ? 'chosen ' : ''}rows copied, ready to paste into Excel, Word or Zalo.`,
  copyHeaders: ['Code', 'Procedure', 'Due', 'To do'],
  minimise: 'Minimise',
  expand: 'Open Nhắc Hạn',
  notKept: (error) => keepingErrors[error] ?? 'This reading is not kept yet, Nhắc Hạn will try again.',
  outlived: 'Nhắc Hạn was just updated or switched off. Reload the page to go on.',
  reload: 'Reload the page',
  close: 'Close',
};
