import { formatCivilTime } from './civil-format';

/**
 * When something was read, as short as it stays clear: "16:05" on the day itself, else "16:05 20/11/2026".
 * Both are civil times with a time of day.
 */
export function formatReadingTime(time: string, now: string): string {
  return time.slice(0, 10) === now.slice(0, 10) ? time.slice(11, 16) : formatCivilTime(time);
}
