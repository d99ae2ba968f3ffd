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
export {
  type LoadedSettings,
  loadSettings,
  type SettingsProblem,
  SettingsRefused,
  type SettingsStorage,
  saveSettings,
} from './record';
export type * from './types';
