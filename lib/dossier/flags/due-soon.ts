import { workingTimeOf } from '../../calendar/working-time';
import { amountLeft, amountOfPage, daysOfPage } from '../amount';
import type { FlagRule } from './rule';

/**
 * Open, time running, not due today, and at most so many working days of working time left; without a due date,
 * at most so many days by the page's own words.
 *
 * Source: thresholds of other tools (two or three days); two working days unless the unit sets another.
 */
export const dueSoon: FlagRule = {
  id: 'due-soon',
  severity: 3,
  raise(situation) {
    const { progress, now, due, dossier, dueSoonWorkingDays, calendar } = situation;
    if (progress !== 'not-due') return undefined;
    if (now && due) {
      if (now.day === due.day) return undefined;
      if (workingTimeOf(now, due, calendar).days > dueSoonWorkingDays) return undefined;
      return { due: due.text, now: now.text, ...amountLeft(now, due, situation) };
    }
    if (!dossier.remaining) return undefined;
    const days = daysOfPage(dossier.remaining, situation);
    if (days === undefined || days < 1 || days > dueSoonWorkingDays) return undefined;
    return amountOfPage(dossier.remaining);
  },
};
