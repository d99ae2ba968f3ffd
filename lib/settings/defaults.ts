import { defaultCalendar } from '../calendar';
import { defaultThresholds } from '../dossier/judgement';
import type { Appearance, DailyExport, ReminderSettings, Settings } from './types';

/** Twice on a working day, and once for each dossier that comes down to half a day. */
export const defaultReminders: ReminderSettings = {
  on: true,
  hours: ['08:00', '14:00'],
  lastWorkingHours: 4,
};

/** Off; once switched on, at the end of office hours the workbook and the log. */
export const defaultDailyExport: DailyExport = { on: false, hour: '17:00', formats: ['xlsx', 'log'] };

export const defaultAppearance: Appearance = { density: 'comfortable', textSize: 'normal' };

/** As long as a person is away from the counter for a file. */
export const defaultLockAfterMinutes = 10;

/** What holds until somebody changes it. */
export const defaultSettings: Settings = {
  version: 2,
  language: 'vi',
  thresholds: defaultThresholds,
  calendar: defaultCalendar,
  keptPersonalFields: [],
  badgeFlags: ['overdue', 'due-today'],
  mappings: [],
  pausedSites: [],
  chosenProfiles: [],
  unguardedSites: [],
  intakeCheck: false,
  reminders: defaultReminders,
  dailyExport: defaultDailyExport,
  appearance: defaultAppearance,
  lockAfterMinutes: defaultLockAfterMinutes,
  indicatorTargets: {},
  officialRates: {},
  nationalSite: null,
  letterhead: {},
  retentionDays: 400,
};
