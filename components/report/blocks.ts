import type { Annotation } from '../../lib/dossier';
import type { IndicatorId, ViewColumn, ViewRow, ViewTable } from '../../lib/report';
import type { SeverityKind } from '../shared/SeverityIcon';

/** Big figures at the head of a view; each opens its dossiers. */
export interface FiguresBlock {
  kind: 'figures';
  figures: {
    id: string;
    words: string;
    value: number;
    /** Absent where a figure calls for nothing. */
    severity: SeverityKind | undefined;
    href: string;
    chosen: boolean;
  }[];
}

/** Sentences. */
export interface WordsBlock {
  kind: 'words';
  id: string;
  heading?: string;
  lines: string[];
  /** Of a check: which of its lines do not hold, by their places. */
  broken?: number[];
  /** Fit to be copied into a letter, which can be drawn up whole. */
  copied?: boolean;
}

/** Lines that each open something. */
export interface LinksBlock {
  kind: 'links';
  id: string;
  heading: string;
  links: { words: string; href: string }[];
}

/** A table small enough to be drawn whole. */
export interface TableBlock {
  kind: 'table';
  table: ViewTable;
  /** Where each cell leads, row by row; the total last. */
  links: (string | undefined)[][];
  /** Headers that stand over several columns, from the left. */
  groups?: { title: string; span: number }[];
  /** Numbers of the columns under their headers. */
  numbers?: (string | undefined)[];
}

/** A list of dossiers of any length; its rows are fetched as they come into sight. */
export interface ListBlock {
  kind: 'list';
  id: string;
  heading: string;
  columns: ViewColumn[];
  count: number;
  notes: string[];
  /** Leads back to the figures. */
  back?: string;
}

/** Lines over days, with the table of the same figures. */
export interface PlotBlock {
  kind: 'plot';
  id: string;
  heading: string;
  note: string;
  /** Worded. */
  days: string[];
  /** Of each day, whether a portal that was read before it was not read on it. */
  partial: boolean[];
  series: {
    id: 'overdue' | 'undigitised' | 'open';
    name: string;
    values: number[];
    label: string;
    /** The newest, least and most of them, in words. */
    caption: string;
  }[];
  table: ViewTable;
}

export interface IndicatorLine {
  id: IndicatorId;
  name: string;
  explained: string;
  numerator: number;
  denominator: number;
  unknown: number;
  /** In hundredths of a per cent. */
  percent?: number;
  /** What the unknown ones leave open. */
  bounds?: string;
  target?: number;
  official?: number;
  /** What the target takes, in words. */
  goal?: string;
  reached: boolean;
  links: { counted: string; missing: string; unknown: string };
}

export interface IndicatorsBlock {
  kind: 'indicators';
  heading: string;
  lines: IndicatorLine[];
  table: ViewTable;
}

/** The choice which portal is the national one. */
export interface NationalBlock {
  kind: 'national';
  sites: string[];
  chosen?: string;
}

export type Block =
  | FiguresBlock
  | WordsBlock
  | LinksBlock
  | TableBlock
  | ListBlock
  | PlotBlock
  | IndicatorsBlock
  | NationalBlock;

/** A view, worded and ready to be drawn. */
export interface ViewPicture {
  blocks: Block[];
  /** What the filter bar offers. */
  choices: Record<'site' | 'unit' | 'sector' | 'officer' | 'procedure', string[]>;
  coverage: { line: string; lists: string[] };
  /** The days that hold where the address names none. */
  days: { from: string; to: string; day: string };
  /** Nothing was read yet. */
  empty: boolean;
}

/** A row of a list of dossiers. */
export interface ListRow {
  cells: ViewRow;
  site: string;
  code: string;
  link?: string;
  /** Absent where nothing is to be seen to. */
  severity?: SeverityKind;
  /** Late or overdue: a cause can be noted. */
  late: boolean;
  annotation?: Annotation;
}

/** How a list is looked at. */
export interface ListLook {
  search: string;
  sort?: { column: string; descending: boolean };
}
