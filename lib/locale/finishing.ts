import { finishingTexts as en } from './en/finishing';
import type { FinishingTexts } from './finishing-words';
import { finishingTexts as vi } from './vi/finishing';

export type { FinishingTexts } from './finishing-words';

const texts = { vi, en };

/** The words of the section on what is asked before a dossier is finished or taken in, in one language. */
export function finishingTexts(language: 'vi' | 'en'): FinishingTexts {
  return texts[language];
}
