import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { printOf } from '../../bench/store/print';

function workbook(sheet: string, { madeAt = '2026-11-20', mtime = '2026-11-20' } = {}): Buffer {
  const parts = {
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    'docProps/core.xml': strToU8(madeAt),
  };
  return Buffer.from(zipSync(parts, { mtime }));
}

it('is the same for workbooks that say the same, whenever they were made', () => {
  const one = printOf(workbook('<row/>'), true);
  expect(printOf(workbook('<row/>', { madeAt: '2026-11-21', mtime: '2026-11-21' }), true)).toBe(one);
  expect(printOf(workbook('<row>1</row>'), true)).not.toBe(one);
});

it('is of every byte of any other file', () => {
  const one = printOf(Buffer.from('a;b'), false);
  expect(printOf(Buffer.from('a;b'), false)).toBe(one);
  expect(printOf(Buffer.from('a;c'), false)).not.toBe(one);
  expect(printOf(Buffer.from('a;b'), true)).toBe(one);
  expect(printOf(workbook('<row/>'), false)).not.toBe(printOf(workbook('<row/>'), true));
});
