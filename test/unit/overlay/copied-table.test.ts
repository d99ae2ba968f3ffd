import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiedTable } from '../../../lib/overlay/copied-table';
import type { JudgedRow } from '../../../lib/overlay/picture';
import { sheetsOf } from '../../support/files/flat-sheet';
import { convertByOffice, findOffice } from '../../support/office/office.mjs';

const isThere = findOffice() !== undefined;
if (!isThere) console.warn('LibreOffice was not found: what it pastes is not checked here.');

const row = (dossier: JudgedRow['row']['dossier']): JudgedRow => ({
  row: { dossier, elements: [], unreadable: [] },
  judgement: { progress: 'overdue', flags: [{ id: 'overdue', severity: 1, params: {} }] },
});
const rows = [
  row({ code: '000123456789012345', procedure: 'Khai sinh & <b>khai tử</b>', dueAt: '2026-11-05T16:30' }),
  row({ code: 'H57.132-261104-0583', procedure: '=HYPERLINK("http://x","a")', dueAt: '2026-05-11' }),
  row({ code: '1-2', procedure: 'dòng\tmột\ndòng hai' }),
];

describe('a copied table', () => {
  it('is lines and tabs where a program takes text alone, and no cell is a formula', () => {
    expect(copiedTable(rows, 'vi').text.split('\r\n')).toEqual([
      'Mã hồ sơ\tThủ tục\tHẹn trả\tViệc cần làm',
      '000123456789012345\tKhai sinh & <b>khai tử</b>\t16:30 05/11/2026\tQuá hạn',
      'H57.132-261104-0583\t\'=HYPERLINK("http://x","a")\t11/05/2026\tQuá hạn',
      '1-2\tdòng một dòng hai\t\tQuá hạn',
    ]);
  });

  it.skipIf(!isThere)('keeps its noughts and its days in LibreOffice', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nhac-han-'));
    try {
      const file = join(folder, 'pasted.html');
      writeFileSync(file, copiedTable(rows, 'vi').html);
      await convertByOffice([file], 'fods', folder, 'HTML (StarCalc)');
      const flat = readFileSync(join(folder, 'pasted.fods'), 'utf8');
      expect(flat).not.toContain('table:formula=');
      const [sheet] = sheetsOf(flat).values();
      const text = (value: string) => ({ type: 'string', value });
      expect(sheet?.map((cells) => cells.slice(0, 3))).toEqual([
        [text('Mã hồ sơ'), text('Thủ tục'), text('Hẹn trả')],
        [
          text('000123456789012345'),
          text('Khai sinh & <b>khai tử</b>'),
          { type: 'date', value: '2026-11-05T16:30:00' },
        ],
        [
          text('H57.132-261104-0583'),
          text('\'=HYPERLINK("http://x","a")'),
          { type: 'date', value: '2026-05-11' },
        ],
        [text('1-2'), text('dòng một dòng hai'), { value: '' }],
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
