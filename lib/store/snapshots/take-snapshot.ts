import type { Annotation } from '../../dossier';
import { dropPersonal } from '../../dossier';
import type { Dossier } from '../../dossier/dossier';
import { canonicalJson, type Snapshot, type SnapshotCoverage, type SnapshotDossier } from '../../report';
import type { ListCoverage } from '../../report/types';
import type { ListRow } from '../schema';
import { latestSweep } from '../sweep';
import type { Store, StoredDossier } from '../types';
import { contributedCoverage } from './contributed';

export interface SnapshotWanted {
  /** Origin of the portal. */
  site: string;
  /** Whose dossiers; absent: everybody's, each with the names of those whose portals showed it. */
  officer?: string;
  /** Epoch ms. */
  takenAt: number;
  /** The personal fields that go with it. */
  personal: readonly (keyof Dossier)[];
  signal?: AbortSignal;
}

/** What is known of one portal's dossiers and how far its lists were read, in the order of their codes. */
export async function takeSnapshot(store: Store, wanted: SnapshotWanted): Promise<Snapshot> {
  const { site, officer, takenAt, personal, signal } = wanted;
  const annotations = await annotationsOf(store, site);
  const dossiers: SnapshotDossier[] = [];
  for await (const rows of store.eachDossier({ site })) {
    signal?.throwIfAborted();
    for (const row of rows) {
      if (!isShown(officer, row.officers)) continue;
      dossiers.push(seenOf(row, officer, personal, annotations.get(row.code)));
    }
  }
  return {
    format: 'nhac-han/snapshot',
    version: 1,
    site,
    ...(officer === undefined ? {} : { contributor: officer }),
    takenAt,
    coverage: await coverageOf(store, site, officer),
    dossiers: dossiers.sort((a, b) => (a.dossier.code < b.dossier.code ? -1 : 1)),
  };
}

/** What was read under no name belongs to whoever asks. */
function isShown(officer: string | undefined, officers: readonly string[]): boolean {
  return officer === undefined || officers.length === 0 || officers.includes(officer);
}

function seenOf(
  row: StoredDossier,
  officer: string | undefined,
  personal: readonly (keyof Dossier)[],
  annotation: Annotation | undefined,
): SnapshotDossier {
  const dossier = dropPersonal(row.dossier, personal);
  const fields = Object.keys(dossier) as (keyof Dossier)[];
  const alone = row.officers.every((name) => name === officer);
  return {
    dossier,
    seenAt: Object.fromEntries(fields.map((field) => [field, row.seenAt[field] ?? row.firstSeenAt])),
    ...(alone ? {} : { contributors: row.officers }),
    ...(annotation === undefined ? {} : { annotation }),
  };
}

async function annotationsOf(store: Store, site: string): Promise<Map<string, Annotation>> {
  const annotations = new Map<string, Annotation>();
  for await (const rows of store.eachRow('annotations')) {
    for (const row of rows) if (row.site === site) annotations.set(row.code, row.annotation);
  }
  return annotations;
}

async function coverageOf(
  store: Store,
  site: string,
  officer: string | undefined,
): Promise<SnapshotCoverage[]> {
  const lists = new Map<string, ListRow>();
  for await (const rows of store.eachRow('lists')) {
    // They come by day: the last one stays.
    for (const row of rows) {
      if (row.site !== site || !isShown(officer, row.officer === '' ? [] : [row.officer])) continue;
      lists.set(JSON.stringify([row.officer, row.list]), row);
    }
  }
  const own = [...lists.values()].flatMap((row) => latestSweep(row)?.coverage ?? []);
  const parts = new Map([...own, ...(await colleagues(store, site, officer))].map(partOf));
  return [...parts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

async function colleagues(store: Store, site: string, officer: string | undefined): Promise<ListCoverage[]> {
  const contributions = [];
  for await (const rows of store.eachRow('contributions')) {
    contributions.push(...rows.filter((row) => row.site === site));
  }
  return contributedCoverage(contributions)
    .filter(({ officers }) => isShown(officer, officers))
    .map(({ coverage }) => coverage);
}

function partOf({ list, pages, ofPages, rows, total, readAt }: ListCoverage): [string, SnapshotCoverage] {
  const part: SnapshotCoverage = {
    list,
    pages,
    ...(ofPages === undefined ? {} : { ofPages }),
    rows,
    ...(total === undefined ? {} : { total }),
    readAt,
  };
  return [canonicalJson(part), part];
}
