import { isTurnedAway } from '../life';
import type { FlagRule } from './rule';

/**
 * The result is signed or attached but the "số hóa" box is not filled, so that the software does not count it.
 *
 * Source: the district of Tháp Mười, 11/2023: finished dossiers had to be opened again for that box.
 */
export const attachedNotDigitised: FlagRule = {
  id: 'attached-not-digitised',
  severity: 3,
  raise({ dossier }) {
    return dossier.attachedResult === true && dossier.digitisedResult === false && !isTurnedAway(dossier)
      ? {}
      : undefined;
  },
};
