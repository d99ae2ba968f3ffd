import type { CauseTexts } from './cause-words';
import { causeTexts as en } from './en/cause';
import { causeTexts as vi } from './vi/cause';

export type { CauseName, CauseTexts } from './cause-words';

const texts = { vi, en };

/** The words of cause, note and apology in one language. */
export function causeTexts(language: 'vi' | 'en'): CauseTexts {
  return texts[language];
}
