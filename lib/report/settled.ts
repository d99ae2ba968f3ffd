import { parseCivil } from '../calendar';
import { isOpen, orderOfWork } from '../dossier';
import type { FlagId } from '../dossier/judgement';
import { type BacklogAt, isUrgent, type Judged, judgeKnown, judgePicture, urgentShown } from './backlog';
import type { Picture, SettledGroup } from './types';

/**
 * A picture that is judged faster for the rest of its day, and to the same end. Within one day a flag that time raises
 * is not lowered again but by one that is worse, so that a dossier that is judged alike now and at midnight is judged so
 * at every moment between: it is settled, and counted with its like. Of the settled ones that call for a hand the first
 * in the order of work stay, since that order, too, stays as it is. A dossier that is due by the portal's own "còn 2
 * ngày" alone is never settled.
 */
export function settle(picture: Picture, at: BacklogAt): Picture {
  const judged = judgePicture(picture, at);
  const midnight = { ...at, now: `${dayOf(at.now)}T23:59:59` };
  const still = new Set(judged.filter((each) => isStill(each, judgeKnown(each.known, midnight))));
  const urgent = [...still].filter(isUrgent).sort(orderOfWork);
  const named = new Set(urgent.slice(0, urgentShown));
  const counted = [...still].filter((each) => !named.has(each));
  return {
    ...picture,
    open: judged.filter((each) => !still.has(each) || named.has(each)).map(({ known }) => known),
    settled: {
      since: at.now,
      terms: termsOf(at),
      groups: groupsOf(counted),
      urgent: urgent.length - named.size,
      gone: picture.open.length - judged.length,
      ...(counted.length === 0
        ? {}
        : { lastSeenAt: counted.reduce((last, { known }) => Math.max(last, known.lastSeenAt), 0) }),
    },
  };
}

/** Whether a picture holds for a moment and for what it is judged by. */
export function isSettledFor({ settled }: Picture, at: BacklogAt): boolean {
  if (settled === undefined || settled.terms !== termsOf(at)) return false;
  return settled.since <= at.now && dayOf(settled.since) === dayOf(at.now);
}

function isStill(now: Judged, later: Judged): boolean {
  const { dueAt, remaining } = now.known.dossier;
  const isDated = dueAt !== undefined && parseCivil(dueAt) !== undefined;
  if (remaining !== undefined && !isDated) return false;
  return keyOf(now) === keyOf(later);
}

function groupsOf(judged: readonly Judged[]): SettledGroup[] {
  const groups = new Map<string, SettledGroup>();
  for (const each of judged) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group !== undefined) {
      group.count += 1;
      continue;
    }
    const { dossier, judgement } = each;
    groups.set(key, {
      progress: judgement.progress,
      flags: flagsOf(each),
      open: isOpen(dossier),
      count: 1,
    });
  }
  return [...groups.values()];
}

function keyOf(judged: Judged): string {
  return [judged.judgement.progress, isOpen(judged.dossier), ...flagsOf(judged)].join(' ');
}

function flagsOf({ judgement }: Judged): FlagId[] {
  return judgement.flags.map(({ id }) => id);
}

function termsOf({ calendar, thresholds }: BacklogAt): string {
  return JSON.stringify([calendar, thresholds]);
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}
