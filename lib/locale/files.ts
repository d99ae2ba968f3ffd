import { filesTexts as en } from './en/files';
import type { FilesTexts } from './files-words';
import { filesTexts as vi } from './vi/files';

export type { FilesTexts, LetterName } from './files-words';

const texts = { vi, en };

/** The words for making files, in one language. */
export function filesTexts(language: 'vi' | 'en'): FilesTexts {
  return texts[language];
}
