import { formatCivilTime } from '../locale/civil-format';
import { overlayWords } from '../locale/overlay';
import type { CivilTime } from '../text/civil-time';
import { labelOf } from './label';
import type { JudgedRow } from './picture';

/** One table in the two forms that other programs paste. */
export interface CopiedTable {
  /** Tab-separated, for Excel and chats. */
  text: string;
  /** For Word and Excel. */
  html: string;
}

/** A cell in both forms. */
interface Cell {
  text: string;
  /** What tells spreadsheets which kind of cell it is, as attributes of its element. */
  kind: string;
}

/**
 * Keeps a spreadsheet from taking a code for a number and losing its noughts: the first is Excel's own word for "text",
 * the second LibreOffice's.
 */
const asText = ` style="mso-number-format:'\\@'" sdnum="1033;1066;@"`;

/** The rows as a table: code, procedure, due date, what to do. */
export function copiedTable(rows: readonly JudgedRow[], language: 'vi' | 'en'): CopiedTable {
  const head = overlayWords(language).copyHeaders.map(textCell);
  const body = rows.map(({ row: { dossier }, judgement }) => [
    textCell(dossier.code),
    textCell(dossier.procedure ?? ''),
    dossier.dueAt === undefined ? textCell('') : timeCell(dossier.dueAt),
    textCell(labelOf(judgement, language)),
  ]);
  const line = (tag: string, row: readonly Cell[]) =>
    `<tr>${row.map(({ kind, text }) => `<${tag}${kind}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  return {
    text: [head, ...body].map((row) => row.map(({ text }) => text).join('\t')).join('\r\n'),
    html:
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>' +
      `<table border="1">${line('th', head)}${body.map((row) => line('td', row)).join('')}</table></body></html>`,
  };
}

function textCell(text: string): Cell {
  return { text: harmless(text), kind: asText };
}

/**
 * A date that no spreadsheet reads by the habits of its own country, where 05/11 may be the eleventh of May. LibreOffice
 * knows its own formats alone.
 */
function timeCell(time: CivilTime): Cell {
  const serial = serialOf(time);
  const [excel, office] = time.includes('T')
    ? ['dd\\/mm\\/yyyy\\ hh\\:mm', 'DD/MM/YYYY HH:MM:SS']
    : ['dd\\/mm\\/yyyy', 'DD/MM/YYYY'];
  return {
    text: formatCivilTime(time),
    kind: ` style="mso-number-format:'${excel}'" x:num="${serial}" sdval="${serial}" sdnum="1033;1066;${office}"`,
  };
}

/** A civil time as spreadsheets count: days since the last but one of 1899. */
function serialOf(time: CivilTime): number {
  const day = Date.parse(`${time.slice(0, 10)}T00:00Z`) / 86_400_000 + 25_569;
  const [hours = 0, minutes = 0, seconds = 0] = time.slice(11, 19).split(':').map(Number);
  return day + (hours * 3_600 + minutes * 60 + seconds) / 86_400;
}

/** One line of text that no spreadsheet takes for a formula. */
function harmless(cell: string): string {
  const line = cell.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
