import type { Dossier } from '../dossier/dossier';
import type { DossierRow, ListRow, SiteRow } from './schema';

/** Clocks of one office differ by less, in ms. What was seen later than this from now, a clock told that stood ahead. */
const clocksDiffer = 24 * 3_600_000;

/** When it was, nobody knows: whatever is seen by a right clock is newer. */
const unknownInstant = 0;

// What arrives now was seen after all that stands, whatever the clocks said: the instants of what stands in the future of
// its arrival are taken back before the two are merged, and the merge keeps its laws. Nothing else is changed for it: it may
// as well be now that the clock is wrong.

/** Whether an instant lies so far behind now that a clock which stood ahead must have told it. */
export function isOfFuture(instant: number, now: number): boolean {
  return instant > now + clocksDiffer;
}

/**
 * A row whose sightings from the future may be overtaken by those that arrive.
 * @param at Epoch ms of the arrival.
 */
export function withoutFuture(row: DossierRow, at: number): DossierRow {
  if (!isOfFuture(row.lastSeenAt, at)) return row;
  const { link, lastList } = row;
  const back = <T extends { at: number }>(seen: T): T =>
    isOfFuture(seen.at, at) ? { ...seen, at: unknownInstant } : seen;
  const seenAt: DossierRow['seenAt'] = {};
  for (const field of Object.keys(row.seenAt) as (keyof Dossier)[]) {
    seenAt[field] = back({ at: row.seenAt[field] as number }).at;
  }
  const unreadable: DossierRow['unreadable'] = {};
  for (const [name, cell] of Object.entries(row.unreadable)) {
    const field = name as keyof DossierRow['unreadable'];
    // One that is in force stays so beside the value that it came after.
    const isInForce = cell.at > (row.seenAt[field] ?? Number.NEGATIVE_INFINITY);
    const after = (seenAt[field] ?? unknownInstant) + 1;
    unreadable[field] = isOfFuture(cell.at, at) ? { ...cell, at: isInForce ? after : unknownInstant } : cell;
  }
  return {
    ...row,
    seenAt,
    unreadable,
    ...(link === undefined ? {} : { link: back(link) }),
    ...(lastList === undefined ? {} : { lastList: back(lastList) }),
    firstSeenAt: Math.min(row.firstSeenAt, at),
    lastSeenAt: at,
  };
}

/** A list without the looks at its pages that lie in the future of an arrival. */
export function withoutFutureLooks(row: ListRow, at: number): ListRow {
  const { title, ...rest } = row;
  return {
    ...rest,
    ...(title === undefined || isOfFuture(title.at, at) ? {} : { title }),
    sightings: Object.fromEntries(
      Object.entries(row.sightings).filter(([, { readAt }]) => !isOfFuture(readAt, at)),
    ),
  };
}

/** Who was signed in, unless it was read in the future of an arrival. */
export function officerBefore(row: SiteRow | undefined, at: number): SiteRow['officer'] {
  return row?.officer === undefined || isOfFuture(row.officer.at, at) ? undefined : row.officer;
}
