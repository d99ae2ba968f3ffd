import { markOf } from './code-mark';
import { sightingsOf } from './merge';
import type { PackReader } from './pack';
import { keyOf, keysOfSite, readerOfRow } from './packs';
import type { CatalogueRow, DossierRow, PackKey, WriteTransaction } from './schema';

/** The dossiers of a portal that stand in packs, of those asked for, as the rows that will hold in their place. */
export async function rowsInPacks(
  transaction: WriteTransaction,
  site: string,
  codes: readonly string[],
): Promise<Map<string, DossierRow>> {
  const found = new Map<string, DossierRow>();
  if (codes.length === 0) return found;
  const catalogue = await transaction.objectStore('catalogue').getAll(keysOfSite(site));
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
  return found;
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
