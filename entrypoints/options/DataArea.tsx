import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DataSection } from '../../components/options/data/DataSection';
import type { DataFacts, Outcome, Running } from '../../components/options/data/data-view';
import { useStayOpen } from '../../components/shared/LockGate';
import { openOwnStore } from '../../lib/background/own-store';
import type { DataTask } from '../../lib/locale/data';
import type { ErrorName } from '../../lib/locale/popup';
import { askToPersist, askToPersistOnce } from '../../lib/platform/own-storage';
import {
  backUp,
  eraseAll,
  factsOf,
  failedOutcome,
  failureOf,
  mergeFiles,
  restore,
  share,
  type Told,
} from './data-work';
import type { SectionContext } from './sections';

/** Tasks after which other parts of the extension must look again. */
const changing: readonly DataTask[] = ['restore', 'merge'];

type Work = (signal: AbortSignal, told: Told) => Promise<Omit<Outcome, 'task'>>;

/** Holds what the section of stored data shows and carries out what is pressed in it, in this page: it may take long. */
export function DataArea(context: SectionContext): JSX.Element {
  const { settings, locked, language, change, platform, call } = context;
  const [store] = useState(() => openOwnStore(platform));
  const [facts, setFacts] = useState<DataFacts | { error: ErrorName }>();
  const [running, setRunning] = useState<Running>();
  const [outcome, setOutcome] = useState<Outcome>();
  const stopping = useRef<AbortController>();

  useStayOpen(running !== undefined);

  const look = useCallback(async () => {
    try {
      setFacts(await factsOf(store));
    } catch (error) {
      const why = failureOf(error);
      setFacts({ error: 'error' in why ? why.error : 'unknown' });
    }
  }, [store]);

  useEffect(() => {
    askToPersistOnce(platform.local).then(look, look);
    return () => {
      stopping.current?.abort();
      store.close();
    };
  }, [platform, store, look]);

  useEffect(() => {
    if (running === undefined) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [running]);

  const perform = async (task: DataTask, work: Work) => {
    if (stopping.current !== undefined) return;
    const controller = new AbortController();
    stopping.current = controller;
    setOutcome(undefined);
    setRunning({ task });
    let ended: Outcome;
    try {
      const done = await work(controller.signal, (far) => setRunning({ task, ...far }));
      ended = { task, ...done } as Outcome;
    } catch (error) {
      ended = failedOutcome(task, error, controller.signal);
    }
    stopping.current = undefined;
    if (changing.includes(task)) await call('data/changed', null).catch(() => undefined);
    await look();
    setRunning(undefined);
    setOutcome(ended);
  };

  const keepFor = async (retentionDays: number) => {
    if (!(await change({ retentionDays }))) return;
    await call('data/changed', null).catch(() => undefined);
    await look();
  };

  return (
    <DataSection
      language={language}
      {...(facts === undefined ? {} : { facts })}
      {...(running === undefined ? {} : { running })}
      {...(outcome === undefined ? {} : { outcome })}
      retentionDays={settings.retentionDays}
      retentionLocked={locked.includes('retentionDays')}
      keepsPersonal={settings.keptPersonalFields.length > 0}
      onCancel={() => stopping.current?.abort()}
      onPersist={() => askToPersist().then(look)}
      onBackup={(password) => perform('backup', (signal, told) => backUp(store, password, signal, told))}
      onRestore={(file, password) =>
        perform('restore', (signal, told) => restore(store, file, password, signal, told))
      }
      onSnapshot={(choice) => perform('snapshot', (signal) => share(store, choice, settings, signal))}
      onMerge={(files) =>
        perform('merge', (signal, told) => mergeFiles(store, files, settings, signal, told))
      }
      onRetention={keepFor}
      onErase={() => perform('erase', () => eraseAll(call, store))}
    />
  );
}
