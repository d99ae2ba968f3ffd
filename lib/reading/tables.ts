import type { Stage } from '../dossier/dossier';
import { detectEncoding, fold, normalForm, phrase, repair as repairText } from '../text';
import { type Column, findColumns, isDateField } from './columns';
import { textOf } from './element-text';
import { classOf } from './elements';
import type { Grid, PlacedRow } from './grid';
import { columnKey, distinctCells, type SplitGrid, splitGrid } from './header';
import { placeOf } from './link';
import type { Advice } from './profiles';
import { oneLineRecords } from './record-lines';
import { continueRow, type RowContext, readRow, reasonOf } from './rows';
import { stageOf, stageOfList } from './status';
import type { ColumnMapping, DossierList, Field, Refusal, RefusalReason, RowReading } from './types';
import { upright } from './upright';

/** A grid with its header found and its columns named. */
export interface ReadableTable {
  grid: Grid;
  split: SplitGrid;
  columns: Column[];
  repair: (text: string) => string;
  signature: string;
}

export type Verdict =
  | { kind: 'list'; table: ReadableTable }
  | { kind: 'refusal'; refusal: Refusal; table: ReadableTable }
  | { kind: 'none'; table?: ReadableTable };

/** Which kind of table, made of its headers whatever their order: the same table keeps it when columns move. */
export function signatureOf(keys: readonly string[]): string {
  return [...keys]
    .filter((key) => key !== '')
    .sort()
    .join('|');
}

function repairFor(grid: Grid): (text: string) => string {
  let sample = '';
  for (const row of grid.rows.slice(0, 8)) {
    for (const cell of distinctCells(row)) {
      sample += `${textOf(cell).slice(0, 80)}\n`;
      if (sample.length > 4000) break;
    }
  }
  const encoding = detectEncoding(sample);
  return encoding === 'unicode' ? (text) => text : (text) => repairText(text, encoding);
}

/** Fields of which a list of dossiers shows some besides the code. */
const telling = new Set<Field>([
  'procedure',
  'applicant',
  'summary',
  'receivedAt',
  'submittedAt',
  'dueAt',
  'stepDueAt',
  'finishedAt',
  'returnedAt',
  'remaining',
  'statusText',
  'officer',
  'digitisedComponents',
  'digitisedResult',
]);
const paperHeader = phrase('ten giay to|ten P|so hieu giay to|ban chinh|ban sao|ten tai lieu|ten tep');
const paperFields = new Set<Field>([
  'digitisedComponents',
  'digitisedResult',
  'attachedResult',
  'statusText',
  'finishedAt',
]);
/** What is sent by post has dates and states of its own. */
const parcelHeader = phrase('van don|van chuyen|buu {gui,pham,kien}');
const parcelFields = new Set<Field>(['submittedAt', 'receivedAt', 'statusText']);
const historyHeader = phrase('y kien|noi dung X|hanh dong|nguoi gui|nguoi nhan X|buoc {X,thuc hien}|R X');

export interface TableContext {
  advice: Advice;
  mappings: readonly ColumnMapping[];
  url: string;
  /** The list's name, where known before reading. */
  title: string | undefined;
}

function openByTitle(title: string | undefined): boolean | undefined {
  const stage = title === undefined ? undefined : stageOfList(title);
  if (stage === undefined) return undefined;
  return stage === 'received' || stage === 'processing' || stage === 'paused';
}

/** The stage that the list's name tells, unless a column that is not understood tells others. */
function stageByTitle(title: string | undefined, columns: readonly Column[]): Stage | undefined {
  const stage = title === undefined ? undefined : stageOfList(title);
  const denied = ({ field, evidence }: Column) =>
    field === null && evidence.texts.some((text) => (stageOf(text) ?? stage) !== stage);
  return stage && columns.some(denied) ? undefined : stage;
}

