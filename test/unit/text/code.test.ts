import { describe, expect, it } from 'vitest';
import { normalCode, readCode } from '../../../lib/text';

describe('readCode', () => {
  it.each([
    ['H57.132-260804-0583', 'H57.132-260804-0583'],
    ['000.00.53.H48-220921-0099', '000.00.53.H48-220921-0099'],
    ['h57.132–260804‑0583', 'H57.132-260804-0583'],
    ['H57.132-260804-0583 - Số phiếu: 26.10229', 'H57.132-260804-0583'],
    ['H57.132-260804-0583 (Bước: Thẩm định)', 'H57.132-260804-0583'],
    ['H57.132-260804-\u200b0583', 'H57.132-260804-0583'],
    ['H57.132 - 260804 - 0583', 'H57.132-260804-0583'],
    ['H57.132-26 0804-0583', 'H57.132-260804-0583'],
    ['H57.132-260804-0583\n26.10229', 'H57.132-260804-0583'],
    ['Mã hồ sơ: H57.132-260804-0583', 'H57.132-260804-0583'],
    ['H21.10.05-240115-0012', 'H21.10.05-240115-0012'],
    ['HSPT-2026-00342', 'HSPT-2026-00342'],
    ['HSPT - 2026 - 00342', 'HSPT-2026-00342'],
    ['26.10229', '26.10229'],
    ['1234567', '1234567'],
    ['#1234', '1234'],
  ])('%s', (text, code) => {
    expect(readCode(text).code).toBe(code);
    expect(readCode(text).doubt).toBeUndefined();
  });

  it.each([
    [''],
    ['Tổng số'],
    ['Không có hồ sơ'],
    ['Cấp phép xây dựng lần 2'],
    ['1.001612.000.00.00.H48'],
    ['1.012784.H21'],
  ])('%s holds no code', (text) => {
    expect(readCode(text).code).toBeUndefined();
  });

  it('parts a provincial and a national code', () => {
    const expected = { code: 'H57.132-260804-0583', nationalCode: 'G22.99.08-260804-0001' };
    expect(readCode('H57.132-260804-0583\nG22.99.08-260804-0001')).toMatchObject(expected);
    expect(readCode('G22.99.08-260804-0001 / H57.132-260804-0583')).toMatchObject(expected);
  });

  it('flags letters that only look right', () => {
    expect(readCode('\u041d57.132-260804-0583').doubt).toBe('look-alike');
    expect(readCode('H57.132-26O804-0583').doubt).toBe('look-alike');
  });

  it('flags two codes that nothing tells apart', () => {
    expect(readCode('H57.132-260804-0583\nH57.132-260804-0584').doubt).toBe('two-codes');
    expect(readCode('H57.132-260804-0583 (gốc: H57.132-260804-0584)').doubt).toBeUndefined();
  });

  it('normalises', () => {
    expect(normalCode(' h57.132–260804—0583 ')).toBe('H57.132-260804-0583');
  });
});
