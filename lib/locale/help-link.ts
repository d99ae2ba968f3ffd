import { helpLinkTexts as en } from './en/help-link';
import type { HelpLinkTexts } from './help-link-words';
import { helpLinkTexts as vi } from './vi/help-link';

const texts = { vi, en };

/** The words of links to the guide in one language; apart from the guide, since they stand where it does not. */
export function helpLinkTexts(language: 'vi' | 'en'): HelpLinkTexts {
  return texts[language];
}
