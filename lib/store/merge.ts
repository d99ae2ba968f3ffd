import { isOpen } from '../dossier';
import type { Dossier } from '../dossier/dossier';
import { canonicalJson, closedGap, type KnownDossier, mergeSeen, newer } from '../report';
import type { DossierRow, Standing } from './schema';
import type { SeenDossier, StoredDossier } from './types';

/** Where and when a dossier was seen. */
export interface SightingOf {
  site: string;
  readAt: number;
  officer?: string;
  /** Absent where the dossier's own page showed it. */
  list?: string;
}

/** What sightings say of a dossier; the row without its book-keeping. */
export type Sightings = Omit<DossierRow, 'changedOn' | 'packed'>;

/** The same without what follows from it. */
export function storedOf({ changedOn: _, standing: __, packed: ___, ...stored }: DossierRow): StoredDossier {
  return stored;
}

/** What follows from sightings beside them. */
export function sightingsOf(stored: StoredDossier): Sightings {
  return { ...stored, standing: standingOf(stored.dossier) };
}

/** The row that a single sighting makes. */
export function rowOf({ dossier, link, unreadable }: SeenDossier, at: SightingOf): Sightings {
  const fields = Object.keys(dossier) as (keyof Dossier)[];
  return {
    site: at.site,
    code: dossier.code,
    dossier,
    seenAt: Object.fromEntries(fields.map((field) => [field, at.readAt])),
    unreadable: Object.fromEntries(
      (unreadable ?? []).map(({ field, reason }) => [field, { reason, at: at.readAt }]),
    ),
    ...(link === undefined ? {} : { link: { url: link, at: at.readAt } }),
    officers: at.officer === undefined ? [] : [at.officer],
    ...(at.list === undefined
      ? {}
      : { lastList: { list: at.list, officer: at.officer ?? '', at: at.readAt } }),
    firstSeenAt: at.readAt,
    lastSeenAt: at.readAt,
    standing: standingOf(dossier),
  };
}

/**
 * Two rows of the same dossier as one: field by field the newest sighting wins, what one row does not know
 * is kept from the other. Commutative, associative and idempotent, so that neither the order nor the number
 * of arrivals matters; of two values seen at the same instant the greater text wins.
 */
export function mergeRows(a: Sightings, b: Sightings): Sightings {
  const { dossier, seenAt } = mergeSeen(a, b);
  const link = newer(a.link, b.link);
  const lastList = newer(a.lastList, b.lastList);
  return {
    site: a.site,
    code: a.code,
    dossier,
    seenAt,
    unreadable: mergeUnreadable(a.unreadable, b.unreadable),
    ...(link === undefined ? {} : { link }),
    officers: [...new Set([...a.officers, ...b.officers])].sort(),
    ...(lastList === undefined ? {} : { lastList }),
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt: Math.max(a.lastSeenAt, b.lastSeenAt),
    standing: standingOf(dossier),
  };
}

/** The fields of a row that the portal last showed unreadably. */
export function unreadableNow({
  unreadable,
  seenAt,
}: Pick<Sightings, 'unreadable' | 'seenAt'>): KnownDossier['unreadable'] {
  const cells = Object.entries(unreadable) as [keyof Dossier, { reason: string; at: number }][];
  return cells
    .filter(([field, { at }]) => at > (seenAt[field] ?? Number.NEGATIVE_INFINITY))
    .map(([field, { reason }]) => ({ field, reason }))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

/** Whether two rows make the same version. */
export function tellTheSame(a: Sightings, b: Sightings): boolean {
  if (isEmpty(a.unreadable) && isEmpty(b.unreadable) && areSameValues(a.dossier, b.dossier)) return true;
  return versionText(a) === versionText(b);
}

/** Cheap to tell; values that are objects may be equal though this says no. */
function areSameValues(a: Dossier, b: Dossier): boolean {
  let fields = 0;
  for (const name in a) {
    const field = name as keyof Dossier;
    if (a[field] !== b[field]) return false;
    if (a[field] !== undefined) fields += 1;
  }
  for (const name in b) if (b[name as keyof Dossier] !== undefined) fields -= 1;
  return fields === 0;
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}

/** What of a row makes a version. */
export function versionText(row: Sightings): string {
  return canonicalJson([row.dossier, unreadableNow(row)]);
}

function mergeUnreadable(a: Sightings['unreadable'], b: Sightings['unreadable']): Sightings['unreadable'] {
  const merged: Sightings['unreadable'] = { ...a };
  for (const [field, cell] of Object.entries(b) as [keyof Dossier, { reason: string; at: number }][]) {
    const newest = newer(merged[field], cell);
    if (newest !== undefined) merged[field] = newest;
  }
  return merged;
}

/** How a dossier counts. */
export function standingOf(dossier: Dossier): Standing {
  if (isOpen(dossier)) return 'open';
  const gap = closedGap(dossier);
  return gap === undefined ? 'closed' : `gap-${gap}`;
}
