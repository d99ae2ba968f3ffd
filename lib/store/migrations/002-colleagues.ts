import type { Migration } from './migration';

/** What colleagues contributed, and what officers noted on dossiers by hand. */
export const colleagues: Migration = (db) => {
  db.createObjectStore('contributions', { keyPath: ['site', 'sha256'] });
  db.createObjectStore('annotations', { keyPath: ['site', 'code'] });
};
