import { markOf } from './code-mark';
import { type Sightings, sightingsOf } from './merge';
import type { PackReader } from './pack';
import { keyOf, keysOfMonth, keysOfSite, monthOfEnd, readerOfRow } from './packs';
import type { CatalogueRow, DossierRow, PackKey, WriteTransaction } from './schema';

/** The dossiers of a portal that stand in packs, of those that were seen, as the rows that will hold in their place. */
export async function rowsInPacks(
  transaction: WriteTransaction,
  site: string,
  seen: readonly Sightings[],
): Promise<Map<string, DossierRow>> {
  const found = new Map<string, DossierRow>();
  // The catalogue is long; most dossiers stand in a pack of the month in which they are seen to have ended.
  const months = new Set(seen.map(({ dossier }) => monthOfEnd(dossier)));
  const own = [...months].flatMap((month) => (month === undefined ? [] : keysOfMonth(site, month)));
  for (const keys of [own, [keysOfSite(site)]]) {
    const codes = seen.map(({ code }) => code).filter((code) => !found.has(code));
    if (codes.length === 0) break;
    await Promise.all(keys.map((range) => rowsInRange(transaction, range, codes, found)));
  }
  return found;
}

async function rowsInRange(
  transaction: WriteTransaction,
  range: IDBKeyRange,
  codes: readonly string[],
  found: Map<string, DossierRow>,
): Promise<void> {
  const catalogue = await transaction.objectStore('catalogue').getAll(range);
  const marks = new Set(codes.map(markOf));
  const wanted = new Set(codes);
  const packs = transaction.objectStore('packs');
  const hits = catalogue.flatMap((row) => {
    const places = placesOf(row, marks);
    return places.length === 0 ? [] : [{ places, key: keyOf(row) }];
  });
  await Promise.all(
    hits.map(async ({ places, key }) => {
      const row = await packs.get(key);
      if (row === undefined) return;
      const reader = readerOfRow(row);
      for (const place of places) {
        const code = reader.codes[place];
        if (code !== undefined && wanted.has(code)) found.set(code, rowAt(reader, place, key));
      }
    }),
  );
}

/** A packed dossier as the row that holds in its place. */
export function rowAt(reader: PackReader, place: number, key: PackKey): DossierRow {
  return { ...sightingsOf(reader.stored(place)), changedOn: reader.changedOn(place), packed: key };
}

function placesOf({ marks }: CatalogueRow, wanted: ReadonlySet<number>): number[] {
  const places: number[] = [];
  for (let place = 0; place < marks.length; place++) {
    if (wanted.has(marks[place] as number)) places.push(place);
  }
  return places;
}
