import type { DBSchema, IDBPTransaction } from 'idb';
import type { Annotation } from '../dossier';
import type { Dossier, Unreadable } from '../dossier/dossier';
import type { DayTally, FailureKind, PortalFailure, SnapshotCoverage } from '../report';
import type { ClosedTally, KnownDossier, Picture } from '../report/types';
import type { Pack } from './pack';
import type { DayLock } from './types';

/** How a dossier counts; what is not open is sorted by what of it is not digitised. */
export type Standing = 'open' | 'gap-result' | 'gap-components' | 'closed';

export type Gap = Exclude<Standing, 'open' | 'closed'>;

/** All sightings of one dossier, merged. Every part is the newest of its kind, so that order never matters. */
export interface DossierRow {
  site: string;
  code: string;
  dossier: Dossier;
  /** Epoch ms of the newest sighting of each field's value. */
  seenAt: Partial<Record<keyof Dossier, number>>;
  /** Fields that a page showed but that could not be read; in force while newer than the value. */
  unreadable: Partial<Record<Unreadable['field'], { reason: string; at: number }>>;
  link?: { url: string; at: number };
  /** Whose portals showed it, in alphabetical order; empty where none named anybody. */
  officers: string[];
  /** The list that showed it last; absent where only its own page did. */
  lastList?: { list: string; officer: string; at: number };
  firstSeenAt: number;
  lastSeenAt: number;
  standing: Standing;
  /** The day of the newest version. */
  changedOn: string;
  /** The pack that holds an older state of it and its older versions; this row holds in their place. */
  packed?: PackKey;
}

/** What is no longer open stands in packs by portal and month of its end; a month may have several parts. */
export type PackKey = [site: string, month: string, part: number];

export interface PackRow {
  site: string;
  /** `yyyy-MM`. */
  month: string;
  part: number;
  pack: Pack;
}

/** What must be known of a pack without reading it. */
export interface CatalogueRow {
  site: string;
  month: string;
  part: number;
  /** A number made of each dossier's code, in the order of the pack. */
  marks: Uint32Array<ArrayBuffer>;
  /** The day on which the last of them ended; absent where that is not known of all, or the pack is an older one. */
  endedBy?: string;
  /** The first day on which a second version begins: forgetting it lets go of the one before. */
  trimFrom?: string;
}

/** The state of a dossier's fields from one day on; written only on days that changed it. */
export interface VersionRow {
  site: string;
  code: string;
  /** `yyyy-MM-dd`. */
  day: string;
  dossier: Dossier;
  unreadable: KnownDossier['unreadable'];
}

/** What one page of a list showed when it was last read on a day. */
export interface Sighting {
  readAt: number;
  page?: number;
  pages?: number;
  total?: number;
  codes: string[];
  /** Only what was searched for in the list; without page, pages and total. */
  filtered?: true;
}

/** One list of one officer on one day. `officer` is empty where the portal names nobody. */
export interface ListRow {
  site: string;
  officer: string;
  list: string;
  day: string;
  title?: { text: string; at: number };
  /** By page number, or by first code where pages bear none. */
  sightings: Record<string, Sighting>;
}

/** A portal, who was last signed in there, and how far its days are closed. */
export interface SiteRow {
  site: string;
  officer?: { name: string; at: number };
  /** The last day of which anything was kept. */
  readOn: string;
  /** The last day that was locked. */
  lockedOn?: string;
}

/** A reading that was kept. */
export interface ReadingRow {
  id: string;
  site: string;
  at: number;
  dossiers: number;
}

/** How many dossiers of exactly these officers are no longer open. */
export interface TallyRow extends ClosedTally {
  site: string;
  /** The officers, as JSON. */
  officers: string;
  /** Where packs hold some that are not digitised: the first by code. Those before stand as rows. */
  packed?: Partial<Record<Gap, string>>;
}

/** A colleague's snapshot that was merged; under its digest, so that it is merged once. */
export interface ContributionRow {
  site: string;
  /** That of the snapshot. */
  sha256: string;
  /** Absent where the snapshot names nobody, or several. */
  contributor?: string;
  /** Epoch ms. */
  takenAt: number;
  /** `yyyy-MM-dd` of `takenAt`. */
  day: string;
  /** How many dossiers it holds. */
  dossiers: number;
  coverage: SnapshotCoverage[];
  /** Where its day was locked here already: what it says of that day, judged at the day's end. */
  revision?: DayRevision;
}

/** What a colleague's snapshot says of a day that was locked before it arrived; the lock stays as it was. */
export interface DayRevision {
  tally: DayTally;
  /** SHA-256 of the canonical form of site, day, contributor, the snapshot's digest, its coverage and the tally. */
  sha256: string;
}

/** What an officer compared of an online dossier before taking it in. */
export interface IntakeRow {
  site: string;
  code: string;
  /** What stands for the papers' names. */
  compared: string[];
  /** Epoch ms of the last change. */
  at: number;
}

/** What an officer noted on a dossier by hand. */
export interface AnnotationRow {
  site: string;
  code: string;
  annotation: Annotation;
}

/** A picture that was settled, while nothing was written since. */
export interface FrontRow {
  /** How often what a picture is made of was written. */
  generation: number;
  picture?: Picture;
}

export interface NhacHanSchema extends DBSchema {
  dossiers: {
    key: [site: string, code: string];
    value: DossierRow;
    indexes: { standing: [Standing, string] };
  };
  versions: { key: [site: string, code: string, day: string]; value: VersionRow };
  lists: { key: [site: string, officer: string, list: string, day: string]; value: ListRow };
  sites: { key: string; value: SiteRow };
  readings: { key: string; value: ReadingRow; indexes: { at: number } };
  tallies: { key: [site: string, officers: string]; value: TallyRow };
  days: { key: [site: string, day: string]; value: DayLock };
  contributions: { key: [site: string, sha256: string]; value: ContributionRow };
  annotations: { key: [site: string, code: string]; value: AnnotationRow };
  intakes: { key: [site: string, code: string]; value: IntakeRow };
  packs: { key: PackKey; value: PackRow };
  catalogue: { key: PackKey; value: CatalogueRow };
  failures: { key: [site: string, kind: FailureKind, startedAt: number]; value: PortalFailure };
  /** One row; see `front.ts`. */
  front: { key: number; value: FrontRow };
  /** Always empty; see `fresh-log.ts`. */
  scratch: { key: number; value: string };
}

/** The stores whose rows are laid out as suits the store; others see them as dossiers with their past. */
export type LaidOut = 'dossiers' | 'versions' | 'tallies' | 'packs' | 'catalogue' | 'front' | 'scratch';

export type StoreName =
  | 'dossiers'
  | 'packs'
  | 'catalogue'
  | 'versions'
  | 'lists'
  | 'sites'
  | 'readings'
  | 'tallies'
  | 'days'
  | 'contributions'
  | 'annotations'
  | 'intakes'
  | 'failures'
  | 'front'
  | 'scratch';

export type WriteTransaction = IDBPTransaction<NhacHanSchema, StoreName[], 'readwrite'>;
