import type { Dossier } from '../dossier/dossier';
import { type KnownDossier, type ListCoverage, type Picture, urgentShown } from '../report';
import type { Database } from './connection';
import type { DossierRow, ListRow, SiteRow, Standing, TallyRow } from './schema';
import { latestSweep, type Sweep } from './sweep';

/** Whether something that several officers' portals showed belongs into the picture. */
type Shown = (site: string, officers: readonly string[]) => boolean;

/**
 * One officer's dossiers over all portals. Reads the open ones and the tallies of the others, so that the
 * cost does not grow with what is closed. What a portal showed under no name belongs to whoever asks.
 * @param chosen A name; absent: whoever was last signed in on each portal.
 */
export async function picture(db: Database, chosen?: string): Promise<Picture> {
  const transaction = db.transaction(['dossiers', 'lists', 'sites', 'tallies'], 'readonly');
  const dossiers = transaction.objectStore('dossiers').index('standing');
  const ofStanding = (standing: Standing) => IDBKeyRange.bound([standing], [standing, []]);
  const [sites, rows, tallies, lists, officers] = await Promise.all([
    transaction.objectStore('sites').getAll(),
    dossiers.getAll(ofStanding('open')),
    transaction.objectStore('tallies').getAll(),
    latestLists(transaction.objectStore('lists')),
    officerNames(transaction.objectStore('dossiers').index('officer')),
  ]);
  const shown = shownTo(chosen, sites);
  const undigitised: DossierRow[] = [];
  for (const standing of ['gap-result', 'gap-components'] as const) {
    let cursor = await dossiers.openCursor(ofStanding(standing));
    while (cursor !== null && undigitised.length < urgentShown) {
      if (shown(cursor.value.site, cursor.value.officers)) undigitised.push(cursor.value);
      cursor = await cursor.continue();
    }
  }
  await transaction.done;
  const sweeps = new Map<string, Sweep>();
  for (const row of lists) {
    const sweep = latestSweep(row);
    if (sweep !== undefined) sweeps.set(listKey(row), sweep);
  }
  const gone = goneFrom(rows, sweeps);
  const officer = chosen ?? soleOfficer(sites);
  return {
    ...(officer === undefined ? {} : { officer }),
    officers,
    open: rows.filter((row) => shown(row.site, row.officers)).map((row) => knownOf(row, gone.has(row))),
    closed: sumOf(tallies.filter((tally) => shown(tally.site, JSON.parse(tally.officers)))),
    undigitised: undigitised.map((row) => knownOf(row, false)),
    coverage: coverageOf(lists, sweeps, shown),
  };
}

function shownTo(chosen: string | undefined, sites: SiteRow[]): Shown {
  const signedIn = new Map(sites.map(({ site, officer }) => [site, officer?.name]));
  return (site, officers) => {
    const name = chosen ?? signedIn.get(site);
    return officers.length === 0 || name === undefined || officers.includes(name);
  };
}

function soleOfficer(sites: SiteRow[]): string | undefined {
  const names = new Set(sites.flatMap(({ officer }) => (officer === undefined ? [] : [officer.name])));
  return names.size === 1 ? [...names][0] : undefined;
}

interface KeyCursors {
  openKeyCursor(
    range: null,
    direction: 'nextunique',
  ): Promise<{ key: unknown; continue(): Promise<unknown> } | null>;
}

async function officerNames(index: KeyCursors): Promise<string[]> {
  const names: string[] = [];
  let cursor = await index.openKeyCursor(null, 'nextunique');
  while (cursor !== null) {
    names.push(String(cursor.key));
    cursor = (await cursor.continue()) as typeof cursor;
  }
  return names;
}

interface ListStore {
  getAllKeys(): Promise<[site: string, officer: string, list: string, day: string][]>;
  get(key: [string, string, string, string]): Promise<ListRow | undefined>;
}

/** Of each list the row of its last day; keys come in order, so the last of each wins. */
async function latestLists(store: ListStore): Promise<ListRow[]> {
  const latest = new Map<string, [string, string, string, string]>();
  for (const key of await store.getAllKeys()) latest.set(JSON.stringify(key.slice(0, 3)), key);
  const rows = await Promise.all([...latest.values()].map((key) => store.get(key)));
  return rows.flatMap((row) => row ?? []);
}

function listKey({ site, officer, list }: { site: string; officer: string; list: string }): string {
  return JSON.stringify([site, officer, list]);
}

function coverageOf(lists: ListRow[], sweeps: Map<string, Sweep>, shown: Shown): ListCoverage[] {
  return lists
    .filter(({ site, officer }) => shown(site, officer === '' ? [] : [officer]))
    .flatMap((row) => sweeps.get(listKey(row))?.coverage ?? [])
    .sort((a, b) => b.readAt - a.readAt);
}

function sumOf(tallies: TallyRow[]): Picture['closed'] {
  return tallies.reduce(
    (sum, tally) => ({
      total: sum.total + tally.total,
      undigitised: sum.undigitised + tally.undigitised,
    }),
    { total: 0, undigitised: 0 },
  );
}

function knownOf(row: DossierRow, gone: boolean): KnownDossier {
  const { site, dossier, seenAt, link, lastSeenAt } = row;
  return {
    site,
    dossier,
    seenAt,
    unreadable: unreadableNow(row),
    ...(link === undefined ? {} : { link: link.url }),
    lastSeenAt,
    gone,
  };
}

/** A field that could not be read counts until a page shows it readably again. */
function unreadableNow({ unreadable, seenAt }: DossierRow): KnownDossier['unreadable'] {
  const cells = Object.entries(unreadable) as [keyof Dossier, { reason: string; at: number }][];
  return cells
    .filter(([field, { at }]) => at > (seenAt[field] ?? Number.NEGATIVE_INFINITY))
    .map(([field, { reason }]) => ({ field, reason }));
}

/** So few may always have left a list at once. */
const fewGone = 3;

/**
 * The open dossiers that are no longer in their list: it was read completely after their last sighting, and
 * nothing else showed them since. A search or a filter looks the same as a list from which much has gone, so
 * that where more are missing than are left, or the page does not name its list, nothing is concluded.
 */
function goneFrom(rows: DossierRow[], sweeps: Map<string, Sweep>): Set<DossierRow> {
  const missing = new Map<Sweep, DossierRow[]>();
  for (const row of rows) {
    const sweep = row.lastList && sweeps.get(listKey({ site: row.site, ...row.lastList }));
    if (sweep === undefined || !sweep.coverage.complete || sweep.coverage.title === undefined) continue;
    if (sweep.startedAt > row.lastSeenAt) missing.set(sweep, [...(missing.get(sweep) ?? []), row]);
  }
  const believed = [...missing].filter(([{ codes }, left]) => left.length <= Math.max(fewGone, codes));
  return new Set(believed.flatMap(([, left]) => left));
}
