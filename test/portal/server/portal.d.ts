import type { PortalRecord } from '../data/records';
import type { Column, PageId } from '../lists/types';

/** What a page is drawn from. */
export interface PortalView {
  records: readonly PortalRecord[];
  now: string;
  /** Who is signed in. */
  officer: string;
  /** The columns of a list under the headers that it shows now. */
  titled(list: PageId, columns: readonly Column[]): Column[];
}

/** A page that the server can draw; `list` and `page` where it shows a part of a list. */
export interface ServedPage {
  list?: PageId;
  page?: number;
  markup(): { toString(): string };
}
