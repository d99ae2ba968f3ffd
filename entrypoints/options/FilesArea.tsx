import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ExportChoice, type ExportOutcome, ExportPanel } from '../../components/files/ExportPanel';
import { useStayOpen } from '../../components/shared/LockGate';
import { civilTimeOf, epochNow, now } from '../../lib/platform/clock';
import { saveFile } from '../../lib/platform/save-file';
import { openStore } from '../../lib/store';
import { ExportRun } from './export-run';
import type { SectionContext } from './sections';

/** What is stored that a file could tell of. */
interface Stored {
  portals: string[];
  total: number;
}

/** Holds what the panel for making files shows, and has the files made beside this page. */
export function FilesArea({
  settings,
  language,
}: Pick<SectionContext, 'settings' | 'language'>): JSX.Element {
  const [stored, setStored] = useState<Stored>();
  const [going, setGoing] = useState<number>();
  const [outcome, setOutcome] = useState<ExportOutcome>();
  const run = useRef<ExportRun>();
  useStayOpen(going !== undefined);

  useEffect(() => {
    storedNow().then(setStored);
    return () => run.current?.cancel();
  }, []);

  const make = async ({ personal, ...choice }: ExportChoice) => {
    const at = epochNow();
    setOutcome(undefined);
    setGoing(0);
    run.current = new ExportRun(
      {
        ...choice,
        at,
        now: civilTimeOf(at),
        calendar: settings.calendar,
        thresholds: settings.thresholds,
        personal: personal ? settings.keptPersonalFields : [],
      },
      setGoing,
    );
    const ended = await run.current.ended;
    run.current = undefined;
    setGoing(undefined);
    if (ended.kind === 'made') {
      for (const { name, content } of ended.files) saveFile(name, content.type, content);
      setOutcome({
        kind: 'made',
        names: ended.files.map(({ name }) => name),
        dossiers: ended.rows,
        bytes: ended.files.reduce((sum, { content }) => sum + content.size, 0),
        shortened: ended.shortened,
      });
    } else setOutcome(ended);
  };

  return (
    <ExportPanel
      language={language}
      {...(stored === undefined ? {} : stored)}
      keepsPersonal={settings.keptPersonalFields.length > 0}
      today={now().slice(0, 10)}
      {...(going === undefined ? {} : { going })}
      {...(outcome === undefined ? {} : { outcome })}
      onExport={make}
      onCancel={() => run.current?.cancel()}
    />
  );
}

/** What is stored; undefined where that cannot be told now, which asking for a file will say. */
async function storedNow(): Promise<Stored | undefined> {
  const store = openStore({ civilTimeOf });
  try {
    const portals: string[] = [];
    for await (const rows of store.eachRow('sites')) portals.push(...rows.map(({ site }) => site));
    let total = 0;
    for await (const rows of store.eachDossier()) total += rows.length;
    return { portals, total };
  } catch {
    return undefined;
  } finally {
    store.close();
  }
}
