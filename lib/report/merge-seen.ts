import type { Dossier } from '../dossier/dossier';
import { canonicalJson } from './canonical-json';

/** A dossier's fields and, in epoch ms, when each value was last seen. */
export interface SeenFields {
  dossier: Dossier;
  seenAt: Partial<Record<keyof Dossier, number>>;
}

/**
 * What two copies know of one dossier: of each field the value that was seen last; a field that one copy does
 * not know is kept from the other. Of two values seen at the same instant the greater canonical text holds,
 * so that copies merged in any order, any number of times, agree.
 */
export function mergeSeen(a: SeenFields, b: SeenFields): SeenFields {
  const values: Partial<Record<keyof Dossier, unknown>> = {};
  const seenAt: SeenFields['seenAt'] = {};
  for (const { dossier } of [a, b]) {
    for (const name in dossier) {
      const field = name as keyof Dossier;
      if (field in seenAt) continue;
      const newest = areAlike(a, b, field)
        ? sightingOf(a, field)
        : newer(sightingOf(a, field), sightingOf(b, field));
      if (newest === undefined) continue;
      values[field] = newest.value;
      seenAt[field] = newest.at;
    }
  }
  return { dossier: values as Dossier, seenAt };
}

/** Most fields of two copies are: nothing is to be compared then. */
function areAlike(a: SeenFields, b: SeenFields, field: keyof Dossier): boolean {
  return a.seenAt[field] === b.seenAt[field] && a.dossier[field] === b.dossier[field];
}

/** The newer of two things seen; of two at the same instant the greater by canonical text. */
export function newer<T extends { at: number }>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

function sightingOf({ dossier, seenAt }: SeenFields, field: keyof Dossier) {
  const at = seenAt[field];
  return at === undefined ? undefined : { at, value: dossier[field] };
}
