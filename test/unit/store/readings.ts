import type { Dossier } from '../../../lib/dossier';
import type { Reading, SeenDossier, SeenList } from '../../../lib/store';

export const site = 'https://motcua.example.vn';

/** 2026-11-22T08:00 in Vietnam. */
export const morning = Date.UTC(2026, 10, 22, 1);

let made = 0;

/** A reading of one page; everything not given is empty. */
export function readingOf(
  rows: (Dossier | SeenDossier)[],
  more: Partial<Reading> & Partial<SeenList> = {},
): Reading {
  made += 1;
  const { id, readAt, officer, detail, lists, ...list } = more;
  return {
    id: id ?? `reading-${made}`,
    site: more.site ?? site,
    readAt: readAt ?? morning,
    ...(officer === undefined ? {} : { officer }),
    ...(detail === undefined ? {} : { detail }),
    lists: lists ?? [
      {
        list: list.list ?? 'Đang xử lý',
        ...(list.title === undefined ? {} : { title: list.title }),
        pager: list.pager ?? { page: 1, pages: 1, total: rows.length, rowsShown: rows.length },
        ...(list.filtered ? { filtered: list.filtered } : {}),
        ...(list.alone ? { alone: list.alone } : {}),
        rows: rows.map((row) => ('dossier' in row ? row : { dossier: row })),
      },
    ],
  };
}
