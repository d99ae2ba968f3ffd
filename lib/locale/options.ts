import { optionsTexts as en } from './en/options';
import type { OptionsTexts } from './options-words';
import { optionsTexts as vi } from './vi/options';

export type { OptionsTexts, SectionId } from './options-words';

const texts = { vi, en };

/** The words of the page of settings in one language. */
export function optionsTexts(language: 'vi' | 'en'): OptionsTexts {
  return texts[language];
}
