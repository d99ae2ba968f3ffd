export { defaultSettings } from './defaults';
export { pageSettings } from './page-settings';
export {
  type LoadedSettings,
  loadSettings,
  type SettingsProblem,
  type SettingsStorage,
  saveSettings,
} from './record';
export type * from './types';
