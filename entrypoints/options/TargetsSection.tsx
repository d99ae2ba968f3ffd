import type { JSX } from 'preact';
import { TargetsForm } from '../../components/options/TargetsForm';
import type { SectionContext } from './sections';
import { useTurnedOn } from './turned-on';

/** The section on what the report measures with. */
export function TargetsSection({
  settings,
  locked,
  language,
  change,
  platform,
}: SectionContext): JSX.Element {
  const { sites } = useTurnedOn(platform);
  return (
    <TargetsForm
      language={language}
      targets={settings.indicatorTargets}
      official={settings.officialRates}
      sites={sites}
      national={settings.nationalSite}
      locked={{
        targets: locked.includes('indicatorTargets'),
        official: locked.includes('officialRates'),
        national: locked.includes('nationalSite'),
      }}
      onTargets={(indicatorTargets) => void change({ indicatorTargets: { ...indicatorTargets } })}
      onOfficial={(officialRates) => void change({ officialRates: { ...officialRates } })}
      onNational={(nationalSite) => void change({ nationalSite })}
    />
  );
}
