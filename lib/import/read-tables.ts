import type { PlainTable } from '../reading/plain-table';
import { decoded } from './decoding';
import { delimitedTable } from './delimited';
import { RowCount } from './gathering';
import { mostBytes } from './limits';
import { htmlTables, spreadsheetMlTables } from './marked-up';
import { ImportRefused } from './refusal';
import { workbookTables } from './workbook';

/** What is to be read: a file, or what the clipboard held. */
export type ImportSource = { file: Blob } | { html: string } | { text: string };

/**
 * Every table of a file or of the clipboard, whatever the file calls itself.
 * @param told Is told now and then how many rows have been read.
 * @throws ImportRefused
 */
export async function readTables(source: ImportSource, told: (rows: number) => void): Promise<PlainTable[]> {
  const count = new RowCount(told);
  const tables = 'file' in source ? await ofFile(source.file, count) : ofText(source, count);
  if (tables.length === 0) throw new ImportRefused('empty');
  return tables;
}

function ofText(source: { html: string } | { text: string }, count: RowCount): PlainTable[] {
  const text = 'html' in source ? source.html : source.text;
  if (text.length > mostBytes) throw new ImportRefused('too-large');
  return 'html' in source ? htmlTables(text, count) : some(delimitedTable(text, count));
}

async function ofFile(file: Blob, count: RowCount): Promise<PlainTable[]> {
  if (file.size === 0) throw new ImportRefused('empty');
  if (file.size > mostBytes) throw new ImportRefused('too-large');
  const bytes = await bytesOf(file);
  if (startsWith(bytes, oleMark)) throw new ImportRefused(oleRefusal(bytes));
  if (biffMarks.some((mark) => startsWith(bytes, mark))) throw new ImportRefused('old-excel');
  if (startsWith(bytes, zipMark)) return ofWorkbook(bytes, count);
  if (otherMarks.some((mark) => startsWith(bytes, mark))) throw new ImportRefused('not-a-table');
  const text = decoded(bytes);
  const first = text.slice(0, 20_000);
  // No text holds such signs.
  if (/[^\P{Cc}\s\u0080-\u009f]/u.test(first)) throw new ImportRefused('not-a-table');
  if (/^\s*<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/.test(first))
    return spreadsheetMlTables(text, count);
  if (/^MIME-Version:/i.test(first)) throw new ImportRefused('old-excel');
  if (/^\s*</.test(first)) {
    const tables = htmlTables(text, count);
    if (tables.length === 0) throw new ImportRefused('not-a-table');
    return tables;
  }
  return some(delimitedTable(text, count));
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ImportRefused('unreadable');
  }
}

async function ofWorkbook(bytes: Uint8Array<ArrayBuffer>, count: RowCount): Promise<PlainTable[]> {
  try {
    return await workbookTables(bytes, count);
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    throw new ImportRefused('broken', { cause: error });
  }
}

function some(table: PlainTable | undefined): PlainTable[] {
  return table ? [table] : [];
}

const zipMark = [0x50, 0x4b];
const oleMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How the streams of Excel 2 to 4 begin, which stand in no container. */
const biffMarks = [0x00, 0x02, 0x04, 0x08].map((kind) => [0x09, kind]);
const otherMarks = ['%PDF', '\x89PNG', 'GIF8', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', '{\\rtf'].map((mark) =>
  [...mark].map((sign) => sign.charCodeAt(0)),
);

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Names stand in a container at even places, 128 bytes apart. */
const oleStep = 1 << 22;

/** A workbook under a password is a ZIP file in a container of the old kind. */
function oleRefusal(bytes: Uint8Array): 'locked' | 'old-excel' | 'not-a-table' {
  const decoder = new TextDecoder('utf-16le');
  let isExcel = false;
  for (let at = 0; at < bytes.length; at += oleStep) {
    const text = decoder.decode(bytes.subarray(at, at + oleStep));
    if (text.includes('EncryptedPackage')) return 'locked';
    isExcel ||= text.includes('Workbook\0') || text.includes('Book\0');
  }
  return isExcel ? 'old-excel' : 'not-a-table';
}
