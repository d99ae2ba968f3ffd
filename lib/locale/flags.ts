import { flagTexts as en } from './en/flags';
import type { WordedFlag } from './flag-words';
import { flagTexts as vi } from './vi/flags';

const texts = { vi, en };

/** A few words for the mark on a row: "Quá hạn 1 ngày 2 giờ". An amount that is not known is left out. */
export function flagLabel(language: 'vi' | 'en', { id, params }: WordedFlag): string {
  return texts[language][id].label(params);
}

/** Why the flag is up, in one sentence with its figures, fit to be repeated to a superior. */
export function flagReason(language: 'vi' | 'en', { id, params }: WordedFlag): string {
  return texts[language][id].reason(params);
}

/** What to do about it, in one sentence. */
export function flagAdvice(language: 'vi' | 'en', { id }: Pick<WordedFlag, 'id'>): string {
  return texts[language][id].advice;
}
