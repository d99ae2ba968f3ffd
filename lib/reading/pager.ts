import { fold, parseNumber } from '../text';
import { oneLine, textOf } from './element-text';
import { all, rawText, upFrom } from './elements';
import type { Pager } from './types';

type Told = Omit<Pager, 'rowsShown'> & { from?: number; to?: number };

const count = /\d{1,3}(?:[., ]\d{3})+|\d{1,9}/.source;
const thing = 'ho so|muc|ban ghi|dong|ket qua|phan tu|entries|items|records|rows|hs|bg';

/** Builds a pattern in which "#" stands for a number and "@" for what is counted. */
function pattern(source: string): RegExp {
  return new RegExp(source.replace(/#/g, `(${count})`).replace(/@/g, `(?:${thing})`));
}

const spread = pattern(
  '# ?(?:-|den|to|~|toi) ?#,? ?(?:cua|trong|tren|of|/|out of)(?: tong so| tong cong| tong| so)?:? ?#',
);
const totals = [
  pattern('(?:tong(?: so| cong)?(?: @)?|total|tim thay)(?: co)?:? ?# @'),
  pattern('^tong(?: so| cong)? #$'),
  pattern(String.raw`(?:trang|page)s?(?: \d+ ?(?:/|cua|of|tren|trong) ?\d+)? \(# @\)`),
  pattern('# @ ?(?:trong|tren|,|/|-) ?(?:tong so )?\\d{1,6} trang\\b'),
  // What follows are how many to a page, and the pages.
  pattern(String.raw`^tong(?: so| cong)?:? # (?=(?:\| )?\d+ ?/ ?trang\b|(?:\| )?1 \| 2\b)`),
  pattern(
    '(?:tong(?: so| cong)?(?: @)?|total(?: items)?) ?: ?#(?![\\d/%]|[.,]\\d| ?(?:d|vnd|trang|ngay|gio|phut|nguoi|thu tuc|don vi)\\b)',
  ),
];
const pageOf = pattern('(?<!tinh )(?:trang|page)(?: so)?:? ?# ?(?:/|cua|tren|of|trong)(?: tong so)? ?#(?!/)');
// Not the year of a date before "Trạng thái".
const totalPages = pattern('(?:(?<!/ ?\\d{1,2} ?)/|cua|tren|of) ?# (?:trang(?! thai)|pages?)\\b');

/** "Tháng 11/2026" is no page of 2026. */
function isYear(pages: number): boolean {
  return pages >= 2000 && pages < 2100;
}

/** What a pager's words tell. */
function pagerFromText(text: string): Told {
  // "được lọc từ 57 mục" tells of what is not listed.
  const plain = fold(text.replace(/đồng/giu, 'vnd')).replace(/\((?:duoc )?(?:loc|filtered)[^)]*\)/g, ' ');
  const told: Told = {};
  const numbers = (match: RegExpExecArray | null | undefined) =>
    match?.slice(1).map((part) => parseNumber(part) ?? Number.NaN) ?? [];
  const [from = 0, to = 0, all = -1] = numbers(spread.exec(plain));
  if (to <= all && from <= to + 1) Object.assign(told, { from, to, total: all });
  const [page = 0, pages = 0] = numbers(pageOf.exec(plain));
  if (page > 0 && page <= pages && !(page <= 12 && isYear(pages))) Object.assign(told, { page, pages });
  const [total] = numbers(totals.map((total) => total.exec(plain)).find((match) => match));
  if (total !== undefined) told.total ??= total;
  const [last] = numbers(totalPages.exec(plain));
  if (told.pages === undefined && last !== undefined && told.from === undefined && !isYear(last))
    told.pages = last;
  return told;
}

const activeSelector =
  '[aria-current=page],[aria-current=true],.active,.current,.is-active,.selected,[class*="-active"],.k-state-selected,.k-selected,.rgCurrentPage,.page-item.active';

const buttons = 'a,button,li,[role=button],[aria-label]';

/** The numbers that stand alone in some elements of a pager, each once. */
function numbersOf(elements: readonly Element[]): Set<number> {
  return new Set(
    elements.flatMap((element) => {
      const text = rawText(element).trim();
      return /^\d{1,5}$/.test(text) ? [Number(text)] : [];
    }),
  );
}

function activePage(pager: Element, numbers: readonly number[]): number | undefined {
  // "10 25 50 100" is how many rows a page may have; pages stand one by one.
  if (numbers.length > 1 && numbers.every((number) => number % 5 === 0)) return undefined;
  // A day of a calendar is no page.
  const active = numbersOf(all(pager, activeSelector, 20).filter(({ tagName }) => tagName !== 'TD'));
  const [page] = active;
  if (page === undefined) return unlinkedPage(pager);
  return active.size === 1 ? page : undefined;
}

/** Among numbers that are links, the one that is none is the page shown. */
function unlinkedPage(pager: Element): number | undefined {
  const links = numbersOf(all(pager, 'a', 120));
  const plain = all(pager, 'span,strong,b', 120).flatMap((element) =>
    element.firstElementChild || element.closest('a') ? [] : [...numbersOf([element])],
  );
  const [page = 0] = plain;
  const isBeside = links.has(page + 1) || links.has(page - 1);
  return plain.length === 1 && isBeside && !links.has(page) ? page : undefined;
}

/** Pagers that show a window of pages are mostly as wide. */
const windows = new Set([5, 10]);

/**
 * The last page's number where the controls name it: pages from the first on. Pagers of a fixed width that do not
 * name the last page would tell too few.
 */
function lastPage(pager: Element, page: number, shown: readonly number[]): number | undefined {
  const last = Math.max(...shown);
  const open = /(?:\.\.\.|…)[^\d.…]*$/.test(rawText(pager));
  const cut = last === shown.length && windows.has(last) && page < last;
  // Behind a gap stands the last.
  const gap = last - Math.min(...shown) >= shown.length;
  return shown.length > 1 && last >= page && (shown.includes(1) || gap) && !open && !cut ? last : undefined;
}

/**
 * Whether buttons can be the pager's own beside the rows that its words name; else they choose the page's size.
 */
function fits(controls: Told, { from, to, total }: Told): boolean {
  if (from === undefined || to === undefined || total === undefined) return true;
  const { page, pages } = controls;
  if (page === undefined || (page === 1) !== (from === 1)) return false;
  if (page > 1 && (from - 1) % (page - 1) !== 0) return false;
  const last = to < total ? Math.ceil(total / (to - from + 1)) : page;
  return pages === undefined || pages === last;
}

const levels = 8;
/** Numbers in parts of their own are no groups of one number's digits. */
const numbersApart = /(\d)\s*\n\s*(?=\d)/g;
/** Longer parts of a page are not its pager. */
const longest = 500;

/**
 * Elements beside a table that may tell its paging, nearest level first: what stands next to it or to what
 * holds it, up to where another table of the page's lists comes in.
 */
function* besides(table: Element, others: readonly Element[]): Generator<Element[]> {
  const inside = [...table.children];
  yield table.tagName === 'TABLE'
    ? inside
        .flatMap((part) =>
          part.tagName === 'TBODY' ? [part.firstElementChild, part.lastElementChild] : [...part.children],
        )
        .filter((row): row is Element => row?.tagName === 'TR' && row.childElementCount === 1)
    : inside.filter((part) => !part.matches('[role=row]') && !part.querySelector('[role=row]'));
  for (const node of upFrom(table, levels)) {
    const parent = node.parentElement;
    if (!parent || others.some((other) => !node.contains(other) && parent.contains(other))) return;
    yield [...parent.children]
      .filter((part) => part !== node && !/^(?:SCRIPT|STYLE|HEADER)$/.test(part.tagName))
      .slice(0, 60);
  }
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
  let within = true;
  for (const parts of besides(table, tables)) {
    const controls: Told = {};
    for (const part of parts) {
      const text = oneLine(textOf(part).replace(numbersApart, '$1 | '));
      if (text.length > longest) continue;
      if (/\d/.test(text)) take(pagerFromText(text));
      const numbers = [...numbersOf(all(part, buttons, 120))];
      const page = activePage(part, numbers);
      if (page === undefined) continue;
      controls.page = page;
      const last = lastPage(part, page, numbers);
      if (last) controls.pages = last;
    }
    // Words say it surer than buttons.
    if (told.page === undefined && controls.page !== undefined && fits(controls, told)) {
      told.page = controls.page;
      if (controls.pages) told.pages ??= controls.pages;
    }
    // Numbers in the table's own last row tell which page is shown; of how many, words beside the table may.
    const bare = within && told.pages === undefined;
    if (told.total !== undefined || (told.page !== undefined && !bare)) break;
    within = false;
  }
  for (const key of doubtful) delete told[key];
  // A number below what is shown counts something else: a group, a column.
  if ((told.total ?? rowsShown) < rowsShown) delete told.total;
  const { from, to, total } = told;
  if (from !== undefined && to !== undefined && total !== undefined && to >= from) {
    const size = to - from + 1;
    const more = to < total;
    if (more && (from - 1) % size === 0) told.page ??= (from - 1) / size + 1;
    else if (from === 1) told.page ??= 1;
    if (more) told.pages ??= Math.ceil(total / size);
    else if (from === 1) told.pages ??= 1;
  }
  // The first page shows all there is.
  if (told.page === 1 && total === rowsShown && rowsShown > 0) told.pages ??= 1;
  delete told.from;
  delete told.to;
  return { ...told, rowsShown };
}
