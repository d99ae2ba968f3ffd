import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DailyExportForm } from '../../components/options/DailyExportForm';
import { type DailyState, dailyStateKey } from '../../lib/background/daily-state';
import type { SectionContext } from './sections';

/** Files saved every day: when, which, and what became of the last. */
export function DailySection({ settings, language, change, platform }: SectionContext): JSX.Element {
  const [last, setLast] = useState<DailyState>();
  useEffect(() => {
    platform.local.get(dailyStateKey).then(
      (kept) => setLast(kept as DailyState | undefined),
      () => undefined,
    );
  }, [platform]);
  return (
    <DailyExportForm
      choice={settings.dailyExport}
      {...(last === undefined ? {} : { last })}
      language={language}
      onChange={(dailyExport) => change({ dailyExport })}
      onAsk={() => platform.downloads.ask().catch(() => false)}
    />
  );
}
