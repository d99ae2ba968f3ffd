import { overlayWords as en } from './en/overlay';
import type { OverlayWords } from './overlay-words';
import { overlayWords as vi } from './vi/overlay';

export type { CountName, ListFigures, OverlayWords } from './overlay-words';

const words = { vi, en };

/** The words of the marks' bar in one language. */
export function overlayWords(language: 'vi' | 'en'): OverlayWords {
  return words[language];
}
