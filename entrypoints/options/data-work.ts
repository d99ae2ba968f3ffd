import type {
  DataFacts,
  DataFailure,
  FileOutcome,
  Outcome,
  SnapshotChoice,
} from '../../components/options/data/data-view';
import type { DataTask } from '../../lib/locale/data';
import type { Caller } from '../../lib/messages';
import { civilTimeOf, epochNow } from '../../lib/platform/clock';
import { storageFacts } from '../../lib/platform/own-storage';
import { saveFile } from '../../lib/platform/save-file';
import { canonicalJson, sealSnapshot, snapshotFileName } from '../../lib/report';
import type { Settings } from '../../lib/settings';
import {
  backupOf,
  FileRefused,
  mergeSnapshot,
  readSnapshot,
  restoreFrom,
  type Store,
  StoreError,
  takeSnapshot,
} from '../../lib/store';

/** How far a task is. */
export type Told = (far: { dossiers?: number; percent?: number }) => void;

type Ended<K extends Outcome['kind']> = Omit<Extract<Outcome, { kind: K }>, 'task'>;

/** What is kept on this machine. */
export async function factsOf(store: Store): Promise<DataFacts> {
  const portals: DataFacts['portals'] = [];
  for await (const rows of store.eachRow('sites')) {
    for (const { site, officer } of rows) {
      portals.push({ site, ...(officer === undefined ? {} : { officer: officer.name }) });
    }
  }
  const { officers } = await store.picture();
  return { ...(await storageFacts()), dossiers: await countOf(store), portals, officers };
}

async function countOf(store: Store): Promise<number> {
  return [...(await store.sizes()).values()].reduce((sum, count) => sum + count, 0);
}

/** Saves the whole store as a file. The parts go to the browser as they come, so that it may keep them on the disk. */
export async function backUp(
  store: Store,
  password: string | undefined,
  signal: AbortSignal,
  told: Told,
): Promise<Ended<'backed-up'>> {
  const now = epochNow();
  let dossiers = 0;
  const stream = backupOf(store, {
    madeAt: now,
    signal,
    ...(password === undefined ? {} : { password }),
    onProgress(written) {
      dossiers = written;
      told({ dossiers });
    },
  });
  const file = await blobOf(stream);
  const name = `nhachan-sao-luu-${dayOf(now)}.nhachan`;
  saveFile(name, file.type, file);
  return { kind: 'backed-up', name, dossiers, bytes: file.size };
}

/** So many parts are handed to the browser at once. */
const partsHeld = 8;

async function blobOf(stream: ReadableStream<BlobPart>): Promise<Blob> {
  const reader = stream.getReader();
  let parts: BlobPart[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts, { type: 'application/octet-stream' });
    parts.push(value);
    if (parts.length >= partsHeld) parts = [new Blob(parts)];
  }
}

/** Puts a backup in the place of all that is stored. */
export async function restore(
  store: Store,
  file: File,
  password: string | undefined,
  signal: AbortSignal,
  told: Told,
): Promise<Ended<'restored'>> {
  const dossiers = await restoreFrom(store, file, {
    day: dayOf(epochNow()),
    signal,
    ...(password === undefined ? {} : { password }),
    onProgress: (bytes) => told({ percent: Math.floor((bytes / file.size) * 100) }),
  });
  return { kind: 'restored', dossiers };
}

/** Saves what is known of a portal as a file for colleagues. */
export async function share(
  store: Store,
  { site, officer, personal }: SnapshotChoice,
  settings: Settings,
  signal: AbortSignal,
): Promise<Ended<'shared'>> {
  const now = epochNow();
  const snapshot = await takeSnapshot(store, {
    site,
    takenAt: now,
    personal: personal ? settings.keptPersonalFields : [],
    signal,
    ...(officer === undefined ? {} : { officer }),
  });
  const sealed = await sealSnapshot(snapshot);
  signal.throwIfAborted();
  const name = snapshotFileName(snapshot, dayOf(now));
  // In the form that is digested, whoever checks it need not put it in order.
  saveFile(name, 'application/json', canonicalJson(sealed));
  return { kind: 'shared', name, dossiers: snapshot.dossiers.length };
}

/** Merges colleagues' files one by one: one that is refused does not keep the next from being taken. */
export async function mergeFiles(
  store: Store,
  files: readonly File[],
  settings: Settings,
  signal: AbortSignal,
  told: Told,
): Promise<Ended<'merged'>> {
  const outcomes: FileOutcome[] = [];
  for (const [index, file] of files.entries()) {
    told({ percent: Math.floor((index / files.length) * 100) });
    outcomes.push(await mergeFile(store, file, settings, signal));
  }
  return { kind: 'merged', files: outcomes };
}

async function mergeFile(
  store: Store,
  file: File,
  settings: Settings,
  signal: AbortSignal,
): Promise<FileOutcome> {
  const { name } = file;
  try {
    const now = epochNow();
    const { calendar, thresholds, keptPersonalFields } = settings;
    const snapshot = await readSnapshot(file, now);
    const merged = await mergeSnapshot(store, snapshot, {
      now,
      civilTimeOf,
      calendar,
      thresholds,
      keptPersonalFields,
      signal,
    });
    return {
      name,
      taken: true,
      ...(merged.contributor === undefined ? {} : { contributor: merged.contributor }),
      dossiers: merged.dossiers,
      changed: merged.changed,
      repeated: merged.repeated,
      day: dayOf(merged.takenAt),
      revised: merged.revisedDay !== undefined,
    };
  } catch (error) {
    if (signal.aborted) throw error;
    return { name, taken: false, why: failureOf(error) };
  }
}

/** Erases everything and looks whether nothing is left. */
export async function eraseAll(call: Caller, store: Store): Promise<Ended<'erased'> | Ended<'not-erased'>> {
  if (!(await call('data/erase', null)).ok) return { kind: 'not-erased' };
  const { dossiers, portals } = await factsOf(store);
  return {
    kind:
      dossiers === 0 && portals.length === 0 && (await store.days()).length === 0 ? 'erased' : 'not-erased',
  };
}

/** How a task ended that did not come to its end. */
export function failedOutcome(task: DataTask, error: unknown, signal: AbortSignal): Outcome {
  if (signal.aborted) return { task, kind: 'cancelled' };
  return { task, kind: 'failed', why: failureOf(error) };
}

export function failureOf(error: unknown): DataFailure {
  if (error instanceof FileRefused) return { refusal: error.refusal };
  if (error instanceof StoreError) return { error: error.code };
  if (error instanceof DOMException && unreadable.includes(error.name)) return { refusal: 'unreadable' };
  return { error: 'unknown' };
}

const unreadable = ['NotReadableError', 'NotFoundError'];

function dayOf(epochMs: number): string {
  return civilTimeOf(epochMs).slice(0, 10);
}
