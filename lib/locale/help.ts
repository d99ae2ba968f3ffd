import { helpTexts as en } from './en/help';
import type { HelpTexts } from './help-words';
import { helpTexts as vi } from './vi/help';

export {
  type Answer,
  type Answers,
  type Chapter,
  type ChapterId,
  chapterIds,
  type HelpPart,
  type HelpTexts,
  type PictureId,
} from './help-words';

const texts = { vi, en };

/** The guide in one language. */
export function helpTexts(language: 'vi' | 'en'): HelpTexts {
  return texts[language];
}
