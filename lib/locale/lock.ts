import { lockTexts as en } from './en/lock';
import type { LockTexts } from './lock-words';
import { lockTexts as vi } from './vi/lock';

export type { LockTexts };

const texts = { vi, en };

/** The words for the lock before the extension's own pages. */
export function lockTexts(language: 'vi' | 'en'): LockTexts {
  return texts[language];
}
