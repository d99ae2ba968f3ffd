import { unreadWords as en } from './en/unread';
import type { UnreadWords } from './unread-words';
import { unreadWords as vi } from './vi/unread';

export type { UnreadWords } from './unread-words';

const words = { vi, en };

/** The words for what could not be read in one language. */
export function unreadWords(language: 'vi' | 'en'): UnreadWords {
  return words[language];
}
