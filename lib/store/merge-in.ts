import { unwrap } from 'idb';
import { canonicalJson } from '../report';
import { Gathering, partNumbers, withPast } from './gathering';
import { mergeRows, sightingsOf, storedOf, tellTheSame, unreadableNow, versionText } from './merge';
import type { Packable } from './pack';
import { keyOf, keysOfSite, putPack, readerOfRow, readyPack } from './packs';
import type { CatalogueRow, DossierRow, WriteTransaction } from './schema';
import { TallyChanges } from './tallies';
import type { DossierHistory, Version } from './types';

/** Tells dossiers apart. */
export function keyText({ site, code }: { site: string; code: string }): string {
  return `${site}\n${code}`;
}

/** Dossiers that wait to be merged. */
export class Incoming {
  /** By portal and code; of two of one dossier the merged. */
  readonly sites = new Map<string, Map<string, Packable>>();

  /** @param day That of the one version of those without a past. */
  constructor(private readonly day: string) {}

  put(dossier: Packable): void {
    const own = this.sites.get(dossier.site) ?? new Map<string, Packable>();
    this.sites.set(dossier.site, own);
    const other = own.get(dossier.code);
    own.set(
      dossier.code,
      other === undefined ? dossier : joined(withPast(other, this.day), withPast(dossier, this.day)),
    );
  }
}

/** Writes what is laid out. */
export async function keepGathered(transaction: WriteTransaction, gathering: Gathering): Promise<void> {
  // A promise for each would cost as much as the writing; what fails takes the transaction down.
  const dossiers = unwrap(transaction.objectStore('dossiers'));
  const versions = unwrap(transaction.objectStore('versions'));
  const packs = unwrap(transaction.objectStore('packs'));
  const catalogue = unwrap(transaction.objectStore('catalogue'));
  for (const row of gathering.rows) dossiers.put(row);
  for (const version of gathering.versions) versions.put(version);
  for (const { row, line } of gathering.packs()) {
    packs.put(row);
    catalogue.put(line);
  }
  await gathering.tallies.write(transaction);
}

/**
 * Merges dossiers into those that stand, wherever they stand; changes count from a day. Gives how many were new or
 * changed.
 */
export async function mergeIn(
  transaction: WriteTransaction,
  incoming: Incoming,
  day: string,
): Promise<number> {
  let changed = 0;
  for (const [site, dossiers] of incoming.sites) {
    const tallies = new TallyChanges();
    const rows = await transaction.objectStore('dossiers').getAll(keysOfSite(site));
    const found = new Set<string>();
    const merging = { transaction, dossiers, found, tallies, day };
    changed += await mergeRowsOf(merging, rows);
    const catalogue = await transaction.objectStore('catalogue').getAll(keysOfSite(site));
    for (const line of catalogue) changed += await mergePack(merging, line);
    const gathering = new Gathering(partNumbers(catalogue), day);
    for (const dossier of dossiers.values()) if (!found.has(dossier.code)) gathering.put(dossier);
    gathering.finish();
    changed += dossiers.size - found.size;
    await tallies.write(transaction);
    await keepGathered(transaction, gathering);
  }
  return changed;
}

interface Merging {
  transaction: WriteTransaction;
  dossiers: ReadonlyMap<string, Packable>;
  /** Codes of those that stood already. */
  found: Set<string>;
  tallies: TallyChanges;
  day: string;
}

async function mergeRowsOf(merging: Merging, rows: readonly DossierRow[]): Promise<number> {
  const { transaction, tallies } = merging;
  let count = 0;
  for (const before of rows) {
    const { after: merged, changed } = merge(merging, before) ?? {};
    if (merged === undefined) continue;
    const after = changed ? await withoutDetour(transaction, before, merged) : merged;
    tallies.put(before, after);
    await keepRow(transaction, after, changed === true && after === merged);
    if (changed) count += 1;
  }
  return count;
}

