import { isAlike, judgedOfSameDate } from './alike';
import type { Dossier } from './dossier';
import { flagRules } from './flags';
import type { Flag, Judgement, Progress } from './judgement';
import { type JudgedAt, situationOf } from './situation';

/**
 * Judges one dossier at one moment: exactly one progress and the flags that are up, worst first. Total: dates
 * out of order or a dossier both finished and paused are judged by the rules as they stand, and a time that is
 * none counts as unknown. Dossiers that are alike share one judgement, which is not to be changed. The rules and their sources stand in the README beside this file.
 */
export function judge(dossier: Dossier, at: JudgedAt): Judgement {
  const judged = judgedOfSameDate(dossier, at);
  if (judged) {
    for (const other of judged) if (isAlike(other.dossier, dossier)) return other.judgement;
  }
  const judgement = judgeByItself(dossier, at);
  judged?.push({ dossier, judgement });
  return judgement;
}

function judgeByItself(dossier: Dossier, at: JudgedAt): Judgement {
  const situation = situationOf(dossier, at);
  const flags: Flag[] = [];
  if (situation.excluded) return { progress: situation.progress, flags };
  for (const { id, severity, raise } of flagRules) {
    const params = raise(situation);
    if (params) flags.push({ id, severity, params });
  }
  return { progress: situation.progress, flags };
}

/** A dossier's progress alone, by the same rules: what many dossiers are counted by. */
export function progressAt(dossier: Dossier, at: JudgedAt): Progress {
  return situationOf(dossier, at).progress;
}
