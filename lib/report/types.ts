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
  urgent: UrgentDossier[];
  coverage: ListCoverage[];
  /** Epoch ms of the latest reading; absent before the first. */
  readAt?: number;
}
