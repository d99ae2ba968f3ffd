import { standingOf } from './merge';
import type { CountedDossier } from './pack';
import type { Gap } from './schema';
import type { StoredDossier } from './types';

/** So many of each officer's undigitised dossiers stay rows: a picture names fewer. */
export const gapRows = 20;

/** Whose undigitised dossiers stand in one row of index: portal, officers and what is missing. */
interface Group {
  site: string;
  officers: string;
  gap: Gap;
}

/** The gap of a dossier that is no longer open, with whom it counts for. */
export function gapGroupOf({
  site,
  officers,
  dossier,
}: Pick<StoredDossier, 'site' | 'officers' | 'dossier'>): Group | undefined {
  const gap = standingOf(dossier);
  if (gap === 'open' || gap === 'closed') return undefined;
  return { site, officers: JSON.stringify(officers), gap };
}

export function groupKey({ site, officers, gap }: Group): string {
  return JSON.stringify([site, officers, gap]);
}

/** Takes dossiers and keeps of each group the first by code. */
export class FirstGaps<D extends StoredDossier> {
  readonly #groups = new Map<string, { group: Group; first: D[]; rest?: string }>();

  /** Gives the dossier that is not among the first: the one put, or one that it drove out. */
  put(dossier: D): D | undefined {
    const group = gapGroupOf(dossier);
    if (group === undefined) return dossier;
    const key = groupKey(group);
    const entry = this.#groups.get(key) ?? { group, first: [] };
    this.#groups.set(key, entry);
    const { first } = entry;
    const last = first.at(-1);
    if (first.length === gapRows && last !== undefined && last.code < dossier.code)
      return note(entry, dossier);
    const place = first.findIndex(({ code }) => code > dossier.code);
    first.splice(place < 0 ? first.length : place, 0, dossier);
    const out = first.length > gapRows ? first.pop() : undefined;
    return out && note(entry, out);
  }

  /** Whether a dossier comes after as many of its group as are kept, or is in none. */
  isBehind(dossier: CountedDossier): boolean {
    const group = gapGroupOf(dossier);
    if (group === undefined) return true;
    const { first = [] } = this.#groups.get(groupKey(group)) ?? {};
    const last = first[gapRows - 1];
    return last !== undefined && last.code < dossier.code;
  }

  /** Of each group the first, and the least code of those given back. */
  *[Symbol.iterator](): Generator<{ group: Group; first: D[]; rest?: string }> {
    yield* this.#groups.values();
  }
}

function note<D extends StoredDossier>(entry: { rest?: string }, dossier: D): D {
  if (entry.rest === undefined || dossier.code < entry.rest) entry.rest = dossier.code;
  return dossier;
}
