import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { WrongResult } from '../../bench/line';
import { ExportedFiles, type Format } from '../../bench/store/exported-files';
import { districtDossier } from '../../support/district/dossiers';

const size = 40;
const codes = Array.from({ length: size }, (_, number) => districtDossier(number, size).code);

const fileOf = {
  csv: (shown: readonly string[]) => ['Mã hồ sơ', ...shown].join('\r\n'),
  xlsx(shown: readonly string[]) {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Tổng hợp'], [codes[0]]]), 'Tổng hợp');
    const rows = [['Mã hồ sơ'], ...shown.map((code) => [code])];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Toàn bộ');
    return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }));
  },
} satisfies Partial<Record<Format, (shown: readonly string[]) => string | Buffer>>;

describe('exported files', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nhac-han-exported-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function looked(format: 'csv' | 'xlsx', ...files: (readonly string[])[]): Promise<void> {
    const exported = new ExportedFiles(format, size);
    for (const [place, shown] of files.entries()) {
      await writeFile(join(folder, 'made'), fileOf[format](shown));
      await exported.take(`file ${place + 1}`, join(folder, 'made'), false);
    }
    await exported.check();
  }

  for (const format of ['csv', 'xlsx'] as const) {
    it(`${format}: with every code is right, and removed`, async () => {
      await looked(format, codes, [...codes].reverse());
      expect((await readdir(folder)).filter((name) => name !== 'made')).toEqual([]);
    });

    it(`${format}: with a code too few is wrong, whichever it is`, async () => {
      const looking = looked(format, codes, codes.slice(1));
      await expect(looking).rejects.toThrow(WrongResult);
      await expect(looking).rejects.toThrow(`file 2, ${format}: 39 codes`);
    });

    it(`${format}: with a code twice in place of another is wrong`, async () => {
      const [first = '', , ...others] = codes;
      await expect(looked(format, [first, first, ...others])).rejects.toThrow('file 1');
    });
  }

  it('says what is no workbook', async () => {
    const exported = new ExportedFiles('xlsx', size);
    await writeFile(join(folder, 'made'), 'no workbook');
    await exported.take('text', join(folder, 'made'), false);
    await expect(exported.check()).rejects.toThrow();
  });
});
