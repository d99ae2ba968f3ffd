import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CsvWriter } from '../../../lib/export/csv';
import { dossierTable } from '../../../lib/export/dossier-columns';
import { answersOf } from '../../support/files/duckdb';
import { Gathered } from './bytes';
import { exported, hostile, samples, unclean } from './dossiers';
import { temporaryFolder } from './temporary-folder';

const table = dossierTable([]);

function csvOf(dossiers = samples) {
  const gathered = new Gathered();
  const writer = new CsvWriter(table.columns, gathered.sink);
  for (const each of dossiers) writer.add(table.row(each));
  return { written: writer.end(), bytes: gathered.bytes };
}

/** The rows as another program reads them. */
async function readBack(bytes: Buffer): Promise<Record<string, string | null>[]> {
  const file = join(temporaryFolder(), 'hồ-sơ.csv');
  writeFileSync(file, bytes);
  const rows = await answersOf(
    `select * from read_csv('${file}', header = true, all_varchar = true, quote = '"', escape = '"', delim = ',')`,
  );
  return rows as Record<string, string | null>[];
}

describe('a CSV file', () => {
  it('has a byte order mark, Vietnamese headings and lines that end as RFC 4180 asks', () => {
    const text = csvOf().bytes.toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.slice(1).startsWith('"Mã hồ sơ","Mã hồ sơ quốc gia","Tên thủ tục"')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(csvOf().written).toMatchObject({ rows: samples.length, shortened: 0 });
  });

  it('is read back by another program with the same values, codes to the last zero', async () => {
    const [first, second, third] = await readBack(csvOf().bytes);
    expect(first).toMatchObject({
      'Mã hồ sơ': 'H57.132-261104-0583',
      'Ngày hẹn trả': '2026-11-20 16:30',
      'Tiến độ': 'Quá hạn',
      'Số hóa kết quả': 'Không phải số hóa',
      'Đồng bộ Cổng DVCQG': 'Chưa đồng bộ',
    });
    expect(second).toMatchObject({
      'Mã hồ sơ': '000123456789012345',
      'Trạng thái': hostile.quotes,
      'Đơn vị': hostile.markup,
      'Cán bộ xử lý': hostile.emoji,
    });
    expect(third?.['Ngày hẹn trả']).toBeNull();
    expect(third?.['Số hóa kết quả']).toBeNull();
  });

  it.each(Object.entries(hostile))('never lets a spreadsheet run a text of a page: %s', async (_, text) => {
    const [row] = await readBack(csvOf([exported({ code: 'A1', procedure: text })]).bytes);
    const cell = row?.['Tên thủ tục'] ?? '';
    expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
    expect(cell.replace(/^'/, '')).toBe(text);
  });

  it.each(unclean)('holds no %s', async (_what, text, clean) => {
    const [row] = await readBack(csvOf([exported({ code: 'A1', procedure: text })]).bytes);
    expect(row?.['Tên thủ tục']).toBe(clean);
  });

  it.each([
    ['000123456789012345', 1],
    ['1E5', 1],
    ['12.345', 1],
    ['12-2026', 1],
    ['1/2/2026', 1],
    ['H57.132-261104-0583', 0],
    ['000.00.19.H29-251101-0001', 0],
    ['123456-789012-0001', 0],
    ['12A', 0],
  ])(
    'keeps the code %s as it is, and says whether a spreadsheet would not: %i',
    async (code, alikeNumbers) => {
      const { bytes, written } = csvOf([exported({ code, procedure: '12', statusText: '1-2' })]);
      expect(written.alikeNumbers).toBe(alikeNumbers);
      expect((await readBack(bytes))[0]?.['Mã hồ sơ']).toBe(code);
    },
  );

  it('holds every one of more than a million', () => {
    let [lines, last] = [0, ''];
    const writer = new CsvWriter([{ title: 'Mã hồ sơ', kind: 'code', width: 26 }], (bytes) => {
      const text = new TextDecoder().decode(bytes);
      lines += text.split('\r\n').length - 1;
      last = text.slice(text.lastIndexOf('\n', text.length - 2) + 1);
    });
    const rows = 1_048_600;
    for (let row = 0; row < rows; row++) writer.add([`A-${row}`]);
    expect(writer.end().rows).toBe(rows);
    expect(lines).toBe(1 + rows);
    expect(last).toBe(`"A-${rows - 1}"\r\n`);
  }, 120_000);

  it('holds no personal field unless asked to', () => {
    const headings = (fields: Parameters<typeof dossierTable>[0]) =>
      dossierTable(fields).columns.map(({ title }) => title);
    expect(headings([])).not.toContain('Người nộp');
    expect(headings(['applicant'])).toContain('Người nộp');
    expect(headings(['applicant'])).not.toContain('Trích yếu');
  });
});
