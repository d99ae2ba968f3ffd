import { partsOfMinutes } from './amount';
import * as en from './en/duration';
import * as vi from './vi/duration';

const words = { vi, en };

/**
 * An amount of working minutes, its sign left aside, rounded down: "1 ngày 2 giờ", "3 giờ 20 phút". A day has
 * `dayMinutes`, the unit's own working day. Empty below one minute.
 */
export function wordDuration(language: 'vi' | 'en', minutes: number, dayMinutes: number): string {
  return words[language].wordAmount(partsOfMinutes(minutes, dayMinutes));
}

/** How much working time is left or, negative, past: "còn 3 giờ làm việc", "quá hạn 1 ngày 2 giờ". */
export function wordTimeLeft(language: 'vi' | 'en', minutesLeft: number, dayMinutes: number): string {
  const parts = partsOfMinutes(minutesLeft, dayMinutes);
  return minutesLeft < 0 ? words[language].wordPast(parts) : words[language].wordLeft(parts);
}
