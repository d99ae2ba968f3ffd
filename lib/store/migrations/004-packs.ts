import type { Migration } from './migration';

/** Room for packs. Dossiers move into them at quiet times, not here: an upgrade must be short. */
export const packs: Migration = (db, transaction) => {
  db.createObjectStore('packs', { keyPath: ['site', 'month', 'part'] });
  db.createObjectStore('catalogue', { keyPath: ['site', 'month', 'part'] });
  transaction.objectStore('versions').deleteIndex('day');
};
