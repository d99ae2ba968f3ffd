import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportedDossier, letterKinds } from '../../../lib/export';
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

function csvOf(dossiers: readonly ExportedDossier[]) {
  const gathered = new Gathered();
  const table = dossierTable([]);
  const writer = new CsvWriter(table.columns, gathered.sink);
  for (const each of dossiers) writer.add(table.row(each));
  return { written: writer.end(), bytes: gathered.bytes };
}

/** Codes of every kind: those of portals, and what looks like something else. */
const codes = [
  'H57.132-261104-0583',
  '000.00.19.H29-251101-0001',
  '000123-0001',
  '000123',
  '0001-2',
  '1-2-3',
  '12-2026',
  '2026-11-04',
  '04/11/2026',
  '1E5',
  '12.345',
  '000.12.34',
  '2611040583',
  '261104E0583',
  'TRUE',
  '12H30',
];

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
    const table = file('table.csv', csvOf(samples).bytes);
    const plain = file('plain.csv', csvOf(codes.map((code) => exported({ code }))).bytes);
    const letters: string[] = [];
    for (const kind of letterKinds)
      letters.push(file(`${kind}.docx`, (await written(kind, letterDossiers)).bytes));
    await Promise.all([
      convertByOffice([workbook], 'fods', folder),
      // Commas, quotation marks, UTF-8, from the first line on, Vietnamese, what stands in quotes is text, dates are known.
      convertByOffice([table], 'fods', folder, 'CSV:44,34,76,1,,1066,true,true'),
      // As a press on the file opens it.
      convertByOffice([plain], 'fods', folder),
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

  it('changes no code of a CSV file but those that are counted as looking like numbers or dates', () => {
    const rows = [...sheetsOf(read('plain.fods')).values()][0] ?? [];
    const shown = rows.slice(1).map(([cell]) => (cell?.type === 'string' ? cell.value : undefined));
    const changed = codes.filter((code, place) => shown[place] !== code);
    const counted = codes.filter((code) => csvOf([exported({ code })]).written.alikeNumbers === 1);
    expect(changed).toEqual(expect.arrayContaining(['000123', '1E5', '2611040583']));
    expect(counted).toEqual(expect.arrayContaining(changed));
  });

  it.each(letterKinds)('opens the letter and reads its words: %s', (kind) => {
    const text = read(`${kind}.txt`);
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('Nơi nhận:');
    if (kind !== 'results') expect(text).toContain(overdue.code);
    if (kind === 'support') expect(text).toContain(hostile.command);
  });
});
