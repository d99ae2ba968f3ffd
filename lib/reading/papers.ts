import { foldedKey, phrase, tidy } from '../text';
import { boxesIn, readBox, yesOrNo } from './box';
import { oneLine, textOf } from './element-text';
import { attributeOf } from './elements';
import { attachedOf } from './field-values';
import type { Grid, PlacedRow } from './grid';
import { cleanHeader, distinctCells, type Header, type SplitGrid, splitGrid } from './header';
import { titleOf } from './title';
import type { Paper } from './types';
import { isEmptyNotice, isTotal } from './words';

type Part = 'name' | 'attached' | 'signed' | 'digitised' | 'reused';

const partWords: readonly [Part, RegExp][] = [
  ['digitised', phrase('O')],
  ['reused', phrase('^tai su dung')],
  ['signed', phrase('ky so|chu ky|da ky|^ky$')],
  ['attached', phrase('dinh kem|^{tep,file}{ {K,tin,giay to,dinh kem},}$|tai lieu dien tu')],
  [
    'name',
    phrase(
      '^{ten ,}{giay to,P{ H,},tai lieu,R{ G,},van ban,loai giay to,tep tin,H kem theo}$|^ten {tep,file,giay to,R,P}|^loai {R,tai lieu}$',
    ),
  ],
];

/** A table of papers: which column is what, and which side of the dossier it holds. */
export interface PaperTable {
  papers: Paper[];
  side: 'components' | 'result';
  element: Element;
}

const resultWords = phrase('R');
const componentWords = phrase('P|giay to|tphs|H kem theo');

function sideOf(words: string): PaperTable['side'] | undefined {
  const key = foldedKey(words);
  const result = resultWords.test(key);
  return result === componentWords.test(key) ? undefined : result ? 'result' : 'components';
}

/** How many first rows may come before the header of a table that marks none. */
const searchDepth = 3;

/** A table's header and rows; without a header that lists of dossiers know, the first row that heads papers. */
function papersSplit(grid: Grid): Pick<SplitGrid, 'headers' | 'body'> {
  const split = splitGrid(grid, (text) => text);
  if (columnsOf(split.headers).has('name')) return split;
  for (const [at, row] of grid.rows.slice(0, searchDepth).entries()) {
    const headers = row.cells.map((cell) => {
      const label = cell ? cleanHeader(textOf(cell)) : '';
      return { label, parts: [label], hints: [] };
    });
    const columns = columnsOf(headers);
    if (columns.has('name') && columns.size > 1) return { headers, body: grid.rows.slice(at + 1) };
  }
  return split;
}

function columnsOf(headers: readonly Header[]): Map<Part, number> {
  const columns = new Map<Part, number>();
  headers.forEach((header, index) => {
    const key = foldedKey(header.label);
    const part = partWords.find(([, pattern]) => pattern.test(key))?.[0];
    if (part && !columns.has(part)) columns.set(part, index);
  });
  return columns;
}

function signedWords(text: string): boolean | undefined {
  const key = foldedKey(text);
  if (/^(?:chua|khong|cho)\b/.test(key)) return false;
  return /^(?:da|co|ky boi|hop le)\b/.test(key) || undefined;
}

function paperOf(row: PlacedRow, columns: Map<Part, number>): Paper | undefined {
  const at = (part: Part) => row.cells[columns.get(part) ?? -1];
  const nameCell = at('name');
  const name = nameCell ? cleanHeader(textOf(nameCell)) : '';
  if (name === '' || isTotal(name) || isEmptyNotice(name)) return undefined;
  const paper: Paper = { name };
  const boxAt = (cell: Element | undefined) => cell && readBox(cell, textOf(cell));
  const [attached, signed, digitised] = [at('attached'), at('signed'), at('digitised')];
  const hasFile = attached && (attachedOf(textOf(attached), attached) ?? yesOrNo(boxAt(attached)));
  if (hasFile !== undefined) paper.attached = hasFile;
  const isSigned = signed && (signedWords(oneLine(textOf(signed))) ?? yesOrNo(boxAt(signed)));
  if (isSigned !== undefined) paper.signed = isSigned;
  // What is taken over from an earlier dossier counts as digitised.
  const said = digitised && (boxAt(at('reused')) === true || boxAt(digitised));
  if (said !== undefined && said !== 'unknown') paper.digitised = said;
  const box = digitised && boxesIn(digitised)[0]?.box;
  if (box) paper.box = box;
  return paper;
}

