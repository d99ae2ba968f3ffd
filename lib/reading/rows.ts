import type { Dossier } from '../dossier/dossier';
import { type CodeReading, hasCodeShape, normalForm, readCode, tidy } from '../text';
import type { Column, Target } from './column';
import { isHiddenInline, textOf } from './element-text';
import { classOf } from './elements';
import { cellText } from './evidence';
import { isBoxField, note, put, putPairs, uncut } from './field-values';
import type { PlacedRow } from './grid';
import { distinctCells, isNumbering } from './header';
import { labelledValues, valuesByLine } from './labelled';
import { linkOf, type Place } from './link';
import type { Field, RowReading, SkipReason } from './types';
import { isEmptyNotice, isLoadingNotice, isTotal } from './words';

export interface RowContext {
  columns: Column[];
  codeColumn: number;
  /** Fields to read besides the code. */
  fields: Column[];
  /** Columns whose cells hold labelled lines. */
  composites: Column[];
  headerTexts: Set<string>;
  repair: (text: string) => string;
  /** For links. */
  page: Place | undefined;
}

/** What a row turned out to be. */
export type RowResult = { kind: 'dossier'; reading: RowReading } | { kind: 'skip'; reason: SkipReason };

/** How many different texts of a column are remembered. */
const answerLimit = 2000;

/** Tells a dossier what is known of it; what was said to remain stays said. */
function tell(dossier: Record<string, unknown>, known: Record<string, unknown>): void {
  for (const field in known) if (field !== 'remaining' || !dossier.remaining) dossier[field] = known[field];
}

/** Puts what a cell says. A table says the same few things in every row: what a plain text came to is kept by column. */
function putCell(target: Target, column: Column, cell: Element, repair: (text: string) => string): void {
  const { answers, side } = column;
  const field = column.field as Field;
  // Asked for a count and not for an element the browser makes no object.
  const plain = cell.childElementCount ? '' : (cell.textContent ?? '');
  if (plain === '' || (cell.hasAttributes() && (field === 'synced' || isBoxField(field)))) {
    put(target, field, cellText(cell, column, repair), cell, side);
    return;
  }
  let known = answers.get(plain);
  if (!known) {
    known = { dossier: {}, unreadable: [] };
    put(known, field, cellText(cell, column, repair), cell, side);
    // What is cut short goes on in the cell's title.
    if (answers.size < answerLimit && uncut(plain.trimEnd()) === plain.trimEnd()) answers.set(plain, known);
  }
  tell(target.dossier, known.dossier);
  for (const { field: told, text, reason } of known.unreadable) note(target, told, text, reason);
}

/** Reads one row as a dossier, or says why it is none. */
export function readRow(row: PlacedRow, context: RowContext): RowResult {
  const { codeColumn, repair } = context;
  // Filtered away, or a pattern that the page's program copies.
  if (row.elements.length > 0 && row.elements.every(isHiddenInline)) return { kind: 'skip', reason: 'empty' };
  const { cells } = row;
  const cell = cells[codeColumn];
  if (!cell || spansOthers(row, cells, context)) return { kind: 'skip', reason: reasonOf(row, context) };
  let text = repair(textOf(cell));
  const shaped = hasCodeShape(text);
  if (!shaped) text = cellText(cell, context.columns[codeColumn], repair);
  const found: CodeReading = shaped ? { code: text, rest: '' } : readCode(text);
  const { code } = found;
  const reason = shaped || (code && isSure(code, text)) ? 'no-code' : reasonOf(row, context);
  if (code === undefined || reason !== 'no-code') return { kind: 'skip', reason };
  const target: Target = { dossier: { code }, unreadable: [] };
  if (found.nationalCode) target.dossier.nationalCode = found.nationalCode;
  if (found.doubt) note(target, 'code', tidy(text), found.doubt);
  for (const column of context.fields) {
    const own = cells[column.index];
    if (own) putCell(target, column, own, repair);
  }
  for (const { index, lines } of context.composites) {
    const own = cells[index];
    if (own) putPairs(target, valuesByLine(repair(textOf(own)), lines));
  }
  const { unreadable } = target;
  const reading: RowReading = { dossier: target.dossier as Dossier, elements: row.elements, unreadable };
  const link = linkOf(row.elements, cell, context.page);
  if (link) reading.link = link;
  return { kind: 'dossier', reading };
}

/** No total, numbering or heading could be taken for it. */
function isSure(code: string, text: string): boolean {
  return hasCodeShape(code) || (code.length > 4 && code === text && /\D/.test(code));
}

/** Adds what a further physical row of the same dossier tells. */
export function continueRow(
  reading: RowReading,
  row: PlacedRow,
  above: PlacedRow,
  context: RowContext,
): void {
  reading.elements.push(...row.elements);
  const target: Target = { dossier: reading.dossier, unreadable: reading.unreadable };
  for (const cell of distinctCells(row)) {
    if (!above.cells.includes(cell)) putPairs(target, labelledValues(context.repair(textOf(cell))));
  }
}

/** One cell over the code column and its neighbours is a heading or a notice, not a code. */
function spansOthers(
  row: PlacedRow,
  cells: PlacedRow['cells'],
  { columns, codeColumn }: RowContext,
): boolean {
  const cell = cells[codeColumn];
  if (cells[codeColumn + 1] !== cell && cells[codeColumn - 1] !== cell) return false;
  const { own } = row;
  return columns.length > 1 && (own < 2 || own * 2 <= columns.length);
}

const detailClass = /(?:^|[\s_-])(?:expanded|detail|child|sub-?row|nested|collapse)/i;
const loadingSelector = '[class*="skeleton"],[class*="placeholder"],[class*="loading"]';
const loadingClass = /skeleton|placeholder|loading|shimmer|spinner/i;

/** Why a row is no dossier. */
export function reasonOf(row: PlacedRow, context: RowContext): SkipReason {
  const cells = distinctCells(row);
  const texts = cells.map((cell) => tidy(context.repair(textOf(cell))));
  const shown = texts.filter(Boolean);
  const [first = ''] = shown;
  const [element] = row.elements;
  const classes = element ? classOf(element) : '';
  if (shown.length === 0) {
    const isLoading = loadingClass.test([classes, ...cells.map(classOf)].join(' '));
    return isLoading || cells.some((cell) => cell.querySelector(loadingSelector)) ? 'loading' : 'empty';
  }
  if (isLoadingNotice(first)) return 'loading';
  if (shown.length === 1 && isEmptyNotice(first)) return 'empty';
  if (isTotal(first)) return 'total';
  const words = shown.filter((text) => context.headerTexts.has(normalForm(text))).length;
  if (words >= 2 && words * 2 > shown.length) return 'header';
  if (isNumbering(texts)) return 'numbering';
  if (cells.length === 1 || (shown.length === 1 && cells.length < context.columns.length / 2)) {
    const several = labelledValues(first).length > 1;
    return detailClass.test(classes) || first.length > 160 || several ? 'detail' : 'group';
  }
  return 'no-code';
}
