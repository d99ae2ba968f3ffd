import { type Annotation, laterAnnotation } from '../dossier';
import type { Dossier } from '../dossier/dossier';
import { canonicalJson } from './canonical-json';
import { mergeSeen } from './merge-seen';

/** How much of one list a snapshot speaks of. */
export interface SnapshotCoverage {
  list: string;
  /** Pages read, ascending. */
  pages: number[];
  ofPages?: number;
  rows: number;
  total?: number;
  /** Epoch ms. */
  readAt: number;
}

export interface SnapshotDossier {
  dossier: Dossier;
  /** Epoch ms of the newest sighting of each field. */
  seenAt: Partial<Record<keyof Dossier, number>>;
  /** Who contributed, in alphabetical order. */
  contributors?: string[];
  annotation?: Annotation;
}

/** What is known of one portal, fit to be handed to a colleague; the digest is added when it is written. */
export interface Snapshot {
  format: 'nhac-han/snapshot';
  version: 1;
  /** Origin of the portal. */
  site: string;
  /** Who made it; absent for one that several made. */
  contributor?: string;
  /** Epoch ms. */
  takenAt: number;
  /** In the order of list and time. */
  coverage: SnapshotCoverage[];
  /** In the order of their codes. */
  dossiers: SnapshotDossier[];
}

/**
 * Two snapshots of one portal as one: dossier by dossier and field by field the newest sighting holds, and who
 * contributed is kept. Any order and any repetition gives the same.
 *
 * @throws RangeError where they are of different portals.
 */
export function mergeSnapshots(a: Snapshot, b: Snapshot): Snapshot {
  if (a.site !== b.site) throw new RangeError(`Snapshots of ${a.site} and ${b.site} cannot be one`);
  const dossiers = new Map<string, SnapshotDossier>();
  for (const each of [...signed(a), ...signed(b)]) {
    const other = dossiers.get(each.dossier.code);
    dossiers.set(each.dossier.code, other === undefined ? each : mergeDossiers(other, each));
  }
  const coverage = new Map([...a.coverage, ...b.coverage].map((each) => [canonicalJson(each), each]));
  const contributor = a.contributor === b.contributor ? a.contributor : undefined;
  return {
    format: a.format,
    version: a.version,
    site: a.site,
    ...(contributor === undefined ? {} : { contributor }),
    takenAt: Math.max(a.takenAt, b.takenAt),
    coverage: [...coverage.entries()].sort(byKey).map(([, each]) => each),
    dossiers: [...dossiers.entries()].sort(byKey).map(([, each]) => each),
  };
}

/** A snapshot's dossiers with its contributor written on each. */
function signed({ contributor, dossiers }: Snapshot): SnapshotDossier[] {
  if (contributor === undefined) return dossiers;
  return dossiers.map((each) => ({
    ...each,
    contributors: [...new Set([...(each.contributors ?? []), contributor])].sort(),
  }));
}

function mergeDossiers(a: SnapshotDossier, b: SnapshotDossier): SnapshotDossier {
  const contributors = [...new Set([...(a.contributors ?? []), ...(b.contributors ?? [])])].sort();
  const annotation =
    a.annotation !== undefined && b.annotation !== undefined
      ? laterAnnotation(a.annotation, b.annotation)
      : (a.annotation ?? b.annotation);
  return {
    ...mergeSeen(a, b),
    ...(contributors.length === 0 ? {} : { contributors }),
    ...(annotation === undefined ? {} : { annotation }),
  };
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
