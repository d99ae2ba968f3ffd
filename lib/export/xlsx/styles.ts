import type { CellKind } from '../../report';
import { declaration } from './xml-text';

/** How a cell looks; each name stands for its place in the table of formats. */
const looks = [
  'plain',
  'heading',
  'text',
  'quoted',
  'code',
  'day',
  'moment',
  'count',
  'share',
  'title',
  'centred',
  'total',
  'note',
] as const;

export type Look = (typeof looks)[number];

/** The number of a look in the cells' `s`. */
export const lookNumber = Object.fromEntries(looks.map((look, place) => [look, place])) as Record<
  Look,
  number
>;

export const lookOfKind: Record<CellKind, Look> = {
  text: 'text',
  code: 'code',
  date: 'moment',
  number: 'count',
  percent: 'share',
};

const box = 'borderId="1" applyBorder="1"';
const top = '<alignment vertical="top" wrapText="1"/>';

/** Formats in the order of `looks`. Dates and counts are numbers with a format; codes are texts by format too. */
const formats: Record<Look, string> = {
  plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  heading: `<xf numFmtId="0" fontId="1" fillId="2" ${box} xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>`,
  text: `<xf numFmtId="0" fontId="0" fillId="0" ${box} xfId="0" applyAlignment="1">${top}</xf>`,
  quoted: `<xf numFmtId="49" fontId="0" fillId="0" ${box} xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  code: `<xf numFmtId="49" fontId="0" fillId="0" ${box} xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  day: `<xf numFmtId="164" fontId="0" fillId="0" ${box} xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  moment: `<xf numFmtId="165" fontId="0" fillId="0" ${box} xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  count: `<xf numFmtId="3" fontId="0" fillId="0" ${box} xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  share: `<xf numFmtId="10" fontId="0" fillId="0" ${box} xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  title:
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  centred:
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  total: `<xf numFmtId="3" fontId="1" fillId="0" ${box} xfId="0" applyFont="1" applyNumberFormat="1"/>`,
  note: '<xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
};

const line = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>';
const font = (inner: string, size = 11) =>
  `<font>${inner}<sz val="${size}"/><name val="Times New Roman"/></font>`;

/** `xl/styles.xml`. */
export const stylesXml =
  declaration +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>' +
  `<fonts count="4">${font('')}${font('<b/>')}${font('<b/>', 14)}${font('<i/>')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE6EDF5"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${line}</border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${looks.length}">${looks.map((look) => formats[look]).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';
