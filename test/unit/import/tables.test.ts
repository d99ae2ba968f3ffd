import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../lib/import/read-tables';
import { lineOf, readPlainTable } from '../../../lib/reading/plain-table';
import { windows1258 } from '../../support/windows-1258';
import { csvOf, dossiers, dossiersOf, drained, headers, htmlOf, readingsOf, rows, xlsxOf } from './files';

// The bytes of TCVN3 and VNI as windows-1252 shows them.
const tcvn3 =
  'M· hå s¬,Ngµy tiÕp nhËn,Ngµy hÑn tr¶,Tr¹ng th¸i\r\nH57.132-261104-0583,04/11/2026,20/11/2026,§ang xö lý\r\n';
const vni =
  'Maõ hoà sô,Ngaøy tieáp nhaän,Ngaøy heïn traû,Traïng thaùi\r\nH57.132-261104-0583,04/11/2026,20/11/2026,Ñang xöû lyù\r\n';
const ofOldFonts = [
  {
    code: 'H57.132-261104-0583',
    receivedAt: '2026-11-04',
    dueAt: '2026-11-20',
    statusText: 'Đang xử lý',
    stage: 'processing',
  },
];

describe('a text of fields', () => {
  const utf16 = (text: string, isLittle: boolean, mark: boolean) => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
    return isLittle ? bytes : Buffer.from(bytes).swap16();
  };
  it.each<[string, Uint8Array | string]>([
    ['UTF-8', csvOf()],
    ['UTF-8 with its mark', `\ufeff${csvOf()}`],
    ['semicolons', csvOf(';')],
    ['tabs', csvOf('\t')],
    ['Excel’s note of what parts the fields', `sep=;\r\n${csvOf(';')}`],
    ['UTF-16, little end first', utf16(csvOf('\t'), true, true)],
    ['UTF-16, big end first', utf16(csvOf(), false, true)],
    ['UTF-16 without a mark', utf16(csvOf(), true, false)],
    ['Windows-1258', windows1258(csvOf())],
    ['letters and marks apart', csvOf().normalize('NFD')],
    ['a title above and notes below', `DANH SÁCH HỒ SƠ\r\n\r\n${csvOf()}\r\nNgười lập biểu\r\n`],
    ['lines that end as on old machines', csvOf().replaceAll('\r\n', '\r')],
  ])('in %s is the same dossiers', async (_how, bytes) => {
    expect(await dossiersOf(bytes)).toEqual(dossiers);
  });

  it.each([
    ['TCVN3', tcvn3],
    ['VNI', vni],
  ])('in the letters of %s', async (_how, text) => {
    expect(await dossiersOf(Buffer.from(text, 'latin1'))).toEqual(ofOldFonts);
  });

  it('with quotes, breaks of lines within them and fields that are missing', async () => {
    const text = `Mã hồ sơ,Tên thủ tục,Ngày hẹn trả\nH57.132-261104-0583,"Cấp ""bản sao"",\ncó chứng thực",20/11/2026\nH57.132-261105-0601\n`;
    expect(await dossiersOf(text)).toEqual([
      { code: 'H57.132-261104-0583', procedure: 'Cấp "bản sao", có chứng thực', dueAt: '2026-11-20' },
      { code: 'H57.132-261105-0601' },
    ]);
  });

  it('has each row that is no dossier told by its line', async () => {
    const text = csvOf(',', [
      headers,
      ...rows,
      rows[0] ?? [],
      ['', '', 'Tổng số', '3'],
      ['4', '', 'Không mã', '04/11/2026'],
    ]);
    const [reading] = await readingsOf(text);
    expect(reading?.list?.skipped.map(({ reason, element }) => [reason, lineOf(element)])).toEqual([
      ['header', 1],
      ['duplicate', 5],
      ['total', 6],
      ['no-code', 7],
    ]);
  });
});

