import type { Migration } from './migration';

/** Room for a picture of the day that is read at once. */
export const front: Migration = (db) => {
  db.createObjectStore('front');
};