/** Decides whether a grid is a list of dossiers, something that looks like one, or neither. */
export function judgeTable(laid: Grid, context: TableContext): Verdict {
  const grid = oneLineRecords(upright(laid));
  const repair = repairFor(grid);
  const split = splitGrid(grid, repair);
  const keys = split.headers.map((header, index) => columnKey(header) || `#${index + 1}`);
  const signature = signatureOf(keys);
  const mapping = context.mappings.find((known) => known.signature === signature);
  const { columns, twoCodes } = findColumns(split.headers, split.body, {
    repair,
    extra: context.advice.extra,
    chosen: mapping?.columns,
    open: openByTitle(context.title),
  });
  const table = { grid, split, columns, repair, signature };
  const refuse = (reason: RefusalReason): Verdict => ({
    kind: 'refusal',
    refusal: { reason, headers: split.headers.map((header) => header.label), element: grid.element },
    table,
  });
  const code = columns.find((column) => column.field === 'code');
  if (mapping) return code ? { kind: 'list', table } : { kind: 'none', table };
  const allHeaders = columns.map(({ header }) => fold(header.label)).join(' | ');
  const known = columns.filter((column) => column.field !== null && telling.has(column.field));
  if (columns.length < 2 && !columns[0]?.composite) return { kind: 'none', table };
  // A list may show each dossier's papers beside it; a list of papers alone shows no dossier's code.
  const dossiers = code !== undefined && code.evidence.codeShapes > 0 && known.length > 0;
  if (paperHeader.test(allHeaders)) {
    if (!dossiers) return { kind: 'none', table };
    // What stands beside a paper is the paper's, not the whole dossier's.
    for (const column of columns) if (column.field && paperFields.has(column.field)) column.field = null;
  }
  if (parcelHeader.test(allHeaders)) {
    for (const column of columns) if (column.field && parcelFields.has(column.field)) column.field = null;
  }
  if (
    code &&
    isCount(code) &&
    !known.some((column) => isDateField(column.field) || column.field === 'applicant')
  ) {
    return { kind: 'none', table };
  }
  // A log tells of one dossier many times, and of its past.
  if (
    code &&
    code.evidence.shown >= 4 &&
    code.evidence.distinct * 2 <= code.evidence.shown &&
    !paperHeader.test(allHeaders) &&
    (code.evidence.distinct === 1 || !known.some((column) => isDateField(column.field)))
  ) {
    return { kind: 'none', table };
  }
  // Codes stand under another header, as where the head has a cell less.
  if (code && code.evidence.shown === 0 && columns.some((other) => other !== code && isCode(other)))
    return refuse('unknown-headers');
  // Under a bare "Mã số" anything may be counted: officers, letters.
  const doubtful = code?.sure === 1 && code.evidence.codeShapes === 0;
  if (doubtful && !known.some(({ field }) => isDateField(field) || field === 'procedure'))
    return { kind: 'none', table };
  if (
    code &&
    (known.length > 0 ||
      (code.sure === 3 && (code.evidence.codeShapes > 0 || (isCoded(code) && columns.some(isBeside)))) ||
      (code.evidence.codeShapes > 0 && columns.some((column) => column.composite)))
  )
    return { kind: 'list', table };
  if (!split.body.some((row) => distinctCells(row).length > 1)) return { kind: 'none', table };
  if (twoCodes && known.length > 0) return refuse('two-code-columns');
  const coded = columns.some(isCode);
  if (keys.every((key) => key.startsWith('#'))) {
    return coded && columns.length >= 3 ? refuse('no-header') : { kind: 'none', table };
  }
  if (code) return { kind: 'none', table };
  if (coded && columns.length >= 3) return refuse('unknown-headers');
  const timed = known.some((column) => isDateField(column.field) || column.field === 'remaining');
  const looks = known.length >= 3 && timed && !historyHeader.test(allHeaders) && !isReport(columns);
  return looks ? refuse('no-code-column') : { kind: 'none', table };
}

/** "Số hồ sơ" heads a column of counts in a report. */
function isCount(column: Column): boolean {
  const { evidence } = column;
  return evidence.shown > 0 && evidence.smallNumbers === evidence.shown;
}

/** Most of its cells hold a code of a known shape. */
function isCode({ evidence }: Column): boolean {
  return evidence.codeShapes * 2 > Math.max(1, evidence.shown);
}

/** Codes of no known shape, most of them another each, that no count could be. */
function isCoded({ evidence }: Column): boolean {
  const { codeLike, distinct, texts } = evidence;
  return codeLike > 0 && codeLike * 2 >= distinct && !texts.some((text) => /^[\d.,]+$/.test(text));
}

function isBeside(column: Column): boolean {
  return column.field !== null && column.field !== 'code';
}

/** Mostly numbers: a report, not a list. */
function isReport(columns: Column[]): boolean {
  let numbers = 0;
  let shown = 0;
  for (const { evidence } of columns) {
    numbers += evidence.smallNumbers;
    shown += evidence.shown;
  }
  return shown > 0 && numbers * 2 > shown;
}

