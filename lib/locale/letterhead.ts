import { letterheadTexts as en } from './en/letterhead';
import type { LetterheadTexts } from './letterhead-words';
import { letterheadTexts as vi } from './vi/letterhead';

export type { LetterheadField } from './letterhead-words';

const texts = { vi, en };

/** The words of the office that letters and forms are of, in one language. */
export function letterheadTexts(language: 'vi' | 'en'): LetterheadTexts {
  return texts[language];
}
