import type { FlagId, FlagParams, Severity } from '../judgement';
import type { Situation } from '../situation';

/** One reason to flag a dossier. */
export interface FlagRule {
  id: FlagId;
  severity: Severity;
  /** The figures of the sentence where the flag is up, undefined where it is not. */
  raise(situation: Situation): FlagParams | undefined;
}