/** Reads a table of papers; undefined for any other table. */
export function readPaperTable(grid: Grid, root: ParentNode): PaperTable | undefined {
  const split = papersSplit(grid);
  const columns = columnsOf(split.headers);
  if (!columns.has('name') || columns.size < 2) return undefined;
  const heads = split.headers.map((header) => header.label).join(' | ');
  const own = split.headers[columns.get('name') ?? 0]?.label ?? '';
  const side = sideOf(titleOf(grid.element, root, []) ?? '') ?? sideOf(own) ?? sideOf(heads);
  if (!side) return undefined;
  const papers: Paper[] = [];
  let above: Element | undefined;
  for (const row of split.body) {
    if (distinctCells(row).length < 2) continue;
    const paper = paperOf(row, columns);
    const name = row.cells[columns.get('name') ?? 0];
    const last = papers.at(-1);
    // One paper's further files.
    if (paper && last && name === above) join(last, paper);
    else if (paper) papers.push(paper);
    above = name;
  }
  return { papers, side, element: grid.element };
}

/** Adds what a further line of a paper tells: it is signed and digitised where all of it is, attached where anything is. */
function join(paper: Paper, more: Paper): void {
  if (more.attached !== undefined) paper.attached = paper.attached === true || more.attached;
  for (const part of ['signed', 'digitised'] as const) {
    const said = more[part];
    if (said === false || (said !== undefined && paper[part] === undefined))
      Object.assign(paper, { [part]: said });
  }
}

/** Papers in plain lists: a box labelled "số hóa" beside a name, under a heading that tells the side. */
export function readLoosePapers(root: ParentNode, skip: readonly Element[]): PaperTable[] {
  const found = new Map<Element, PaperTable>();
  for (const label of Array.from(
    root.querySelectorAll('label,[role=checkbox],mat-checkbox,.ant-checkbox-wrapper'),
  ).slice(0, 400)) {
    if (skip.some((part) => part.contains(label))) continue;
    if (
      !/\bso hoa\b/.test(
        foldedKey(`${label.textContent ?? ''} ${attributeOf(label, 'aria-label')}`.slice(0, 100)),
      )
    )
      continue;
    const item = label.closest('li,tr,[class*="item"],[class*="row"],[class*="paper"],[class*="card"],div');
    const box = boxesIn(label)[0] ?? (item ? boxesIn(item)[0] : undefined);
    const list = item?.parentElement;
    if (!item || !list || !box) continue;
    const side = sideOf(titleOf(list, root, []) ?? '') ?? sideOf(titleOf(item, root, []) ?? '');
    const lines = textOf(item).split('\n').map(tidy);
    const name = cleanHeader(lines.find((line) => line !== '' && !/\bso hoa\b/.test(foldedKey(line))) ?? '');
    if (!side || name === '') continue;
    const rest = foldedKey(lines.join(' '));
    const paper: Paper = { name, digitised: box.state, box: box.box };
    if (/\bchua ky\b/.test(rest)) paper.signed = false;
    else if (/\bda ky\b/.test(rest)) paper.signed = true;
    if (/\bchua dinh kem\b/.test(rest)) paper.attached = false;
    else if (/\bda dinh kem\b/.test(rest) || /\.pdf\b/i.test(lines.join(' '))) paper.attached = true;
    const known = found.get(list) ?? { papers: [], side, element: list };
    known.papers.push(paper);
    found.set(list, known);
  }
  return [...found.values()];
}
