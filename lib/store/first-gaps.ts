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
export class FirstGaps<D extends StoredDossier> implements Iterable<D> {
  readonly #groups = new Map<string, D[]>();

  /** Gives the dossier that is not among the first: the one put, or one that it drove out. */
  put(dossier: D, gap: Gap): D | undefined {
    const key = keyIn(dossier, gap);
    const first = this.#groups.get(key) ?? [];
    this.#groups.set(key, first);
    const last = first[gapRows - 1];
    if (last !== undefined && last.code < dossier.code) return dossier;
    const place = first.findIndex(({ code }) => code > dossier.code);
    first.splice(place < 0 ? first.length : place, 0, dossier);
    return first.length > gapRows ? first.pop() : undefined;
  }

  /** Whether a dossier comes after as many of its group as are kept. */
  isBehind(dossier: CountedDossier, gap: Gap): boolean {
    const last = this.#groups.get(keyIn(dossier, gap))?.[gapRows - 1];
    return last !== undefined && last.code < dossier.code;
  }

  /** The first of all groups. */
  *[Symbol.iterator](): Generator<D> {
    for (const first of this.#groups.values()) yield* first;
  }
}

/** Of one run alone, and cheaper to make than `groupKey`. */
function keyIn({ site, officers }: CountedDossier, gap: Gap): string {
  return `${gap}\n${site}\n${officers.join('\n')}`;
}
