import { describe, expect, it } from 'vitest';
import { headerSyllables, isHeader, meaningOf, meaningOfIdentifier } from '../../../lib/reading/vocabulary';

const told = (text: string) => {
  const meaning = meaningOf(text);
  return meaning && `${meaning.field} ${meaning.sure}`;
};

describe('what a header means', () => {
  it.each<[string, string | undefined]>([
    ['Ngày hẹn trả kết quả', 'dueAt 3'],
    ['HẸN TRẢ', 'dueAt 3'],
    ['Trạng thái xử lí', 'statusText 3'],
    ['Mahoso', 'code 3'],
    ['Người nộp', 'applicant 3'],
    ['Người tiếp nhận', undefined],
    ['', undefined],
    // What follows and changes nothing, however much of it.
    ['Mã hồ sơ điện tử', 'code 1'],
    ['Ngày tiếp nhận hồ sơ thực tế', 'receivedAt 2'],
    [`Ngày hẹn trả cho công dân ${'a'.repeat(54)}`, 'dueAt 2'],
    [`Ngày hẹn trả cho công dân ${'a'.repeat(55)}`, undefined],
    ['Ngày tiếp nhận 2', undefined],
    ['Ngày tiếp nhận2', undefined],
    // One letter lost, added, changed, or two swapped.
    ['Ngay hen tra ket qa', 'dueAt 2'],
    ['Ngay hen tra ket quaa', 'dueAt 2'],
    ['Ngay hen tra ket qux', 'dueAt 2'],
    ['Ngay hen tar ket qua', 'dueAt 2'],
    ['Nagy hen tra ket qua', 'dueAt 2'],
    ['Nggay hen tra ket qua', 'dueAt 2'],
    ['Nay hen tra ket qua', 'dueAt 2'],
    ['xNgay hen tra ket qua', undefined],
    ['xgay hen tra ket qua', undefined],
    ['Nagy hen tar ket qua', undefined],
    ['Ngay hen art ket qua', undefined],
    ['Ngay hen tax ket qua', undefined],
    ['Ngay hen txr ket qua', undefined],
    ['Ngay hen tarx ket qua', undefined],
    ['Ngay hen rt ket qua', undefined],
    ['Ngay hen txya ket qua', undefined],
    ['Ngay hen tra ket quaxx', undefined],
    ['Ngay hen tra xet qux', undefined],
    // In a short one it might be another word.
    ['Ma ho so dvcx', 'code 2'],
    ['Ma quoc gja', undefined],
    ['Trang thai dong bo len cong dich vu cong quoc giaa', 'synced 2'],
    // Of two headers that it may have been, unless they mean the same.
    ['Nguonophoso', undefined],
    ['Maotiepnhan', 'code 2'],
    ['Chủ hồ sơ/Người nộp', 'applicant 3'],
    ['Chủ hồ sơ/Ngày hẹn trả', undefined],
    ['Chủ hồ sơ/abc', undefined],
    ['abc/Chủ hồ sơ', undefined],
    ['Chủ hồ sơ/Người nộp/Công dân', undefined],
  ])('"%s": %s', (text, meaning) => {
    expect(told(text)).toBe(meaning);
  });

  it.each<[string, string | undefined]>([
    ['appointmentDate', 'dueAt'],
    ['Ma ho so', 'code'],
    ['trangThai', 'statusText'],
    ['abc', undefined],
  ])('the name that a program gives a column, "%s": %s', (name, field) => {
    expect(meaningOfIdentifier(name)?.field).toBe(field);
  });
});

describe('the words of headers', () => {
  it.each([
    ['ngay hen tra', true],
    ['trang thai xu ly', true],
    ['ma thu tuc', true],
    ['nguoi ky', true],
    ['ngay', false],
    ['nguyen thi hoa', false],
  ])('"%s" is a known header: %s', (key, is) => {
    expect(isHeader(key)).toBe(is);
  });

  it('are of syllables that end in either letter', () => {
    const syllables = headerSyllables();
    for (const syllable of ['ngay', 'giai', 'giay', 'li', 'ly']) expect(syllables).toContain(syllable);
    expect(syllables).not.toContain('nguyen');
  });
});
