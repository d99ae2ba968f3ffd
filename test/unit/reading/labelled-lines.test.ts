import { describe, expect, it } from 'vitest';
import { labelledValues, valuesByLine } from '../../../lib/reading/labelled';

const told = (text: string) => labelledValues(text).map(({ field, label, value }) => [field, label, value]);

describe('labelled values in a text', () => {
  it.each<[string, string[][]]>([
    ['Hẹn trả: 05/07/2026 16:30', [['dueAt', 'Hẹn trả', '05/07/2026 16:30']]],
    ['- Hẹn trả : 05/07/2026', [['dueAt', 'Hẹn trả ', '05/07/2026']]],
    [
      'Trạng thái: Đang xử lý; Người xử lý: Lê C',
      [
        ['statusText', 'Trạng thái', 'Đang xử lý'],
        ['officer', 'Người xử lý', 'Lê C'],
      ],
    ],
    [
      'Trạng thái: Đang xử lý\nNgười xử lý: Lê C\nGhi chú',
      [
        ['statusText', 'Trạng thái', 'Đang xử lý'],
        ['officer', 'Người xử lý', 'Lê C'],
      ],
    ],
    ['Hẹn trả:\n05/07/2026\nquầy 3', [['dueAt', 'Hẹn trả', '05/07/2026']]],
    ['(Hẹn trả: 05/07/2026)', [['dueAt', 'Hẹn trả', '05/07/2026']]],
    ['Người xử lý: Lê C (phòng 1)', [['officer', 'Người xử lý', 'Lê C (phòng 1)']]],
    [
      'Hẹn trả: 05/07/2026 - Trạng thái: Đang xử lý',
      [
        ['dueAt', 'Hẹn trả', '05/07/2026'],
        ['statusText', 'Trạng thái', 'Đang xử lý'],
      ],
    ],
    ['Của ông A, hẹn trả: 05/07/2026', [['dueAt', 'hẹn trả', '05/07/2026']]],
    ['Ghi chú | Hẹn trả: 05/07/2026', [['dueAt', 'Hẹn trả', '05/07/2026']]],
    ['Ông A nộp. Hẹn trả: 05/07/2026', [['dueAt', 'Hẹn trả', '05/07/2026']]],
    ['một hai ba bốn năm sáu hẹn trả: 05/07/2026', [['dueAt', 'hẹn trả', '05/07/2026']]],
    ['Tổng hợp; hẹn trả: 05/07/2026', [['dueAt', 'hẹn trả', '05/07/2026']]],
    ['Người xử lý: a) Lê C', [['officer', 'Người xử lý', 'a) Lê C']]],
    ['Người xử lý: Lê C,;', [['officer', 'Người xử lý', 'Lê C']]],
    ['Hẹn trả: 16:30 05/07/2026', [['dueAt', 'Hẹn trả', '16:30 05/07/2026']]],
    [
      'Hẹn trả: 05/07/2026 Người xử lý: Lê C',
      [
        ['dueAt', 'Hẹn trả', '05/07/2026'],
        ['officer', 'Người xử lý', 'Lê C'],
      ],
    ],
    [
      'Ghi chú: gấp, hẹn trả: 05/07/2026\nTrạng thái: mới',
      [
        ['dueAt', 'hẹn trả', '05/07/2026'],
        ['statusText', 'Trạng thái', 'mới'],
      ],
    ],
    [`${'dài '.repeat(30)}\nHẹn trả: 05/07/2026`, [['dueAt', 'Hẹn trả', '05/07/2026']]],
    ['một hai ba bốn năm sáu bảy hẹn trả: 05/07/2026', [['dueAt', 'hẹn trả', '05/07/2026']]],
    ['một hai ba bốn năm sáu bảy tám hẹn trả: 05/07/2026', []],
    ['Hẹn trả:', [['dueAt', 'Hẹn trả', '']]],
    ['Tổng số hồ sơ: 57', []],
    ['Tổng  số hồ sơ: 57', []],
    ['((Hẹn trả: 05/07/2026))', [['dueAt', 'Hẹn trả', '05/07/2026']]],
    ['Hẹn trả: \n 05/07/2026', [['dueAt', 'Hẹn trả', '05/07/2026']]],
    ['Ghi chú: 05/07/2026', []],
    ['một hai ba bốn năm sáu bảy tám chín hẹn trả: 05/07/2026', []],
    ['05/07/2026 16:30', []],
    ['', []],
  ])('%j', (text, values) => {
    expect(told(text)).toEqual(values);
  });

  it('are forty at most', () => {
    expect(labelledValues('Hẹn trả: 05/07/2026\n'.repeat(45))).toHaveLength(40);
  });
});

describe('values line by line under a header that names each line', () => {
  const names = [
    { field: 'code', sure: 3, label: 'Mã hồ sơ' },
    { field: 'receivedAt', sure: 3, label: 'Ngày nhận' },
  ] as const;
  const byLine = (text: string) =>
    valuesByLine(text, names).map(({ field, label, value }) => [field, label, value]);

  it('are those of the lines that say something', () => {
    expect(byLine('H57.132-260804-0583\n \n  04/08/2026 ')).toEqual([
      ['code', 'Mã hồ sơ', 'H57.132-260804-0583'],
      ['receivedAt', 'Ngày nhận', '04/08/2026'],
    ]);
  });
  it('keep a label of their own', () => {
    expect(byLine('H57.132-260804-0583\nHẹn trả: 05/08/2026')).toEqual([
      ['code', 'Mã hồ sơ', 'H57.132-260804-0583'],
      ['dueAt', 'Hẹn trả', '05/08/2026'],
    ]);
  });
  it('are the labelled ones alone where the lines are more or fewer', () => {
    expect(byLine('H57.132-260804-0583\n04/08/2026\nHẹn trả: 05/08/2026')).toEqual([
      ['dueAt', 'Hẹn trả', '05/08/2026'],
    ]);
    expect(byLine('H57.132-260804-0583')).toEqual([]);
  });
});
