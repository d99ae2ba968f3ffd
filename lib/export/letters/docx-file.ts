import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type ISectionOptions,
  LeaderType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { documentWords } from '../../locale/documents';
import { letterWords as words } from '../../locale/letters';
import { cleanText } from '../cell-text';
import type { Annex, Letter, LetterColumn, Letterhead, LetterPart } from './letter';

// Measures of Nghị định 30/2020/NĐ-CP, phụ lục I: A4, Times New Roman 13 to 14, margins 20, 20, 30 and 15 mm; the page
// number stands in the middle above, not on the first page. Lengths in twentieths of a point, sizes in half points.
const twentieths = (mm: number) => Math.round((mm * 1440) / 25.4);
const page = { width: twentieths(210), height: twentieths(297) };
const margin = { top: twentieths(20), bottom: twentieths(20), left: twentieths(30), right: twentieths(15) };
const sizes = { plain: 28, small: 24, note: 22, table: 22, head: 24, page: 26 };
const font = 'Times New Roman';
const firstLine = twentieths(10);
const between = { before: 60, after: 60 };

const bare = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: bare, bottom: bare, left: bare, right: bare };

type Block = Paragraph | Table;

/** Letters as one Word file (Office Open XML), each from a page of its own on. */
export async function docxOf(
  letters: readonly Letter[],
  head: Letterhead,
  title: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const sections = letters.flatMap((letter) => [
    sectionOf(letterBlocks(letter, head), letter.isWide === true),
    ...(letter.annex === undefined ? [] : [sectionOf(annexBlocks(letter.annex), true)]),
  ]);
  const document = new Document({
    title: oneLine(title),
    creator: documentWords.program,
    lastModifiedBy: documentWords.program,
    styles: { default: { document: { run: { font, size: sizes.plain, language: { value: 'vi-VN' } } } } },
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function sectionOf(children: Block[], isWide: boolean): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: { ...page, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin,
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.page })],
          }),
        ],
      }),
    },
    children,
  };
}

/** The width between the margins. */
function widthOf(isWide: boolean): number {
  return (isWide ? page.height : page.width) - margin.left - margin.right;
}

function letterBlocks(letter: Letter, head: Letterhead): Block[] {
  const width = widthOf(letter.isWide === true);
  return [
    ...(letter.form === undefined ? [] : [line(letter.form, { align: 'right', size: sizes.small })]),
    headOf(letter, head, width),
    ...titleOf(letter.title),
    ...toOf(letter.to, width),
    ...letter.parts.flatMap((part) => blocksOf(part, width)),
    space(),
    feetOf(head, width),
  ];
}

function annexBlocks({ title, parts }: Annex): Block[] {
  return [...titleOf(title), ...parts.flatMap((part) => blocksOf(part, widthOf(true)))];
}

interface Look {
  bold?: boolean;
  italics?: boolean;
  size?: number;
  align?: 'left' | 'center' | 'right' | 'both';
  /** The first line begins further in. */
  indent?: boolean;
  spaced?: boolean;
  /** Stays on the page of what follows. */
  keeps?: boolean;
}

function line(text: string, look: Look = {}): Paragraph {
  return new Paragraph({
    ...(look.align === undefined ? {} : { alignment: look.align }),
    ...(look.indent ? { indent: { firstLine } } : {}),
    ...(look.spaced ? { spacing: between } : {}),
    ...(look.keeps ? { keepNext: true } : {}),
    children: [run(text, look)],
  });
}

function run(text: string, { bold, italics, size }: Look): TextRun {
  return new TextRun({
    text: oneLine(text),
    ...(bold ? { bold } : {}),
    ...(italics ? { italics } : {}),
    ...(size === undefined ? {} : { size }),
  });
}

/** A text of a page as one line: it brings no character that a document may not hold. */
function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

function space(): Paragraph {
  return new Paragraph({ children: [] });
}

