import { personalTexts as en } from './en/personal';
import type { PersonalTexts } from './personal-words';
import { personalTexts as vi } from './vi/personal';

const texts = { vi, en };

/** The words for the choice of personal fields. */
export function personalTexts(language: 'vi' | 'en'): PersonalTexts {
  return texts[language];
}
