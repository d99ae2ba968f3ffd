import ExcelJS from 'exceljs';
import { streamXlsxRows } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { longestCell } from '../../../lib/export/cell-text';
import { columnName } from '../../../lib/export/xlsx/cell';
import { serialClock, serialDay } from '../../../lib/export/xlsx/serial';
import type { SheetPlan } from '../../../lib/export/xlsx/sheet';
import { WorkbookWriter } from '../../../lib/export/xlsx/workbook';
import { Gathered } from './bytes';
import { exported, hostile, unclean } from './dossiers';
import { nationalSite, workbookOf } from './workbook-samples';

async function opened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

/** Rows of a sheet by their headings, which stand in its first row. */
function rowsOf(workbook: ExcelJS.Workbook, name: string): Record<string, ExcelJS.Cell>[] {
  const sheet = workbook.getWorksheet(name);
  const rows: Record<string, ExcelJS.Cell>[] = [];
  sheet?.eachRow((row, number) => {
    if (number === 1) return;
    rows.push(
      Object.fromEntries(
        (sheet.getRow(1).values as string[]).flatMap((title, column) =>
          title === undefined ? [] : [[title, row.getCell(column)]],
        ),
      ),
    );
  });
  return rows;
}

describe('the workbook', () => {
  it('has its sheets in their order, headings frozen, filtered, printed on every page', async () => {
    const workbook = await opened((await workbookOf()).bytes);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Tổng hợp',
      'Biểu II.06a',
      'Quá hạn',
      'Sắp đến hạn',
      'Thiếu số hóa',
      'Toàn bộ',
    ]);
    const all = workbook.getWorksheet('Toàn bộ');
    expect(all?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(all?.autoFilter).toMatch(/^A1:[A-Z]+5$/);
    expect(all?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', scale: 60 });
    expect(workbook.getWorksheet('Quá hạn')?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
    });
    expect(all?.pageSetup.printTitlesRow).toBe('1:1');
    expect(all?.getColumn(1).width).toBeGreaterThan(20);
  });

  it('is read back by another library with the same values and true types', async () => {
    const [first, second, third] = rowsOf(await opened((await workbookOf()).bytes), 'Toàn bộ');
    expect(first?.['Ngày hẹn trả']?.value).toEqual(new Date('2026-11-20T16:30:00Z'));
    expect(first?.['Ngày hẹn trả']?.numFmt).toMatch(/hh:mm/);
    expect(second?.['Ngày tiếp nhận']?.value).toEqual(new Date('2026-10-01T00:00:00Z'));
    expect(second?.['Ngày tiếp nhận']?.numFmt).toBe('dd/mm/yyyy');
    expect(second?.['Mã hồ sơ']?.value).toBe('000123456789012345');
    expect(second?.['Mã hồ sơ']?.numFmt).toBe('@');
    expect(third?.['Mã hồ sơ']?.value).toBe('0001-2');
    expect(third?.['Ngày hẹn trả']?.value).toBeNull();
    expect(second?.['Trạng thái']?.value).toBe(hostile.quotes);
    expect(second?.['Đơn vị']?.value).toBe(hostile.markup);
  });

  it('holds no formula, whatever a page showed', async () => {
    const dossiers = Object.values(hostile).map((text, index) =>
      exported({ code: `${index}`, procedure: text, statusText: text }),
    );
    const { bytes } = await workbookOf(dossiers);
    const sheet = read(bytes, { cellFormula: true }).Sheets['Toàn bộ'] ?? {};
    const cells = Object.entries(sheet).filter(([place]) => !place.startsWith('!'));
    expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
    const told = utils.sheet_to_json<Record<string, string>>(sheet).map((row) => row['Tên thủ tục']);
    expect(told).toEqual(Object.values(hostile));
  });

  it('counts as the popup does: what left its list is known, and no more', async () => {
    const workbook = await opened((await workbookOf()).bytes);
    const sheet = workbook.getWorksheet('Tổng hợp');
    const counts: Record<string, unknown> = {};
    sheet?.eachRow((row) => {
      counts[String(row.getCell(1).value)] = row.getCell(2).value;
    });
    expect(counts).toMatchObject({
      'Quá hạn': 1,
      'Thiếu số hóa': 2,
      'Đang giải quyết': 2,
      'Tất cả hồ sơ đã biết': 4,
      'Không còn trong danh sách đã đọc hết': 1,
    });
    expect(Object.keys(counts)).toContain('Đang xử lý: đã đọc 40/1.097 hồ sơ, lúc 08:05 22/11/2026');
    expect(rowsOf(workbook, 'Quá hạn').map((row) => row['Mã hồ sơ']?.value)).toEqual(['H57.132-261104-0583']);
    expect(rowsOf(workbook, 'Thiếu số hóa')).toHaveLength(2);
  });

  it('counts in its form what the report counts: nothing of the national portal', async () => {
    const dossier = { code: 'H57.132-261104-0583', receivedAt: '2026-11-04', dueAt: '2026-11-20' };
    const both = [exported(dossier), exported(dossier, { site: nationalSite })];
    const workbook = await opened((await workbookOf(both)).bytes);
    const totals: unknown[] = [];
    workbook.getWorksheet('Biểu II.06a')?.eachRow((row) => {
      if (row.getCell(2).value === 'Tổng cộng') totals.push(row.getCell(3).value);
    });
    expect(totals).toEqual([1]);
    expect(rowsOf(workbook, 'Toàn bộ')).toHaveLength(2);
  });

  it.each([
    [{}, ['Đơn vị báo cáo: ……………………………'], ['……………, ngày …… tháng …… năm ………', 'Thủ trưởng đơn vị']],
    [
      { superior: 'Sở Mẫu', unit: '=Trung tâm', place: 'An Mẫu', signer: 'Giám đốc', name: 'Đỗ Thị Bịa' },
      ['Sở Mẫu', 'Đơn vị báo cáo: =Trung tâm'],
      ['An Mẫu, ngày …… tháng …… năm ………', 'Giám đốc', 'Đỗ Thị Bịa'],
    ],
  ])('is headed and signed as the office says, or to be filled in: %o', async (head, above, below) => {
    const sheet = (await opened((await workbookOf(undefined, head)).bytes)).getWorksheet('Biểu II.06a');
    const lines: string[] = [];
    sheet?.eachRow((row) => {
      const values = (row.values as unknown[]).map(String);
      lines.push(...new Set(values.filter((value) => value !== '')));
    });
    expect(lines.slice(1, 2)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    const title = lines.indexOf('TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH');
    const told = [...above, 'Độc lập - Tự do - Hạnh phúc'];
    expect([...lines.slice(2, title)].sort()).toEqual(told.sort());
    const end = lines.slice(lines.indexOf(below[0] ?? ''));
    expect(end.filter((line) => below.includes(line))).toEqual(below);
    if (!('name' in head)) expect(end).toHaveLength(below.length + 2);
  });

  it.each(unclean)('holds no %s', async (_what, text, clean) => {
    const { bytes } = await workbookOf([exported({ code: 'A1', procedure: text })]);
    const [row] = rowsOf(await opened(bytes), 'Toàn bộ');
    expect(row?.['Tên thủ tục']?.value).toBe(clean);
  });

  it('holds as much of a text as a cell does, and says how many were too long', async () => {
    const long = exported({
      code: 'A1',
      procedure: 'ơ'.repeat(longestCell),
      statusText: 'ơ'.repeat(longestCell + 1),
    });
    const { bytes, written } = await workbookOf([long]);
    expect(written).toEqual({ rows: 1, shortened: 1 });
    const [row] = rowsOf(await opened(bytes), 'Toàn bộ');
    expect(row?.['Tên thủ tục']?.value).toBe('ơ'.repeat(longestCell));
    expect(row?.['Trạng thái']?.value).toBe(`${'ơ'.repeat(longestCell - 1)}…`);
  });
});

