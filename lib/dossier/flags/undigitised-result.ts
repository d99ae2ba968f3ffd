import { isDone } from '../life';
import type { FlagRule } from './rule';

/**
 * A done dossier whose result is not digitised and, as far as the page says, not even attached.
 *
 * Source: the national set of indicators (766), 4.2: a dossier counts with components and result digitised.
 */
export const undigitisedResult: FlagRule = {
  id: 'undigitised-result',
  severity: 3,
  raise({ dossier }) {
    return dossier.digitisedResult === false && dossier.attachedResult !== true && isDone(dossier)
      ? {}
      : undefined;
  },
};
