import { closedGap, type KnownDossier, type ListCoverage, type Picture, urgentShown } from '../report';
import { rowAt } from './catalogue';
import type { Database } from './connection';
import { unreadableNow } from './merge';
import { readerOfRow } from './packs';
import type { ContributionRow, DossierRow, Gap, ListRow, SiteRow, Standing, TallyRow } from './schema';
import { contributedCoverage } from './snapshots/contributed';
import { latestSweep, type Sweep } from './sweep';
import type { Outlook, StoredDossier } from './types';

/** Whether something that several officers' portals showed belongs into a picture. */
export type Shown = (site: string, officers: readonly string[]) => boolean;

/** The parts of the store that a picture is made of; their size does not grow with what is closed. */
interface Held {
  sites: SiteRow[];
  open: DossierRow[];
  tallies: TallyRow[];
  /** Of each list the row of its last day. */
  lists: ListRow[];
  contributions: ContributionRow[];
}

/**
 * One officer's dossiers over all portals. Reads the open ones and the tallies of the others. What a portal
 * showed under no name belongs to whoever asks.
 * @param chosen A name; absent: whoever was last signed in on each portal.
 */
export async function picture(db: Database, chosen?: string): Promise<Picture> {
  const held = await hold(db);
  const shown = shownTo(chosen, held.sites);
  const officer = chosen ?? soleOfficer(held.sites);
  return {
    ...(officer === undefined ? {} : { officer }),
    officers: officersIn(held),
    ...openAndClosed(held, shown),
    undigitised: await undigitisedOf(db, shown, held.tallies),
    coverage: coverageOf(held, shown),
  };
}

/** What was read of all lists, whoever saw them, and which open dossiers their lists no longer show. */
export async function outlook(db: Database): Promise<Outlook> {
  const held = await hold(db);
  const gone = goneFrom(held.open, sweepsOf(held.lists));
  return {
    coverage: coverageOf(held, () => true),
    gone: [...gone].map(({ site, code }) => ({ site, code })),
  };
}

/** How many dossiers there are of each portal: the open ones stand as rows, the others are tallied. */
export async function sizes(db: Database): Promise<Map<string, number>> {
  const transaction = db.transaction(['dossiers', 'tallies'], 'readonly');
  const [open, tallies] = await Promise.all([
    transaction.objectStore('dossiers').index('standing').getAllKeys(ofStanding('open')),
    transaction.objectStore('tallies').getAll(),
  ]);
  const found = new Map<string, number>();
  const add = (site: string, count: number) => found.set(site, (found.get(site) ?? 0) + count);
  for (const [site] of open) add(site, 1);
  for (const { site, total } of tallies) if (total > 0) add(site, total);
  return found;
}

/** All of one portal, whoever saw it, with what was read on one day alone as its coverage. */
export async function pictureOfDay(db: Database, site: string, day: string): Promise<Picture> {
  const held = await hold(db);
  const shown: Shown = (of) => of === site;
  return {
    officers: [],
    ...openAndClosed(held, shown),
    undigitised: [],
    coverage: coverageOf(
      {
        lists: held.lists.filter((list) => list.day === day),
        // What came after the day was locked is beside the lock.
        contributions: held.contributions.filter((each) => each.day === day && each.revision === undefined),
      },
      shown,
    ),
  };
}

async function hold(db: Database): Promise<Held> {
  const transaction = db.transaction(['dossiers', 'lists', 'sites', 'tallies', 'contributions'], 'readonly');
  const [sites, open, tallies, lists, contributions] = await Promise.all([
    transaction.objectStore('sites').getAll(),
    transaction.objectStore('dossiers').index('standing').getAll(ofStanding('open')),
    transaction.objectStore('tallies').getAll(),
    latestLists(transaction.objectStore('lists')),
    transaction.objectStore('contributions').getAll(),
  ]);
  await transaction.done;
  return { sites, open, tallies, lists, contributions };
}

function ofStanding(standing: Standing): IDBKeyRange {
  return IDBKeyRange.bound([standing], [standing, []]);
}

function openAndClosed({ open, tallies, lists }: Held, shown: Shown): Pick<Picture, 'open' | 'closed'> {
  const gone = goneFrom(open, sweepsOf(lists));
  return {
    open: open.filter((row) => shown(row.site, row.officers)).map((row) => knownOf(row, gone.has(row))),
    closed: sumOf(tallies.filter((tally) => shown(tally.site, JSON.parse(tally.officers)))),
  };
}

const gaps = ['gap-result', 'gap-components'] as const;
const rowsAtOnce = 2 * urgentShown;

/** The first closed ones that are not digitised, results before components. */
async function undigitisedOf(db: Database, shown: Shown, tallies: TallyRow[]): Promise<KnownDossier[]> {
  const found = await undigitisedRows(db, shown);
  const packed = firstPacked(tallies.filter((tally) => shown(tally.site, JSON.parse(tally.officers))));
  const last = found.at(-1);
  // What is packed comes after the rows, but for those that became rows later.
  if (packed === undefined || (found.length === urgentShown && last !== undefined && rank(last) < packed)) {
    return found.map((row) => knownOf(row, false));
  }
  const others = await undigitisedInPacks(db, shown);
  const all = [...found, ...others].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return all.slice(0, urgentShown).map((row) => knownOf(row, false));
}

