export { backupOf, restoreFrom } from './backup/backup';
export { StoreError, type StoreErrorCode } from './errors';
export { type FileRefusal, FileRefused } from './file-refused';
export { markOfContext, type RunMark } from './fresh-log';
export { unreadableNow } from './merge';
export type { FrontRow } from './schema';
export { type Merged, mergeSnapshot } from './snapshots/merge-snapshot';
export { readSnapshot } from './snapshots/read-snapshot';
export { takeSnapshot } from './snapshots/take-snapshot';
export { openStore, type StoreOptions } from './store';
export type {
  ClosedWanted,
  DayLock,
  DossierHistory,
  DossiersAsked,
  Ingested,
  JudgedBy,
  LoadBatch,
  Loaded,
  LoadOptions,
  Outlook,
  PastDossier,
  Reading,
  RowKind,
  RowOf,
  SeenDossier,
  SeenList,
  Store,
  StoredDossier,
  Version,
} from './types';
