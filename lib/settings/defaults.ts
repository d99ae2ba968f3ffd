import { defaultCalendar } from '../calendar';
import { defaultThresholds } from '../dossier/judgement';
import type { Settings } from './types';

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
  unguardedSites: [],
  intakeCheck: false,
  retentionDays: 400,
};
