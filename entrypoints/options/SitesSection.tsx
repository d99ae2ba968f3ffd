import type { JSX } from 'preact';
import { SitesForm } from '../../components/options/SitesForm';
import { originOf, patternOf } from '../../lib/platform/site';
import type { SectionContext } from './sections';
import { useTurnedOn } from './turned-on';

/** The section on the portals: which are turned on, resting, taught. */
export function SitesSection({ settings, language, platform, call, reload }: SectionContext): JSX.Element {
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
      }))}
      language={language}
      onPause={(origin, on) => void done(call('site/pause', { origin, on }))}
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
