import { thresholdsTexts as en } from './en/thresholds';
import type { ThresholdsTexts } from './thresholds-words';
import { thresholdsTexts as vi } from './vi/thresholds';

export type { ThresholdsTexts } from './thresholds-words';

const texts = { vi, en };

/** The words of the thresholds in one language. */
export function thresholdsTexts(language: 'vi' | 'en'): ThresholdsTexts {
  return texts[language];
}
