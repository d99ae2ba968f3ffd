import type { SiteProfile } from '../reading/types';
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
    profiles: profilesOf(settings, site),
    mappings: settings.mappings.filter((mapping) => mapping.site === site),
    guard: !settings.unguardedSites.includes(site),
    intakeCheck,
  };
}

/** All profiles, each for the pages that bear its markers; or the one chosen by hand, for every page of the site. */
function profilesOf({ chosenProfiles }: Settings, site: string): SiteProfile[] {
  const chosen = chosenProfiles.find((each) => each.site === site);
  if (chosen?.profile === null) return [];
  const profile = siteProfiles.find(({ id }) => id === chosen?.profile);
  return profile ? [{ ...profile, markers: ['*'] }] : [...siteProfiles];
}
