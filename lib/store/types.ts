import type { Dossier, Unreadable } from '../dossier/dossier';
import type { Picture } from '../report/types';

/** A dossier as one page showed it. */
export interface SeenDossier {
  dossier: Dossier;
  /** Address in the portal: origin and path. */
  link?: string;
  /** Fields shown but not readable. */
  unreadable?: { field: Unreadable['field']; reason: string }[];
}

/** One page of one list as it was read. */
export interface SeenList {
  /** Names the list on its site; the same over its pages. */
  list: string;
  title?: string;
  pager: { page?: number; pages?: number; total?: number; rowsShown: number };
  rows: SeenDossier[];
}

/** What one reading of a page yields; kept whole or not at all. */
export interface Reading {
  /** Unique to this reading: ingested again, it changes nothing. */
  id: string;
  /** Origin of the page. */
  site: string;
  /** Epoch ms. */
  readAt: number;
  /** Whose portal it was, where the page shows a name. */
  officer?: string;
  lists: SeenList[];
  detail?: SeenDossier;
}

export interface Ingested {
  /** Dossiers that the reading held. */
  stored: number;
  /** This reading had been kept before. */
  repeated: boolean;
}

/** The memory of the extension. Every method rejects with a `StoreError`. */
export interface Store {
  /**
   * Keeps a reading, whole or not at all; resolved, it is on the disk.
   * @param at Epoch ms of its arrival.
   */
  ingest(reading: Reading, at: number): Promise<Ingested>;
  /**
   * One officer's dossiers over all portals.
   * @param officer A name as a portal shows it; absent: whoever was last signed in on each portal.
   */
  picture(officer?: string): Promise<Picture>;
  /** Lets go of the database. */
  close(): void;
}
