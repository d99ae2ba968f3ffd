import type { Migration } from './migration';

/** The log of the portals' own failures. */
export const failures: Migration = (db) => {
  db.createObjectStore('failures', { keyPath: ['site', 'kind', 'startedAt'] });
};
