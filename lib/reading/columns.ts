import { foldedKey } from '../text';
import { type Column, isDateField, isStepWord, type NamedLine, sideOf } from './column';
import { isHiddenInline } from './element-text';
import { gather, isCatalogue, isFreeText, type Measure, share } from './evidence';
import { type PlacedRow, rowOf } from './grid';
import { columnKey, distinctCells, type Header } from './header';
import { isShown } from './scopes';
import { stageOf } from './status';
import type { Field } from './types';
import { meaningOf, meaningOfIdentifier, type Sureness } from './vocabulary';

const sampleSize = 30;
/** A header names no more things than this. */
const mostLines = 4;
const textFields = new Set<Field>(['procedure', 'summary', 'sector', 'unit', 'officer', 'applicant']);

export type ExtraWords = ReadonlyMap<string, Field>;

/** What the header's words say, joined with its ancestors first, then alone, then by attributes. */
function wordsOf(header: Header, extra: ExtraWords): { field: Field; sure: Sureness } | undefined {
  const { parts, hints } = header;
  const leaf = parts.at(-1) ?? '';
  const above = parts.at(-2);
  const tries =
    above === undefined ? [leaf] : [parts.join(' '), `${above} ${leaf}`, `${leaf} ${above}`, leaf];
  for (const text of tries) {
    const own = extra.get(foldedKey(text));
    if (own) return { field: own, sure: 3 };
    const meaning = meaningOf(text) ?? meaningOf(text.replace(/ ?\([^)]*\)$/, ''));
    // Joined with "Hồ sơ" above it, a header is no less sure.
    const alone = meaning && text !== leaf ? meaningOf(leaf) : undefined;
    if (meaning) return alone?.field === meaning.field && alone.sure > meaning.sure ? alone : meaning;
  }
  for (const hint of hints) {
    const meaning = extra.has(foldedKey(hint)) ? undefined : (meaningOf(hint) ?? meaningOfIdentifier(hint));
    if (meaning) return { field: meaning.field, sure: meaning.sure === 3 && leaf !== '' ? 2 : meaning.sure };
  }
  return undefined;
}

/** The things that a header names one after the other, each known and another; empty where it does not. */
function linesNamed({ parts }: Header): NamedLine[] {
  const labels = (parts.at(-1) ?? '').split(/ ?[/;,+&|] ?| - /);
  if (labels.length > mostLines) return [];
  const named = labels.flatMap((label) => {
    const meaning = meaningOf(label);
    return meaning ? [{ ...meaning, label }] : [];
  });
  const fields = new Set(named.map(({ field }) => field));
  return fields.size === labels.length ? named : [];
}

/** What cells must show where a header's word alone says too little. */
const backings: Partial<Record<Field, Measure>> = {
  payment: 'payments',
  channel: 'channels',
  officer: 'names',
};

/** What the cells make of the header's word: what it says, another field or none. */
function weighed({ field, sure, evidence, header }: Column): Field | null {
  const { shown, texts } = evidence;
  const of = (what: Measure) => share(evidence[what], evidence);
  if (isDateField(field)) {
    if (shown === 0) return field;
    const dates = of('dates');
    if (dates < 0.3 && of('relative') >= 0.5)
      return field === 'dueAt' || field === 'stepDueAt' ? 'remaining' : null;
    if (sure < 3 && dates < 0.3) return field === 'receivedAt' && of('channels') >= 0.5 ? 'channel' : null;
    return dates === 0 && of('lengths') > 0.5 ? null : field;
  }
  if (field === 'remaining') {
    const relative = of('relative');
    if (of('dates') >= 0.5 && relative < 0.3)
      return /^(?:thoi )?han\b/.test(foldedKey(header.parts.at(-1) ?? '')) ? 'dueAt' : null;
    if (shown === 0) return sure === 1 ? null : field;
    return relative < (sure === 1 ? 0.5 : 0.2) ? null : field;
  }
  if (field === 'statusText') {
    if (texts.some(stageOf)) return field;
    return of('relative') >= 0.6 ? 'remaining' : of('dates') > 0.5 ? null : field;
  }
  if (field === 'code') {
    if (shown === 0) return sure === 1 ? null : field;
    if (sure === 1) {
      const proper = of('codeLike') > 0.9 && evidence.smallNumbers === 0 && evidence.distinct === shown;
      return of('codeShapes') < 0.6 && !proper ? null : field;
    }
    return of('codeLike') < (sure === 2 ? 0.6 : 0.05) ? null : field;
  }
  if (sure === 1) {
    if (field === 'attachedResult') return evidence.files / Math.max(1, texts.length) < 0.3 ? null : field;
    const backing = backings[field as Field];
    return backing && of(backing) >= 0.3 ? field : null;
  }
  return field === 'procedure' && sure === 2 && isFreeText(evidence) ? 'summary' : field;
}

/** Gives a column another meaning, or none. */
function turn(column: Column, field: Field | null, sure: Column['sure'] = 0): void {
  column.field = field;
  column.sure = sure;
}

/** The columns that were found to mean a field. */
function columnsOf(columns: readonly Column[], field: Field | null): Column[] {
  return columns.filter((column) => column.field === field);
}

