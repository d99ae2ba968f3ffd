import { reminderTexts as en } from './en/reminders';
import type { ReminderTexts } from './reminders-words';
import { reminderTexts as vi } from './vi/reminders';

export type { BadgeFlagName, LastHoursItem } from './reminders-words';

const texts = { vi, en };

/** The words of notices in one language. */
export function reminderTexts(language: 'vi' | 'en'): ReminderTexts {
  return texts[language];
}