/** Two columns without lines: the office on the left, the country on the right. */
function headOf({ sign }: Letter, head: Letterhead, width: number): Table {
  const left = [
    line(inCapitals(head.superior) ?? words.superior, { align: 'center', size: sizes.head }),
    line(inCapitals(head.unit) ?? words.unit, { align: 'center', size: sizes.head, bold: true }),
    space(),
    line(words.number(sign), { align: 'center', size: sizes.head }),
  ];
  const right = [
    line(documentWords.country, { align: 'center', size: sizes.head, bold: true }),
    line(documentWords.motto, { align: 'center', bold: true, size: sizes.page }),
    space(),
    line(documentWords.datedAt(head.place), { align: 'center', italics: true, size: sizes.page }),
  ];
  return bareTable(width, [42, 58], [left, right]);
}

/** Offices and titles stand in capitals above and below a letter, and as they are written within its sentences. */
function inCapitals(text: string | undefined): string | undefined {
  return text?.toLocaleUpperCase('vi');
}

function titleOf(title: string): Paragraph[] {
  return [
    space(),
    ...title.split('\n').map((text) => line(text, { align: 'center', bold: true, keeps: true })),
    space(),
  ];
}

function toOf(to: string | undefined, width: number): Block[] {
  return [to === undefined ? dotted(words.to, width) : line(`${words.to} ${to}`, { indent: true }), space()];
}

function feetOf({ signer, name }: Letterhead, width: number): Table {
  const small = { size: sizes.note };
  const left = [
    line(words.recipients, { ...small, bold: true, italics: true }),
    ...[words.asAbove, words.other, words.file].map((text) => line(text, small)),
  ];
  const right = [
    line(inCapitals(signer) ?? words.signer, { align: 'center', bold: true }),
    line(name === undefined ? words.sign : words.signOver, {
      align: 'center',
      italics: true,
      size: sizes.small,
    }),
    space(),
    space(),
    space(),
    line(name ?? words.dots, { align: 'center', bold: name !== undefined }),
  ];
  return bareTable(width, [50, 50], [left, right]);
}

function bareTable(width: number, shares: readonly number[], cells: readonly Paragraph[][]): Table {
  const widths = widthsOf(width, shares);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: { ...noBorders, insideHorizontal: bare, insideVertical: bare },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, place) =>
            new TableCell({
              width: { size: widths[place] ?? 0, type: WidthType.DXA },
              borders: noBorders,
              children,
            }),
        ),
      }),
    ],
  });
}

function blocksOf(part: LetterPart, width: number): Block[] {
  if (part.kind === 'dotted') return [dotted(part.text, width)];
  if (part.kind === 'lines') return Array.from({ length: part.count }, () => dotted('', width));
  if (part.kind === 'table') return [tableOf(part, width), space()];
  const { text, look } = part;
  if (look === 'heading') return [line(text, { bold: true, indent: true, spaced: true, keeps: true })];
  if (look === 'note') return [line(text, { italics: true, size: sizes.note, align: 'both' })];
  if (look === 'item') return [line(`- ${text}`, { indent: true, spaced: true, align: 'both' })];
  return [line(text, { indent: true, spaced: true, align: 'both' })];
}

/** Words, and dots from there to the right margin. */
function dotted(text: string, width: number): Paragraph {
  return new Paragraph({
    spacing: between,
    ...(text === '' ? {} : { indent: { firstLine } }),
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    children: [new TextRun({ children: [oneLine(text === '' ? '' : `${text} `), '\t'] })],
  });
}

function tableOf({ columns, rows, hasTotal }: Extract<LetterPart, { kind: 'table' }>, width: number): Table {
  const widths = widthsOf(
    width,
    columns.map(({ share }) => share),
  );
  const row = (cells: readonly string[], isBold: boolean, isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: columns.map(
        ({ kind }, place) =>
          new TableCell({
            width: { size: widths[place] ?? 0, type: WidthType.DXA },
            margins: { left: 60, right: 60 },
            children: [
              line(cells[place] ?? '', {
                align: isHead ? 'center' : alignments[kind],
                bold: isBold,
                size: sizes.table,
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
        true,
      ),
      ...rows.map((cells, place) => row(cells, hasTotal === true && place === rows.length - 1, false)),
    ],
  });
}

const alignments = { text: 'left', number: 'right', centred: 'center' } as const satisfies Record<
  LetterColumn['kind'],
  Look['align']
>;

/** Shares of a width; what rounding leaves goes to the last. */
function widthsOf(width: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / sum));
  const rest = width - widths.reduce((total, each) => total + each, 0);
  return widths.map((each, place) => (place === widths.length - 1 ? each + rest : each));
}