/** What it takes to read a row again by itself. */
export interface KeptRow {
  /** How many cells it has. */
  width: number;
  reading: RowReading;
  context: RowContext;
  codes: Set<string>;
  stage: Stage | undefined;
  lay: Grid['lay'];
}

/** Rows by their element. */
export type Kept = Map<Element, KeptRow>;

/** How many rows are read between two pauses. */
const rowsPerStep = 100;

/** Reads the rows of a list; yields often enough to keep a page responsive. */
export function* readList(
  table: ReadableTable,
  context: TableContext,
  kept?: Kept,
): Generator<void, Omit<DossierList, 'pager'>> {
  const { grid, split, columns, repair } = table;
  const code = columns.find((column) => column.field === 'code') as Column;
  const list: Omit<DossierList, 'pager'> = {
    ...(context.title !== undefined && { title: context.title }),
    columns: columns.map(({ header, field, index }) => ({ header: header.label, field, index })),
    rows: [],
    skipped: [],
    element: grid.element,
  };
  const headerTexts = new Set(split.headers.flatMap((header) => header.parts.map(normalForm)));
  const rowContext: RowContext = {
    columns,
    codeColumn: code.index,
    fields: columns.filter((column) => column.field !== null && column !== code),
    composites: columns.filter(
      (column) => column.composite && (column.field === null || column.field === 'code'),
    ),
    headerTexts,
    repair,
    page: placeOf(context.url),
  };
  for (const row of split.head) {
    const [element] = row.elements;
    if (element) list.skipped.push({ reason: headReason(row, rowContext), element });
  }
  const codes = new Set<string>();
  const stage = stageByTitle(context.title, columns);
  let last: { reading: RowReading; row: PlacedRow } | undefined;
  let done = 0;
  for (const row of split.body) {
    if (++done % rowsPerStep === 0) yield;
    if (last && row.carried && continues(row, last.row, code.index, rowContext)) {
      continueRow(last.reading, row, last.row, rowContext);
      for (const element of last.reading.elements) kept?.delete(element);
      continue;
    }
    const result = row.part === 'foot' ? footResult(row, rowContext) : readRow(row, rowContext);
    const [element] = row.elements;
    if (last && result.kind === 'skip' && isSubRow(row, last.row)) {
      continueRow(last.reading, row, last.row, rowContext);
      for (const piece of last.reading.elements) kept?.delete(piece);
      continue;
    }
    if (result.kind === 'skip') {
      if (element) list.skipped.push({ reason: result.reason, element });
      continue;
    }
    const { reading } = result;
    if (codes.has(reading.dossier.code)) {
      if (element) list.skipped.push({ reason: 'duplicate', element });
      continue;
    }
    // The list's name tells the stage of a row that does not tell its own.
    if (stage && reading.dossier.statusText === undefined) reading.dossier.stage ??= stage;
    codes.add(reading.dossier.code);
    list.rows.push(reading);
    last = { reading, row };
    if (kept && element) {
      const lay = row.elements.length === 1 ? grid.lay : undefined;
      kept.set(element, { width: row.own, reading, context: rowContext, codes, stage, lay });
    }
  }
  return list;
}

function footResult(row: PlacedRow, context: RowContext): ReturnType<typeof readRow> {
  const reason = reasonOf(row, context);
  return { kind: 'skip', reason: reason === 'no-code' || reason === 'group' ? 'total' : reason };
}

function headReason(row: PlacedRow, context: RowContext): 'header' | 'numbering' {
  return reasonOf(row, context) === 'numbering' ? 'numbering' : 'header';
}

/** A row that says by its name or class that it goes on with the one right above, on a narrow screen. */
function isSubRow(row: PlacedRow, above: PlacedRow): boolean {
  const [element] = row.elements;
  if (!element || element.previousElementSibling !== above.elements.at(-1)) return false;
  if (element.querySelector('table,[role=grid],[role=table],ul,ol')) return false;
  return /sub-?row/i.test(`${classOf(element)} ${element.id}`);
}

/** A further line of the dossier above: its code cell reaches down, or it has no code of its own there. */
function continues(row: PlacedRow, above: PlacedRow, code: number, context: RowContext): boolean {
  if (row.cells[code] !== undefined && row.cells[code] === above.cells[code]) return true;
  if (!row.cells.some((cell, index) => cell !== undefined && cell === above.cells[index])) return false;
  const result = readRow(row, context);
  return (
    result.kind === 'skip' &&
    (result.reason === 'detail' || result.reason === 'group' || result.reason === 'no-code')
  );
}
