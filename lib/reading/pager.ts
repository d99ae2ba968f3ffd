import { fold, parseNumber } from '../text';
import { oneLine, textOf } from './element-text';
import type { Pager } from './types';

type Told = Omit<Pager, 'rowsShown'> & { from?: number; to?: number };

const count = /\d{1,3}(?:[., ]\d{3})+|\d{1,9}/.source;
const thing = 'ho so|muc|ban ghi|dong|ket qua|phan tu|entries|items|records|rows|hs|bg';

/** Builds a pattern in which "#" stands for a number and "@" for what is counted. */
function pattern(source: string): RegExp {
  return new RegExp(source.replace(/#/g, `(${count})`).replace(/@/g, `(?:${thing})`));
}

const spread = pattern(
  '# ?(?:-|den|to|~|toi) ?#,? ?(?:cua|trong|tren|of|/|out of)(?: tong so| tong cong| tong)?:? ?#',
);
const totals = [
  pattern('(?:tong(?: so| cong)?(?: @)?|total|co|tim thay)(?: co)?:? ?# @'),
  pattern('(?:tong(?: so| cong)?(?: @)?|total(?: items)?) ?: ?#(?![\\d/%])'),
];
const pageOf = pattern('(?:trang|page)(?: so)?:? ?# ?(?:/|cua|tren|of|trong)(?: tong so)? ?#');
const totalPages = pattern('(?:/|cua|tren|of) ?# (?:trang|pages?)\\b');

/** What a pager's words tell. */
export function pagerFromText(text: string): Told {
  // "được lọc từ 57 mục" tells of what is not listed.
  const plain = fold(text.slice(0, 600)).replace(/\((?:duoc )?(?:loc|filtered)[^)]*\)/g, ' ');
  const told: Told = {};
  const numbers = (match: RegExpExecArray | null | undefined) =>
    (match ?? []).slice(1).map((part) => parseNumber(part) ?? Number.NaN);
  const [from = 0, to = 0, all = -1] = numbers(spread.exec(plain));
  if (to <= all && from <= to + 1) Object.assign(told, { from, to, total: all });
  const [page = 0, pages = -1] = numbers(pageOf.exec(plain));
  if (page <= pages) Object.assign(told, { page, pages });
  const [total] = numbers(totals.map((total) => total.exec(plain)).find((match) => match));
  if (told.total === undefined && total !== undefined) told.total = total;
  const [last] = numbers(totalPages.exec(plain));
  if (told.pages === undefined && last !== undefined && told.from === undefined) told.pages = last;
  return told;
}

const pagerSelector =
  '[class*="pagina"],[class*="Pagina"],[class*="pager"],[class*="Pager"],[class*="paging"],[class*="Paging"],[class*="_info"],[class*="-info"],[class*="footer"],mat-paginator,[role=navigation],nav,[aria-label*="trang"],[aria-label*="Trang"],[class*="rgWrap"],[class*="total"],[class*="Total"]';
const activeSelector =
  '[aria-current=page],[aria-current=true],.active,.current,.is-active,.selected,[class*="-active"],.k-state-selected,.k-selected,.rgCurrentPage,.page-item.active';

function activePage(pager: Element): number | undefined {
  const found = new Set<number>();
  for (const element of Array.from(pager.querySelectorAll(activeSelector)).slice(0, 20)) {
    const page = pageNumber(element);
    if (page !== undefined) found.add(page);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function pageNumber(element: Element): number | undefined {
  const text = (element.textContent ?? '').trim();
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}

const buttons = 'a,button,li,[role=button],[aria-label]';

/** The last page's number where the controls show all pages up to it: its last number, with a way onward or not. */
function lastPage(pager: Element): number | undefined {
  let last: number | undefined;
  let count = 0;
  for (const element of Array.from(pager.querySelectorAll(buttons)).slice(0, 120)) {
    const page = pageNumber(element);
    if (page !== undefined && (last === undefined || page > last)) last = page;
    if (page !== undefined) count++;
  }
  // Pagers of a fixed width ("1 2 3 4 5 … ") that do not name the last page would tell too few.
  const open = /(?:\.\.\.|…)\s*$/.test((pager.textContent ?? '').replace(/[^\d.…]+$/g, '').trim());
  return count >= 2 && !open ? last : undefined;
}

const levels = 6;

/** Pager elements that belong to a table: near it, nearer to it than to another table. */
function pagersNear(table: Element, others: readonly Element[]): Element[] {
  let scope: Element | null = table;
  for (let level = 0; level < levels && scope; level++) {
    const inside: Element = scope;
    if (
      level > 0 &&
      others.some(
        (other) =>
          other !== table && !table.contains(other) && !other.contains(table) && inside.contains(other),
      )
    ) {
      return [];
    }
    const found: Element[] = [];
    for (const element of Array.from(inside.querySelectorAll(pagerSelector)).slice(0, 60)) {
      const inTable =
        table.contains(element) &&
        element.closest('tbody,[role=rowgroup]') !== null &&
        !element.closest('tfoot,thead');
      if (!inTable && !element.contains(table)) found.push(element);
    }
    const telling = found.filter((element) => hasPagerWords(element) || activePage(element) !== undefined);
    if (telling.length > 0) return found;
    scope = scope.parentElement;
  }
  return [];
}

function hasPagerWords(element: Element): boolean {
  return Object.keys(pagerFromText(oneLine(textOf(element)))).length > 0;
}

/** What the page says of the list's paging; where two places contradict each other, neither is taken. */
export function readPager(table: Element, tables: readonly Element[], rowsShown: number): Pager {
  const told: Told = {};
  const doubtful = new Set<keyof Told>();
  const take = (more: Told) => {
    for (const key of ['page', 'pages', 'total', 'from', 'to'] as const) {
      const value = more[key];
      if (value === undefined) continue;
      if (told[key] !== undefined && told[key] !== value) doubtful.add(key);
      told[key] = value;
    }
  };
  const near = pagersNear(table, tables);
  const innermost = near.filter(
    (element) => !near.some((other) => other !== element && element.contains(other)),
  );
  for (const element of near.length > innermost.length ? [...innermost, ...near] : near) {
    take(pagerFromText(oneLine(textOf(element))));
  }
  for (const element of near) {
    if (told.page !== undefined) break;
    const page = activePage(element);
    if (page !== undefined) {
      told.page = page;
      const last = lastPage(element);
      if (last !== undefined && told.pages === undefined && last >= page) told.pages = last;
    }
  }
  for (const key of doubtful) delete told[key];
  const size = told.from !== undefined && told.to !== undefined ? told.to - told.from + 1 : 0;
  if (size > 0 && told.total !== undefined && told.from !== undefined && told.to !== undefined) {
    const more = told.to < told.total;
    if (told.page === undefined && more && (told.from - 1) % size === 0)
      told.page = (told.from - 1) / size + 1;
    else if (told.page === undefined && told.from === 1) told.page = 1;
    if (told.pages === undefined && more) told.pages = Math.ceil(told.total / size);
    else if (told.pages === undefined && told.from === 1) told.pages = 1;
  }
  return {
    ...(told.page !== undefined && { page: told.page }),
    ...(told.pages !== undefined && { pages: told.pages }),
    ...(told.total !== undefined && { total: told.total }),
    rowsShown,
  };
}
