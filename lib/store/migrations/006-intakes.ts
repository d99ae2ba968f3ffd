import type { Migration } from './migration';

/** What officers compared of online dossiers before taking them in. */
export const intakes: Migration = (db) => {
  db.createObjectStore('intakes', { keyPath: ['site', 'code'] });
};
