import type { ClockDoubtWords } from './clock-doubt-words';
/** The counts of a backlog that have words. */
export const countNames = [
  'overdue',
  'due-today',
  'due-soon',
  'step-overdue',
  'undigitised',
  'paused',
  'open',
  'total',
] as const;

export type CountName = (typeof countNames)[number];

/** How a dossier stands. */
export type ProgressName =
  | 'not-due'
  | 'overdue'
  | 'early'
  | 'on-time'
  | 'late'
  | 'paused'
  | 'closed'
  | 'unknown';

/** Why something did not go through; the same words as in the protocol. */
export type ErrorName =
  | 'invalid-message'
  | 'not-allowed'
  | 'site-not-granted'
  | 'site-paused'
  | 'setting-locked'
  | 'locked'
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-newer'
  | 'storage-failed'
  | 'unknown';

/** How much of the lists was read. */
export interface CoverageFigures {
  /** Dossiers read, of how many; the total is absent where a portal does not say. */
  rows: number;
  total?: number;
  /** Some dossiers stand in several lists: the rows are more than the dossiers. */
  overlapping: boolean;
  completeLists: number;
  lists: number;
}

/** One language's words for the popup. */
export interface PopupTexts {
  title: string;
  heading: string;
  loading: string;
  retry: string;
  /** What the figure beside it counts, in few words. */
  count(name: CountName, figures: { value: number; dueSoonWorkingDays: number }): string;
  /** "Đọc lúc 16:05" or, of another day, "Đọc lúc 16:05 20/11/2026"; `time` is worded already. */
  readAt(time: string): string;
  stale: string;
  clockDoubt: ClockDoubtWords;
  /** The browser let go of all that was kept; `time` is when that was found. */
  lost(time: string): string;
  /** What can be done about it. */
  lostAdvice: string;
  lostRead: string;
  coverage(figures: CoverageFigures): string;
  coverageDetails: string;
  /** Of one list: its title, how much of it, when. */
  listCoverage(list: { title: string; rows: number; total?: number; time: string }): string;
  gone(count: number): string;
  /** Of one dossier: it left its list. */
  goneOne: string;
  /** How a dossier stands that bears no flag. */
  progress: Record<ProgressName, string>;
  search: string;
  searchHint: string;
  searching: string;
  found: string;
  noneFound: string;
  /** How many are named, and whether there are more. */
  shownOf(shown: number, more: boolean): string;
  /** Heads the list of a count; `count` is worded already. */
  listOf(count: string): string;
  closeList: string;
  trend: {
    heading: string;
    figures: string;
    day: string;
    series: Record<'overdue' | 'undigitised', string>;
    /** What a plot shows, in words: the first and the last figure of so many days that were read. */
    summary(plot: { name: string; first: number; last: number; days: number }): string;
    partial: string;
    /** Whose dossiers the days count. */
    everyone: string;
  };
  urgentHeading: string;
  /** How many of all that need a hand are named. */
  urgentShown(shown: number, total: number): string;
  nothingUrgent: string;
  opensInPortal: string;
  officer: string;
  everyone: string;
  /** Nothing was read yet. */
  empty: string;
  /** Lead to the report: to its first view, to a list, to the order of work, to the days, to the indicators. */
  report: { open: string; list: string; work(total: number): string; days: string; indicators: string };
  /** Leads to the sample data. */
  trySample: string;
  /** The button that opens the page of settings. */
  settings: string;
  /** Noting by hand that a portal does not work. */
  failure: { heading: string; what: string; hint: string; write: string; noted: string; notNoted: string };
  thisPage: string;
  page: {
    turnOn(host: string): string;
    turnOff(host: string): string;
    notOn(host: string): string;
    never: string;
    reading(dossiers: number): string;
    noTable: string;
    /** A table that was not recognised: why, as a word for code, and its headers. */
    refused(reason: string, headers: readonly string[]): string;
    resting(host: string): string;
    silent(host: string): string;
    address: string;
    addressHint: string;
    addressButton: string;
    badAddress: string;
    refusedByPerson(host: string): string;
    notStored: string;
  };
  errors: Record<ErrorName, string>;
}
