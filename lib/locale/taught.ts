import { taughtTexts as en } from './en/taught';
import type { TaughtTexts } from './taught-words';
import { taughtTexts as vi } from './vi/taught';

export type { TaughtFileProblem, TaughtTexts } from './taught-words';

const texts = { vi, en };

/** The words for the taught tables in one language. */
export function taughtTexts(language: 'vi' | 'en'): TaughtTexts {
  return texts[language];
}
