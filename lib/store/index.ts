export { StoreError, type StoreErrorCode } from './errors';
export { openStore, type StoreOptions } from './store';
export type {
  DayLock,
  DossierHistory,
  Ingested,
  JudgedBy,
  LoadBatch,
  Loaded,
  LoadOptions,
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
