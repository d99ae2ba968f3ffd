import { targetsTexts as en } from './en/targets';
import type { TargetsTexts } from './targets-words';
import { targetsTexts as vi } from './vi/targets';

export type { TargetsTexts } from './targets-words';

const texts = { vi, en };

/** The words of targets and published rates in one language. */
export function targetsTexts(language: 'vi' | 'en'): TargetsTexts {
  return texts[language];
}
