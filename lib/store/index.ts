export { StoreError, type StoreErrorCode } from './errors';
export { openStore, type StoreOptions } from './store';
export type {
  DayLock,
  Ingested,
  JudgedBy,
  PastDossier,
  Reading,
  SeenDossier,
  SeenList,
  Store,
} from './types';