/** Beside another due column, "Hạn xử lý" is the step's; "Ngày trả" beside a due column is the return. */
function settleDates(columns: Column[], openRows: boolean | undefined): void {
  const due = columnsOf(columns, 'dueAt');
  const [step, more] = due.filter(({ sure, header }) => sure === 2 && isStepWord(header.parts.at(-1) ?? ''));
  if (step && !more && due.length > 1 && columnsOf(columns, 'stepDueAt').length === 0)
    step.field = 'stepDueAt';
  if (columnsOf(columns, 'dueAt').length > 0) return;
  for (const column of columnsOf(columns, 'returnedAt')) {
    if (column.sure !== 2) continue;
    // No due column beside it: an open dossier cannot have been returned, so its "ngày trả" is the promise.
    if (openRows) column.field = 'dueAt';
    else if (openRows === undefined) turn(column, null);
  }
}

function sameValues(a: Column, b: Column): boolean {
  return a.evidence.texts.every((text, index) => text === b.evidence.texts[index]);
}

/** One column for each field: the surer, then the better backed; dates that tie are both left unread. */
function settleRivals(columns: Column[], sample: readonly PlacedRow[]): void {
  for (const field of new Set(columns.map((column) => column.field))) {
    const rivals = columnsOf(columns, field);
    if (!field || rivals.length < 2) continue;
    const weight = ({ index, ...column }: Column) =>
      // What the page does not show is the program's own.
      (sample[0]?.cells[index] && isShown(sample[0].cells[index]) ? 100 : 0) +
      column.sure * 10 +
      (field === 'code' ? share(column.evidence.codeShapes, column.evidence) * 5 : 0);
    const best = Math.max(...rivals.map(weight));
    const leaders = rivals.filter((column) => weight(column) === best);
    const first = leaders[0];
    const tie = leaders.some((column) => first && column !== first && !sameValues(first, column));
    const named = leaders.every((column) => column.header.label === first?.header.label);
    const undecided = tie && (named || !textFields.has(field));
    for (const column of rivals) {
      if (column !== first || undecided) turn(column, null);
    }
  }
}

export interface ColumnContext {
  repair: (text: string) => string;
  extra: ExtraWords;
  /** By {@link columnKey}: what an officer chose. */
  chosen?: Readonly<Record<string, Field | null>> | undefined;
  /** True where the list holds open dossiers by its name, false where finished ones. */
  open: boolean | undefined;
}

export interface FoundColumns {
  columns: Column[];
  /** Several columns could be the code and nothing tells which. */
  twoCodes: boolean;
}

/** Finds out what each column means. */
export function findColumns(headers: Header[], body: PlacedRow[], context: ColumnContext): FoundColumns {
  const sample: PlacedRow[] = [];
  for (const row of body) {
    if (sample.length >= sampleSize) break;
    const { elements, cells, part } = row;
    // Its cells are walked once for all columns.
    if (distinctCells(row).length * 2 > headers.length && !elements.some(isHiddenInline))
      sample.push(rowOf(elements, cells, part));
  }
  const keys = new Set<string>();
  const columns = headers.map((header, index): Column => {
    const name = columnKey(header);
    // Of columns with one name, each is remembered by which of them it is.
    let key = name || `#${index + 1}`;
    for (let more = 2; keys.has(key); more++) key = `${name} #${more}`;
    keys.add(key);
    const side = sideOf(header.label);
    const evidence = gather(index, header, sample, context.repair, side);
    const words = wordsOf(header, context.extra);
    const lines = words ? [] : linesNamed(header);
    const coded = words ?? lines.find(({ field }) => field === 'code');
    const composite = lines.length > 0 || evidence.labelled * 3 >= Math.max(1, evidence.shown);
    return {
      index,
      header,
      key,
      field: coded?.field ?? null,
      sure: coded?.sure ?? 0,
      evidence,
      side,
      composite,
      lines,
      answers: new Map(),
    };
  });
  if (context.chosen) {
    for (const column of columns) column.field = context.chosen[column.key] ?? null;
    return { columns, twoCodes: false };
  }
  for (const column of columns) {
    const field = weighed(column);
    if (field !== column.field) turn(column, field, field ? 2 : 0);
  }
  codeByCells(columns);
  const rivals = columnsOf(columns, 'code').length;
  settleDates(columns, context.open);
  settleRivals(columns, sample);
  settleProcedure(columns);
  return { columns, twoCodes: rivals > 1 && columnsOf(columns, 'code').length === 0 };
}

/** A column of nothing but codes under a header that is not known is the code, where it is the only one. */
function codeByCells(columns: Column[]): void {
  if (columnsOf(columns, 'code').length > 0) return;
  const [only, more] = columnsOf(columns, null).filter(
    ({ evidence }) => share(evidence.codeShapes, evidence) >= 0.8,
  );
  const known = columns.filter((column) => column.field !== null || column.composite).length;
  if (only && !more && known > 1 && only.evidence.distinct === only.evidence.shown) turn(only, 'code', 1);
}

function settleProcedure(columns: Column[]): void {
  const [summary] = columnsOf(columns, 'summary');
  if (summary && columnsOf(columns, 'procedure').length === 0 && isCatalogue(summary.evidence))
    summary.field = 'procedure';
}
