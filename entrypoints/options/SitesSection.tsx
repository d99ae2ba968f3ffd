import type { JSX } from 'preact';
import { SitesForm } from '../../components/options/SitesForm';
import { originOf, patternOf } from '../../lib/platform/site';
import { type ChosenProfile, siteProfiles } from '../../lib/settings';
import type { SectionContext } from './sections';
import { useTurnedOn } from './turned-on';

/** The section on the portals: which are turned on, resting, taught. */
export function SitesSection(context: SectionContext): JSX.Element {
  const { settings, locked, language, platform, call, change, reload } = context;
  const { sites, look } = useTurnedOn(platform);
  const done = async (work: Promise<unknown>) => {
    await work.catch(() => undefined);
    look();
    await reload();
  };
  return (
    <SitesForm
      sites={sites?.map((origin) => ({
        origin,
        resting: settings.pausedSites.includes(origin),
        taught: settings.mappings.filter(({ site }) => site === origin).length,
        profile: settings.chosenProfiles.find(({ site }) => site === origin)?.profile,
      }))}
      profiles={siteProfiles}
      locked={{ resting: locked.includes('pausedSites'), profiles: locked.includes('chosenProfiles') }}
      language={language}
      onPause={(origin, on) => void done(call('site/pause', { origin, on }))}
      onProfile={(origin, profile) => {
        const others = settings.chosenProfiles.filter(({ site }) => site !== origin);
        const chosen: ChosenProfile[] = profile === undefined ? [] : [{ site: origin, profile }];
        void change({ chosenProfiles: [...others, ...chosen] });
      }}
      onTurnOff={(origin) => void done(call('site/disable', { origin }))}
      onTurnOn={async (typed) => {
        const origin = originOf(/^https?:/i.test(typed) ? typed : `https://${typed}`);
        if (origin === undefined) return 'bad-address';
        // Asked for at once: the browser only listens to a press.
        if (!(await platform.permissions.request(patternOf(origin)))) return 'refused';
        await done(call('site/enable', { origin }));
        return 'done';
      }}
    />
  );
}