/** The first of them that stand as rows; so many at one go, since a cursor's every step is a wait. */
async function undigitisedRows(db: Database, shown: Shown): Promise<DossierRow[]> {
  const index = db.transaction('dossiers', 'readonly').store.index('standing');
  const found = new Map<string, DossierRow>();
  for (const standing of gaps) {
    let from = '';
    for (let isMore = true; isMore && found.size < urgentShown; ) {
      const rows = await index.getAll(IDBKeyRange.bound([standing, from], [standing, []]), rowsAtOnce);
      for (const row of rows) if (shown(row.site, row.officers)) found.set(`${row.site}\n${row.code}`, row);
      // Portals may share a code, which is then met twice.
      const last = rows.at(-1)?.code ?? from;
      isMore = rows.length === rowsAtOnce && last !== from;
      from = last;
    }
  }
  return [...found.values()].slice(0, urgentShown);
}

/** The order of undigitised dossiers, as text. */
function rank({ standing, code }: { standing: Standing; code: string }): string {
  return `${gaps.indexOf(standing as Gap)} ${code}`;
}

function firstPacked(tallies: readonly TallyRow[]): string | undefined {
  return tallies
    .flatMap(({ packed = {} }) => Object.entries(packed) as [Gap, string][])
    .map(([standing, code]) => rank({ standing, code }))
    .sort()[0];
}

/** All undigitised dossiers that stand in packs alone. */
async function undigitisedInPacks(db: Database, shown: Shown): Promise<DossierRow[]> {
  const transaction = db.transaction(['packs', 'dossiers'], 'readonly');
  const rowed = new Set(
    (await transaction.objectStore('dossiers').getAllKeys()).map((key) => key.join('\n')),
  );
  const found: DossierRow[] = [];
  for (const key of await transaction.objectStore('packs').getAllKeys()) {
    const row = await transaction.objectStore('packs').get(key);
    if (row === undefined) continue;
    const reader = readerOfRow(row);
    for (const [place, code] of reader.codes.entries()) {
      if (closedGap(reader.dossier(place)) === undefined || rowed.has(`${row.site}\n${code}`)) continue;
      const dossier = rowAt(reader, place, key);
      if (shown(dossier.site, dossier.officers)) found.push(dossier);
    }
  }
  return found;
}

/** What is shown to a chosen officer, or to whoever was last signed in on each portal. */
export function shownTo(chosen: string | undefined, sites: SiteRow[]): Shown {
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

/** Everybody whose portal showed a dossier, or who signed in. */
function officersIn({ sites, open, tallies }: Held): string[] {
  const names = new Set(sites.flatMap(({ officer }) => (officer === undefined ? [] : [officer.name])));
  for (const row of open) for (const name of row.officers) names.add(name);
  for (const { officers, total } of tallies) {
    if (total > 0) for (const name of JSON.parse(officers) as string[]) names.add(name);
  }
  return [...names].sort();
}

type ListKey = [site: string, officer: string, list: string, day: string];

interface ListStore {
  getAllKeys(): Promise<ListKey[]>;
  get(key: ListKey): Promise<ListRow | undefined>;
}

/** Keys come in order, so that the last day of each list wins. */
async function latestLists(store: ListStore): Promise<ListRow[]> {
  const latest = new Map<string, ListKey>();
  for (const key of await store.getAllKeys()) latest.set(JSON.stringify(key.slice(0, 3)), key);
  const rows = await Promise.all([...latest.values()].map((key) => store.get(key)));
  return rows.flatMap((row) => row ?? []);
}

function sweepsOf(lists: ListRow[]): Map<string, Sweep> {
  return new Map(
    lists.flatMap((row) => {
      const sweep = latestSweep(row);
      return sweep === undefined ? [] : [[listKey(row), sweep]];
    }),
  );
}

function listKey({ site, officer, list }: { site: string; officer: string; list: string }): string {
  return JSON.stringify([site, officer, list]);
}

function coverageOf(
  { lists, contributions }: Pick<Held, 'lists' | 'contributions'>,
  shown: Shown,
): ListCoverage[] {
  const own = lists
    .filter(({ site, officer }) => shown(site, officer === '' ? [] : [officer]))
    .flatMap((row) => latestSweep(row)?.coverage ?? []);
  const contributed = contributedCoverage(contributions)
    .filter(({ officers, coverage }) => shown(coverage.site, officers))
    .map(({ coverage }) => coverage);
  return [...own, ...contributed].sort((a, b) => b.readAt - a.readAt);
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

/** A stored dossier as a picture holds it. */
export function knownOf(row: StoredDossier, gone: boolean): KnownDossier {
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
    if (sweep.startedAt <= row.lastSeenAt) continue;
    const left = missing.get(sweep);
    if (left === undefined) missing.set(sweep, [row]);
    else left.push(row);
  }
  const believed = [...missing].filter(([{ codes }, left]) => left.length <= Math.max(fewGone, codes));
  return new Set(believed.flatMap(([, left]) => left));
}
