import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * Raises the database by one version inside the browser's upgrade transaction; it may await nothing else.
 * What it throws undoes the whole upgrade. It sees the layout of its own time, hence the untyped database.
 */
export type Migration = (
  db: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;
