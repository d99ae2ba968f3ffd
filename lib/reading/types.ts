import type { Dossier, Unreadable } from '../dossier/dossier';

export type { Unreadable };

/** A field of a dossier that a column can carry. */
export type Field = keyof Dossier;

export interface ColumnMatch {
  /** The header as the page shows it, ancestors joined by " > ". */
  header: string;
  field: Field | null;
  index: number;
}

/** Absent where the page does not say; `rowsShown` counts the dossiers read here. */
export interface Pager {
  page?: number;
  pages?: number;
  total?: number;
  rowsShown: number;
}

export interface RowReading {
  dossier: Dossier;
  /** The pieces of the row; several in a split grid or where a dossier takes more than one row. */
  elements: Element[];
  unreadable: Unreadable[];
  /** Address of the dossier in the portal: origin and path alone. */
  link?: string;
}

export type SkipReason =
  | 'header'
  | 'numbering'
  | 'group'
  | 'total'
  | 'empty'
  | 'loading'
  | 'detail'
  | 'duplicate'
  | 'no-code';

export interface SkippedRow {
  reason: SkipReason;
  element: Element;
}

export interface DossierList {
  /** Heading, active tab or menu that names the list. */
  title?: string;
  columns: ColumnMatch[];
  pager: Pager;
  rows: RowReading[];
  skipped: SkippedRow[];
  /** The table or grid that holds the rows. */
  element: Element;
  /** The page shows only what somebody searched for; said by who asks `isFiltered`. */
  filtered?: true;
}

/** A component or a result of a dossier, on its detail page. */
export interface Paper {
  name: string;
  attached?: boolean;
  signed?: boolean;
  digitised?: boolean | 'not-applicable';
  box?: Element;
}

export interface DossierDetail {
  dossier: Dossier;
  element: Element;
  unreadable: Unreadable[];
  components: Paper[];
  result: Paper[];
}

/** Why a table is refused. */
export type RefusalReason = 'no-code-column' | 'no-header' | 'unknown-headers' | 'two-code-columns';

/** A table that looked like data but could not be read as a list of dossiers; `reason` is a word for code. */
export interface Refusal {
  reason: string;
  headers: string[];
  element: Element;
}

export interface PageReading {
  lists: DossierList[];
  detail?: DossierDetail;
  refusals: Refusal[];
  /** The signed-in officer, where the page shows a name. */
  officer?: string;
}

/** What is known of a family of portals. Data: the reader works without any, a profile only helps. */
export interface SiteProfile {
  id: string;
  label: string;
  version: number;
  /** CSS selectors; the profile applies where one of them matches. */
  markers: string[];
  /** Extra header words by field. */
  headers?: Partial<Record<Field, string[]>>;
  /** CSS selectors, first match wins. */
  title?: string[];
  officer?: string[];
  next?: string[];
  /** What controls that finish a dossier or hand its result over are called here, besides the usual. */
  finish?: string[];
  detailLink?: string[];
}

/** Columns that an officer named by hand for one kind of table of one site. */
export interface ColumnMapping {
  /** Origin. */
  site: string;
  /** Which table: made of its headers. */
  signature: string;
  /** Normalised header to field; null: read nothing from it. */
  columns: Record<string, Field | null>;
}

export interface ReadOptions {
  /** Address of the page. */
  url: string;
  profiles?: readonly SiteProfile[];
  mappings?: readonly ColumnMapping[];
}
