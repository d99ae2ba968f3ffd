export { StoreError, type StoreErrorCode } from './errors';
export { openStore, type StoreOptions } from './store';
export type { Ingested, Reading, SeenDossier, SeenList, Store } from './types';
