import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FinishingForm } from '../../components/options/FinishingForm';
import type { Platform } from '../../lib/platform/types';
import { knownSites } from './known-sites';
import type { SectionContext } from './sections';

/** The section on what is asked before a dossier is finished or taken in. */
export function FinishingSection({ settings, language, change, platform }: SectionContext): JSX.Element {
  const { unguardedSites, intakeCheck } = settings;
  const turnedOn = useTurnedOn(platform);
  const sites = turnedOn && [...new Set([...turnedOn, ...unguardedSites])].sort();
  return (
    <FinishingForm
      sites={sites?.map((origin) => ({ origin, asks: !unguardedSites.includes(origin) }))}
      intakeCheck={intakeCheck}
      language={language}
      onAsk={(origin, asks) => {
        const others = unguardedSites.filter((site) => site !== origin);
        void change({ unguardedSites: asks ? others : [...others, origin] });
      }}
      onIntake={(on) => void change({ intakeCheck: on })}
    />
  );
}

function useTurnedOn(platform: Platform): string[] | undefined {
  const [sites, setSites] = useState<string[]>();
  useEffect(() => {
    Promise.all([platform.permissions.granted(), platform.tabs.all()]).then(
      ([patterns, tabs]) => setSites(knownSites(patterns, tabs)),
      reportError,
    );
  }, [platform]);
  return sites;
}
