import { dropPersonal, isOpen, personalFields } from '../../dossier';
import type { Dossier } from '../../dossier/dossier';
import {
  closedGap,
  type DayTally,
  dayTally,
  type KnownDossier,
  type Picture,
  type SealedSnapshot,
  type SnapshotDossier,
  sha256Of,
} from '../../report';
import type { AnnotationRow, ContributionRow, DayRevision } from '../schema';
import type { JudgedBy, LoadBatch, Store, StoredDossier } from '../types';

export interface MergeOptions extends JudgedBy {
  /** Epoch ms. */
  now: number;
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): string;
  /** The personal fields that may be kept. */
  keptPersonalFields: readonly (keyof Dossier)[];
  signal?: AbortSignal;
}

export interface Merged {
  site: string;
  contributor?: string;
  /** Epoch ms. */
  takenAt: number;
  /** Dossiers in the snapshot. */
  dossiers: number;
  /** Of them, new here or changed by it. */
  changed: number;
  /** It had been merged before. */
  repeated: boolean;
  /** Its day was locked before it came: `yyyy-MM-dd`. */
  revisedDay?: string;
}

/**
 * Merges a colleague's snapshot, whole or not at all: dossier by dossier and field by field the newest sighting holds,
 * who contributed is kept. What it changes counts from today on; of a day that is locked it adds a revision beside
 * the lock. Any order and any repetition ends in the same state.
 */
export async function mergeSnapshot(
  store: Store,
  snapshot: SealedSnapshot,
  options: MergeOptions,
): Promise<Merged> {
  const { now, civilTimeOf, keptPersonalFields, signal } = options;
  const { site, contributor, takenAt, sha256 } = snapshot;
  const today = civilTimeOf(now).slice(0, 10);
  // As before a reading: what comes now must not change how the days before ended.
  await store.lockDays(today, now, options);
  const day = civilTimeOf(takenAt).slice(0, 10);
  const known = await contributionOf(store, site, sha256);
  const owners = new Owners(contributor);
  const dossiers = snapshot.dossiers.map((each) => storedOf(each, site, owners, keptPersonalFields));
  const contribution: ContributionRow = {
    site,
    sha256,
    ...(contributor === undefined ? {} : { contributor }),
    takenAt,
    day,
    dossiers: dossiers.length,
    coverage: snapshot.coverage,
    ...((await isLocked(store, site, day)) ? { revision: await revisionOf(snapshot, day, options) } : {}),
  };
  const { changed } = await store.bulkLoad(
    batchesOf(dossiers, {
      contributions: [contribution],
      annotations: annotationsOf(snapshot),
      sites: [{ site, readOn: today }],
    }),
    { how: 'merge', day: today, ...(signal === undefined ? {} : { signal }) },
  );
  const { revision } = known ?? contribution;
  return {
    site,
    ...(contributor === undefined ? {} : { contributor }),
    takenAt,
    dossiers: dossiers.length,
    changed,
    repeated: known !== undefined,
    ...(revision === undefined ? {} : { revisedDay: day }),
  };
}

async function contributionOf(
  store: Store,
  site: string,
  sha256: string,
): Promise<ContributionRow | undefined> {
  for await (const rows of store.eachRow('contributions')) {
    const known = rows.find((row) => row.site === site && row.sha256 === sha256);
    if (known !== undefined) return known;
  }
  return undefined;
}

async function isLocked(store: Store, site: string, day: string): Promise<boolean> {
  return (await store.days()).some((lock) => lock.site === site && lock.day === day);
}

function storedOf(
  { dossier, seenAt, contributors }: SnapshotDossier,
  site: string,
  owners: Owners,
  keptPersonalFields: readonly (keyof Dossier)[],
): StoredDossier {
  const isBare = personalFields.every((field) => dossier[field] === undefined);
  const kept = isBare ? dossier : dropPersonal(dossier, keptPersonalFields);
  const seen: Partial<Record<string, number>> = isBare ? seenAt : seenOf(kept, seenAt);
  let firstSeenAt = Number.POSITIVE_INFINITY;
  let lastSeenAt = 0;
  for (const field in seen) {
    const at = seen[field] as number;
    if (at < firstSeenAt) firstSeenAt = at;
    if (at > lastSeenAt) lastSeenAt = at;
  }
  return {
    site,
    code: dossier.code,
    dossier: kept,
    seenAt: seen,
    unreadable: {},
    officers: owners.with(contributors),
    firstSeenAt,
    lastSeenAt,
  };
}

function seenOf(kept: Dossier, seenAt: SnapshotDossier['seenAt']): SnapshotDossier['seenAt'] {
  const fields = Object.keys(kept) as (keyof Dossier)[];
  return Object.fromEntries(fields.map((field) => [field, seenAt[field]]));
}

/** Whose dossiers are; the same names are the same array, which is told apart and packed at once. */
class Owners {
  readonly #known = new Map<string, string[]>();

  constructor(private readonly contributor: string | undefined) {}

  /** The names and the contributor's, in alphabetical order. */
  with(names: readonly string[] = []): string[] {
    const key = names.length === 1 ? `1 ${names[0]}` : JSON.stringify(names);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const all = new Set(this.contributor === undefined ? names : [...names, this.contributor]);
    const owners = [...all].sort();
    this.#known.set(key, owners);
    return owners;
  }
}

function annotationsOf({ site, dossiers }: SealedSnapshot): AnnotationRow[] {
  return dossiers.flatMap(({ dossier: { code }, annotation }) =>
    annotation === undefined ? [] : [{ site, code, annotation }],
  );
}

/** So many dossiers go in at once. */
const batch = 1_000;

async function* batchesOf(
  dossiers: StoredDossier[],
  rows: LoadBatch['rows'] & {},
): AsyncGenerator<LoadBatch> {
  yield { rows };
  for (let from = 0; from < dossiers.length; from += batch) {
    yield { dossiers: dossiers.slice(from, from + batch) };
  }
}

async function revisionOf(
  snapshot: SealedSnapshot,
  day: string,
  { calendar, thresholds, civilTimeOf }: MergeOptions,
): Promise<DayRevision> {
  const { site, contributor, coverage, sha256: digest } = snapshot;
  const tally: DayTally = dayTally(pictureOf(snapshot), {
    calendar,
    thresholds,
    civilTimeOf,
    now: `${day}T23:59:59`,
  });
  return { tally, sha256: await sha256Of({ site, day, contributor, snapshot: digest, coverage, tally }) };
}

/** A snapshot as a picture: its open dossiers, and how many are closed. */
function pictureOf({ site, dossiers }: SealedSnapshot): Picture {
  const closed = dossiers.filter(({ dossier }) => !isOpen(dossier));
  return {
    officers: [],
    open: dossiers.filter(({ dossier }) => isOpen(dossier)).map((each) => knownOf(each, site)),
    closed: {
      total: closed.length,
      undigitised: closed.filter(({ dossier }) => closedGap(dossier) !== undefined).length,
    },
    undigitised: [],
    coverage: [],
  };
}

function knownOf({ dossier, seenAt }: SnapshotDossier, site: string): KnownDossier {
  const lastSeenAt = Math.max(...Object.values(seenAt));
  return { site, dossier, seenAt, unreadable: [], lastSeenAt, gone: false };
}
