import { type FlagId, flagIds, type Progress } from '../dossier/judgement';
import { type BacklogAt, countsOf, judgePicture } from './backlog';
import type { ClosedTally, CountId, Picture } from './types';

/** What stood at the end of one day, as far as it was known. */
export interface DayTally {
  counts: Record<CountId, number>;
  /** Open dossiers by progress, where there are any. */
  progress: Partial<Record<Progress, number>>;
  /** Open dossiers by flag, where there are any. */
  flags: Partial<Record<FlagId, number>>;
  closed: ClosedTally;
  /** Open when last seen, but no longer in their fully read list. */
  gone: number;
}

/** The tally of a picture, judged at the end of its day. */
export function dayTally(picture: Picture, at: BacklogAt): DayTally {
  const judged = judgePicture(picture, at);
  const progress: DayTally['progress'] = {};
  const flags: DayTally['flags'] = {};
  for (const { judgement } of judged) {
    progress[judgement.progress] = (progress[judgement.progress] ?? 0) + 1;
  }
  for (const id of flagIds) {
    const count = judged.filter(({ judgement }) => judgement.flags.some((flag) => flag.id === id)).length;
    if (count > 0) flags[id] = count;
  }
  return {
    counts: countsOf(judged, picture),
    progress,
    flags,
    closed: picture.closed,
    gone: picture.open.length - judged.length,
  };
}
