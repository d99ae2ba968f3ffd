import { sampleTexts as en } from './en/sample';
import type { SampleTexts } from './sample-words';
import { sampleTexts as vi } from './vi/sample';

export type { SampleTexts } from './sample-words';

const texts = { vi, en };

/** The words around the sample data in one language. */
export function sampleTexts(language: 'vi' | 'en'): SampleTexts {
  return texts[language];
}
