import type { Stage } from '../dossier/dossier';
import { detectEncoding, fold, normalForm, phrase, repair as repairText } from '../text';
import { type Column, isDateField } from './column';
import { findColumns } from './columns';
import { textOf } from './element-text';
import { classOf } from './elements';
import type { Grid, PlacedRow } from './grid';
import { columnKey, distinctCells, type SplitGrid, splitGrid } from './header';
import { placeOf } from './link';
import type { Advice } from './profiles';
import { oneLineRecords } from './record-lines';
import { continueRow, type RowContext, type RowResult, readRow, reasonOf } from './rows';
import { stageOf, stageOfList } from './status';
import type { ColumnMapping, DossierList, Field, RefusalReason, RowReading, SkipReason } from './types';
import { upright } from './upright';

/** A grid with its header found and its columns named. */
export interface ReadableTable {
  grid: Grid;
  split: SplitGrid;
  columns: Column[];
  repair: (text: string) => string;
  signature: string;
}

/** A table and what it was found to be: undefined where it is neither a list of dossiers nor looks like one. */
export interface Judged {
  table: ReadableTable;
  verdict: 'list' | RefusalReason | undefined;
}

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
export function judgeTable(laid: Grid, context: TableContext): Judged {
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
  const code = codeColumn(columns);
  if (mapping) return { table, verdict: code && 'list' };
  return { table, verdict: verdictOn(table, code, twoCodes) };
}

/** The column of the dossiers' codes. */
export function codeColumn(columns: readonly Column[]): Column | undefined {
  return columns.find((column) => column.field === 'code');
}

function verdictOn(
  { columns, split }: ReadableTable,
  code: Column | undefined,
  twoCodes: boolean,
): Judged['verdict'] {
  const allHeaders = columns.map(({ header }) => fold(header.label)).join(' | ');
  const known = columns.filter(({ field }) => field && telling.has(field));
  if (columns.length < 2 && !columns[0]?.composite) return undefined;
  const unread = (fields: ReadonlySet<Field>) => {
    for (const column of columns) if (column.field && fields.has(column.field)) column.field = null;
  };
  const ofPapers = paperHeader.test(allHeaders);
  const { shown = 0, codeShapes = 0, distinct = 0 } = code?.evidence ?? {};
  if (ofPapers) {
    // A list may show each dossier's papers beside it; a list of papers alone shows no dossier's code.
    if (codeShapes === 0 || known.length === 0) return undefined;
    // What stands beside a paper is the paper's, not the whole dossier's.
    unread(paperFields);
  }
  if (parcelHeader.test(allHeaders)) unread(parcelFields);
  const fields = known.map(({ field }) => field);
  const dated = fields.some(isDateField);
  if (code) {
    if (isCount(code) && !dated && !fields.includes('applicant')) return undefined;
    // A log tells of one dossier many times, and of its past.
    if (shown > 3 && distinct * 2 <= shown && !ofPapers && (distinct === 1 || !dated)) return undefined;
    // Codes stand under another header, as where the head has a cell less.
    if (shown === 0 && columns.some(isCode)) return 'unknown-headers';
    // Under a bare "Mã số" anything may be counted: officers, letters.
    if (code.sure === 1 && codeShapes === 0 && !dated && !fields.includes('procedure')) return undefined;
    if (
      known.length > 0 ||
      (code.sure === 3 && (codeShapes > 0 || (isCoded(code) && columns.some(isBeside)))) ||
      (codeShapes > 0 && columns.some((column) => column.composite))
    )
      return 'list';
  }
  if (!split.body.some((row) => distinctCells(row).length > 1)) return undefined;
  if (twoCodes && known.length > 0) return 'two-code-columns';
  const coded = columns.length > 2 && columns.some(isCode);
  if (!split.headers.some((header) => /^[^#]/.test(columnKey(header))))
    return coded ? 'no-header' : undefined;
  if (code) return undefined;
  if (coded) return 'unknown-headers';
  const timed = dated || fields.includes('remaining');
  const looks = known.length > 2 && timed && !historyHeader.test(allHeaders) && !isReport(columns);
  return looks ? 'no-code-column' : undefined;
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
  return numbers * 2 > shown;
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
  const code = codeColumn(columns) as Column;
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
  const skip = ({ elements: [element] }: PlacedRow, reason: SkipReason) => {
    if (element) list.skipped.push({ reason, element });
  };
  for (const row of split.head) skip(row, reasonOf(row, rowContext) === 'numbering' ? 'numbering' : 'header');
  const codes = new Set<string>();
  const stage = stageByTitle(context.title, columns);
  let last: { reading: RowReading; row: PlacedRow } | undefined;
  let done = 0;
  for (const row of split.body) {
    if (++done % rowsPerStep === 0) yield;
    const isCarried = last && row.carried && continues(row, last.row, code.index, rowContext);
    const result = isCarried
      ? undefined
      : row.part === 'foot'
        ? footResult(row, rowContext)
        : readRow(row, rowContext);
    if (last && (!result || (result.kind === 'skip' && isSubRow(row, last.row)))) {
      continueRow(last.reading, row, last.row, rowContext);
      for (const piece of last.reading.elements) kept?.delete(piece);
      continue;
    }
    if (result?.kind !== 'dossier') {
      if (result) skip(row, result.reason);
      continue;
    }
    const { reading } = result;
    if (codes.has(reading.dossier.code)) {
      skip(row, 'duplicate');
      continue;
    }
    // The list's name tells the stage of a row that does not tell its own.
    if (stage && reading.dossier.statusText === undefined) reading.dossier.stage ??= stage;
    codes.add(reading.dossier.code);
    list.rows.push(reading);
    last = { reading, row };
    const [element] = row.elements;
    if (kept && element) {
      const lay = row.elements.length === 1 ? grid.lay : undefined;
      kept.set(element, { width: row.own, reading, context: rowContext, codes, stage, lay });
    }
  }
  return list;
}

function footResult(row: PlacedRow, context: RowContext): RowResult {
  const reason = reasonOf(row, context);
  return { kind: 'skip', reason: /^(?:no-code|group)$/.test(reason) ? 'total' : reason };
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
  if (row.cells[code] === above.cells[code]) return true;
  if (!row.cells.some((cell, index) => cell !== undefined && cell === above.cells[index])) return false;
  const result = readRow(row, context);
  return result.kind === 'skip' && /^(?:detail|group|no-code)$/.test(result.reason);
}
