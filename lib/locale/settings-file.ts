import { settingsFileTexts as en } from './en/settings-file';
import type { SettingsFileTexts } from './settings-file-words';
import { settingsFileTexts as vi } from './vi/settings-file';

export type { SettingsFileFault } from './settings-file-words';

const texts = { vi, en };

/** The words for the file of settings. */
export function settingsFileTexts(language: 'vi' | 'en'): SettingsFileTexts {
  return texts[language];
}
