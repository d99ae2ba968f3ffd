import type { Dossier } from '../dossier/dossier';
import { dropPersonal, withoutPersons } from '../dossier/personal';
import type { SentDossier, SentList, SentReading } from '../messages';
import type { DossierList, PageReading, Pager, Unreadable } from '../reading/types';

/** The receiver's limits: what goes beyond is cut here, so that one odd cell does not cost the whole reading. */
const longestText = 2_000;
const longestCode = 120;
const mostRows = 5_000;
const mostLists = 50;
const mostHeaders = 200;
const largestCount = 100_000_000;

/** What identifies a reading and its page. */
export interface SendingContext {
  /** Address of the page. */
  url: string;
  /** Epoch ms. */
  readAt: number;
  /** Personal fields that are kept. */
  keep: readonly (keyof Dossier)[];
}

/**
 * What of a reading leaves the page: no personal field, no query, no element. A reading of more rows than one message
 * carries is given in several parts; nothing read gives no part, a list that is said to be empty is told as such.
 */
export function sentReadings(reading: PageReading, context: SendingContext): SentReading[] {
  const { url, readAt, keep } = context;
  const names = new Map<string, number>();
  const lists = reading.lists
    .filter((list) => list.rows.length > 0 || isSaidEmpty(list))
    .slice(0, mostLists)
    .flatMap((list) => {
      const title = titleOf(list);
      return sentLists(list, title, nameOf(title, url, names), keep);
    });
  const refusals = reading.refusals.slice(0, mostLists).map(({ reason, headers }) => ({
    reason,
    headers: headers.slice(0, mostHeaders).map(cut),
  }));
  const detail = reading.detail && sent(reading.detail.dossier, reading.detail.unreadable, undefined, keep);
  if (lists.length === 0 && refusals.length === 0 && !detail) return [];
  const common = {
    site: new URL(url).origin,
    readAt,
    ...(reading.officer ? { officer: cut(reading.officer) } : {}),
  };
  const [first, ...others] = lists.length === 0 ? [[]] : partsOf(lists);
  return [
    { id: newId(), ...common, lists: first ?? [], ...(detail ? { detail } : {}), refusals },
    ...others.map((part) => ({ id: newId(), ...common, lists: part, refusals: [] })),
  ];
}

/** Whether the portal says that a list holds nothing; one that is still loading says nothing yet. */
function isSaidEmpty(list: DossierList): boolean {
  const reasons = new Set(list.skipped.map(({ reason }) => reason));
  if (list.rows.length > 0 || reasons.has('loading') || reasons.has('no-code')) return false;
  return list.pager.total === 0 || (list.pager.total === undefined && hasEmptyNotice(list));
}

/** A notice such as "no data" in place of the first page's rows; a row without any words says nothing. */
function hasEmptyNotice({ pager: { page = 1, pages = 1 }, skipped }: DossierList): boolean {
  const notices = skipped.filter(({ reason, element }) => reason === 'empty' && element.textContent?.trim());
  return notices.length > 0 && page <= 1 && pages <= 1;
}

/** The list's heading, which may name the citizen that was searched for. */
function titleOf({ title, rows }: DossierList): string | undefined {
  if (title === undefined) return undefined;
  const heading = withoutPersons(
    title,
    rows.map(({ dossier }) => dossier),
  );
  return heading === '' ? undefined : cut(heading);
}

/** A list that shares a name with one above it on the page is told apart by its place. */
function nameOf(title: string | undefined, url: string, names: Map<string, number>): string {
  const { pathname, hash } = new URL(url);
  const route = /^#!?\//.test(hash) ? (hash.split('?', 1)[0] ?? '') : '';
  const name = cut(title?.trim() || pathname + route).slice(0, longestText - 10);
  const place = (names.get(name) ?? 0) + 1;
  names.set(name, place);
  return place === 1 ? name : `${name} #${place}`;
}

function sentLists(
  list: DossierList,
  title: string | undefined,
  name: string,
  keep: readonly (keyof Dossier)[],
): SentList[] {
  const skipped: SentList['skipped'] = {};
  for (const { reason } of list.skipped) skipped[reason] = (skipped[reason] ?? 0) + 1;
  const rows = list.rows
    .filter(({ dossier }) => dossier.code.length <= longestCode)
    .map(({ dossier, unreadable, link }) => sent(dossier, unreadable, link, keep));
  const common = {
    list: name,
    ...(title === undefined ? {} : { title }),
    pager: sentPager(isSaidEmpty(list) ? { ...list.pager, total: 0 } : list.pager),
    ...(list.filtered ? { filtered: list.filtered } : {}),
  };
  if (rows.length === 0 && list.rows.length > 0) return [];
  const parts: SentList[] = [];
  let start = 0;
  do {
    parts.push({
      ...common,
      rows: rows.slice(start, start + mostRows),
      skipped: start === 0 ? skipped : {},
    });
    start += mostRows;
  } while (start < rows.length);
  return parts;
}

/** Lists in messages of at most so many rows each. */
function partsOf(lists: readonly SentList[]): SentList[][] {
  const parts: SentList[][] = [];
  let room = 0;
  for (const list of lists) {
    let part = parts.at(-1);
    if (!part || list.rows.length > room) {
      part = [];
      parts.push(part);
      room = mostRows;
    }
    part.push(list);
    room -= list.rows.length;
  }
  return parts;
}

function sent(
  dossier: Dossier,
  unreadable: readonly Unreadable[],
  link: string | undefined,
  keep: readonly (keyof Dossier)[],
): SentDossier {
  const address = link === undefined ? undefined : bareAddress(link);
  return {
    dossier: cutTexts(dropPersonal(dossier, keep)),
    ...(address === undefined ? {} : { link: address }),
    ...(unreadable.length === 0
      ? {}
      : { unreadable: unreadable.slice(0, 50).map(({ field, reason }) => ({ field, reason })) }),
  };
}

/** An address that needs more than origin and path would open another page without it. */
function bareAddress(link: string): string | undefined {
  try {
    const url = new URL(link);
    const bare = url.origin + url.pathname;
    return /^https?:$/.test(url.protocol) && url.hash === '' && bare.length <= longestText ? bare : undefined;
  } catch {
    return undefined;
  }
}

function sentPager(pager: Pager): Pager {
  const kept: Pager = { rowsShown: pager.rowsShown };
  for (const name of ['page', 'pages', 'total'] as const) {
    const value = pager[name];
    if (value !== undefined && Number.isInteger(value) && value >= 0 && value <= largestCount)
      kept[name] = value;
  }
  return kept;
}

/** Cuts in place: the dossier is already a copy. */
function cutTexts(dossier: Dossier): Dossier {
  const fields = dossier as unknown as Record<string, unknown>;
  for (const field in fields) {
    const value = fields[field];
    if (typeof value === 'string' && value.length > longestText) fields[field] = cut(value);
  }
  return dossier;
}

function cut(text: string): string {
  return text.length > longestText ? text.slice(0, longestText) : text;
}

/** `crypto.randomUUID` is missing on plain http. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
