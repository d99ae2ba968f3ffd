import type { FlagRule } from './rule';

/**
 * Not on the national portal.
 *
 * Source: the district of Phụng Hiệp, 2024: 23,93 % synchronised against a target of 100 %.
 */
export const unsynced: FlagRule = {
  id: 'unsynced',
  severity: 4,
  raise({ dossier }) {
    return dossier.synced === false ? {} : undefined;
  },
};
