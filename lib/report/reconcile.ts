import { isDone } from '../dossier';
import type { CivilTime, Dossier } from '../dossier/dossier';
import type { Progress } from '../dossier/judgement';

/** A dossier of one of the two sources, judged. */
export interface Sourced {
  dossier: Dossier;
  progress: Progress;
}

const comparedFields = ['receivedAt', 'dueAt', 'finishedAt', 'returnedAt'] as const;
export type ComparedField = (typeof comparedFields)[number];

export interface DateDifference<S> {
  here: S;
  there: S;
  field: ComparedField;
  hereAt: CivilTime;
  thereAt: CivilTime;
}

/** A dossier of both sources. */
export interface Pair<S> {
  here: S;
  there: S;
}

/** What two sources of the same dossiers say differently. */
export interface Reconciliation<S> {
  /** Dossiers here, and how many of them are there. */
  here: number;
  matched: number;
  /** Overdue there although done here: to be synchronised again. */
  overdueThere: Pair<S>[];
  missingThere: S[];
  missingHere: S[];
  /** Dates that both tell and that are of different days. */
  dates: DateDifference<S>[];
  /** Dossiers that the other source has several times, or that stand for several of this one. */
  duplicates: { here: S[]; there: S[] }[];
}

/**
 * Joins two sources of dossiers by their codes: two are one where they have the code or the national code in common,
 * whichever of the two a source shows as its own. Times of day are not compared: sources round them differently.
 */
export function reconcile<S extends Sourced>(here: readonly S[], there: readonly S[]): Reconciliation<S> {
  const theirs = new Map<string, S[]>();
  for (const each of there) for (const key of keysOf(each.dossier)) push(theirs, key, each);
  const ours = new Map<S, S[]>();
  const result: Reconciliation<S> = {
    here: here.length,
    matched: 0,
    overdueThere: [],
    missingThere: [],
    missingHere: [],
    dates: [],
    duplicates: [],
  };
  for (const each of here) {
    const found = new Set(keysOf(each.dossier).flatMap((key) => theirs.get(key) ?? []));
    if (found.size === 0) {
      result.missingThere.push(each);
      continue;
    }
    result.matched += 1;
    if (found.size > 1) result.duplicates.push({ here: [each], there: [...found] });
    for (const other of found) {
      push(ours, other, each);
      result.dates.push(...differences(each, other));
    }
    const overdue = [...found].find(({ progress }) => progress === 'overdue');
    if (overdue !== undefined && isDone(each.dossier))
      result.overdueThere.push({ here: each, there: overdue });
  }
  for (const each of there) {
    const own = ours.get(each) ?? [];
    if (own.length === 0) result.missingHere.push(each);
    if (own.length > 1) result.duplicates.push({ here: own, there: [each] });
  }
  return result;
}

function differences<S extends Sourced>(here: S, there: S): DateDifference<S>[] {
  return comparedFields.flatMap((field) => {
    const [hereAt, thereAt] = [here.dossier[field], there.dossier[field]];
    if (hereAt === undefined || thereAt === undefined || hereAt.slice(0, 10) === thereAt.slice(0, 10))
      return [];
    return [{ here, there, field, hereAt, thereAt }];
  });
}

function keysOf({ code, nationalCode }: Dossier): string[] {
  const own = codeKey(code);
  const national = nationalCode === undefined ? '' : codeKey(nationalCode);
  return national === '' || national === own ? [own] : [own, national];
}

function codeKey(code: string): string {
  return code.replace(/\s+/g, '').toUpperCase();
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
