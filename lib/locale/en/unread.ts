import type { TaughtField } from '../teaching-words';
import type { UnreadFigures, UnreadWords } from '../unread-words';
import { fieldNames } from './field-names';

const nameOf = (field: string) => fieldNames[field as TaughtField] ?? 'A cell';
const quoted = (text: string) => (text === '' ? '' : ` “${text}”`);

/** By the reader's word for why something was not read. */
const sentences: Record<string, (name: string, text: string) => string> = {
  'lost-letters': (name, text) => `${name}: letters of${text || ' the text'} are lost, so it is not guessed.`,
  'several-statuses': (name, text) =>
    `${name}:${text || ' the page'} names several steps at once; the present one is not known.`,
  'not-a-deadline': (name, text) =>
    `${name}:${text || ' the page'} does not tell how much time is left or overdue.`,
};

const advices: Record<string, string> = {
  'lost-letters':
    'Look on the portal; where many dossiers are like this, tell its administrator about the font.',
  'several-statuses': 'Open the dossier on the portal to see its present step.',
  'not-a-deadline':
    'Look at the due date on the portal; if this column is no deadline, name the columns again.',
};

/** What could not be read, in English. */
export const unreadWords: UnreadWords = {
  said: ({ field, reason, text }: UnreadFigures) =>
    sentences[reason]?.(nameOf(field), quoted(text)) ?? `${nameOf(field)}: could not be read${quoted(text)}.`,
  advice: ({ reason }) => advices[reason] ?? 'Look on the portal.',
  dossiers: (count) => `${count} ${count === 1 ? 'dossier has' : 'dossiers have'} something unread`,
  whose: (codes, more) => (more === 0 ? codes.join(', ') : `${codes.join(', ')} and ${more} more`),
};
