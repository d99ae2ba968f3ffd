import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ExportChoice, ExportPanel } from '../../components/files/ExportPanel';
import type { LettersWanted } from '../../components/report/Letters';
import { type Filing, ReportPage, type Shown } from '../../components/report/ReportPage';
import { daysOf } from '../../components/report/views';
import { type Maker, useMaking } from '../../components/shared/use-making';
import type { Annotation } from '../../lib/dossier';
import type { ExportJob, LetterJob } from '../../lib/export';
import { ExportRun } from '../../lib/export/export-run';
import type { Caller } from '../../lib/messages';
import { showAs } from '../../lib/platform/appearance';
import { now as civilNow, epochNow } from '../../lib/platform/clock';
import { saveFile } from '../../lib/platform/save-file';
import type { Platform } from '../../lib/platform/types';
import { formatAddress, parseAddress, type ReportAddress, type Targets } from '../../lib/report';
import type { Settings } from '../../lib/settings';
import { Desk, DeskError } from './desk';
import type { Terms } from './protocol';

/** Under this key stand the columns that the person chose for lists of dossiers. */
const columnsKey = 'report-columns';

const maker: Maker<ExportJob> = {
  begin: (job, going) => new ExportRun(job, going),
  save: (name, content) => saveFile(name, content.type, content),
};

interface Props {
  platform: Platform;
  call: Caller;
  /** The database with the sample's data, where those are shown; no file is made of them. */
  sample: string | undefined;
}

/** Holds where in the report somebody is and what the worker made of it. */
export function ReportApp({ platform, call, sample }: Props): JSX.Element {
  const [address, setAddress] = useState(() => parseAddress(location.hash));
  const [shown, setShown] = useState<Shown>({ state: 'loading', dossiers: 0 });
  const [terms, setTerms] = useState<Terms>();
  const [settings, setSettings] = useState<Settings>();
  const [locked, setLocked] = useState<readonly (keyof Settings)[]>([]);
  const [columns, setColumns] = useState<string[]>();
  const { make, cancel, forget, ...making } = useMaking(maker);
  const [filing, setFiling] = useState<Filing>('none');
  const desk = useRef<Desk>();
  const turn = useRef(0);

  const failed = useCallback((error: unknown) => {
    setShown({ state: 'failed', error: error instanceof DeskError ? error.code : 'unknown' });
  }, []);

  /** Reads the settings and the whole store, with a worker of its own. */
  const load = useCallback(async () => {
    desk.current?.close();
    const own = new Desk((dossiers) => setShown({ state: 'loading', dossiers }));
    desk.current = own;
    setTerms(undefined);
    setShown({ state: 'loading', dossiers: 0 });
    try {
      const reply = await call('settings/read', null);
      if (!reply.ok) throw new DeskError(reply.error);
      setSettings(reply.value);
      const policy = await call('policy/read', null).catch(() => undefined);
      setLocked(policy?.ok ? policy.value.locked : []);
      showAs(reply.value.appearance);
      const read = termsOf(reply.value);
      await own.ask('load', {
        terms: read,
        ...(sample === undefined ? {} : { database: sample }),
      });
      if (desk.current !== own) return;
      setTerms(read);
    } catch (error) {
      if (desk.current === own) failed(error);
    }
  }, [call, failed, sample]);

  useEffect(() => {
    load();
    platform.local.get(columnsKey).then(
      (kept) => {
        if (Array.isArray(kept)) setColumns(kept.filter((id): id is string => typeof id === 'string'));
      },
      () => undefined,
    );
    const onHash = () => setAddress(parseAddress(location.hash));
    addEventListener('hashchange', onHash);
    return () => {
      removeEventListener('hashchange', onHash);
      desk.current?.close();
    };
  }, [load, platform]);

  /** Has the view of the address made; a later question overtakes an earlier one. */
  const look = useCallback(async () => {
    if (terms === undefined || desk.current === undefined) return;
    setFiling('none');
    turn.current += 1;
    const own = turn.current;
    setShown((held) => (held.state === 'ready' ? { ...held, busy: true } : held));
    try {
      const picture = await desk.current.ask('view', address);
      if (own === turn.current) setShown({ state: 'ready', picture, of: address, busy: false });
    } catch (error) {
      if (own === turn.current) failed(error);
    }
  }, [address, terms, failed]);

  useEffect(() => {
    look();
  }, [look]);

  const goTo = (next: ReportAddress) => {
    location.hash = formatAddress(next);
  };

  /** Keeps settings of the report, and has everything judged by them. */
  const keep = async (set: Partial<Settings>): Promise<boolean> => {
    const reply = await call('settings/change', { set }).catch(() => undefined);
    if (!reply?.ok || desk.current === undefined) return false;
    const next = termsOf(reply.value);
    await desk.current.ask('terms', next);
    setTerms(next);
    return true;
  };

  /** Has the view made as a file, and saves it. */
  const file = async () => {
    setFiling('going');
    try {
      const made = await desk.current?.ask('file', address);
      if (made !== undefined) saveFile(made.name, made.content.type, made.content);
      setFiling('made');
    } catch {
      setFiling('failed');
    }
  };

  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );

  const annotate = async (
    { site, code }: { site: string; code: string },
    annotation: Omit<Annotation, 'changedAt'>,
  ): Promise<boolean> => {
    const reply = await call('annotation/keep', { site, code, annotation }).catch(() => undefined);
    if (!reply?.ok) return false;
    await desk.current?.ask('annotate', { site, code, annotation: reply.value });
    return true;
  };

  return (
    <ReportPage
      address={address}
      shown={shown}
      sample={sample !== undefined}
      language={terms?.language ?? 'vi'}
      now={terms?.now ?? civilNow()}
      columns={columns}
      onColumns={(chosen) => {
        setColumns(chosen);
        platform.local.set(columnsKey, chosen).catch(() => undefined);
      }}
      onAddress={goTo}
      onRefresh={load}
      onRows={async (listLook, from, to) =>
        (await desk.current?.ask('rows', { address, look: listLook, from, to })) ?? { rows: [], count: 0 }
      }
      onAnnotate={annotate}
      locked={{
        targets: locked.includes('indicatorTargets'),
        official: locked.includes('officialRates'),
        national: locked.includes('nationalSite'),
      }}
      onRates={(what: 'targets' | 'official', rates: Targets) =>
        keep(what === 'targets' ? { indicatorTargets: { ...rates } } : { officialRates: { ...rates } })
      }
      onNational={(site) => keep({ nationalSite: site ?? null })}
      keepsPersonal={settings?.keptPersonalFields.includes('applicant') === true}
      making={{ ...making, onCancel: cancel }}
      onLetters={async (wanted) => {
        if (settings !== undefined && terms !== undefined)
          await make(jobOf(wanted, address, settings, terms));
      }}
      onCloseLetters={forget}
      onCopy={copy}
      onCopyRows={async (listLook, chosen) => {
        const text = await desk.current
          ?.ask('text', { address, look: listLook, columns: chosen })
          .catch(() => undefined);
        return text !== undefined && copy(text);
      }}
      filing={filing}
      onFile={file}
      files={
        settings === undefined || terms === undefined ? null : (
          <ExportPanel
            language={terms.language}
            {...(shown.state === 'ready' ? { portals: shown.picture.choices.site } : {})}
            keepsPersonal={settings.keptPersonalFields.length > 0}
            today={terms.now.slice(0, 10)}
            {...making}
            onExport={(choice) => make(fileJobOf(choice, settings, terms))}
            onCancel={cancel}
          />
        )
      }
    />
  );
}

