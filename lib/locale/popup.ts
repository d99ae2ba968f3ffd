import { popupTexts as en } from './en/popup';
import type { PopupTexts } from './popup-words';
import { popupTexts as vi } from './vi/popup';

export type { CountName, CoverageFigures, ErrorName, PopupTexts } from './popup-words';
export { countNames } from './popup-words';

const texts = { vi, en };

/** The popup's words in one language. */
export function popupTexts(language: 'vi' | 'en'): PopupTexts {
  return texts[language];
}
