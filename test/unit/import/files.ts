import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { readTables } from '../../../lib/import/read-tables';
import { ImportRefused } from '../../../lib/import/refusal';
import { type PlainReading, readPlainTable } from '../../../lib/reading/plain-table';

export const headers = ['STT', 'Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'];

export const rows = [
  ['1', 'H57.132-261104-0583', 'Chứng thực bản sao', '04/11/2026', '20/11/2026 16:30', 'Đang xử lý'],
  ['2', 'H57.132-261105-0601', 'Đăng ký khai sinh', '05/11/2026', '23/11/2026', 'Chờ bổ sung'],
  ['3', 'H57.132-261106-0007', 'Cấp lại giấy phép', '06/11/2026', '24/11/2026', 'Đã trả kết quả'],
];

/** What the rows above are, whatever they came in. */
export const dossiers = [
  {
    code: 'H57.132-261104-0583',
    procedure: 'Chứng thực bản sao',
    receivedAt: '2026-11-04',
    dueAt: '2026-11-20T16:30',
    statusText: 'Đang xử lý',
    stage: 'processing',
  },
  {
    code: 'H57.132-261105-0601',
    procedure: 'Đăng ký khai sinh',
    receivedAt: '2026-11-05',
    dueAt: '2026-11-23',
    statusText: 'Chờ bổ sung',
    stage: 'paused',
  },
  {
    code: 'H57.132-261106-0007',
    procedure: 'Cấp lại giấy phép',
    receivedAt: '2026-11-06',
    dueAt: '2026-11-24',
    statusText: 'Đã trả kết quả',
    stage: 'returned',
  },
];

export function csvOf(delimiter = ',', lines: readonly (readonly string[])[] = [headers, ...rows]): string {
  return lines.map((line) => line.join(delimiter)).join('\r\n');
}

export function htmlOf(lines: readonly (readonly string[])[] = [headers, ...rows]): string {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<html><head><meta charset="utf-8"><title>x</title></head><body><table>${lines.map(row).join('')}</table></body></html>`;
}

export async function xlsxOf(fill: (sheet: ExcelJS.Worksheet) => void, name = 'Sheet1'): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet(name));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The workbook with some of its parts in another form. */
export async function withParts(bytes: Buffer, parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

export function blobOf(bytes: Uint8Array | string): Blob {
  return new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]);
}

export async function readingsOf(bytes: Uint8Array | string): Promise<PlainReading[]> {
  const tables = await readTables({ file: blobOf(bytes) }, () => {});
  return tables.map((table) => drained(readPlainTable(table, [])));
}

export function drained<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The dossiers of a file's first list. */
export async function dossiersOf(bytes: Uint8Array | string): Promise<unknown[]> {
  const list = (await readingsOf(bytes)).find((reading) => reading.list)?.list;
  return list?.rows.map(({ dossier }) => dossier) ?? [];
}

/** Why a file is not read. */
export async function refusalOf(file: Blob | Uint8Array | string): Promise<string> {
  try {
    await readTables({ file: file instanceof Blob ? file : blobOf(file) }, () => {});
  } catch (error) {
    if (error instanceof ImportRefused) return error.refusal;
    throw error;
  }
  return 'none';
}