/** Letters by the terms of the view, so that their figures are those on the screen. */
function jobOf(
  { personal, ...wanted }: LettersWanted,
  address: ReportAddress,
  settings: Settings,
  { now, calendar, thresholds, national }: Terms,
): LetterJob {
  const { from, to } = daysOf({ address, now });
  const ofNation = address.national ?? national;
  return {
    ...wanted,
    format: 'docx',
    from,
    to,
    now,
    at: epochNow(),
    calendar,
    thresholds,
    filter: address.filter,
    personal: personal ? settings.keptPersonalFields : [],
    head: settings.letterhead,
    ...(ofNation === undefined ? {} : { national: ofNation }),
  };
}

/** Files of all that is stored, judged as the views are. */
function fileJobOf(
  { format, letters, site, from, to, personal }: ExportChoice,
  settings: Settings,
  terms: Terms,
): ExportJob {
  const filter = site === undefined ? {} : { site };
  const letterJob = jobOf({ ...letters, personal }, { view: 'files', from, to, filter }, settings, terms);
  if (format === 'docx') return letterJob;
  const { at, now, calendar, thresholds, head, personal: fields, national } = letterJob;
  return {
    ...filter,
    format,
    from,
    to,
    at,
    now,
    calendar,
    thresholds,
    head,
    personal: fields,
    ...(national === undefined ? {} : { national }),
  };
}

function termsOf(settings: Settings): Terms {
  return {
    language: settings.language,
    now: civilNow(),
    calendar: settings.calendar,
    thresholds: settings.thresholds,
    targets: settings.indicatorTargets,
    official: settings.officialRates,
    ...(settings.nationalSite === null ? {} : { national: settings.nationalSite }),
  };
}
