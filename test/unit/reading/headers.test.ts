// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cleanHeader, columnKey, isNumbering, undouble } from '../../../lib/reading/header';
import { read } from './page';

describe("a header's text", () => {
  it.each([
    ['Mã hồ sơ', 'Mã hồ sơ'],
    ['  Mã   hồ sơ * ', 'Mã hồ sơ'],
    ['Mã hồ sơ (*)', 'Mã hồ sơ'],
    ['Mã hồ sơ:', 'Mã hồ sơ'],
    ['Mã hồ sơ...', 'Mã hồ sơ'],
    ['Mã hồ sơ…', 'Mã hồ sơ'],
    ['▲ Mã hồ sơ ▼', 'Mã hồ sơ'],
    ['Mã hồ sơ arrow_upward', 'Mã hồ sơ'],
    ['unfold_more Mã hồ sơ', 'Mã hồ sơ'],
    ['Mã hồ sơ Mã hồ sơ', 'Mã hồ sơ'],
    ['Mã hồ sơMã hồ sơ', 'Mã hồ sơ'],
    ['Mã hồ sơ Xem thêm', 'Mã hồ sơ'],
    ['Mã hồ sơ open menu', 'Mã hồ sơ'],
    ['Mã hồ sơ Sort table by Mã in descending order', 'Mã hồ sơ'],
    ['Mã hồ sơ 0', 'Mã hồ sơ'],
    ['Mã hồ sơ 10', 'Mã hồ sơ 10'],
    ['Mã: hồ sơ', 'Mã: hồ sơ'],
    [`Mã ${'a'.repeat(500)}`, `Mã ${'a'.repeat(397)}`],
    ['', ''],
  ])('"%s" is "%s"', (text, clean) => {
    expect(cleanHeader(text)).toBe(clean);
  });

  it.each([
    ['haihai', 'hai'],
    ['hai hai', 'hai'],
    ['hai-hai', 'hai-hai'],
    ['aa', 'aa'],
    ['a a', 'a a'],
    ['abab', 'ab'],
    ['abba', 'abba'],
    ['', ''],
  ])('"%s" said once is "%s"', (text, once) => {
    expect(undouble(text)).toBe(once);
  });

  it('has one key in whichever case and tone style', () => {
    const key = (label: string) => columnKey({ label, parts: [], hints: [] });
    expect(key('SỐ HOÁ')).toBe(key('Số hóa'));
    expect(key('Số hóa')).not.toBe(key('So hoa'));
  });
});

describe('a row that numbers the columns', () => {
  it.each<[string[], boolean]>([
    [['1', '2', '3'], true],
    [['(1)', '(2)', '(3)=(4)+(5)'], true],
    [['A', 'B', '1', '2', '3'], true],
    [['(A)', '(B)', '(1)', '(2)'], true],
    [['1', '2', '', '3'], true],
    [['1', '2'], false],
    [['1', '2', '', '', '', '3'], false],
    [['1', '3', '4'], false],
    [['3', '2', '1'], false],
    [['1', '2', '100'], false],
    [['1', '2', 'hai'], false],
    [['A', 'B', 'C'], false],
    [['A', 'B', '1'], false],
    [['7', '8', '9'], true],
    [['1', '2', '3 : x'], false],
    [[], false],
  ])('%j: %s', (texts, numbering) => {
    expect(isNumbering(texts)).toBe(numbering);
  });
});

describe('the head of a table', () => {
  const code = 'H57.132-260804-0583';
  const row = `<tr><td>1</td><td>${code}</td><td>04/08/2026</td><td>05/08/2026</td></tr>`;
  const columns = (head: string, body = row) =>
    read(`<table>${head}${body}${body.replace(code, `${code}1`)}</table>`).lists[0]?.columns.map(
      ({ header, field }) => [header, field],
    );
  const plain = [
    ['STT', null],
    ['Mã hồ sơ', 'code'],
    ['Ngày tiếp nhận', 'receivedAt'],
    ['Ngày hẹn trả', 'dueAt'],
  ];
  const cells = (tag: string, attributes = '') =>
    plain.map(([text]) => `<${tag} ${attributes}>${text}</${tag}>`).join('');

  it.each([
    ['in a thead', `<thead><tr>${cells('td')}</tr></thead>`],
    ['of th alone', `<tr>${cells('th')}</tr>`],
    ['of cells with a role', `<tr>${cells('td', 'role="columnheader"')}</tr>`],
    ['of plain cells', `<tr>${cells('td')}</tr>`],
    ['under a title', `<tr><td colspan="4">DANH SÁCH HỒ SƠ</td></tr><tr>${cells('td')}</tr>`],
    ['over a row of numbers', `<tr>${cells('th')}</tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>`],
    [
      'over a row of filters',
      `<thead><tr>${cells('th')}</tr><tr><th></th><th>Tất cả</th><th>-- Chọn --</th><th>Lọc</th></tr></thead>`,
    ],
    [
      'with controls and counts',
      `<tr>${plain.map(([text]) => `<th>${text} <button>Sắp xếp</button><sup>2</sup></th>`).join('')}</tr>`,
    ],
    [
      'in two languages',
      `<tr><th>STT</th><th>Mã hồ sơ<br>Code</th><th>Ngày tiếp nhận<br>Received</th><th>Ngày hẹn trả<br>Due date</th></tr>`,
    ],
  ])('%s', (_where, head) => {
    expect(columns(head)).toEqual(plain);
  });

  it('joins the labels above each other, and repeats none', () => {
    const head = `<thead><tr><th rowspan="2">STT</th><th rowspan="2">Mã hồ sơ</th><th colspan="2">Ngày</th></tr>
      <tr><th>Ngày tiếp nhận</th><th>Ngày</th></tr></thead>`;
    expect(columns(head)?.map(([header]) => header)).toEqual([
      'STT',
      'Mã hồ sơ',
      'Ngày > Ngày tiếp nhận',
      'Ngày',
    ]);
  });

  it('is said by the cells where narrow screens need it', () => {
    const labelled = plain
      .map(([text], place) => {
        const value = ['1', code, '04/08/2026', '05/08/2026'][place];
        return `<td data-label="${text}">${value}</td>`;
      })
      .join('');
    expect(columns('', `<tr>${labelled}</tr>`)).toEqual(plain);
  });

  it('is told by titles where the cells show a picture', () => {
    const head = `<tr><th>STT</th><th title="Mã hồ sơ"><i class="fa fa-file"></i></th><th aria-label="Ngày tiếp nhận: activate to sort"></th><th><b title="Ngày hẹn trả"></b></th></tr>`;
    expect(columns(head)?.map(([, field]) => field)).toEqual([null, 'code', 'receivedAt', 'dueAt']);
  });
});
