import { reportTexts as en } from './en/report';
import type { ReportTexts } from './report-words';
import { reportTexts as vi } from './vi/report';

export type { ColumnWord, LetterFigures, ReportTexts } from './report-words';

const texts = { vi, en };

/** The report page's words in one language. */
export function reportTexts(language: 'vi' | 'en'): ReportTexts {
  return texts[language];
}
