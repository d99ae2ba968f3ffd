/** Why a file is not read; the same words as in the import. */
export type ImportRefusalName =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'locked'
  | 'old-excel'
  | 'not-a-table'
  | 'broken'
  | 'swollen'
  | 'unreadable';

/** Why a row is no dossier, where a person would want to know. */
export type SkippedName = 'group' | 'total' | 'loading' | 'detail' | 'duplicate' | 'no-code';

/** One language's words for taking in a portal's own tables. */
export interface ImportTexts {
  heading: string;
  hint: string;
  choose: string;
  /** Names the field into which a copied table is pasted. */
  paste: string;
  reading: string;
  rowsSoFar(rows: number): string;
  stop: string;
  refusals: Record<ImportRefusalName, string>;
  pasted: string;
  /** Heads the preview. */
  read(found: { name: string; dossiers: number }): string;
  /** No table reads as dossiers. */
  noDossiers: string;
  table(found: { title?: string; place: number; dossiers: number }): string;
  columns: { caption: string; header: string; meaning: string; samples: string };
  nameless(number: number): string;
  /** Beside a column whose values are dropped. */
  notKept: string;
  trying: string;
  skipped: Record<SkippedName, (rows: number) => string>;
  /** Behind the above: where they stand. */
  lines(lines: readonly number[], isAll: boolean): string;
  unreadable(of: { field: string; cells: number; text: string }): string;
  /** Where no row and no cell was left. */
  allRead: string;
  site: string;
  siteHint: string;
  badSite: string;
  list: string;
  /** What a list from a file is called until somebody names it. */
  listName(name: string): string;
  badList: string;
  readAt: string;
  readAtHint: string;
  badReadAt: string;
  whole: string;
  wholeHint: string;
  keep(dossiers: number): string;
  dismiss: string;
  keeping: string;
  keptSoFar(dossiers: number, of: number): string;
  kept(done: { dossiers: number; host: string }): string;
  repeated(host: string): string;
  stopped: string;
  stoppedWhileKeeping(dossiers: number): string;
}
