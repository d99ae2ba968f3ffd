import type { FlagRule } from './rule';

/**
 * Refused as not eligible: an end of its own, reported apart.
 *
 * Source: the district of Tứ Kỳ, 2/2023: "trả lại do không đủ điều kiện" is a separate figure.
 */
export const returnedIneligible: FlagRule = {
  id: 'returned-ineligible',
  severity: 4,
  raise({ dossier }) {
    return dossier.stage === 'refused' ? {} : undefined;
  },
};
