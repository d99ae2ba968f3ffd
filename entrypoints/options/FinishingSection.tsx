import type { JSX } from 'preact';
import { FinishingForm } from '../../components/options/FinishingForm';
import type { SectionContext } from './sections';
import { useTurnedOn } from './turned-on';

/** The section on what is asked before a dossier is finished or taken in. */
export function FinishingSection({
  settings,
  locked,
  language,
  change,
  platform,
}: SectionContext): JSX.Element {
  const { unguardedSites, intakeCheck } = settings;
  const { sites: turnedOn } = useTurnedOn(platform);
  const sites = turnedOn && [...new Set([...turnedOn, ...unguardedSites])].sort();
  return (
    <FinishingForm
      sites={sites?.map((origin) => ({ origin, asks: !unguardedSites.includes(origin) }))}
      intakeCheck={intakeCheck}
      language={language}
      locked={{ sites: locked.includes('unguardedSites'), intake: locked.includes('intakeCheck') }}
      onAsk={(origin, asks) => {
        const others = unguardedSites.filter((site) => site !== origin);
        void change({ unguardedSites: asks ? others : [...others, origin] });
      }}
      onIntake={(on) => void change({ intakeCheck: on })}
    />
  );
}
