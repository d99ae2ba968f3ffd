import type { Migration } from './migration';

/** Room for what is written only to be taken back. */
export const scratch: Migration = (db) => {
  db.createObjectStore('scratch');
};
