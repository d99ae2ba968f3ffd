import { canonicalJson, newer } from '../report';
import type { ListRow, Sighting } from './schema';
import type { Reading, SeenList } from './types';

/** Pages that bear no number are told apart by their first dossier; so many are kept for one day. */
const unnumberedKept = 100;

/** The row that one page of a list makes. */
export function listRowOf(reading: Reading, seen: SeenList, day: string): ListRow {
  const { page, pages, total }: Partial<SeenList['pager']> = seen.filtered ? {} : seen.pager;
  const codes = [...new Set(seen.rows.map(({ dossier }) => dossier.code))].sort();
  const first = seen.rows[0]?.dossier.code ?? '';
  const key = seen.filtered ? `~?${first}` : page === undefined ? `~${first}` : String(page);
  return {
    site: reading.site,
    officer: reading.officer ?? '',
    list: seen.list,
    day,
    ...(seen.title === undefined ? {} : { title: { text: seen.title, at: reading.readAt } }),
    sightings: {
      [key]: {
        readAt: reading.readAt,
        ...(page === undefined ? {} : { page }),
        ...(pages === undefined ? {} : { pages }),
        ...(total === undefined ? {} : { total }),
        codes,
        ...(seen.filtered ? { filtered: true as const } : {}),
      },
    },
  };
}

/** Two rows of the same list and day as one: of each page the newest sighting. */
export function mergeLists(a: ListRow, b: ListRow): ListRow {
  const sightings = { ...a.sightings };
  for (const [key, sighting] of Object.entries(b.sightings)) {
    const other = sightings[key];
    sightings[key] = other === undefined ? sighting : newerSighting(other, sighting);
  }
  const title = newer(a.title, b.title);
  return { ...a, ...(title === undefined ? {} : { title }), sightings: newestUnnumbered(sightings) };
}

/** The newer of two looks at one page; a long page that came in parts, each read at the same instant, is joined. */
function newerSighting(a: Sighting, b: Sighting): Sighting {
  if (a.readAt !== b.readAt) return a.readAt > b.readAt ? a : b;
  const { codes: ofA, ...restOfA } = a;
  const { codes: ofB, ...restOfB } = b;
  const rest = canonicalJson(restOfA) >= canonicalJson(restOfB) ? restOfA : restOfB;
  return { ...rest, codes: [...new Set([...ofA, ...ofB])].sort() };
}

function newestUnnumbered(sightings: ListRow['sightings']): ListRow['sightings'] {
  const unnumbered = Object.keys(sightings).filter((key) => key.startsWith('~'));
  if (unnumbered.length <= unnumberedKept) return sightings;
  const readAt = (key: string) => sightings[key]?.readAt ?? 0;
  const dropped = unnumbered.sort((a, b) => readAt(b) - readAt(a) || (a < b ? -1 : 1)).slice(unnumberedKept);
  return Object.fromEntries(Object.entries(sightings).filter(([key]) => !dropped.includes(key)));
}
