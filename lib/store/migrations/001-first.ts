import type { Migration } from './migration';

/** The first layout. */
export const first: Migration = (db) => {
  db.createObjectStore('dossiers', { keyPath: ['site', 'code'] }).createIndex('standing', [
    'standing',
    'code',
  ]);
  const versions = db.createObjectStore('versions', { keyPath: ['site', 'code', 'day'] });
  versions.createIndex('day', 'day');
  db.createObjectStore('lists', { keyPath: ['site', 'officer', 'list', 'day'] });
  db.createObjectStore('sites', { keyPath: 'site' });
  db.createObjectStore('readings', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('tallies', { keyPath: ['site', 'officers'] });
  db.createObjectStore('days', { keyPath: ['site', 'day'] });
};
