import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeView } from '../../../lib/export/view-workbook';
import type { ViewTable } from '../../../lib/report';

const table = (title: string, more: Partial<ViewTable> = {}): ViewTable => ({
  id: 'any',
  title,
  columns: [
    { id: 'name', title: 'Chỉ tiêu', kind: 'text' },
    { id: 'count', title: 'Đạt', kind: 'number' },
    { id: 'share', title: 'Tỷ lệ', kind: 'percent' },
    { id: 'day', title: 'Ngày', kind: 'date' },
  ],
  rows: [
    ['Số hóa', 2243, 0.6067, '2026-11-20T16:30'],
    ['=HYPERLINK("http://x")', 0, undefined, '2026-11-20'],
  ],
  notes: ['Ghi chú'],
  ...more,
});

async function read(tables: readonly ViewTable[]): Promise<ExcelJS.Workbook> {
  const parts: Uint8Array[] = [];
  await writeView({ title: 'Chỉ tiêu', scope: '97 hồ sơ', at: '16:05 22/11/2026', tables }, (bytes) => {
    parts.push(bytes);
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.concat(parts) as never);
  return book;
}

describe('a view as a workbook', () => {
  it('has the cells of its tables with their kinds, the total apart and the notes below', async () => {
    const book = await read([table('Tổng', { total: ['Tổng cộng', 2243, 0.6067, undefined] })]);
    const [sheet] = book.worksheets;
    const cell = (place: string) => sheet?.getCell(place).value;
    expect([cell('A1'), cell('A2'), cell('A3'), cell('C3')]).toEqual([
      'Tổng',
      '97 hồ sơ',
      'Chỉ tiêu',
      'Tỷ lệ',
    ]);
    expect([cell('A4'), cell('B4'), cell('C4')]).toEqual(['Số hóa', 2243, 0.6067]);
    expect(cell('D4')).toEqual(new Date('2026-11-20T16:30Z'));
    expect([cell('A5'), cell('B5'), cell('C5')]).toEqual(['=HYPERLINK("http://x")', 0, null]);
    expect(sheet?.getCell('A5').formula).toBeFalsy();
    expect([cell('A6'), cell('B6'), cell('A7')]).toEqual(['Tổng cộng', 2243, 'Ghi chú']);
    expect(sheet?.autoFilter).toBeFalsy();
  });

  it('names each sheet by its title, once, without what a tab may not hold', async () => {
    const long = 'Tình hình, kết quả giải quyết TTHC từ 01/01/2021 đến 15/03/2024';
    const book = await read([table(long), table(long), table('Ai [cần] nhắc: hôm nay?')]);
    const names = book.worksheets.map(({ name }) => name);
    expect(names).toEqual([
      'Tình hình, kết quả giải quyết T',
      'Tình hình, kết quả giải quyết 2',
      'Ai cần nhắc hôm nay',
    ]);
    expect(book.worksheets[0]?.autoFilter).toBeTruthy();
  });
});
