import { amountLeft, amountOfPage, daysOfPage } from '../amount';
import type { FlagRule } from './rule';

/**
 * Open, time running, due on today's date and not yet past; without a due date, where the page says that less
 * than a day is left.
 *
 * Source: other tools' "hỏa tốc" of the same day; the due day itself is not overdue (Tân Dân).
 */
export const dueToday: FlagRule = {
  id: 'due-today',
  severity: 2,
  raise(situation) {
    const { progress, now, due, dossier } = situation;
    if (progress !== 'not-due') return undefined;
    if (now && due) {
      if (now.day !== due.day) return undefined;
      return { due: due.text, now: now.text, ...amountLeft(now, due, situation) };
    }
    if (!dossier.remaining) return undefined;
    const days = daysOfPage(dossier.remaining, situation);
    return days !== undefined && days < 1 ? amountOfPage(dossier.remaining) : undefined;
  },
};
