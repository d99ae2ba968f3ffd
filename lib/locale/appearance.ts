import type { AppearanceTexts } from './appearance-words';
import { appearanceTexts as en } from './en/appearance';
import { appearanceTexts as vi } from './vi/appearance';

const texts = { vi, en };

/** The words for the choice of language and looks. */
export function appearanceTexts(language: 'vi' | 'en'): AppearanceTexts {
  return texts[language];
}
