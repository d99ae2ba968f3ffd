import type { WorkingCalendar } from '../calendar';
import type { Dossier, Thresholds } from '../dossier';
import type { ColumnMapping } from '../reading/types';
import type { TablePreview } from './preview';
import type { ImportSource } from './read-tables';
import type { ImportRefusal } from './refusal';

/** What the page asks of the worker that holds a file: to read it, to read it with columns named by hand, to keep it. */
export type ImportAsk =
  | { ask: 'read'; source: ImportSource; mappings: readonly ColumnMapping[] }
  | { ask: 'name'; mapping: ColumnMapping }
  | { ask: 'keep'; terms: KeepTerms };

/** As what a file's dossiers are kept. */
export interface KeepTerms {
  /** Origin of the portal that they are of. */
  site: string;
  /** Epoch ms: when the portal stood so. */
  readAt: number;
  /** Epoch ms and civil date of now. */
  at: number;
  today: string;
  /** Which tables, by place, under which name. */
  lists: { place: number; name: string }[];
  /** Each is a whole list of the portal. */
  isWhole: boolean;
  /** Personal fields that are kept. */
  keep: readonly (keyof Dossier)[];
  calendar: WorkingCalendar;
  thresholds: Thresholds;
}

/** What the worker tells. */
export type ImportWord =
  | { kind: 'reading'; rows: number }
  | { kind: 'read'; tables: TablePreview[] }
  | { kind: 'refused'; why: ImportRefusal }
  | { kind: 'keeping'; dossiers: number }
  | { kind: 'kept'; site: string; dossiers: number; repeated: boolean }
  /** `code` as the store names it. */
  | { kind: 'failed'; code: string };
