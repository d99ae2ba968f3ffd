import { amountPast } from '../amount';
import { isPast } from '../moment';
import type { FlagRule } from './rule';

/**
 * The officer's own step is past due while the dossier is not.
 *
 * Source: "hạn xử lý cá nhân" (Tân Dân), the step's due date of iGate; OpenCPS users asked for the warning.
 */
export const stepOverdue: FlagRule = {
  id: 'step-overdue',
  severity: 2,
  raise(situation) {
    const { running, progress, now, stepDue } = situation;
    if (!running || progress === 'overdue' || !now || !stepDue || !isPast(now, stepDue)) return undefined;
    return { due: stepDue.text, now: now.text, ...amountPast(now, stepDue, situation) };
  },
};
