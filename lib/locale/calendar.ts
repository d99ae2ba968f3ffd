import type { CalendarTexts } from './calendar-words';
import { calendarTexts as en } from './en/calendar';
import { calendarTexts as vi } from './vi/calendar';

export type { CalendarTexts, DateFault, FileProblem } from './calendar-words';

const texts = { vi, en };

/** The words of office hours and days off in one language. */
export function calendarTexts(language: 'vi' | 'en'): CalendarTexts {
  return texts[language];
}
