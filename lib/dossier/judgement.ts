export type Progress = 'not-due' | 'overdue' | 'early' | 'on-time' | 'late' | 'paused' | 'closed' | 'unknown';

/** Worst first: the order in which flags are shown. */
export const flagIds = [
  'overdue',
  'due-today',
  'step-overdue',
  'due-soon',
  'attached-not-digitised',
  'undigitised-result',
  'undigitised-components',
  'late',
  'returned-ineligible',
  'unpaid-online',
  'unsynced',
  'due-date-unreadable',
  'due-date-suspect',
] as const;

export type FlagId = (typeof flagIds)[number];

/** 1 is the worst. */
export type Severity = 1 | 2 | 3 | 4;

/** Figures and CivilTimes for the locale's sentence; a figure that is not known is absent. */
export type FlagParams = Record<string, string | number>;

/** One reason why a dossier needs a hand; `params` fill the locale's sentence. */
export interface Flag {
  id: FlagId;
  severity: Severity;
  params: FlagParams;
}

/** What a dossier is at one moment; `flags` worst first. */
export interface Judgement {
  progress: Progress;
  flags: Flag[];
}

/** How one procedure is judged apart from the others. */
export interface ProcedureException {
  /** The procedure's name as a page shows it; compared in the one form for Vietnamese texts. */
  procedure: string;
  /** Its dossiers raise no flag; their progress is told all the same. */
  exclude?: boolean;
  /** In place of the general threshold. */
  dueSoonWorkingDays?: number;
}

export interface Thresholds {
  /** "Due soon" is at most this many working days of working time left. */
  dueSoonWorkingDays: number;
  /** Compare dates alone, for units that count by the day. */
  byDay: boolean;
  /** The last one that names a dossier's procedure holds for it. */
  exceptions?: readonly ProcedureException[];
}

export const defaultThresholds: Thresholds = { dueSoonWorkingDays: 2, byDay: false };
