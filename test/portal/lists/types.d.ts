import type { Dossier } from '../../../lib/dossier/dossier';
import type { ListId, PortalRecord } from '../data/records';

/** What a cell shows; each skin draws it with its own library's parts. */
export type Cell =
  | { kind: 'text' | 'chip' | 'file'; text: string }
  /** Leads to the dossier's own page. */
  | { kind: 'link'; text: string; after?: string }
  | { kind: 'check'; checked: boolean; label: string }
  | { kind: 'icon'; icon: 'yes' | 'no'; title: string }
  /** The row's own box for choosing it: it says nothing of the dossier. */
  | { kind: 'select' }
  | { kind: 'action'; action: 'accept' | 'hand-over' | 'finish'; text: string }
  /** `link`: a first piece that leads to the dossier. */
  | { kind: 'lines'; lines: string[]; link?: string };

export interface Claim {
  dossier?: Partial<Dossier>;
  /** Fields of `dossier` that a reader may leave out. */
  optional?: (keyof Dossier)[];
  /** Fields of which the page says something that may be taken either way. */
  free?: (keyof Dossier)[];
  unreadable?: { field: keyof Dossier; text: string }[];
}

export interface CellContext {
  now: string;
  /** Place in the list, from 0. */
  index: number;
}

export interface Column {
  key: string;
  header: string;
  cell(record: PortalRecord, at: CellContext): Cell;
  claim(record: PortalRecord, at: CellContext): Claim;
}

export type SkinId = 'datatables' | 'material' | 'vuetify' | 'antd' | 'frames';

/** The lists that a portal shows; `search` runs over all, `supplement` is empty. */
export type PageId = Exclude<ListId, 'archive'> | 'search' | 'supplement';

export interface ListLayout {
  title: string;
  /** Path, with the hash where the skin routes by it. */
  path: string;
  pageSize: number;
  columns: Column[];
  /** The form of its table, where a skin has two. */
  shape?: 'table' | 'grid';
}

export interface Skin {
  id: SkinId;
  /** The portal's name in the header. */
  name: string;
  lists: Record<PageId, ListLayout>;
  reportPath: string;
  detailPath(id: string): string;
}
