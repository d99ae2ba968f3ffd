import { amountOfPage, amountPast } from '../amount';
import type { FlagRule } from './rule';

/**
 * Quá hạn: open, time running, past due, by the portal's due date or, without one, by its own words.
 *
 * Source: "quá hạn" of the districts' tallies, kept apart from "trễ hạn".
 */
export const overdue: FlagRule = {
  id: 'overdue',
  severity: 1,
  raise(situation) {
    const { progress, now, due, dossier } = situation;
    if (progress !== 'overdue') return undefined;
    if (now && due) return { due: due.text, now: now.text, ...amountPast(now, due, situation) };
    return dossier.remaining ? amountOfPage(dossier.remaining) : {};
  },
};
