import { describe, expect, it } from 'vitest';
import { looksLikeCode, normalCode, readCode } from '../../../lib/text';

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

  it('keeps a national code that stands twice apart, without a doubt', () => {
    expect(readCode('H57.132-260804-0583\nG22.99.08-260804-0001')).toEqual({
      code: 'H57.132-260804-0583',
      nationalCode: 'G22.99.08-260804-0001',
      rest: '',
    });
    expect(readCode('G22.99.08-260804-0001 H57.132-260804-0583 G22.99.08-260804-0001')).toEqual({
      code: 'H57.132-260804-0583',
      nationalCode: 'G22.99.08-260804-0001',
      rest: '',
    });
    expect(readCode('G22.99.08-260804-0001')).toEqual({ code: 'G22.99.08-260804-0001', rest: '' });
  });

  it('takes a code that is said twice for one', () => {
    const once = { code: 'H57.132-260804-0583', rest: '' };
    expect(readCode('H57.132-260804-0583')).toEqual(once);
    expect(readCode('H57.132-260804-0583H57.132-260804-0583')).toEqual(once);
    expect(readCode('H57.132-260804-0583 H57.132-260804-0583')).toEqual(once);
  });

  it.each([
    ['H57.132-260804-0583 (Bước: Thẩm định)', 'H57.132-260804-0583', '(Bước: Thẩm định)'],
    ['Mã: H57.132-260804-0583 - Số phiếu: 26.10229', 'H57.132-260804-0583', 'Mã:  - Số phiếu: 26.10229'],
    ['H57.132-260804-0583\n\n Ghi chú', 'H57.132-260804-0583', 'Ghi chú'],
    ['12345 (bản sao)', '12345', '(bản sao)'],
    ['12345(bản sao)', '12345', '(bản sao)'],
    ['12345 [1]', '12345', '[1]'],
    ['12345, 67', '12345', ', 67'],
    ['12345; 67', '12345', '; 67'],
    ['12345 | 67', '12345', '| 67'],
    ['12345 - Số phiếu: 26', '12345', '- Số phiếu: 26'],
    ['12345 – Chứng thực bản sao', '12345', '- Chứng thực bản sao'],
    ['12345 (Bước: Thẩm định)\nGhi chú\nlần 2', '12345', '(Bước: Thẩm định)\nGhi chú\nlần 2'],
    ['\n \n12345', '12345', ''],
    ['# 1234', '1234', ''],
    ['Mã số: 12345', '12345', ''],
    ['Mã số:12345', '12345', ''],
    ['Số biên nhận hồ sơ: 12/2026', '12/2026', ''],
    ['2 6 1 0 2 9', '261029', ''],
    ['HS 2026 12', 'HS202612', ''],
    ['12hs 34', '12HS34', ''],
    ['HS-2026 - 12', 'HS-2026-12', ''],
    ['HS-12 - a 3', 'HS-12-A3', ''],
    // A letter that is two in upper case.
    ['Straße: H57.132-260804-0583', 'H57.132-260804-0583', ''],
  ])('%j is %s, with "%s" beside it', (text, code, rest) => {
    expect(readCode(text)).toEqual({ code, rest });
  });

  it.each([
    ['Tổng số'],
    ['(12345)'],
    ['A: 12345'],
    ['Đợt 2: 12345'],
    ['Mã số của hồ sơ trên phần mềm cũ: 12345'],
    ['Hồ sơ 12'],
    ['Hs 12'],
    ['hS 12'],
    ['ĐK 12'],
    ['2 6 1 0 2 2 9'],
    ['12#3'],
    ['1.012784'],
  ])('%s holds no code, and stands beside it whole', (text) => {
    expect(readCode(text)).toEqual({ rest: text });
  });

  it('does not look for a code in a novel', () => {
    expect(readCode(`${'lời '.repeat(500)}H57.132-260804-0583`).code).toBeUndefined();
  });

  it('flags letters that only look right', () => {
    expect(readCode('\u041d57.132-260804-0583').doubt).toBe('look-alike');
    expect(readCode('H57.132-26O804-0583').doubt).toBe('look-alike');
    expect(readCode('H57.132-2608I4-0583').doubt).toBe('look-alike');
    expect(readCode('H57.132-2608L4-O583 (bản sao)')).toEqual({
      code: 'H57.132-2608L4-O583',
      doubt: 'look-alike',
      rest: '(bản sao)',
    });
    expect(readCode('HOL-12').doubt).toBeUndefined();
  });

  it('flags two codes that nothing tells apart', () => {
    expect(readCode('H57.132-260804-0583\nH57.132-260804-0584').doubt).toBe('two-codes');
    expect(readCode('H57.132-260804-0583 (lần 2) H57.132-260804-0584').doubt).toBe('two-codes');
    expect(readCode('H57.132-260804-0583 (gốc: H57.132-260804-0584)').doubt).toBeUndefined();
    expect(readCode('H57.132-260804-0583 (gốc:H57.132-260804-0584)').doubt).toBeUndefined();
    expect(readCode('H57.132-260804-0583 ( H57.132-260804-0584)').doubt).toBeUndefined();
  });

  it('normalises', () => {
    expect(normalCode(' h57.132–260804—0583 ')).toBe('H57.132-260804-0583');
  });
});

describe('what could be a code', () => {
  it.each(['12', '12/2026', 'HS_12', 'Đ12', 'a1', '1.5', '26.10229', `${'1'.repeat(50)}`])(
    '%s could',
    (text) => {
      expect(looksLikeCode(text)).toBe(true);
    },
  );

  it.each([
    '',
    '1',
    'AB',
    '-12',
    '.12',
    '12 34',
    '12#',
    '#12',
    '1.012784',
    '2.000635.000.00.00.H21',
    '1'.repeat(51),
  ])('%s could not', (text) => {
    expect(looksLikeCode(text)).toBe(false);
  });
});
