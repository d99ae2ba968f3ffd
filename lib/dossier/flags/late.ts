import { amountPast } from '../amount';
import type { FlagRule } from './rule';

/**
 * Trễ hạn: the result came after the due moment. An apology is owed.
 *
 * Source: "trễ hạn" of the districts' tallies; Thông tư 03/2025/TT-VPCP, form 04.
 */
export const late: FlagRule = {
  id: 'late',
  severity: 4,
  raise(situation) {
    const { progress, due, done } = situation;
    if (progress !== 'late' || !due || !done) return undefined;
    return { due: due.text, done: done.text, ...amountPast(done, due, situation) };
  },
};
