import { sitesTexts as en } from './en/sites';
import type { SitesTexts } from './sites-words';
import { sitesTexts as vi } from './vi/sites';

const texts = { vi, en };

/** The words of the section of portals. */
export function sitesTexts(language: 'vi' | 'en'): SitesTexts {
  return texts[language];
}
