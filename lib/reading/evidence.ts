import {
  type BareSide,
  foldedKey,
  hasCodeShape,
  looksLikeCode,
  normalForm,
  parseDate,
  parseDeadline,
  phrase,
  readCode,
  saysNothing,
  tidy,
} from '../text';
import { textOf } from './element-text';
import type { PlacedRow } from './grid';
import { cleanHeader, type Header } from './header';
import { labelledValues } from './labelled';
import { channelOf, paymentOf } from './words';

/** What a column's cells are like, from a sample of them. */
export interface Evidence {
  /** Cells that show something. */
  shown: number;
  dates: number;
  relative: number;
  /** "10 ngày làm việc": a length, not a deadline. */
  lengths: number;
  codeShapes: number;
  codeLike: number;
  smallNumbers: number;
  distinct: number;
  names: number;
  files: number;
  payments: number;
  channels: number;
  labelled: number;
  texts: string[];
}

const lengthOnly = phrase('^{S qua ,toi da ,trong ,}\\d+{ \\d+,} {N,gio}{ lam viec,}$');
const nameLike = /^\p{Lu}[\p{L}.']*(?: \p{Lu}[\p{L}.']*){1,5}(?: ?\(.*\))?$/u;
const fileLike =
  /\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|p7s|xml)\b|\b(?:tai ve|tai xuong|tep|file|dinh kem|ky so|da ky)\b/;
const fileIcon =
  'a[href*=".pdf"],a[href*="download"],a[download],[class*="paperclip"],[class*="file"],[class*="attach"]';

/** What a cell says without the copy of its header that narrow screens show in front. */
export function cellText(
  cell: Element,
  column: { header: Header } | undefined,
  repair: (text: string) => string,
): string {
  const text = repair(textOf(cell)).replace(/\s*[▲▼▴▾⌄]+$/, '');
  const first = cell.firstElementChild;
  if (!first || !column) return text;
  const lead = first.childElementCount === 0 ? repair((first.textContent ?? '').trim()) : '';
  if (lead === '' || lead.length > 80 || !text.startsWith(lead)) return text;
  const label = normalForm(cleanHeader(lead));
  return label !== '' && label === normalForm(column.header.parts.at(-1) ?? '')
    ? text.slice(lead.length).replace(/^[\s:]+/, '')
    : text;
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return tidy(end < 0 ? text : text.slice(0, end));
}

/** What one cell of a sample shows. */
interface Shown {
  lines: string;
  /** Its lines as one. */
  text: string;
  side: BareSide | undefined;
}

function isDate({ text }: Shown): boolean {
  return !/^\d{5}$/.test(text) && parseDate(text).kind === 'date';
}

function isCodeLike({ lines, text }: Shown): boolean {
  const { code } = readCode(lines);
  if (code === undefined || !looksLikeCode(code)) return false;
  // A composite cell holds a code and dates.
  return hasCodeShape(code) || /^\d+$/.test(text) || parseDate(firstLine(lines)).kind !== 'date';
}

/** What the shown cells are counted by. */
export type Measure = keyof typeof measures;

const measures = {
  dates: isDate,
  relative: (cell: Shown) => !isDate(cell) && parseDeadline(cell.text, cell.side),
  lengths: ({ text }: Shown) => lengthOnly.test(foldedKey(text)),
  codeShapes: ({ lines }: Shown) => hasCodeShape(readCode(lines).code ?? ''),
  codeLike: isCodeLike,
  smallNumbers: ({ text }: Shown) => /^\d{1,4}$|^\d{1,3}(?:\.\d{3})+$/.test(text),
  names: ({ text }: Shown) => nameLike.test(text),
  payments: ({ text }: Shown) => paymentOf(text),
  channels: ({ text }: Shown) => channelOf(text),
  labelled: ({ lines }: Shown) => labelledValues(lines).length > 0,
};

/**
 * Reads the sample of one column. Its cells are counted by what is asked for alone: a header that means one thing leaves
 * little to ask, and each pattern costs most when it is used for the first time.
 */
export function gather(
  index: number,
  header: Header,
  sample: PlacedRow[],
  repair: (text: string) => string,
  side: BareSide | undefined,
): Evidence {
  const texts: string[] = [];
  const cells: Shown[] = [];
  let icons = 0;
  for (const row of sample) {
    const cell = row.cells[index];
    if (!cell) continue;
    const lines = cellText(cell, { header }, repair);
    const text = tidy(lines);
    texts.push(text);
    if (cell.firstElementChild && cell.querySelector(fileIcon)) icons++;
    if (text !== '' && !saysNothing(text)) cells.push({ lines, text, side });
  }
  const evidence = {
    texts,
    shown: cells.length,
    get distinct() {
      return new Set(cells.map(({ text }) => text)).size;
    },
    get files() {
      return icons + cells.filter(({ text }) => fileLike.test(foldedKey(text)) || fileLike.test(text)).length;
    },
  } as Evidence;
  for (const [name, is] of Object.entries(measures)) {
    const get = () => {
      const value = cells.filter(is).length;
      Object.defineProperty(evidence, name, { value });
      return value;
    };
    Object.defineProperty(evidence, name, { get, enumerable: true, configurable: true });
  }
  return evidence;
}

/** Which share of the shown cells a count of them is. */
export function share(part: number, { shown }: Evidence): number {
  return shown && part / shown;
}

const personInText = /(?:^|\s)(?:ông|bà|anh|chị|của|hộ)\s\p{Lu}/u;

function namesPersons({ texts }: Evidence): boolean {
  return texts.some((text) => personInText.test(text));
}

/** Free text names citizens; names of procedures come from a catalogue and repeat. */
export function isCatalogue(evidence: Evidence): boolean {
  return evidence.shown > 3 && evidence.distinct * 2 <= evidence.shown && !namesPersons(evidence);
}

/** Texts that somebody wrote for one dossier. */
export function isFreeText(evidence: Evidence): boolean {
  return namesPersons(evidence) || (evidence.shown > 4 && evidence.distinct === evidence.shown);
}
