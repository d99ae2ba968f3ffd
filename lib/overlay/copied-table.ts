import { formatCivilTime } from '../locale/civil-format';
import { overlayWords } from '../locale/overlay';
import { labelOf } from './label';
import type { JudgedRow } from './picture';

/** One table in the two forms that other programs paste. */
export interface CopiedTable {
  /** Tab-separated, for Excel and chats. */
  text: string;
  /** For Word and Excel. */
  html: string;
}

/** The rows as a table: code, procedure, due date, what to do. */
export function copiedTable(rows: readonly JudgedRow[], language: 'vi' | 'en'): CopiedTable {
  const cells = rows.map(({ row: { dossier }, judgement }) => [
    dossier.code,
    dossier.procedure ?? '',
    dossier.dueAt === undefined ? '' : formatCivilTime(dossier.dueAt),
    labelOf(judgement, language),
  ]);
  const [head, ...body] = [overlayWords(language).copyHeaders, ...cells].map((row) => row.map(harmless));
  const line = (tag: string, row: readonly string[] = []) =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return {
    text: [head, ...body].map((row = []) => row.join('\t')).join('\r\n'),
    html: `<table border="1">${line('th', head)}${body.map((row) => line('td', row)).join('')}</table>`,
  };
}

/** One line of text that no spreadsheet takes for a formula. */
function harmless(cell: string): string {
  const line = cell.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
