import type { Annotation } from '../dossier';
import type { Dossier, Unreadable } from '../dossier/dossier';
import type { BacklogAt, DayTally, PortalFailure } from '../report';
import type { KnownDossier, ListCoverage, Picture } from '../report/types';
import type { Pack } from './pack';
import type {
  AnnotationRow,
  DossierRow,
  FrontRow,
  IntakeRow,
  LaidOut,
  NhacHanSchema,
  StoreName,
  VersionRow,
} from './schema';

/** A dossier as one page showed it. */
export interface SeenDossier {
  dossier: Dossier;
  /** Address in the portal: origin and path. */
  link?: string;
  /** Fields shown but not readable. */
  unreadable?: { field: Unreadable['field']; reason: string }[];
}

/** One page of one list as it was read. */
export interface SeenList {
  /** Names the list on its site; the same over its pages. */
  list: string;
  title?: string;
  pager: { page?: number; pages?: number; total?: number; rowsShown: number };
  /** Only what was searched for: it says nothing of how long the list is, or of what left it. */
  filtered?: true;
  /** Rows alone: the list they stand in is left as it is known. */
  alone?: true;
  rows: SeenDossier[];
}

/** What one reading of a page yields; kept whole or not at all. */
export interface Reading {
  /** Unique to this reading: ingested again, it changes nothing. */
  id: string;
  /** Origin of the page. */
  site: string;
  /** Epoch ms. */
  readAt: number;
  /** Whose portal it was, where the page shows a name. */
  officer?: string;
  lists: SeenList[];
  detail?: SeenDossier;
}

export interface Ingested {
  /** Dossiers that the reading held. */
  stored: number;
  /** This reading had been kept before. */
  repeated: boolean;
}

/** What stood in one portal at the end of one day; it never changes. */
export interface DayLock {
  site: string;
  /** `yyyy-MM-dd`. */
  day: string;
  /** Epoch ms. */
  lockedAt: number;
  tally: DayTally;
  /** What was read on that day. */
  coverage: ListCoverage[];
  /** SHA-256 of the canonical form of the day, its site, tally and coverage. */
  sha256: string;
}

/** A dossier as it stood at the end of a past day. */
export interface PastDossier {
  site: string;
  dossier: Dossier;
  unreadable: SeenDossier['unreadable'] & {};
}

/** How far the lists of all officers and portals were read. */
export interface Outlook {
  coverage: ListCoverage[];
  /** Open when last seen, but no longer in their fully read list. */
  gone: { site: string; code: string }[];
}

/** All that sightings say of one dossier. */
export type StoredDossier = Omit<DossierRow, 'standing' | 'changedOn' | 'packed'>;

/** A dossier's fields from one day on. */
export type Version = Omit<VersionRow, 'site' | 'code'>;

/** A dossier with its past: versions by day, oldest first, never none. */
export interface DossierHistory extends StoredDossier {
  versions: Version[];
}

/** The kinds of rows beside the dossiers and their versions that make up the store. */
export type RowKind = Exclude<StoreName, LaidOut>;

/** What stands under a kind. */
export type RowOf<K extends RowKind> = NhacHanSchema[K]['value'];

/** A part of what is loaded at once. */
export interface LoadBatch {
  /** With their past, or as they stand now: then the day of the load is that of their one version. */
  dossiers?: (DossierHistory | StoredDossier)[];
  /** The same of one portal, packed and checked; one whose dossiers may stand so is kept as it is. */
  packs?: { site: string; pack: Pack }[];
  rows?: { [K in RowKind]?: RowOf<K>[] };
}

export interface LoadOptions {
  /**
   * `replace`: what is loaded takes the place of all that stood in the store. `merge`: dossiers are merged into those
   * that stand there, field by field; of other rows what stands under their key stays, but that of annotations the later
   * one holds and that a portal's last day may move on.
   */
  how: 'replace' | 'merge';
  /** `yyyy-MM-dd` from which on changes by a merge count. */
  day: string;
  /** Aborted before the last batch is in, nothing is changed. */
  signal?: AbortSignal;
}

export interface Loaded {
  /** Dossiers that were in the batches. */
  dossiers: number;
  /** Of them, new or changed. */
  changed: number;
}

/** Working time and thresholds, by which a day is judged. */
export type JudgedBy = Pick<BacklogAt, 'calendar' | 'thresholds'>;

/** Which dossiers that are no longer open are wanted. */
export interface ClosedWanted {
  isMeant(dossier: Pick<Dossier, 'code' | 'procedure'>): boolean;
  /** Those with a digitisation flag alone. */
  undigitised: boolean;
}

