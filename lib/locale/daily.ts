import type { DailyTexts } from './daily-words';
import { dailyTexts as en } from './en/daily';
import { dailyTexts as vi } from './vi/daily';

export type { DailyFailureName, DailyFormatName } from './daily-words';

const texts = { vi, en };

/** The words for files that are saved every day, in one language. */
export function dailyTexts(language: 'vi' | 'en'): DailyTexts {
  return texts[language];
}
