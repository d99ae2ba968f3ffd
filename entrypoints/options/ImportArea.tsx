import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ImportPanel } from '../../components/files/ImportPanel';
import type { Given } from '../../components/files/ImportSources';
import type { ImportChoice, ImportView } from '../../components/files/import-view';
import { useStayOpen } from '../../components/shared/LockGate';
import type { ImportWord } from '../../lib/import';
import { type ErrorName, popupTexts } from '../../lib/locale/popup';
import { civilTimeOf, epochNow, epochOf, now } from '../../lib/platform/clock';
import type { ColumnMapping, Field } from '../../lib/reading/types';
import { ImportRun } from './import-run';
import type { SectionContext } from './sections';
import { useTurnedOn } from './turned-on';

interface ImportAreaProps
  extends Pick<SectionContext, 'settings' | 'locked' | 'language' | 'platform' | 'call' | 'reload'> {
  /** Origins of the portals of which something is stored; absent while they are not known. */
  stored?: readonly string[];
  /** Something was kept. */
  onKept(): void;
}

/** Holds what the panel for taking in tables shows, and has a file read and kept beside this page. */
export function ImportArea(props: ImportAreaProps): JSX.Element {
  const { settings, locked, language, platform, call, reload, stored = [], onKept } = props;
  const [view, setView] = useState<ImportView>({ state: 'none' });
  const { sites = [] } = useTurnedOn(platform);
  const run = useRef<ImportRun>();
  const named = useRef(new Map<string, ColumnMapping>());

  useEffect(() => () => run.current?.end(), []);

  useStayOpen(view.state === 'reading' || view.state === 'preview');
  const isKeeping = view.state === 'preview' && view.keeping !== undefined;
  useEffect(() => {
    if (!isKeeping) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isKeeping]);

  const letGo = (next: ImportView) => {
    run.current?.end();
    run.current = undefined;
    setView(next);
  };

  const read = (given: Given) => {
    letGo({ state: 'reading', rows: 0 });
    named.current.clear();
    const file = 'file' in given ? given.file : undefined;
    const changedAt = civilTimeOf(Math.min(file?.lastModified ?? epochNow(), epochNow())).slice(0, 16);
    run.current = new ImportRun((word) => heard(word, { changedAt, ...(file && { name: file.name }) }));
    run.current.ask({ ask: 'read', source: given, mappings: settings.mappings });
  };

  const heard = (word: ImportWord, given: { name?: string; changedAt: string }) => {
    switch (word.kind) {
      case 'reading':
        return setView({ state: 'reading', rows: word.rows });
      case 'read':
        return setView({ state: 'preview', ...given, tables: word.tables, trying: false });
      case 'refused':
        return letGo({ state: 'refused', why: word.why });
      case 'keeping':
        return setView((held) => (held.state === 'preview' ? { ...held, keeping: word.dossiers } : held));
      case 'kept': {
        const { dossiers, repeated, site } = word;
        // Who is told that all is kept may give the next file, which is read by the names of this one.
        return tellOthers(site).finally(() => letGo({ state: 'kept', dossiers, repeated, site }));
      }
      case 'failed':
        return letGo({ state: 'failed', error: errorOf(word.code) });
    }
  };

  const name = (place: number, columns: Record<string, Field | null>) => {
    if (view.state !== 'preview' || run.current === undefined) return;
    const signature = view.tables.find((table) => table.place === place)?.signature;
    if (signature === undefined) return;
    const mapping = { site: '', signature, columns };
    named.current.set(signature, mapping);
    // What was chosen stays chosen while it is tried: else the next key would choose from what stood there before.
    const tables = view.tables.map((table) =>
      table.place === place
        ? { ...table, columns: table.columns.map((each) => ({ ...each, field: columns[each.key] ?? null })) }
        : table,
    );
    setView({ ...view, tables, trying: true });
    run.current.ask({ ask: 'name', mapping });
  };

  const keep = (choice: ImportChoice) => {
    if (view.state !== 'preview' || run.current === undefined) return;
    const { site, readAt, isWhole, lists } = choice;
    const at = epochNow();
    setView({ ...view, keeping: 0 });
    run.current.ask({
      ask: 'keep',
      terms: {
        site,
        lists,
        isWhole,
        readAt: Math.min(epochOf(readAt), at),
        at,
        today: civilTimeOf(at).slice(0, 10),
        keep: settings.keptPersonalFields,
        calendar: settings.calendar,
        thresholds: settings.thresholds,
      },
    });
  };

  /** What was named by hand holds for the portal's pages and next files too. */
  const tellOthers = async (site: string) => {
    const put = [...named.current.values()].map((mapping) => ({ ...mapping, site }));
    await call('data/changed', null).catch(() => undefined);
    if (put.length > 0 && !locked.includes('mappings')) {
      await call('mappings/change', { put, forget: [] });
      await reload();
    }
    onKept();
  };

  const end = () => {
    if (view.state === 'preview' && view.keeping === undefined) return letGo({ state: 'none' });
    const keeping = view.state === 'preview' ? view.keeping : undefined;
    letGo({ state: 'stopped', ...(keeping ? { keeping } : {}) });
    if (keeping) {
      call('data/changed', null).catch(() => undefined);
      onKept();
    }
  };

  return (
    <ImportPanel
      language={language}
      view={view}
      portals={[...new Set([...sites, ...stored])].sort()}
      now={now()}
      keptPersonalFields={settings.keptPersonalFields}
      onGiven={read}
      onName={name}
      onKeep={keep}
      onEnd={end}
    />
  );
}

function errorOf(code: string): ErrorName {
  return code in popupTexts('vi').errors ? (code as ErrorName) : 'unknown';
}
