import { importTexts as en } from './en/import';
import type { ImportTexts } from './import-words';
import { importTexts as vi } from './vi/import';

export type { ImportRefusalName, ImportTexts, SkippedName } from './import-words';

const texts = { vi, en };

/** The words for taking in a portal's own tables, in one language. */
export function importTexts(language: 'vi' | 'en'): ImportTexts {
  return texts[language];
}