/** What is closed stays in its pack; what is open again becomes a row that holds in its place. */
async function mergePack(merging: Merging, line: CatalogueRow): Promise<number> {
  const { transaction, tallies } = merging;
  const key = keyOf(line);
  const row = await transaction.objectStore('packs').get(key);
  if (row === undefined) return 0;
  const reader = readerOfRow(row);
  const touched = new Map<number, DossierHistory>();
  let count = 0;
  for (const [place, code] of reader.codes.entries()) {
    if (merging.found.has(code) || !merging.dossiers.has(code)) continue;
    const history = reader.history(place);
    const before = { ...sightingsOf(storedPart(history)), changedOn: reader.changedOn(place), packed: key };
    const { after, changed } = merge(merging, before) ?? {};
    if (after === undefined) continue;
    if (changed) count += 1;
    tallies.put(before, after);
    if (after.standing === 'open') {
      await keepRow(transaction, after, changed === true);
      continue;
    }
    const past = history.versions.filter((one) => one.day !== after.changedOn);
    const isDetour = changed && tellsTheSame(past.at(-1), after);
    const versions = isDetour ? past : changed ? [...past, versionOf(after)] : history.versions;
    const merged = { ...storedOf(after), versions };
    tallies.pack(merged, after.standing);
    touched.set(place, merged);
  }
  if (touched.size > 0) {
    const all = reader.codes.map((_, place) => touched.get(place) ?? reader.history(place));
    await putPack(transaction, readyPack(key, all));
  }
  return count;
}

/** A row after what comes for it; undefined where nothing does. */
function merge(
  { dossiers, found, day }: Merging,
  before: DossierRow,
): { after: DossierRow; changed: boolean } | undefined {
  const comes = dossiers.get(before.code);
  if (comes === undefined) return undefined;
  found.add(before.code);
  const merged = mergeRows(before, sightingsOf(storedPart(comes)));
  const changed = !tellTheSame(before, merged);
  const changedOn = changed && before.changedOn < day ? day : before.changedOn;
  const packed = before.packed === undefined ? {} : { packed: before.packed };
  return { after: { ...merged, changedOn, ...packed }, changed };
}

/**
 * A day whose changes lead back to what the day before told has no version of its own: whichever of two snapshots is
 * merged first, the same stands then.
 */
async function withoutDetour(
  transaction: WriteTransaction,
  before: DossierRow,
  after: DossierRow,
): Promise<DossierRow> {
  const { site, code, changedOn } = after;
  if (before.changedOn !== changedOn) return after;
  const versions = transaction.objectStore('versions');
  const earlier = IDBKeyRange.bound([site, code], [site, code, changedOn], false, true);
  const last = (await versions.getAll(earlier)).at(-1);
  if (last === undefined || !tellsTheSame(last, after)) return after;
  await versions.delete([site, code, changedOn]);
  return { ...after, changedOn: last.day };
}

function tellsTheSame(version: Version | undefined, row: DossierRow): boolean {
  if (version === undefined) return false;
  return canonicalJson([version.dossier, version.unreadable]) === versionText(row);
}

async function keepRow(transaction: WriteTransaction, row: DossierRow, changed: boolean): Promise<void> {
  await transaction.objectStore('dossiers').put(row);
  if (!changed) return;
  const { site, code } = row;
  await transaction.objectStore('versions').put({ site, code, ...versionOf(row) });
}

function versionOf(row: DossierRow): Version {
  return { day: row.changedOn, dossier: row.dossier, unreadable: unreadableNow(row) };
}

/** Of two copies of one dossier what both know; the past is that of the one with more of it. */
function joined(a: DossierHistory, b: DossierHistory): DossierHistory {
  const merged = storedOf({
    ...mergeRows(sightingsOf(storedPart(a)), sightingsOf(storedPart(b))),
    changedOn: '',
  });
  const { versions } = a.versions.length >= b.versions.length ? a : b;
  const last = versions.at(-1) as Version;
  const newest = { day: last.day, dossier: merged.dossier, unreadable: unreadableNow(merged) };
  return { ...merged, versions: [...versions.slice(0, -1), newest] };
}

function storedPart({ versions: _, ...stored }: Packable) {
  return stored;
}
