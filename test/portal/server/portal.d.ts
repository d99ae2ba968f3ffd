import type { PortalRecord } from '../data/records';
import type { PageId } from '../lists/types';

/** What a page is drawn from. */
export interface PortalView {
  records: readonly PortalRecord[];
  now: string;
  /** Who is signed in. */
  officer: string;
}

/** A page that the server can draw; `list` and `page` where it shows a part of a list. */
export interface ServedPage {
  list?: PageId;
  page?: number;
  markup(): { toString(): string };
}
