import { describe, expect, it } from 'vitest';
import { personKey } from '../../../lib/text';

describe('personKey', () => {
  it.each([
    'Nguyễn Văn A',
    'NGUYỄN VĂN A',
    'Nguyễn  Văn A',
    'Nguyễn Văn A'.normalize('NFD'),
    'Ông Nguyễn Văn A',
    'Bà: Nguyễn Văn A',
    'Đồng chí Nguyễn Văn A',
    'Đ/c Nguyễn Văn A',
    'đ/c. Nguyễn Văn A',
    'Cán bộ: Nguyễn Văn A',
    'CB. Nguyễn Văn A',
    'CV Nguyễn Văn A',
    'Nguyễn Văn A (Phó Chủ tịch)',
    'Nguyễn Văn A(lãnh đạo)',
    'Ông Nguyễn Văn A ()',
  ])('%s is one person', (name) => {
    expect(personKey(name)).toBe('nguyễn văn a');
  });

  it.each([
    ['Nguyễn Văn Ân', 'nguyễn văn ân'],
    ['Nguyễn Văn An', 'nguyễn văn an'],
    // A name may begin like a form of address, or hold one.
    ['Bành Thị Cúc', 'bành thị cúc'],
    ['Nguyễn Thị Bà Ba', 'nguyễn thị bà ba'],
    ['Nguyễn (Văn) A', 'nguyễn (văn) a'],
    ['Nguyễn Văn A (1) (2)', 'nguyễn văn a (1)'],
  ])('%s stays told apart', (name, key) => {
    expect(personKey(name)).toBe(key);
  });
});
