import { detectEncoding, hasCodeShape, normalForm, repair, tidy } from '../text';
import { isIcon, textOf } from './element-text';
import { all, attributeOf } from './elements';
import type { Grid, PlacedRow } from './grid';
import type { Field } from './types';
import { type Meaning, meaningOf } from './vocabulary';

/** What is known of a column before its cells are asked. */
export interface Header {
  /** As the page shows it, ancestors joined by " > ". */
  label: string;
  /** The joined words, outermost first. */
  parts: string[];
  /** What attributes say: title, aria-label, the program's own name. */
  hints: string[];
}

const iconWords =
  /\b(?:arrow_(?:upward|downward|drop_(?:up|down))|unfold_(?:more|less)|expand_(?:more|less)|swap_vert|sort|filter_(?:list|alt)|more_vert|keyboard_arrow_(?:up|down))\b/gi;
const ornaments = /[▲▼△▽↑↓⇅⇵↕⬆⬇★⋮≡]|\(\*\)|[*:…]+ ?$|\.{3}$/g;
/** What a sort button says to those who cannot see it, and the number of its badge. */
const sortHint = /(?: (?:sort )?table by .+ in (?:as|des)cending order| 0)$/i;
const seeMore = /(?:\s|^)(?:xem thêm|thu gọn|(?:mở|open) menu)$/i;
/** What a choice of values below a header stands on before one is made. */
const noChoice = /^[-–\s]*(?:tất cả|chọn(?: .{1,30})?|lọc|all)[-–\s]*$/i;

/** "Mã hồ sơ Mã hồ sơ" and "Mã hồ sơMã hồ sơ" said once: a tooltip repeats its label. */
export function undouble(text: string): string {
  for (const gap of [0, 1]) {
    const half = (text.length - gap) / 2;
    if (half >= 2 && Number.isInteger(half)) {
      const first = text.slice(0, half);
      if (first === text.slice(half + gap) && (gap === 0 || text[half] === ' ')) return first;
    }
  }
  return text;
}

/** A header's or label's text without what sorts, filters and repeats. */
export function cleanHeader(text: string): string {
  const plain = tidy(text.slice(0, 400))
    .replace(iconWords, ' ')
    .replace(ornaments, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(seeMore, '')
    .replace(sortHint, '');
  return undouble(plain);
}

/** Where a header's full words may stand. */
const hintAttributes = [
  'title',
  'aria-label',
  'data-title',
  'data-label',
  'data-original-title',
  'abbr',
  'data-th',
];
const pressHint = /: ?(?:activate|kích hoạt|sắp xếp|nhấn|bấm)[\s\S]*/i;

function attributeHints(cell: Element): string[] {
  return hintAttributes.flatMap((name) => {
    const value = cell.getAttribute(name);
    return value ? [cleanHeader(value.replace(pressHint, ''))] : [];
  });
}

function hintsOf(cell: Element): string[] {
  const inner = all(cell, '[title],[aria-label]', 4).filter((element) => !isIcon(element));
  return [cell, ...inner].flatMap(attributeHints).filter(Boolean);
}

/** Words for screen readers, controls and badges: they stand beside a header's words. */
const besides =
  'button,[role=button],.sr-only,.visually-hidden,.cdk-visually-hidden,[class*="hidden-accessible"],[class*="badge" i]';

/** What a header cell says, without its controls and what only screen readers say, where words are left. */
function headerText(cell: Element): string {
  const whole = textOf(cell, false);
  // What is longer heads no column.
  if (!cell.firstElementChild || whole.length > 200) return whole;
  let text = whole;
  for (const inner of all(cell, '*', 40)) {
    const words = textOf(inner, false);
    // A number in an element of its own is a sort order or a count.
    const beside = inner.matches(besides) || (!inner.firstElementChild && /^\d{1,2}$/.test(words));
    const at = beside ? text.lastIndexOf(words) : -1;
    const rest = at < 0 ? '' : `${text.slice(0, at)} ${text.slice(at + words.length)}`;
    if (/\p{L}/u.test(rest)) text = rest;
  }
  return text;
}

/** True for "(1) (2) (3)=(4)+(5)" and "A B 1 2 3": a row that numbers the columns. */
export function isNumbering(texts: readonly string[]): boolean {
  const shown = texts.filter(Boolean);
  return (
    shown.length > 2 &&
    shown.length * 2 > texts.length &&
    shown.every((text) => /^\(?(?:\d{1,2}|[A-Za-z])\)?(?: ?[=:] ?[\d()+\-*/=:. %]*)?$/.test(text)) &&
    looksCounted(texts)
  );
}

function looksCounted(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => /^\(?(\d{1,2})\)?/.exec(text)?.[1] ?? []).map(Number);
  return (
    numbers.length > 1 && numbers.every((value, index) => index === 0 || value - 1 === numbers[index - 1])
  );
}

