import { describe, expect, it } from 'vitest';
import { attachedOf } from '../../../lib/reading/field-values';

describe('a result’s file in words', () => {
  it.each([
    ['Đã đính kèm', true],
    ['Đã ký số', true],
    ['Có', true],
    ['Có tệp kết quả', true],
    ['2 tệp', true],
    ['Tải về', true],
    ['Xem file', true],
    ['ket-qua-0583.pdf', true],
    ['Chưa', false],
    ['Không', false],
    ['Không có', false],
    ['Chưa đính kèm', false],
    ['Chưa có kết quả', false],
    ['Chưa được đính kèm tệp', false],
    ['0 tệp', false],
    ['Đính kèm', undefined],
    ['Có thể đính kèm', undefined],
    ['Chưa ký số', undefined],
    ['Chưa xác định', undefined],
    ['Không áp dụng', undefined],
    ['', undefined],
  ])('%s', (text, attached) => {
    expect(attachedOf(text, undefined)).toBe(attached);
  });
});
