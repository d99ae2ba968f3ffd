import type { OwnCalendar } from '../calendar';
import type { WorkingCalendar } from '../calendar/types';
import type { Dossier } from '../dossier/dossier';
import type { FlagId, Thresholds } from '../dossier/judgement';
import type { ColumnMapping, SiteProfile } from '../reading/types';

/** How a portal's pages are taken: by that profile, or with null by none. */
export interface ChosenProfile {
  /** Origin. */
  site: string;
  /** The id of a profile in the package. */
  profile: string | null;
}

export type Language = 'vi' | 'en';

/**
 * The one settings record. `version` is raised by a migration. The calendar is whole here; of it only what differs from
 * the shipped one is stored, so that newer tables of days off are not hidden by older ones.
 */
export interface Settings {
  version: 2;
  language: Language;
  thresholds: Thresholds;
  calendar: WorkingCalendar;
  /** Personal fields that are kept; none by default. */
  keptPersonalFields: (keyof Dossier)[];
  /** The flags whose dossiers the toolbar's badge counts. */
  badgeFlags: FlagId[];
  mappings: ColumnMapping[];
  /** Origins that are granted but rest for now. */
  pausedSites: string[];
  /** Profiles chosen by hand; other portals' are known by their pages. */
  chosenProfiles: ChosenProfile[];
  /** Origins where nothing is asked before a dossier is finished with papers not digitised. */
  unguardedSites: string[];
  /** The officer compares an online dossier's papers one by one before taking it in. */
  intakeCheck: boolean;
  reminders: ReminderSettings;
  dailyExport: DailyExport;
  appearance: Appearance;
  /** A lock with a PIN closes where nobody did anything for so long. */
  lockAfterMinutes: number;
  /** Wanted ratio of each indicator of the report, in hundredths of a per cent. */
  indicatorTargets: Record<string, number>;
  /** The rates that others published for the same indicators, likewise. */
  officialRates: Record<string, number>;
  /** Origin of the national portal, with which the report reconciles; null where none is chosen. */
  nationalSite: string | null;
  /** How the office heads and signs its letters and forms. */
  letterhead: Letterhead;
  /** For so many days the state of each past day is kept; what is newest stays anyway. */
  retentionDays: number;
}

/** How the extension's own pages and the bar look. */
export interface Appearance {
  density: 'comfortable' | 'compact';
  textSize: 'normal' | 'large' | 'larger';
}

/** When the officer is reminded. */
export interface ReminderSettings {
  on: boolean;
  /** "HH:mm" of working days. */
  hours: string[];
  /** A dossier with no more working hours left than these is told of once; 0: none is. */
  lastWorkingHours: number;
}

/** What letters and forms say of the office itself; what is absent is left to be written by hand. */
export interface Letterhead {
  /** The office above. */
  superior?: string;
  unit?: string;
  /** Where letters are dated. */
  place?: string;
  /** The title of who signs. */
  signer?: string;
  /** The name of who signs. */
  name?: string;
}

/** Files of the day that are saved by themselves. */
export interface DailyExport {
  on: boolean;
  /** "HH:mm" from which on the day's files are saved, once. */
  hour: string;
  formats: DailyFormat[];
}

/** `log`: one row for each day and portal, all days in one file. */
export type DailyFormat = 'xlsx' | 'csv' | 'json' | 'parquet' | 'log';

/** The record as it is stored. */
export type StoredSettings = Omit<Settings, 'calendar'> & { calendar: OwnCalendar };

/** What a page session needs of the settings, sent by the background in its first reply. */
export interface PageSettings {
  language: Language;
  appearance: Appearance;
  thresholds: Thresholds;
  calendar: WorkingCalendar;
  keptPersonalFields: (keyof Dossier)[];
  profiles: SiteProfile[];
  mappings: ColumnMapping[];
  /** Asks before a dossier is finished with papers not digitised. */
  guard: boolean;
  /** Asks before an online dossier is taken in with papers not compared. */
  intakeCheck: boolean;
}
