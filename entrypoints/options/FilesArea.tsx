import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ExportChoice, ExportPanel } from '../../components/files/ExportPanel';
import { type Maker, useMaking } from '../../components/shared/use-making';
import { openOwnStore } from '../../lib/background/own-store';
import type { ExportJob } from '../../lib/export';
import { ExportRun } from '../../lib/export/export-run';
import { civilTimeOf, epochNow, now } from '../../lib/platform/clock';
import { saveFile } from '../../lib/platform/save-file';
import type { Platform } from '../../lib/platform/types';
import type { Settings } from '../../lib/settings';
import { ImportArea } from './ImportArea';
import type { SectionContext } from './sections';

const maker: Maker<ExportJob> = {
  begin: (job, going) => new ExportRun(job, going),
  save: (name, content) => saveFile(name, content.type, content),
};

/** Holds what the panel for making files shows, and has the files made beside this page. */
export function FilesArea(context: SectionContext): JSX.Element {
  const { settings, language, platform } = context;
  const [portals, setPortals] = useState<string[]>();
  const { make, cancel, forget: _, ...making } = useMaking(maker);

  const look = useCallback(() => void portalsOf(platform).then(setPortals), [platform]);
  useEffect(() => {
    look();
  }, [look]);

  return (
    <>
      <ExportPanel
        language={language}
        {...(portals === undefined ? {} : { portals })}
        keepsPersonal={settings.keptPersonalFields.length > 0}
        today={now().slice(0, 10)}
        {...making}
        onExport={(choice) => make(jobOf(choice, settings, epochNow()))}
        onCancel={cancel}
      />
      <ImportArea {...context} {...(portals === undefined ? {} : { stored: portals })} onKept={look} />
    </>
  );
}

/** @param at Epoch ms. */
function jobOf(
  { format, letters, site, ...choice }: ExportChoice,
  settings: Settings,
  at: number,
): ExportJob {
  const about = {
    from: choice.from,
    to: choice.to,
    at,
    now: civilTimeOf(at),
    calendar: settings.calendar,
    thresholds: settings.thresholds,
    personal: choice.personal ? settings.keptPersonalFields : [],
    head: settings.letterhead,
    ...(settings.nationalSite === null ? {} : { national: settings.nationalSite }),
  };
  const ofSite = site === undefined ? {} : { site };
  if (format !== 'docx') return { ...about, ...ofSite, format };
  return {
    ...about,
    ...letters,
    format,
    filter: ofSite,
  };
}

/** The portals of which something is stored; undefined where that cannot be told now, which asking for a file will say. */
async function portalsOf(platform: Platform): Promise<string[] | undefined> {
  const store = openOwnStore(platform);
  try {
    const portals: string[] = [];
    for await (const rows of store.eachRow('sites')) portals.push(...rows.map(({ site }) => site));
    return portals;
  } catch {
    return undefined;
  } finally {
    store.close();
  }
}
