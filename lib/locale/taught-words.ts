import type { TaughtField } from './teaching-words';

/** Why a file of taught tables is refused. */
export type TaughtFileProblem =
  | { kind: 'too-long' }
  | { kind: 'not-json' }
  | { kind: 'other-format' }
  | { kind: 'newer' }
  | { kind: 'wrong-part'; path: string; shown?: string }
  | { kind: 'unknown-part'; path: string }
  | { kind: 'no-code'; place: number }
  | { kind: 'twice'; place: number; field: TaughtField }
  | { kind: 'repeated'; place: number };

/** One language's words for the tables that an officer taught, on the page of settings. */
export interface TaughtTexts {
  /** Says what stands here and that it can be shared. */
  about: string;
  none: string;
  /** A column and what it was named. */
  column(header: string, field: string): string;
  /** Names a table by its place on its site, from 1. */
  table(place: number): string;
  forget: string;
  /** The same, said of one table. */
  forgetThat(table: string, site: string): string;
  saveSite: string;
  saveSiteThat(site: string): string;
  saveAll: string;
  open: string;
  opened(tables: number): string;
  refused(problem: TaughtFileProblem): string;
  /** The change could not be kept. */
  notKept: string;
}
