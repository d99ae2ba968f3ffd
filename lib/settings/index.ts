export {
  type CalendarFileProblem,
  calendarFile,
  type ReadCalendarFile,
  readCalendarFile,
} from './calendar-file';
export { defaultSettings } from './defaults';
export {
  type MappingFileProblem,
  mappingFile,
  type ReadMappingFile,
  readMappingFile,
} from './mapping-file';
export { type MappingId, withMappings, withoutMapping } from './mappings';
export { pageSettings } from './page-settings';
export { lockedFields, type Policy, type PolicyField, readPolicy } from './policy';
export { siteProfiles } from './profiles';
export {
  type LoadedSettings,
  loadSettings,
  type SettingsProblem,
  SettingsRefused,
  type SettingsStorage,
  saveSettings,
} from './record';
export {
  type ReadSettingsFile,
  readSettingsFile,
  type SettingsFileProblem,
  settingsFile,
} from './settings-file';
export type * from './types';
