import { indicatorTexts as en } from './en/indicators';
import type { IndicatorTexts } from './indicator-words';
import { indicatorTexts as vi } from './vi/indicators';

export type { GoalFigures, IndicatorTexts, IndicatorWord } from './indicator-words';

const texts = { vi, en };

/** The words of the indicators in one language. */
export function indicatorTexts(language: 'vi' | 'en'): IndicatorTexts {
  return texts[language];
}
