import type { DataTexts } from './data-words';
import { dataTexts as en } from './en/data';
import { dataTexts as vi } from './vi/data';

export type { DataTask, DataTexts, RefusalName } from './data-words';

const texts = { vi, en };

/** The words for what is stored on this machine, in one language. */
export function dataTexts(language: 'vi' | 'en'): DataTexts {
  return texts[language];
}

const units = ['B', 'KB', 'MB', 'GB'] as const;

/** A size as people say it: "850 KB", "12 MB", "1,2 GB". */
export function formatBytes(bytes: number, language: 'vi' | 'en'): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1_000 && unit < units.length - 1) {
    size /= 1_000;
    unit += 1;
  }
  const digits = size < 10 && unit > 1 ? 1 : 0;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(size);
  return `${number} ${units[unit]}`;
}
