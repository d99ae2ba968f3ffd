import { guardWords as en } from './en/guard';
import type { GuardWords } from './guard-words';
import { guardWords as vi } from './vi/guard';

export type { GuardWords, PaperState, SideFigures, WordedLack } from './guard-words';

const words = { vi, en };

/** The words of one dossier's page in one language. */
export function guardWords(language: 'vi' | 'en'): GuardWords {
  return words[language];
}
