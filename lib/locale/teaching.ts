import { teachingTexts as en } from './en/teaching';
import type { TeachingTexts } from './teaching-words';
import { teachingTexts as vi } from './vi/teaching';

export type { ChoiceFault, TaughtField, TeachingTexts } from './teaching-words';

const texts = { vi, en };

/** The words for teaching the columns of a table in one language. */
export function teachingTexts(language: 'vi' | 'en'): TeachingTexts {
  return texts[language];
}
