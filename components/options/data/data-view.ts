import type { DataTask, RefusalName } from '../../../lib/locale/data';
import type { ErrorName } from '../../../lib/locale/popup';

/** What is known of the store before anything is done with it. */
export interface DataFacts {
  /** An estimate; absent where the browser gives none. */
  bytes?: number;
  dossiers: number;
  /** The browser clears it only where a person asks for that. */
  persisted: boolean;
  /** The portals of which something is kept, and who was last signed in there. */
  portals: { site: string; officer?: string }[];
  officers: string[];
}

/** What is being done, and how far it is where that is known. */
export interface Running {
  task: DataTask;
  /** Dossiers so far. */
  dossiers?: number;
  /** Of a file, from 0 to 100. */
  percent?: number;
}

/** What became of one colleague's file. */
export type FileOutcome =
  | {
      name: string;
      taken: true;
      contributor?: string;
      dossiers: number;
      changed: number;
      repeated: boolean;
      /** `yyyy-MM-dd` */
      day: string;
      revised: boolean;
    }
  | { name: string; taken: false; why: DataFailure };

/** A file that was refused, or a store that failed. */
export type DataFailure = { refusal: RefusalName } | { error: ErrorName };

/** How the last task ended. */
export type Outcome = { task: DataTask } & (
  | { kind: 'backed-up'; name: string; dossiers: number; bytes: number }
  | { kind: 'restored'; dossiers: number }
  | { kind: 'shared'; name: string; dossiers: number }
  | { kind: 'merged'; files: FileOutcome[] }
  | { kind: 'erased' }
  | { kind: 'not-erased' }
  | { kind: 'cancelled' }
  | { kind: 'failed'; why: DataFailure }
);

/** What goes into a colleague's file. */
export interface SnapshotChoice {
  site: string;
  /** Absent: everybody. */
  officer?: string;
  personal: boolean;
}
