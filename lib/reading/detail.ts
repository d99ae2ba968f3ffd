import type { Dossier } from '../dossier/dossier';
import { hasCodeShape, parseDate, readCode } from '../text';
import type { Target } from './column';
import { textOf } from './element-text';
import { all, rawText, upFrom } from './elements';
import { putPairs, set } from './field-values';
import type { Grid, PlacedRow } from './grid';
import { distinctCells, fieldsOf, isBlank } from './header';
import type { Labelled } from './labelled';
import { isLabel, pairsIn } from './pairs';
import { type PaperTable, readLoosePapers, readPaperTable } from './papers';
import type { Scope } from './scopes';
import type { DossierDetail, Paper } from './types';

/** What a label beside it could name: one dossier's code or date. */
function isValue(text: string): boolean {
  return hasCodeShape(readCode(text).code ?? '') || parseDate(text).kind === 'date';
}

/** Rows of labels, each above a row of their values, one dossier's in all. */
function hasLabelsAbove({ rows }: Grid): boolean {
  if (rows.length < 4 || rows.length > 40 || rows.length % 2 === 1) return false;
  const isHead = (_: PlacedRow, place: number) => place % 2 === 0;
  const heads = rows.filter(isHead).map((row) => fieldsOf(distinctCells(row)));
  const values = rows.filter((_, place) => !isHead(_, place));
  const named = heads.flat().filter(Boolean);
  return (
    named.includes('code') &&
    new Set(named).size === named.length &&
    heads.every((fields) => fields.filter(Boolean).length * 2 >= fields.length) &&
    values.every((row) => !isBlank(row) && !fieldsOf(distinctCells(row)).some(Boolean))
  );
}

/** Labels and values that stand side by side in one row. */
const widest = 6;

/** True for a table whose rows are labels beside their values, or above them. */
export function isLabelTable(grid: Grid): boolean {
  if (hasLabelsAbove(grid)) return true;
  let labelled = 0;
  let rows = 0;
  let several = 0;
  for (const row of grid.rows.slice(0, 40)) {
    if (row.own > widest) continue;
    const cells = distinctCells(row);
    if (cells.length < 2 || cells.length > widest) continue;
    rows++;
    const texts = cells.map((cell) => textOf(cell));
    const known = texts.map(isLabel);
    // Dossiers in columns, their labels down the side.
    if (known[0] && texts.slice(1, 3).filter(isValue).length > 1) several++;
    // Two labels side by side head columns.
    if (row.part === 'head' || known.some((label, index) => label && known[index + 1])) return false;
    if (cells.length % 2 === 0 && known[0] && !known.some((label, index) => label && index % 2 === 1))
      labelled++;
  }
  return several < 2 && labelled > 0 && labelled * 2 >= rows;
}

/** All papers: true; one not: false; none that counts: not applicable; one that cannot be told: unknown. */
function together(papers: readonly Paper[]): boolean | 'not-applicable' | undefined {
  if (papers.length === 0) return undefined;
  const states = papers.map((paper) => paper.digitised);
  if (states.includes(false)) return false;
  if (states.includes(undefined)) return undefined;
  return states.every((state) => state === 'not-applicable') ? 'not-applicable' : true;
}

function attachedOfAll(papers: readonly Paper[]): boolean | undefined {
  if (papers.some((paper) => paper.attached || paper.signed)) return true;
  return papers.length > 0 && papers.every((paper) => paper.attached === false) ? false : undefined;
}

/** The codes that labels name, of the national system too. */
function codesOf(pairs: readonly Labelled[]): Pick<Dossier, 'code' | 'nationalCode'>[] {
  const found = new Map<string, Pick<Dossier, 'code' | 'nationalCode'>>();
  for (const { field, sure, value } of pairs) {
    if (field !== 'code') continue;
    const { code, nationalCode, doubt } = readCode(value);
    // A short number counts dossiers.
    if (!code || doubt || /^\d{1,4}$/.test(code) || (sure < 3 && !hasCodeShape(code))) continue;
    found.set(code, { code, ...(nationalCode && { nationalCode }) });
  }
  return [...found.values()];
}

/** The smallest element that holds all of the given ones. */
function common(elements: readonly Element[]): Element | undefined {
  return upFrom(elements[0] ?? null, Number.POSITIVE_INFINITY).find((node) =>
    elements.every((element) => node.contains(element)),
  );
}

function elementWith(scope: ParentNode, code: string): Element | undefined {
  let found: Element | undefined;
  for (const element of all(scope, '*', 20_000)) {
    if (element.childElementCount > 0 || rawText(element).length > 399) continue;
    if (readCode(rawText(element)).code === code) return element;
    if (element.tagName === 'INPUT' && readCode((element as HTMLInputElement).value ?? '').code === code)
      found ??= element;
  }
  return found;
}

/** Fields that a page of one dossier tells besides its code. */
const least = 2;

/** Reads the one dossier that a page shows, with its papers; `data` are the tables that hold rows of data. */
export function readDetail(
  scope: Scope,
  grids: readonly Grid[],
  lists: readonly Element[],
): DossierDetail | undefined {
  const labels = new Set(grids.filter(isLabelTable).map((grid) => grid.element));
  const data = grids.filter((grid) => !labels.has(grid.element)).map((grid) => grid.element);
  // A layout table is neither: what it holds is read through it.
  const opaque = data.filter(
    (element) => !data.concat([...labels]).some((other) => other !== element && element.contains(other)),
  );
  const body = (scope as Document).body ?? scope;
  const skip = new Set<Element>([...opaque, ...lists]);
  for (const grid of grids) {
    if (!opaque.includes(grid.element)) continue;
    // A grid's rows may stand in tables of their own.
    for (const row of grid.rows)
      for (const piece of row.elements) if (!grid.element.contains(piece)) skip.add(piece);
  }
  let pairs = pairsIn(body, skip, false);
  let codes = codesOf(pairs);
  if (codes.length > 1) {
    // A component may show another dossier beside the page's own.
    pairs = pairsIn(body, skip, false, false);
    codes = codesOf(pairs);
  }
  const [found, more] = codes;
  if (!found || more) return undefined;
  const target: Target = { dossier: { ...found }, unreadable: [] };
  putPairs(target, pairs);
  const tables: PaperTable[] = [];
  for (const grid of grids) {
    if (lists.includes(grid.element) || labels.has(grid.element)) continue;
    const table = readPaperTable(grid, scope);
    if (table) tables.push(table);
  }
  tables.push(...readLoosePapers(scope, [...lists, ...tables.map((table) => table.element)]));
  const fields = Object.keys(target.dossier).length - Object.keys(found).length;
  if (fields < least && !(fields > 0 && tables.length > 0)) return undefined;
  const papersOf = (side: PaperTable['side']) =>
    tables.flatMap((table) => (table.side === side ? table.papers : []));
  const components = papersOf('components');
  const result = papersOf('result');
  const { dossier } = target;
  set(target, 'digitisedComponents', together(components));
  set(target, 'digitisedResult', together(result));
  set(target, 'attachedResult', attachedOfAll(result));
  const code = elementWith(body as ParentNode, found.code);
  const element =
    common([...(code ? [code] : []), ...tables.map((table) => table.element)]) ?? (body as Element);
  return { dossier: dossier as Dossier, element, unreadable: target.unreadable, components, result };
}
