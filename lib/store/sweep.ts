import type { ListCoverage } from '../report/types';
import type { ListRow, Sighting } from './schema';

/** A list's total may fall or rise by so much, since dossiers are handled while it is read. */
const totalMayChangeBy = 3;
/** Without a total, pages read so far apart no longer make one picture of a list, in ms. */
const span = 30 * 60_000;

/** How far a list was read, and since when. */
export interface Sweep {
  coverage: ListCoverage;
  /** Epoch ms of the oldest page in it. */
  startedAt: number;
  /** How many different dossiers it showed. */
  codes: number;
}

/**
 * The latest reading-through of a list: the pages seen since its length last jumped (another search, another
 * page size), or since it was empty. Where the page tells a total, the list is complete once that many different dossiers were
 * seen; else once all its pages were, within half an hour. A page that tells neither is never complete. What somebody
 * searched for in a list is no reading-through of it.
 */
export function latestSweep(row: ListRow): Sweep | undefined {
  const entries = Object.entries(row.sightings);
  const whole = entries.filter(([, { filtered }]) => !filtered);
  const sightings = (whole.length > 0 ? whole : entries)
    // Of the same instant in the order of their names: the order of their arrival says nothing.
    .sort(([nameA, a], [nameB, b]) => a.readAt - b.readAt || (nameA < nameB ? -1 : 1))
    .map(([, sighting]) => sighting);
  const last = sightings.at(-1);
  if (last === undefined) return undefined;
  let pages: Sighting[] = [];
  for (const sighting of sightings) {
    const before = pages.at(-1);
    if (before !== undefined && !sameLength(before, sighting)) pages = [];
    pages.push(sighting);
  }
  const numbers = pages.flatMap(({ page }) => (page === undefined ? [] : [page])).sort((a, b) => a - b);
  const codes = new Set(pages.flatMap((page) => page.codes));
  const startedAt = Math.min(...pages.map(({ readAt }) => readAt));
  const { total, pages: ofPages, readAt } = last;
  const complete =
    total === undefined
      ? ofPages !== undefined && numbers.length >= ofPages && readAt - startedAt <= span
      : codes.size >= total;
  return {
    startedAt,
    codes: codes.size,
    coverage: {
      site: row.site,
      list: row.list,
      ...(row.title === undefined ? {} : { title: row.title.text }),
      pages: numbers,
      ...(ofPages === undefined ? {} : { ofPages }),
      rows: total === undefined ? codes.size : Math.min(codes.size, total),
      ...(total === undefined ? {} : { total }),
      complete,
      readAt,
    },
  };
}

function sameLength(a: Sighting, b: Sighting): boolean {
  if ((a.total === 0) !== (b.total === 0)) return false;
  if (a.total !== undefined && b.total !== undefined) return Math.abs(a.total - b.total) <= totalMayChangeBy;
  return a.pages === b.pages || a.pages === undefined || b.pages === undefined;
}
