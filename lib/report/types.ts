import type { Annotation } from '../dossier/annotation';
import type { Dossier, Unreadable } from '../dossier/dossier';
import type { FlagId, Progress } from '../dossier/judgement';

export type CountId =
  | 'overdue'
  | 'due-today'
  | 'due-soon'
  | 'step-overdue'
  | 'undigitised'
  | 'paused'
  | 'open'
  | 'total';

/** A dossier as far as it is known over all its sightings. */
export interface KnownDossier {
  /** Origin of the portal. */
  site: string;
  /** The newest known value of each field. */
  dossier: Dossier;
  /** Epoch ms of the newest sighting of each field. */
  seenAt: Partial<Record<keyof Dossier, number>>;
  /** Fields that the portal last showed in a way that could not be read. */
  unreadable: { field: Unreadable['field']; reason: string }[];
  /** Address in the portal: origin and path. */
  link?: string;
  /** Epoch ms of the latest sighting. */
  lastSeenAt: number;
  /** Its list was since read completely without it: it is not known to be done. */
  gone: boolean;
}

/** How many dossiers are no longer open; their count does not depend on the moment. */
export interface ClosedTally {
  total: number;
  /** With a digitisation flag. */
  undigitised: number;
}

/** All that is known of one officer's dossiers over all portals: what a backlog is made of. */
export interface Picture {
  /** Absent where several officers are shown together, or none is named. */
  officer?: string;
  /** Every name that a portal has shown on this machine, in alphabetical order. */
  officers: string[];
  /** The open ones; where some are settled, the others. */
  open: KnownDossier[];
  settled?: Settled;
  closed: ClosedTally;
  /** The first of the closed ones that are not digitised, results before components, by code. */
  undigitised: KnownDossier[];
  coverage: ListCoverage[];
}

/** Open dossiers of which the judgement stays the same to the end of a day: they are counted and stand nowhere else. */
export interface Settled {
  /** Civil time since when they are. */
  since: string;
  /** By what they were judged; by anything else they are not settled. */
  terms: string;
  groups: SettledGroup[];
  /** How many call for a hand; those of them that come first stand in the picture. */
  urgent: number;
  /** How many left their fully read list: they are not judged. */
  gone: number;
  /** Epoch ms of the latest sighting of those that are judged. */
  lastSeenAt?: number;
}

/** Settled dossiers that are judged alike. */
export interface SettledGroup {
  progress: Progress;
  flags: FlagId[];
  open: boolean;
  count: number;
}

/** How much of one list has been read. */
export interface ListCoverage {
  site: string;
  list: string;
  title?: string;
  /** Pages read, ascending; empty where the page does not number them. */
  pages: number[];
  ofPages?: number;
  /** Dossiers read, of how many. */
  rows: number;
  total?: number;
  complete: boolean;
  /** Epoch ms of the latest reading. */
  readAt: number;
}

/** One of the dossiers that most need a hand. */
export interface UrgentDossier {
  site: string;
  code: string;
  procedure?: string;
  officer?: string;
  dueAt?: string;
  progress: Progress;
  flags: FlagId[];
  /** The worst flag and its figures, for the sentence. */
  params: Record<string, string | number>;
  /** Working minutes to the due moment, negative when past; absent where not known. */
  workingMinutesLeft?: number;
  link?: string;
  /** Open when last seen, but no longer in its fully read list. */
  gone?: true;
  /** What an officer added by hand. */
  annotation?: Annotation;
}

/** The popup's picture: one officer's dossiers over all portals, judged at `at`. */
export interface Backlog {
  /** Civil time of the judgement. */
  at: string;
  /** Minutes of a full working day, for wording. */
  workingDayMinutes: number;
  dueSoonWorkingDays: number;
  officer?: string;
  officers: string[];
  counts: Record<CountId, number>;
  /** Open when last seen, but no longer in their fully read list; in `total` alone. */
  gone: number;
  /** The first ten in the order of work. */
  urgent: UrgentDossier[];
  /** How many there are of which `urgent` shows the first. */
  urgentTotal: number;
  coverage: ListCoverage[];
  /** Epoch ms of the latest reading; absent before the first. */
  readAt?: number;
}
