import type { ReasonView } from '../../components/overlay/reason-view';
import { unreadWords } from '../locale/unread';
import type { RowReading } from '../reading/types';
import type { JudgedRow } from './picture';

type Unread = RowReading['unreadable'][number];

/** Longer texts of the page are cut, in letters. */
const longestText = 60;
/** So many kinds are told, and so many dossiers of each are named. */
const mostKinds = 4;
const mostCodes = 2;

/** What of a dossier could not be read and what to do; a due date that cannot be read has a flag of its own. */
export function unreadOf(unreadable: readonly Unread[], language: 'vi' | 'en'): ReasonView[] {
  return worthSaying(unreadable).map((one) => worded(one, language));
}

/** What of the dossiers in sight could not be read, kind by kind, and how many dossiers have any; absent: none. */
export function unreadInRows(
  rows: readonly JudgedRow[],
  language: 'vi' | 'en',
): { dossiers: string; kinds: ReasonView[] } | undefined {
  const words = unreadWords(language);
  const kinds = new Map<string, { first: Unread; codes: Set<string> }>();
  const dossiers = new Set<string>();
  for (const { row } of rows) {
    if (row.unreadable.length === 0) continue;
    for (const one of worthSaying(row.unreadable)) {
      const key = `${one.field} ${one.reason}`;
      const kind = kinds.get(key) ?? { first: one, codes: new Set() };
      kinds.set(key, kind);
      kind.codes.add(row.dossier.code);
      dossiers.add(row.dossier.code);
    }
  }
  if (dossiers.size === 0) return undefined;
  return {
    dossiers: words.dossiers(dossiers.size),
    kinds: [...kinds.values()].slice(0, mostKinds).map(({ first, codes }) => {
      const { reason, advice } = worded(first, language);
      const named = [...codes].slice(0, mostCodes);
      return { reason: `${words.whose(named, codes.size - named.length)} · ${reason}`, advice };
    }),
  };
}

function worthSaying(unreadable: readonly Unread[]): Unread[] {
  return unreadable.filter(({ field }) => field !== 'dueAt');
}

function worded({ field, reason, text }: Unread, language: 'vi' | 'en'): ReasonView {
  const words = unreadWords(language);
  const letters = [...text];
  const shown = letters.length > longestText ? `${letters.slice(0, longestText).join('')}…` : text;
  const unread = { field, reason, text: shown };
  return { reason: words.said(unread), advice: words.advice(unread) };
}