/** Which dossiers are asked for; all where nothing is said. */
export interface DossiersAsked {
  /** Those of one portal. */
  site?: string;
  /** Those that ended before a day (`yyyy-MM-dd`) may be left out; some of them may come none the less. */
  endedSince?: string;
}

/** The memory of the extension. Every method rejects with a `StoreError`. */
export interface Store {
  /**
   * Keeps a reading, whole or not at all; resolved, it is on the disk.
   * @param at Epoch ms of its arrival.
   */
  ingest(reading: Reading, at: number): Promise<Ingested>;
  /**
   * One officer's dossiers over all portals.
   * @param officer A name as a portal shows it; absent: whoever was last signed in on each portal.
   */
  picture(officer?: string): Promise<Picture>;
  /**
   * The picture that was kept with `keepFront`, as long as nothing was written since that changes pictures; `generation`
   * tells one such state of the store from another.
   */
  front(): Promise<FrontRow>;
  /** Keeps a picture that is read at once, unless the store has left the generation in which it was made. */
  keepFront(picture: Picture, generation: number): Promise<void>;
  /** What was read, over all officers and portals, and what left its list. */
  outlook(): Promise<Outlook>;
  /**
   * Of one officer's dossiers, chosen as for a picture, those that are no longer open and wanted: the newest first as far
   * as the layout tells, at most `most`.
   */
  findClosed(officer: string | undefined, wanted: ClosedWanted, most: number): Promise<KnownDossier[]>;
  /**
   * Closes every day before `today` of which something was kept: its tally, coverage and digest stand from then
   * on. To be called before the first reading of a new day, while the newest state is still that of the last.
   * Gives how many were locked.
   * @param now Epoch ms.
   */
  lockDays(today: string, now: number, by: JudgedBy): Promise<number>;
  /** The locked days, by portal and day. */
  days(): Promise<DayLock[]>;
  /**
   * Every dossier as it stood at the end of a day, by portal and code. A reading that arrived after its day was
   * locked counts from the day of its arrival.
   */
  stateOn(day: string): Promise<PastDossier[]>;
  /**
   * All dossiers in chunks of at most some thousand, each once, in no promised order. What changes meanwhile may be given
   * as it was or as it is.
   */
  eachDossier(asked?: DossiersAsked): AsyncIterable<StoredDossier[]>;
  /** The same with their versions. */
  eachHistory(site?: string): AsyncIterable<DossierHistory[]>;
  /** How many dossiers there are of each portal, by origin; told without reading them. */
  sizes(): Promise<Map<string, number>>;
  /** All rows of another kind, in chunks, by key. */
  eachRow<K extends RowKind>(kind: K): AsyncIterable<RowOf<K>[]>;
  /** Takes ready dossiers and rows, whole or not at all: nothing is changed before the last batch is in. */
  bulkLoad(batches: AsyncIterable<LoadBatch>, options: LoadOptions): Promise<Loaded>;
  /**
   * Moves dossiers that are no longer open, and that no page showed since an instant, into packs. Does a part of it at a
   * time; gives whether there is more to do. For quiet times: nothing that can be asked of the store changes.
   * @param before Epoch ms.
   */
  tidy(before: number): Promise<boolean>;
  /**
   * Lets go of what is older than a day: versions that no later day needs, coverage of single lists, names of
   * readings. The newest states and the locked days stay.
   */
  forgetBefore(day: string): Promise<void>;
  /** Keeps what an officer added to a dossier by hand, unless a later change stands; gives what holds. */
  keepAnnotation(annotated: AnnotationRow): Promise<Annotation>;
  /** Every annotation, or those of one portal. */
  annotations(site?: string): Promise<AnnotationRow[]>;
  /** Keeps what an officer compared of an online dossier; of a portal's dossiers those changed last. */
  keepIntake(row: IntakeRow): Promise<void>;
  /** What stands for the papers that were compared of a dossier. */
  comparedOf(site: string, code: string): Promise<string[]>;
  /** Keeps a failure of a portal; pages that fail within ten minutes of each other are one failure. */
  keepFailure(failure: PortalFailure): Promise<void>;
  /** The failures that reach into a period, the first first; both ends are epoch ms and belong to it. */
  failures(from: number, to: number): Promise<PortalFailure[]>;
  /** Lets go of the failures that ended before an instant, in epoch ms. */
  forgetFailuresBefore(instant: number): Promise<void>;
  /** Erases everything. */
  erase(): Promise<void>;
  /** Lets go of the database. */
  close(): void;
}
