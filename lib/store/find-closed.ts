import { closedGap } from '../report';
import type { KnownDossier } from '../report/types';
import type { Connection } from './connection';
import { keyText } from './merge-in';
import { readerOfRow } from './packs';
import { knownOf, type Shown, shownTo } from './picture';
import { dossierRows, placesBeside } from './scan';
import type { PackRow } from './schema';
import type { ClosedWanted } from './types';

/** So many packs are fetched at once. */
const packsAtOnce = 8;

/** Dossiers that are no longer open: those that stand as rows, then those of packs, the newest month first. */
export async function findClosed(
  connection: Connection,
  officer: string | undefined,
  wanted: ClosedWanted,
  most: number,
): Promise<KnownDossier[]> {
  const shown = shownTo(officer, await connection.run((db) => db.getAll('sites')));
  const found: KnownDossier[] = [];
  const rowed = new Set<string>();
  for await (const rows of dossierRows(connection)) {
    for (const row of rows) {
      rowed.add(keyText(row));
      if (found.length >= most || row.standing === 'open') continue;
      if (wanted.undigitised && row.standing === 'closed') continue;
      if (wanted.isMeant(row.dossier) && shown(row.site, row.officers)) found.push(knownOf(row, false));
    }
  }
  const keys = await connection.run((db) => db.getAllKeys('catalogue'));
  keys.sort(([, a], [, b]) => (a < b ? 1 : -1));
  for (let first = 0; first < keys.length && found.length < most; first += packsAtOnce) {
    const some = keys.slice(first, first + packsAtOnce);
    const packs = await connection.run((db) => {
      const { store } = db.transaction('packs', 'readonly');
      return Promise.all(some.map((key) => store.get(key)));
    });
    for (const pack of packs) {
      if (pack !== undefined) found.push(...inPack(pack, rowed, wanted, shown, most - found.length));
    }
  }
  return found;
}

function inPack(
  row: PackRow,
  rowed: ReadonlySet<string>,
  wanted: ClosedWanted,
  shown: Shown,
  most: number,
): KnownDossier[] {
  const reader = readerOfRow(row);
  const found: KnownDossier[] = [];
  for (const place of placesBeside(reader, rowed)) {
    if (found.length >= most) break;
    const procedure = reader.procedure(place);
    const code = reader.codes[place] as string;
    if (!wanted.isMeant({ code, ...(procedure === undefined ? {} : { procedure }) })) continue;
    if (wanted.undigitised && closedGap(reader.dossier(place)) === undefined) continue;
    const stored = reader.stored(place);
    if (shown(stored.site, stored.officers)) found.push(knownOf(stored, false));
  }
  return found;
}