/** Distinct cells of a row, in order. */
export function distinctCells(row: PlacedRow): Element[] {
  const out: Element[] = [];
  for (const cell of row.cells) if (cell && cell !== out.at(-1)) out.push(cell);
  return out;
}

/** Whether a row shows nothing. */
export function isBlank(row: PlacedRow): boolean {
  return row.cells.every((cell) => !cell || textOf(cell) === '');
}

/** What a text means as a header or label. */
export function headerMeaning(text: string): Meaning | undefined {
  return meaningOf(cleanHeader(text));
}

/** What each of some cells means as a header, in whichever encoding they are written. */
export function fieldsOf(cells: readonly Element[]): (Field | undefined)[] {
  const texts = cells.map((cell) => textOf(cell, false));
  const encoding = detectEncoding(texts.join('\n').slice(0, 2000));
  return texts.map((text) => headerMeaning(repair(text, encoding))?.field);
}

function isHeaderRow(row: PlacedRow): boolean {
  const cells = distinctCells(row);
  const headers = cells.filter(isMarkedHeader);
  return headers.length * 2 > cells.length && !cells.slice(0, 5).some((cell) => hasCodeShape(textOf(cell)));
}

function knownWords(row: PlacedRow, clean: (cell: Element) => string): number {
  return distinctCells(row).filter((cell) => meaningOf(clean(cell))).length;
}

/**
 * In two languages, one line each: all mean the same; in what is marked as a header it is enough that no line but the
 * first is Vietnamese.
 */
function isSaidTwice(lines: readonly string[], isMarked: boolean): boolean {
  const [first, ...others] = lines.map((line) => meaningOf(line)?.field);
  if (first === undefined) return false;
  const mayBeForeign = isMarked && !plainWords.test(lines[0] ?? '');
  return others.every(
    (field, place) =>
      field === first || (field === undefined && mayBeForeign && plainWords.test(lines[place + 1] ?? '')),
  );
}

