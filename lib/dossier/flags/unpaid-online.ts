import { isTurnedAway } from '../life';
import type { FlagRule } from './rule';

/**
 * Filed online, a fee is due and nothing was paid.
 *
 * Source: the national set of indicators (766), online payment; the districts' target of 45 %.
 */
export const unpaidOnline: FlagRule = {
  id: 'unpaid-online',
  severity: 4,
  raise({ dossier }) {
    return dossier.payment === 'unpaid' && dossier.channel === 'online' && !isTurnedAway(dossier)
      ? {}
      : undefined;
  },
};
