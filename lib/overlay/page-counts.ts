import { type ClockDoubt, clockDoubt } from '../dossier/clock-doubt';
import type { CountName } from '../locale/overlay';
import { groupOf } from './count-groups';
import type { Picture } from './picture';

/** What the dossiers of a picture come to, however the officer set the bar. A dossier counts once. */
export interface PageCounts {
  dossiers: number;
  /** Dossiers of which a flag belongs to the group; none where absent. */
  flagged: ReadonlyMap<CountName, number>;
  /** Rows of which nothing is known that could be late. */
  unknown: number;
  /** What speaks against the machine's date on the page. */
  doubt: ClockDoubt | undefined;
}

/** The bar is drawn many times for one picture, which never changes. */
const counted = new WeakMap<Picture, PageCounts>();

export function pageCounts(picture: Picture): PageCounts {
  const known = counted.get(picture);
  if (known) return known;
  const groupsOf = new Map<string, ReadonlySet<CountName>>();
  let unknown = 0;
  for (const { rows } of picture.lists) {
    for (const { row, judgement } of rows) {
      groupsOf.set(row.dossier.code, new Set(judgement.flags.map(({ id }) => groupOf(id))));
      if (judgement.progress === 'unknown') unknown += 1;
    }
  }
  const flagged = new Map<CountName, number>();
  for (const groups of groupsOf.values()) {
    for (const name of groups) flagged.set(name, (flagged.get(name) ?? 0) + 1);
  }
  const counts = { dossiers: groupsOf.size, flagged, unknown, doubt: doubtOf(picture) };
  counted.set(picture, counts);
  return counts;
}

function doubtOf({ lists, detail, now }: Picture): ClockDoubt | undefined {
  if (now === undefined) return undefined;
  const rows = lists.flatMap((list) => list.rows.map(({ row }) => row.dossier));
  return clockDoubt([...rows, ...(detail ? [detail.detail.dossier] : [])], now);
}