describe('a workbook', () => {
  it('gives codes, true dates, what formulas came to and texts in several styles', async () => {
    const bytes = await xlsxOf((sheet) => {
      sheet.addRow(['Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Số hóa kết quả']);
      sheet.addRow([
        'H57.132-261104-0583',
        { richText: [{ text: 'Chứng thực ' }, { text: 'bản sao', font: { bold: true } }] },
        new Date(Date.UTC(2026, 10, 4)),
        new Date(Date.UTC(2026, 10, 20, 16, 30)),
        true,
      ]);
      sheet.addRow([
        'H57.132-261105-0601',
        { formula: 'HYPERLINK("http://x")', result: 'Đăng ký khai sinh' },
        '05/11/2026',
        { formula: 'C2+1', result: new Date(Date.UTC(2026, 10, 23)) },
        false,
      ]);
    });
    expect(await dossiersOf(bytes)).toEqual([
      {
        code: 'H57.132-261104-0583',
        procedure: 'Chứng thực bản sao',
        receivedAt: '2026-11-04',
        dueAt: '2026-11-20T16:30',
        digitisedResult: true,
      },
      {
        code: 'H57.132-261105-0601',
        procedure: 'Đăng ký khai sinh',
        receivedAt: '2026-11-05',
        dueAt: '2026-11-23',
        digitisedResult: false,
      },
    ]);
  });

  it('with a title, two rows of headers that are joined and a numbering row', async () => {
    const bytes = await xlsxOf((sheet) => {
      sheet.addRow(['DANH SÁCH HỒ SƠ ĐANG XỬ LÝ']);
      sheet.mergeCells('A1:F1');
      sheet.addRow(['STT', 'Mã hồ sơ', 'Ngày', null, 'Số hóa', null]);
      sheet.addRow([null, null, 'Tiếp nhận', 'Hẹn trả', 'Thành phần', 'Kết quả']);
      for (const range of ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2']) sheet.mergeCells(range);
      sheet.addRow(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']);
      sheet.addRow([1, 'H57.132-261104-0583', '04/11/2026', '20/11/2026', '2/3', 'Chưa số hóa']);
    });
    const [reading] = await readingsOf(bytes);
    expect(reading?.list?.title).toBe('DANH SÁCH HỒ SƠ ĐANG XỬ LÝ');
    expect(reading?.list?.rows.map(({ dossier }) => dossier)).toEqual([
      {
        code: 'H57.132-261104-0583',
        receivedAt: '2026-11-04',
        dueAt: '2026-11-20',
        digitisedComponents: false,
        digitisedResult: false,
        stage: 'processing',
      },
    ]);
  });

  it('of several sheets, those that people see', async () => {
    const workbook = new ExcelJS.Workbook();
    const first = workbook.addWorksheet('Quá hạn');
    first.addRows([headers, rows[0] ?? []]);
    workbook.addWorksheet('Ẩn', { state: 'hidden' }).addRows([headers, rows[1] ?? []]);
    workbook.addWorksheet('Trống');
    workbook.addWorksheet('Sheet4').addRows([headers, rows[2] ?? []]);
    const readings = await readingsOf(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(readings.map(({ list }) => [list?.title, list?.rows[0]?.dossier.code])).toEqual([
      ['Quá hạn', rows[0]?.[1]],
      [undefined, rows[2]?.[1]],
    ]);
  });
});

describe('a page that calls itself a workbook', () => {
  it('is read as the page that it is', async () => {
    expect(await dossiersOf(htmlOf())).toEqual(dossiers);
    expect(await dossiersOf(Buffer.from(`\ufeff${htmlOf()}`, 'utf16le'))).toEqual(dossiers);
    expect(await dossiersOf(windows1258(htmlOf()))).toEqual(dossiers);
  });

  it('with cells that reach over others, lines in a cell, tables in tables and what nobody sees', async () => {
    const text = `<table><tr><td>Khung<table>
      <tr><th rowspan=2>Mã hồ sơ</th><th rowspan=2>Thông tin h&#7891; s&#417;</th><th colspan=2>Số hóa</th></tr>
      <tr><th>Thành phần</th><th>Kết quả</th></tr>
      <tr style="display:none"><td>H57.132-261104-9999</td><td>Ẩn</td><td></td><td></td></tr>
      <tr><td>H57.132-261104-0583</td><td>Tên thủ tục: Chứng thực<br>Ngày hẹn trả: 20/11/2026<script>x</script></td><td>3/3</td><td>Chưa</td></tr>
      <tr><td>H57.132-261105-0601</td><td>Ngày hẹn trả: 23/11/2026</td><td>1/3</td><td>Đã số hóa</td></tr>
      </table></td></tr></table>`;
    expect(await dossiersOf(text)).toEqual([
      {
        code: 'H57.132-261104-0583',
        procedure: 'Chứng thực',
        dueAt: '2026-11-20',
        digitisedComponents: true,
        digitisedResult: false,
      },
      { code: 'H57.132-261105-0601', dueAt: '2026-11-23', digitisedComponents: false, digitisedResult: true },
    ]);
  });

  it('also where it is Excel’s XML of 2003', async () => {
    const cell = (text: string) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
    const text = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Worksheet ss:Name="Sheet1"><Table>${[headers, ...rows].map((row) => `<Row>${row.map(cell).join('')}</Row>`).join('\n')}</Table></Worksheet></Workbook>`;
    expect(await dossiersOf(text)).toEqual(dossiers);
  });
});

describe('the clipboard', () => {
  it('gives its table as a page or as text', async () => {
    for (const source of [{ html: htmlOf() }, { text: csvOf('\t') }]) {
      const [table] = await readTables(source, () => {});
      const { list } = drained(readPlainTable(table as NonNullable<typeof table>, []));
      expect(list?.rows.map(({ dossier }) => dossier)).toEqual(dossiers);
    }
  });
});

describe('a table whose columns nobody knows', () => {
  it('is read once they are named', async () => {
    const text = csvOf(',', [
      ['A', 'B', 'C'],
      ...rows.map((row) => [row[0] ?? '', row[1] ?? '', row[4] ?? '']),
    ]);
    const [table] = await readTables({ text }, () => {});
    if (!table) throw new Error('no table');
    const before = drained(readPlainTable(table, []));
    expect(before.list).toBeUndefined();
    const [, b, c] = before.columns;
    const columns = { [b?.key ?? '']: 'code' as const, [c?.key ?? '']: 'dueAt' as const };
    const after = drained(readPlainTable(table, [{ site: '', signature: before.signature ?? '', columns }]));
    expect(after.list?.rows.map(({ dossier }) => dossier)).toEqual(
      dossiers.map(({ code, dueAt }) => ({ code, dueAt })),
    );
  });
});
