import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterKinds } from '../../../lib/export';
import { CsvWriter } from '../../../lib/export/csv';
import { dossierTable } from '../../../lib/export/dossier-columns';
import { type OfficeCell, sheetsOf } from '../../support/files/flat-sheet';
import { convertByOffice, findOffice } from '../../support/office/office.mjs';
import { Gathered } from './bytes';
import { exported, hostile, samples } from './dossiers';
import { late, overdue, soon, written } from './letter-samples';
import { workbookOf } from './workbook-samples';

const isThere = findOffice() !== undefined;
if (!isThere) console.warn('LibreOffice was not found: whether it opens the files is not checked here.');

const objective = { annotation: { cause: 'objective' as const, note: hostile.command, changedAt: 1 } };
const letterDossiers = [overdue, late, soon].map((dossier) => exported(dossier, objective));

let folder: string;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

function csvOf(): Buffer {
  const gathered = new Gathered();
  const table = dossierTable([]);
  const writer = new CsvWriter(table.columns, gathered.sink);
  for (const each of samples) writer.add(table.row(each));
  writer.end();
  return gathered.bytes;
}

/** The row that begins with a code, by the headings of the first row. */
function rowFor(rows: OfficeCell[][], code: string): Record<string, OfficeCell> {
  const [titles = []] = rows;
  const row = rows.find(([first]) => first?.value === code) ?? [];
  return Object.fromEntries(titles.map(({ value }, place) => [value, row[place] ?? { value: '' }]));
}

describe.skipIf(!isThere)('LibreOffice', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nhac-han-'));
    const file = (name: string, bytes: Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const workbook = file('workbook.xlsx', (await workbookOf()).bytes);
    const table = file('table.csv', csvOf());
    const letters: string[] = [];
    for (const kind of letterKinds)
      letters.push(file(`${kind}.docx`, (await written(kind, letterDossiers)).bytes));
    await Promise.all([
      convertByOffice([workbook], 'fods', folder),
      // Commas, quotation marks, UTF-8, from the first line on, Vietnamese, what stands in quotes is text, dates are known.
      convertByOffice([table], 'fods', folder, 'CSV:44,34,76,1,,1066,true,true'),
      convertByOffice(letters, 'txt:Text (encoded):UTF8', folder),
    ]);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('opens the workbook: dates are dates, codes are texts, nothing is a formula', () => {
    const flat = read('workbook.fods');
    const sheets = sheetsOf(flat);
    expect([...sheets.keys()]).toEqual([
      'Tổng hợp',
      'Biểu II.06a',
      'Quá hạn',
      'Sắp đến hạn',
      'Thiếu số hóa',
      'Toàn bộ',
    ]);
    expect(flat).not.toContain('table:formula=');
    const row = rowFor(sheets.get('Toàn bộ') ?? [], '000123456789012345');
    expect(row).toMatchObject({
      'Mã hồ sơ': { type: 'string' },
      'Tên thủ tục': { type: 'string', value: hostile.formula },
      'Lĩnh vực': { type: 'string', value: hostile.escape },
      'Ngày hẹn trả': { type: 'date', value: '2026-10-20' },
      'Ngày có kết quả': { type: 'date', value: '2026-10-22T09:00:30' },
      'Ghi chú': { type: 'string', value: hostile.command },
    });
    const figures = new Map(sheets.get('Tổng hợp')?.map(([what, count]) => [what?.value, count]));
    expect(figures.get('Tất cả hồ sơ đã biết')).toEqual({ type: 'float', value: String(samples.length) });
  });

  it('opens the CSV file: the same dates and codes, what would be run is a text', () => {
    const flat = read('table.fods');
    const rows = [...sheetsOf(flat).values()][0] ?? [];
    expect(flat).not.toContain('table:formula=');
    expect(rows).toHaveLength(1 + samples.length);
    expect(rowFor(rows, '000123456789012345')).toMatchObject({
      'Mã hồ sơ': { type: 'string' },
      'Tên thủ tục': { type: 'string', value: `'${hostile.formula}` },
      'Ngày hẹn trả': { type: 'date', value: '2026-10-20' },
      'Ngày có kết quả': { type: 'date', value: '2026-10-22T09:00:30' },
    });
  });

  it.each(letterKinds)('opens the letter and reads its words: %s', (kind) => {
    const text = read(`${kind}.txt`);
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('Nơi nhận:');
    if (kind !== 'results') expect(text).toContain(overdue.code);
    if (kind === 'support') expect(text).toContain(hostile.command);
  });
});
