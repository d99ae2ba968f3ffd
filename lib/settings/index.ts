export { defaultSettings } from './defaults';
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
