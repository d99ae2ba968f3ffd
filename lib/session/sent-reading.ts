import type { Dossier } from '../dossier/dossier';
import { dropPersonal, withoutPersons } from '../dossier/personal';
import type { SentDossier, SentList, SentReading } from '../messages';
import type { DossierList, PageReading, Pager, Unreadable } from '../reading/types';

/** The receiver's limits: what goes beyond is cut here, so that one odd cell does not cost the whole reading. */
const longestText = 2_000;
const longestCode = 120;
const mostLists = 50;
const mostHeaders = 200;
const largestCount = 100_000_000;
/** Rows of one message: what the receiver takes, and what a slow machine makes while its page stays responsive. */
const receivedRows = 5_000;
const quickRows = 100;

/** What identifies a reading and its page. */
export interface SendingContext {
  /** Address of the page. */
  url: string;
  /** Epoch ms. */
  readAt: number;
  /** Personal fields that are kept. */
  keep: readonly (keyof Dossier)[];
}

/** One look at the page as it is to leave it. */
export interface Look {
  /** Epoch ms. */
  readAt: number;
  /** The code of each dossier by where it stands. */
  places(): ReadonlyMap<string, string>;
  /** What stands where and how long the lists are: the same again for another look at the same. */
  extent(): string;
  /** Its messages, each made when it is asked for. */
  readings(): Iterable<SentReading>;
}

/**
 * What of a reading leaves the page: no personal field, no query, no element. It goes in messages of so many rows each
 * that none of them takes long to make; nothing read gives none, a list that is said to be empty is told as such.
 */
export function lookToSend(reading: PageReading, context: SendingContext): Look {
  let named: NamedList[] | undefined;
  const lists = () => {
    named ??= namedLists(reading, context.url);
    return named;
  };
  return {
    readAt: context.readAt,
    places: () => placesOf(lists(), reading),
    extent: () =>
      JSON.stringify([
        lists().map(({ list: { pager, filtered }, title }) => [title, pager, filtered]),
        ...placesOf(lists(), reading).keys(),
      ]),
    readings: () => readingsOf(lists(), reading, context, quickRows),
  };
}

/** The same as few messages as the receiver takes, made at once: where no page waits. */
export function sentReadings(reading: PageReading, context: SendingContext): SentReading[] {
  return [...readingsOf(namedLists(reading, context.url), reading, context, receivedRows)];
}

interface NamedList {
  list: DossierList;
  title: string | undefined;
  name: string;
}

function namedLists({ lists }: PageReading, url: string): NamedList[] {
  const names = new Map<string, number>();
  return lists
    .filter((list) => list.rows.length > 0 || isSaidEmpty(list))
    .slice(0, mostLists)
    .map((list) => {
      const title = titleOf(list);
      return { list, title, name: nameOf(title, url, names) };
    });
}

/** The code of each dossier by where it stands: list, page and code. */
function placesOf(lists: readonly NamedList[], { detail }: PageReading): Map<string, string> {
  const places = new Map<string, string>();
  for (const { list, name } of lists) {
    const where = `${name}\n${list.pager.page ?? ''}\n`;
    for (const { dossier } of list.rows) places.set(where + dossier.code, dossier.code);
  }
  if (detail) places.set(detail.dossier.code, detail.dossier.code);
  return places;
}

function* readingsOf(
  named: readonly NamedList[],
  { detail, refusals, officer }: PageReading,
  { url, readAt, keep }: SendingContext,
  mostRows: number,
): Generator<SentReading> {
  const site = new URL(url).origin;
  const common = { site, readAt, ...(officer ? { officer: cut(officer) } : {}) };
  const first = {
    ...(detail ? { detail: sent(detail.dossier, detail.unreadable, keep) } : {}),
    refusals: refusals.slice(0, mostLists).map(({ reason, headers }) => ({
      reason,
      headers: headers.slice(0, mostHeaders).map(cut),
    })),
  };
  let lists: SentList[] = [];
  let room = mostRows;
  let rest: Pick<SentReading, 'detail' | 'refusals'> = first;
  for (const { list, title, name } of named) {
    for (const part of sentLists(list, title, name, { site, keep }, mostRows)) {
      if (part.rows.length > room && lists.length > 0) {
        yield { id: newId(), ...common, lists, ...rest };
        lists = [];
        room = mostRows;
        rest = { refusals: [] };
      }
      lists.push(part);
      room -= part.rows.length;
    }
  }
  if (lists.length > 0 || rest.detail || rest.refusals.length > 0)
    yield { id: newId(), ...common, lists, ...rest };
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

/** A list as messages carry it, so many rows at a time. */
function* sentLists(
  list: DossierList,
  title: string | undefined,
  name: string,
  { site, keep }: Pick<SentReading, 'site'> & Pick<SendingContext, 'keep'>,
  mostRows: number,
): Generator<SentList> {
  const rows = list.rows.filter(({ dossier }) => dossier.code.length <= longestCode);
  if (rows.length === 0 && list.rows.length > 0) return;
  const skipped: SentList['skipped'] = {};
  for (const { reason } of list.skipped) skipped[reason] = (skipped[reason] ?? 0) + 1;
  const common = {
    list: name,
    ...(title === undefined ? {} : { title }),
    pager: sentPager(isSaidEmpty(list) ? { ...list.pager, total: 0 } : list.pager),
    ...(list.filtered ? { filtered: list.filtered } : {}),
  };
  let start = 0;
  do {
    yield {
      ...common,
      rows: rows
        .slice(start, start + mostRows)
        .map(({ dossier, unreadable, link }) =>
          sent(dossier, unreadable, keep, link === undefined ? undefined : bareAddress(link, site)),
        ),
      skipped: start === 0 ? skipped : {},
    };
    start += mostRows;
  } while (start < rows.length);
}

function sent(
  dossier: Dossier,
  unreadable: readonly Unreadable[],
  keep: readonly (keyof Dossier)[],
  address?: string,
): SentDossier {
  return {
    dossier: cutTexts(dropPersonal(dossier, keep)),
    ...(address === undefined ? {} : { link: address }),
    ...(unreadable.length === 0
      ? {}
      : { unreadable: unreadable.slice(0, 50).map(({ field, reason }) => ({ field, reason })) }),
  };
}

/** An address whose path stands as it is written, the query behind it apart. */
const plainLink = /^https?:\/\/[^/]+\/[\w/-]*(?=$|\?[^#]*$)/;

/** An address that needs more than origin and path would open another page without it. */
function bareAddress(link: string, site: string): string | undefined {
  // Most lead to the page's own site: taking each apart costs more than all else of its row.
  const [plain] = (link.startsWith(`${site}/`) && plainLink.exec(link)) || [];
  if (plain !== undefined) return plain.length <= longestText ? plain : undefined;
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
