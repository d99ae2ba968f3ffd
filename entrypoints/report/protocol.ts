import type { ListLook, ListRow, ViewPicture } from '../../components/report/blocks';
import type { WorkingCalendar } from '../../lib/calendar/types';
import type { Annotation, CivilTime, Thresholds } from '../../lib/dossier';
import type { ErrorName } from '../../lib/locale/popup';
import type { ReportAddress, Targets } from '../../lib/report';

/** By what the worker judges and words. */
export interface Terms {
  language: 'vi' | 'en';
  now: CivilTime;
  calendar: WorkingCalendar;
  thresholds: Thresholds;
  targets: Targets;
  official: Targets;
  national?: string;
}

/** What the page asks of its worker, by name. */
export interface Asks {
  /** Reads the store, first of all; `database` names another one than our own. Gives how many dossiers there are. */
  load: { request: { terms: Terms; database?: string }; reply: number };
  /** New terms over what was read. */
  terms: { request: Terms; reply: null };
  view: { request: ReportAddress; reply: ViewPicture };
  /** Rows of the list of an address from one place up to another, and how many there are in all. */
  rows: {
    request: { address: ReportAddress; look: ListLook; from: number; to: number };
    reply: { rows: ListRow[]; count: number };
  };
  /** The same rows whole as text that a spreadsheet takes, with these columns. */
  text: { request: { address: ReportAddress; look: ListLook; columns: readonly string[] }; reply: string };
  /** All tables of the view as it is shown, its list as it is looked at, as an Excel workbook. */
  file: { request: ReportAddress; reply: { name: string; content: Blob } };
  /** A cause that was noted meanwhile. */
  annotate: { request: { site: string; code: string; annotation: Annotation }; reply: null };
}

export type Ask = { [N in keyof Asks]: { id: number; ask: N; request: Asks[N]['request'] } }[keyof Asks];

/** What the worker tells: an answer, a failure, or how many dossiers it has read so far. */
export type Told = { id: number; value: unknown } | { id: number; error: ErrorName } | { loading: number };
