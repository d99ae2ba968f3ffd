import type { FlagRule } from './rule';

/**
 * Not all components of the dossier are digitised. Unknown and not-applicable raise nothing.
 *
 * Source: the national set of indicators (766), 4.2; Thông tư 01/2023/TT-VPCP on what must be digitised.
 */
export const undigitisedComponents: FlagRule = {
  id: 'undigitised-components',
  severity: 3,
  raise({ dossier }) {
    return dossier.digitisedComponents === false ? {} : undefined;
  },
};