describe('texts of a workbook', () => {
  it('are the same in their cells, whether they are shared by cells or too many to be', async () => {
    // Twice as many characters as are held at once, each text in two cells, some with blanks that a reader may drop.
    const texts = Array.from({ length: 400 }, (_, number) =>
      `${' '.repeat(number % 3)}${number} ơ\n`.padEnd(5_200, 'à '),
    );
    const gathered = new Gathered();
    const writer = new WorkbookWriter();
    const table = writer.table({
      name: 'Chữ',
      columns: ['Một', 'Hai'].map((title) => ({ title, kind: 'text', width: 20 })),
      hasFilter: false,
      headingLines: 1,
      fitsPage: true,
      foot: '',
    });
    for (const text of texts) await table.add([text, text]);
    await writer.end('thử', gathered.sink);
    const rows = utils.sheet_to_json<string[]>(read(gathered.bytes).Sheets.Chữ ?? {}, { header: 1 });
    expect(rows.slice(1)).toEqual(texts.map((text) => [text, text]));
    const sheet = (await opened(gathered.bytes)).getWorksheet('Chữ');
    expect(texts.map((_, row) => sheet?.getCell(row + 2, 2).value)).toEqual(texts);
  });
});

describe('a table of more rows than a sheet holds', () => {
  const plan: SheetPlan = {
    name: 'Toàn bộ',
    columns: [{ title: 'Số', kind: 'number', width: 8 }],
    hasFilter: true,
    headingLines: 1,
    fitsPage: false,
    foot: '',
  };

  async function numbered(rows: number, mostRows?: number): Promise<Buffer> {
    const gathered = new Gathered();
    const writer = new WorkbookWriter(mostRows);
    const table = writer.table(plan);
    for (let row = 0; row < rows; row++) await table.add([row]);
    expect(await writer.end('thử', gathered.sink)).toEqual({ rows, shortened: 0 });
    return gathered.bytes;
  }

  it('goes on in a second sheet, with its headings', async () => {
    const mostRows = 1_000;
    const { Sheets, SheetNames } = read(await numbered(mostRows + 4, mostRows), { dense: true });
    expect(SheetNames).toEqual(['Toàn bộ', 'Toàn bộ (2)']);
    expect(Sheets['Toàn bộ']?.['!ref']).toBe(`A1:A${mostRows}`);
    expect(utils.sheet_to_json(Sheets['Toàn bộ (2)'] ?? {}).at(-1)).toEqual({ Số: mostRows + 3 });
  });

  it('holds every one of more than a million', async () => {
    const rows = 1_048_600;
    const bytes = new Uint8Array(await numbered(rows));
    const found: [rows: number, last: unknown][] = [];
    for (const sheet of ['Toàn bộ', 'Toàn bộ (2)']) {
      let [count, last]: [number, unknown] = [0, undefined];
      for await (const { values } of streamXlsxRows(bytes, { sheet })) {
        count += 1;
        [last] = values;
      }
      found.push([count, last]);
    }
    // Each sheet is headed, and the first is as high as a sheet can be.
    expect(found).toEqual([
      [1_048_576, 1_048_574],
      [1 + rows - 1_048_575, rows - 1],
    ]);
  }, 240_000);
});

describe('places and dates of a spreadsheet', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });

  it.each([
    ['1900-03-01', '61'],
    ['2026-11-22', '46348'],
    ['1900-02-28', undefined],
    ['hôm nay', undefined],
  ])('day %s is %s', (day, serial) => {
    expect(serialDay(day)).toBe(serial);
  });

  it.each([
    ['', ''],
    ['T00:00', ''],
    ['T12:00', '.5'],
    ['T23:59:59', '.999988425926'],
    ['T24:00', undefined],
  ])('clock "%s" is "%s"', (clock, fraction) => {
    expect(serialClock(clock)).toBe(fraction);
  });
});
