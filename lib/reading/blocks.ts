import type { Dossier } from '../dossier/dossier';
import { hasCodeShape, readCode } from '../text';
import type { Target } from './column';
import { oneLine, textOf } from './element-text';
import { upFrom } from './elements';
import { putPairs } from './field-values';
import { type Grid, rowOf } from './grid';
import { headerMeaning } from './header';
import { linkOf, placeOf } from './link';
import { pairsIn } from './pairs';
import { isShown, type Scope } from './scopes';
import { stageOfList } from './status';
import type { DossierList, RowReading } from './types';

/** A cheap sign of a code before it is read in earnest. */
const codeSign = /-\d{6}-\d{3,6}/;
const nodeLimit = 60_000;

/** Elements that show one code of the common shape. */
function codeElements(scope: Scope): { element: Element; code: string }[] {
  const found: { element: Element; code: string }[] = [];
  // Of a document itself there is none.
  const owner = scope.ownerDocument ?? (scope as Document);
  const walker = owner.createTreeWalker(scope, 4);
  let left = nodeLimit;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left--) {
    // Frameworks leave one text in several nodes; the first speaks for all.
    if (node.previousSibling?.nodeType === 3) continue;
    let { data } = node as Text;
    for (let next = node.nextSibling; next?.nodeType === 3 && data.length <= 400; next = next.nextSibling)
      data += (next as Text).data;
    const element = node.parentElement;
    if (data.length > 400 || !codeSign.test(data) || !element) continue;
    if (element.matches('script,style,option,textarea')) continue;
    const { code } = readCode(data);
    if (code && hasCodeShape(code)) found.push({ element, code });
  }
  return found;
}

/** Pieces of a row: what repeats inside or across them is a table's cells, never cards. */
const pieceSelector = '[role=row],[role=row] *,[role=gridcell],[role=cell],td,th,tbody';

/** The repeated elements that hold one code each: all children of one parent. */
function blocksOf(
  coded: { element: Element; code: string }[],
): { parent: Element; blocks: Element[] } | undefined {
  const first = coded[0];
  if (!first) return undefined;
  for (let block = first.element; block.parentElement; block = block.parentElement) {
    const parent = block.parentElement;
    const other = coded.find(
      ({ element, code }) => code !== first.code && parent.contains(element) && !block.contains(element),
    );
    if (!other) continue;
    const blocks = [...parent.children].filter((child) => {
      const codes = new Set(coded.filter(({ element }) => child.contains(element)).map(({ code }) => code));
      return codes.size === 1;
    });
    return blocks.length >= 2 && blocks.every((child) => child.tagName === block.tagName)
      ? { parent, blocks }
      : undefined;
  }
  return undefined;
}

/** The cells of a row that is made of plain elements: its children, through single wrappers. */
function partsOf(element: Element): Element[] {
  let node = element;
  while (node.children.length === 1 && node.firstElementChild?.firstElementChild)
    node = node.firstElementChild;
  return [...node.children];
}

/** "H99… (Bước: Thẩm định)": a cell's words, not a card's. */
function isCodeAndBracket(block: Element): boolean {
  return /^\S+ ?\([^()]*\)$/.test(oneLine(textOf(block)));
}

/** The header's table stands beside a body of plain elements, some wrappers apart. */
function tableHeadBefore(parent: Element, width: number): Element[] | undefined {
  for (const node of upFrom(parent)) {
    const before = node.previousElementSibling;
    const row = before?.querySelector(before.matches('thead') ? 'tr:last-child' : 'thead > tr:last-child');
    const cells = [...(row?.children ?? [])];
    if (Math.abs(cells.length - width) < 2 && headsColumns(cells)) return cells.slice(0, width);
  }
  return undefined;
}

function headsColumns(cells: readonly Element[]): boolean {
  return cells.filter((cell) => headerMeaning(textOf(cell))).length > 1;
}

function headAbove(parent: Element, first: Element, width: number): Element[] | undefined {
  const above = [first.previousElementSibling, parent.previousElementSibling];
  for (const candidate of above) {
    if (!candidate) continue;
    for (const row of [candidate, ...candidate.children]) {
      const cells = partsOf(row);
      if (cells.length === width && headsColumns(cells)) return cells;
    }
  }
  return tableHeadBefore(parent, width);
}

/** What repeats on a page that says by no tag or role that it is a table. */
export type Blocks = { kind: 'grid'; grid: Grid } | { kind: 'cards'; parent: Element; blocks: Element[] };

/** Finds rows or cards that only their codes betray; with a header row above they are a grid. */
export function findBlocks(scope: Scope): Blocks | undefined {
  const coded = codeElements(scope);
  const found = blocksOf(coded);
  if (!found || !isShown(found.parent)) return undefined;
  const { parent, blocks } = found;
  const first = blocks[0] as Element;
  const width = partsOf(first).length;
  const head = width > 2 ? headAbove(parent, first, width) : undefined;
  if (!head && blocks.some((block) => block.matches(pieceSelector) || isCodeAndBracket(block)))
    return undefined;
  if (!head) return { kind: 'cards', parent, blocks };
  const above = head[0]?.parentElement;
  const rows = [
    rowOf(above ? [above] : [], head, 'head'),
    ...blocks.map((block) => rowOf([block], partsOf(block), 'body')),
  ];
  return { kind: 'grid', grid: { element: parent, rows, columns: width, names: [] } };
}

/** Reads cards: each holds a code and its labelled values. Undefined where they tell nothing of dossiers. */
export function readCards(
  { parent, blocks }: { parent: Element; blocks: Element[] },
  title: string | undefined,
  url: string,
): Omit<DossierList, 'pager'> | undefined {
  const rows: RowReading[] = [];
  const skipped: DossierList['skipped'] = [];
  const seen = new Set<string>();
  const page = placeOf(url);
  const stage = stageOfList(title ?? '');
  let told = 0;
  for (const block of blocks) {
    const pairs = pairsIn(block);
    const labelled = pairs.find(({ field, sure }) => field === 'code' && sure > 1);
    const { code, nationalCode, doubt } = readCode(labelled?.value ?? codeLine(block));
    if (!code || seen.has(code)) {
      skipped.push({ reason: code ? 'duplicate' : 'no-code', element: block });
      continue;
    }
    seen.add(code);
    const dossier: Dossier = { code, ...(nationalCode && { nationalCode }) };
    const unreadable: Target['unreadable'] = doubt ? [{ field: 'code', text: code, reason: doubt }] : [];
    putPairs({ dossier, unreadable }, pairs);
    told += Object.keys(dossier).length - 1;
    if (stage && dossier.statusText === undefined) dossier.stage = stage;
    const link = linkOf([block], block, page);
    rows.push({ dossier, elements: [block], unreadable, ...(link && { link }) });
  }
  if (told < rows.length) return undefined;
  return { ...(title !== undefined && { title }), columns: [], rows, skipped, element: parent };
}

function codeLine(block: Element): string {
  return (
    textOf(block)
      .split('\n')
      .find((line) => codeSign.test(line.replace(/\s/g, ''))) ?? ''
  );
}
