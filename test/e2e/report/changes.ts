import type { ChangeId } from '../../../lib/report';
import type { Portal } from '../../portal';
import { expectedJudgement } from '../../portal/truth.mjs';

type Known = ReturnType<Portal['truth']>['dossiers'][number];

const abandoned = ['refused', 'withdrawn'];
const isDone = ({ open, dossier }: Known) => !open && !abandoned.includes(dossier.stage ?? '');

/**
 * What happened between two days by the truth of the sample portal, dossier by dossier and apart from the product: the codes
 * of each change.
 */
export function changesOf(
  before: readonly Known[],
  after: readonly Known[],
  first: string,
): Record<ChangeId, string[]> {
  const codes = (of: readonly Known[], test: (now: Known, then: Known | undefined) => boolean) =>
    of
      .filter((each) =>
        test(
          each,
          before.find(({ code }) => code === each.code),
        ),
      )
      .map(({ code }) => code)
      .sort();
  const overdueThen = ({ dossier, unreadable }: Known) =>
    expectedJudgement(dossier, unreadable, `${first}T23:59`).progress === 'overdue';
  const receivedLater = ({ dossier }: Known) => (dossier.receivedAt ?? '').slice(0, 10) > first;
  const digitised = (now: Known, then: Known | undefined, field: 'digitisedResult' | 'digitisedComponents') =>
    then?.dossier[field] === false && now.dossier[field] === true;
  return {
    newlyOverdue: codes(after, (now) => now.progress === 'overdue' && !overdueThen(now)),
    finished: codes(after, (now, then) =>
      then === undefined
        ? isDone(now) && (now.dossier.finishedAt ?? now.dossier.returnedAt ?? '').slice(0, 10) > first
        : isDone(now) && !isDone(then),
    ),
    received: codes(after, (now, then) => then === undefined && receivedLater(now)),
    firstSeen: codes(after, (now, then) => then === undefined && !receivedLater(now)),
    gone: codes(before, (each) => each.open && after.every(({ code }) => code !== each.code)),
    digitised: codes(
      after,
      (now, then) => digitised(now, then, 'digitisedResult') || digitised(now, then, 'digitisedComponents'),
    ),
  };
}
