import { Parser } from 'htmlparser2';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Merge, PlainTable } from '../reading/plain-table';
import { Gathering, type RowCount } from './gathering';
import { mostColumns, mostUnpacked, mostUnpackedWords } from './limits';
import { ImportRefused } from './refusal';
import { entryStream, type ZipEntry, zipDirectory } from './zip-directory';

/** Sheets of one workbook that are read. */
const mostSheets = 30;

/**
 * The sheets of an Excel workbook: of a formula what it last came to, of a date what the calendar shows. Nothing that a
 * sheet points to outside of it is followed, and nothing is unpacked before it is known how much it is.
 */
export async function workbookTables(file: Uint8Array<ArrayBuffer>, count: RowCount): Promise<PlainTable[]> {
  const parts = zipDirectory(file);
  if ([...parts.values()].some(({ locked }) => locked)) throw new ImportRefused('locked');
  if (!parts.has('[Content_Types].xml')) throw new ImportRefused('not-a-table');
  if (parts.has('xl/workbook.bin')) throw new ImportRefused('old-excel');
  const workbook = parts.get('xl/workbook.xml');
  if (!workbook) throw new ImportRefused('not-a-table');
  for (const { bytes, packedBytes, name } of parts.values()) {
    const limit = isSheet(name) ? mostUnpacked : mostUnpackedWords;
    if (bytes > limit || (bytes === 0 && packedBytes > 16)) throw new ImportRefused('swollen');
  }
  const together = [...parts.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  if (together > mostUnpacked) throw new ImportRefused('swollen');
  const sheets = sheetsOf(await textOf(file, workbook));
  const targets = targetsOf(await textOf(file, parts.get('xl/_rels/workbook.xml.rels')));
  if (sheets.length === 0) throw new ImportRefused('broken');
  const tables: PlainTable[] = [];
  for (const [index, { name, hidden, id }] of sheets.slice(0, mostSheets).entries()) {
    const part = parts.get(partName(targets.get(id) ?? ''));
    if (hidden || !part) continue;
    const gathering = new Gathering(count, name);
    for await (const row of streamXlsxRows(file, { sheet: index }))
      gathering.add(row.values.slice(0, mostColumns).map(textOfValue), row.index + 1);
    for (const merge of await mergesOf(file, part)) gathering.merge(merge);
    const table = gathering.end();
    if (table) tables.push(table);
  }
  return tables;
}

function isSheet(name: string): boolean {
  return name.startsWith('xl/worksheets/');
}

/** Where a relationship of the workbook leads; paths from the root begin with a slash. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return momentOf(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return String(value).replace(/\r\n?/g, '\n').trim();
}

/** Excel counts in days, of which a minute is no whole part: to the second. */
function momentOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000)
    .toISOString()
    .slice(0, 19)
    .split('T');
  if (time === '00:00:00') return day;
  return `${day}T${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

interface Sheet {
  name: string;
  hidden: boolean;
  id: string;
}

function sheetsOf(xml: string): Sheet[] {
  const sheets: Sheet[] = [];
  eachTag(xml, (tag, attributes) => {
    if (tag !== 'sheet') return;
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const { name = '', state = 'visible' } = attributes;
    // As the library counts them.
    if (name !== '' && id !== '') sheets.push({ name, hidden: state !== 'visible', id });
  });
  return sheets;
}

function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  eachTag(xml, (tag, { Id = '', Target = '', TargetMode }) => {
    if (tag === 'Relationship' && TargetMode !== 'External') targets.set(Id, Target);
  });
  return targets;
}

function eachTag(xml: string, told: (tag: string, attributes: Record<string, string>) => void): void {
  const parser = new Parser(
    { onopentag: (name, attributes) => told(name.slice(name.indexOf(':') + 1), attributes) },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

async function textOf(file: Uint8Array<ArrayBuffer>, part: ZipEntry | undefined): Promise<string> {
  if (!part) return '';
  let text = '';
  for await (const piece of textPieces(file, part)) text += piece;
  return text;
}

/** What a part says, piece by piece; refused where it holds more than its directory tells. */
async function* textPieces(file: Uint8Array<ArrayBuffer>, part: ZipEntry): AsyncGenerator<string> {
  const reader = entryStream(file, part).getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.length;
      if (bytes > part.bytes) throw new ImportRefused('swollen');
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel();
  }
}

const afterRows = '</sheetData>';
/** More behind the rows is no list of merged cells. */
const longestTail = 4_000_000;

/** The cells of a sheet that reach over others; they stand behind its rows. */
async function mergesOf(file: Uint8Array<ArrayBuffer>, part: ZipEntry): Promise<Merge[]> {
  let tail = '';
  let found = false;
  for await (const piece of textPieces(file, part)) {
    tail += piece;
    const end: number = found ? -1 : tail.indexOf(afterRows);
    if (end >= 0) [found, tail] = [true, tail.slice(end)];
    if (!found) tail = tail.slice(-afterRows.length);
    else if (tail.length > longestTail) break;
  }
  const merges: Merge[] = [];
  eachTag(found ? tail.slice(afterRows.length) : '', (tag, { ref = '' }) => {
    const [, left, top, right, bottom] = tag === 'mergeCell' ? (mergeRef.exec(ref) ?? []) : [];
    if (left && right)
      merges.push({ top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) });
  });
  return merges;
}

const mergeRef = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** "A" is 0, "AA" 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