const plainWords = /^[a-z ()/.'-]+$/i;

function isMarkedHeader(cell: Element): boolean {
  return (
    (cell.tagName === 'TH' && attributeOf(cell, 'scope') !== 'row') ||
    attributeOf(cell, 'role') === 'columnheader'
  );
}

export interface SplitGrid {
  headers: Header[];
  /** Rows that head the table, title and numbering rows among them. */
  head: PlacedRow[];
  body: PlacedRow[];
}

/** How many first rows may come before the header of a table that marks none. */
const searchDepth = 8;

/**
 * Parts a grid's header from its rows: by tag and place, else by the words of the first rows. `repair` turns
 * a text of an old encoding into Unicode.
 */
export function splitGrid(grid: Grid, repair: (text: string) => string): SplitGrid {
  const memo = new Map<Element, string>();
  const clean = (cell: Element): string => {
    let text = memo.get(cell);
    if (text === undefined) {
      const raw = repair(headerText(cell));
      const lines = raw.split('\n').map(cleanHeader);
      text =
        lines.length > 1 && isSaidTwice(lines, isMarkedHeader(cell)) ? (lines[0] ?? '') : cleanHeader(raw);
      memo.set(cell, text);
    }
    return text;
  };
  const { rows } = grid;
  let end = 0;
  while (rows[end]?.part === 'head') end++;
  while (end < rows.length && isHeaderRow(rows[end] as PlacedRow)) end++;
  let first = 0;
  const marked = rows.slice(0, end);
  if (!marked.some((row) => knownWords(row, clean) > 0)) {
    for (let index = end; index < Math.min(rows.length, end + searchDepth); index++) {
      const row = rows[index] as PlacedRow;
      const known = knownWords(row, clean);
      if (known >= 2 && known * 3 >= distinctCells(row).length) {
        first = index;
        end = index + 1;
        break;
      }
    }
  }
  end = withSpannedRows(rows, end, clean);
  const head = rows.slice(0, end);
  const body = rows.slice(end);
  return {
    headers: head.length > 0 ? headersOf(grid, head.slice(first), clean) : labelledCells(grid, body[0]),
    head,
    body,
  };
}

/** Rows that a header cell reaches into by its rowspan, and a numbering row below, belong to the header. */
function withSpannedRows(rows: PlacedRow[], end: number, clean: (cell: Element) => string): number {
  let at = end;
  while (at > 0 && at < rows.length) {
    const row = rows[at] as PlacedRow;
    if (row.part !== 'head' && !row.carried && !isNumbering(distinctCells(row).map(clean))) break;
    at++;
  }
  return at;
}

/** Tables that turn into cards on narrow screens say each cell's header in an attribute. */
function labelledCells(grid: Grid, first: PlacedRow | undefined): Header[] {
  return Array.from({ length: grid.columns }, (_, column) => {
    const cell = first?.cells[column];
    const label =
      cell && ['data-label', 'data-title', 'data-th'].map((name) => attributeOf(cell, name)).find(Boolean);
    const hints = label ? [cleanHeader(label)] : [];
    return { label: hints[0] ?? '', parts: hints, hints: [] };
  });
}

function headersOf(grid: Grid, head: PlacedRow[], clean: (cell: Element) => string): Header[] {
  const lines = head.filter((row) => {
    const cells = distinctCells(row);
    const texts = cells.map(clean);
    // A title or a strip of tabs over the whole table names no column.
    if (cells.length <= 1 && grid.columns > 1) return false;
    return !isNumbering(texts) && cells.some((cell) => clean(cell) !== '' || hintsOf(cell).length > 0);
  });
  const above = Array.from({ length: grid.columns }, () => ({
    parts: [] as string[],
    last: undefined as Element | undefined,
  }));
  for (const { cells } of lines) {
    const over = new Map<Element, Set<string>>();
    cells.forEach((cell, column) => {
      const label = above[column]?.parts.at(-1);
      if (cell && label !== undefined) over.set(cell, (over.get(cell) ?? new Set()).add(label));
    });
    above.forEach((known, column) => {
      const cell = cells[column];
      if (!cell) return;
      // What spans several headers stands under none of them: it heads a further line of each row.
      if ((over.get(cell)?.size ?? 0) > 1) return;
      known.last = cell;
      const text = clean(cell);
      const { parts } = known;
      if (text !== '' && text !== parts.at(-1) && !(parts.length > 0 && noChoice.test(text)))
        parts.push(text);
    });
  }
  return above.map(({ parts, last }, column): Header => {
    const hints = last ? hintsOf(last) : [];
    const name = grid.names[column];
    if (name) hints.push(name);
    return { label: parts.join(' > ') || (hints[0] ?? ''), parts, hints };
  });
}

/** A key under which a header is remembered whatever its place, case and tone style. */
export function columnKey(header: Header): string {
  return normalForm(header.label);
}
