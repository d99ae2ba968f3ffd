import { siteProfiles } from './profiles';
import type { PageSettings, Settings } from './types';

/**
 * What a page session of one site needs of the settings.
 * @param site Origin; mappings of other sites stay here.
 */
export function pageSettings(settings: Settings, site: string): PageSettings {
  const { language, appearance, thresholds, calendar, keptPersonalFields, intakeCheck } = settings;
  return {
    language,
    appearance,
    thresholds,
    calendar,
    keptPersonalFields,
    profiles: [...siteProfiles],
    mappings: settings.mappings.filter((mapping) => mapping.site === site),
    guard: !settings.unguardedSites.includes(site),
    intakeCheck,
  };
}
