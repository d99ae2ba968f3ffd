import type { CivilTime, Dossier } from './dossier';
import type { Judgement } from './judgement';
import { momentOf } from './moment';
import type { JudgedAt } from './situation';

/** Dossiers that were judged, each with its judgement. */
export type Judged = { dossier: Dossier; judgement: Judgement }[];

/** More due dates than this are not remembered. */
const mostDueDates = 1_000;

let last: Pick<JudgedAt, 'now' | 'calendar' | 'thresholds'> | undefined;
let byDueDate = new Map<CivilTime, Judged | undefined>();

/**
 * The dossiers of the same due date that were judged at the same moment by the same rules: one that is alike is judged
 * alike, and a list has many. Undefined where more than the due date and what `isAlike` compares decides.
 */
export function judgedOfSameDate(dossier: Dossier, at: JudgedAt): Judged | undefined {
  const { dueAt, receivedAt = '', finishedAt, returnedAt } = dossier;
  const { now, calendar, thresholds, unreadable } = at;
  if (dueAt === undefined || finishedAt !== undefined || returnedAt !== undefined) return undefined;
  // Civil times sort as their texts do: only a later reception makes a due date suspect.
  if (receivedAt > dueAt || unreadable?.length || thresholds?.exceptions?.length) return undefined;
  const isSame = last?.now === now && last.calendar === calendar && last.thresholds === thresholds;
  if (!isSame || byDueDate.size > mostDueDates) {
    last = { now, calendar, ...(thresholds && { thresholds }) };
    byDueDate = new Map();
  }
  let judged = byDueDate.get(dueAt);
  if (!judged && !byDueDate.has(dueAt)) {
    // Of what is no time nothing can be told by the date.
    judged = momentOf(dueAt) && momentOf(now) ? [] : undefined;
    byDueDate.set(dueAt, judged);
  }
  return judged;
}

/** Whether two dossiers of one due date, neither of them finished, are judged alike. */
export function isAlike(a: Dossier, b: Dossier): boolean {
  return (
    a.stage === b.stage &&
    a.digitisedComponents === b.digitisedComponents &&
    a.digitisedResult === b.digitisedResult &&
    a.attachedResult === b.attachedResult &&
    a.stepDueAt === b.stepDueAt &&
    a.synced === b.synced &&
    a.payment === b.payment &&
    (a.payment !== 'unpaid' || a.channel === b.channel)
  );
}
