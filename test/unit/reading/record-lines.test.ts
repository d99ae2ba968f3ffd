// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { oneLineRecords } from '../../../lib/reading/record-lines';
import { htmlTable } from '../../../lib/reading/shapes/html-table';
import { gridOf, linesOf } from './grids';

/** A row of cells parted by "|"; one that begins with "2 " stands over two lines, with "> " over three columns. */
function row(cells: string, tag = 'td'): string {
  const html = cells.split('|').map((text) => {
    const span = text.startsWith('2 ') ? 'rowspan="2"' : text.startsWith('> ') ? 'colspan="3"' : '';
    return `<${tag} ${span}>${text.replace(/^(?:2|>) /, '')}</${tag}>`;
  });
  return `<tr>${html.join('')}</tr>`;
}

const table = (head: string[], body: string[], foot: string[] = []) =>
  gridOf(
    htmlTable,
    `<table><thead>${head.map((cells) => row(cells, 'th')).join('')}</thead><tbody>${body
      .map((cells) => row(cells))
      .join('')}</tbody><tfoot>${foot.map((cells) => row(cells)).join('')}</tfoot></table>`,
  );
const read = (...parts: Parameters<typeof table>) => {
  const grid = table(...parts);
  return grid && linesOf(oneLineRecords(grid));
};

const code = (n: number) => `H57.132-260804-058${n}`;
const head = ['Mã hồ sơ|Chủ hồ sơ|Hẹn trả', 'Thủ tục|Trạng thái|Người xử lý'];
const joinedHead = '# Mã hồ sơ|Chủ hồ sơ|Hẹn trả|Thủ tục|Trạng thái|Người xử lý';
const first = [`${code(1)}|A B|05/08/2026`, 'Chứng thực|Đang xử lý|C D'];
const second = [`${code(2)}|E F|06/08/2026`, 'Hộ tịch|Chờ ký|G H'];
const joinedBody = [first.join('|'), second.join('|')];

describe('records of two lines under two header lines', () => {
  it('are one line each', () => {
    const grid = table(head, [...first, ...second]);
    const whole = grid && oneLineRecords(grid);
    expect(linesOf(whole)).toEqual([joinedHead, ...joinedBody]);
    expect(whole?.columns).toBe(6);
    for (const { elements, own } of whole?.rows ?? [])
      expect([elements.map(({ tagName }) => tagName), own]).toEqual([['TR', 'TR'], 6]);
  });

  it.each<[string, string[], string[], string[]]>([
    [
      'a number that stands over both lines',
      [`2 STT|${head[0]}`, head[1] ?? ''],
      [`2 1|${first[0]}`, first[1] ?? ''],
      ['# STT|Mã hồ sơ|Chủ hồ sơ|Hẹn trả||Thủ tục|Trạng thái|Người xử lý', `1|${first[0]}||${first[1]}`],
    ],
    ['a title over the head', ['> DANH SÁCH HỒ SƠ', ...head], first, [joinedHead, joinedBody[0] ?? '']],
    [
      'a heading between them',
      head,
      [...first, '> Lĩnh vực hộ tịch', ...second],
      [
        joinedHead,
        joinedBody[0] ?? '',
        'Lĩnh vực hộ tịch|Lĩnh vực hộ tịch|Lĩnh vực hộ tịch',
        joinedBody[1] ?? '',
      ],
    ],
    [
      'a word that both lines of the head show',
      ['Mã hồ sơ|Chủ hồ sơ|Hẹn trả|Lạ', 'Thủ tục|Trạng thái|Người xử lý|Lạ'],
      [`${first[0]}|x`, `${first[1]}|y`],
      ['# Mã hồ sơ|Chủ hồ sơ|Hẹn trả|Lạ|Thủ tục|Trạng thái|Người xử lý|Lạ', `${first[0]}|x|${first[1]}|y`],
    ],
  ])('with %s', (_what, heads, body, lines) => {
    expect(read(heads, body)).toEqual(lines);
  });

  it('with a sum at the foot', () => {
    expect(read(head, [...first, ...second], ['Tổng số|2|'])).toEqual([
      joinedHead,
      ...joinedBody,
      '= Tổng số|2|',
    ]);
  });

  it('whose head is marked cell by cell, and stands again further down', () => {
    const marked = head.map((cells) => row(cells, 'th')).join('');
    const records = Array.from({ length: 6 }, (_, n) => [
      `${code(n)}|A B|05/08/2026`,
      'Chứng thực|Đang xử lý|C D',
    ]);
    const body = records
      .flat()
      .map((cells) => row(cells))
      .join('');
    const grid = gridOf(
      htmlTable,
      `<table>${marked}${body}${marked}${first.map((cells) => row(cells)).join('')}</table>`,
    );
    expect(linesOf(grid && oneLineRecords(grid))).toEqual([
      joinedHead.slice('# '.length),
      ...[...records, first].map((lines) => lines.join('|')),
    ]);
  });
});

describe('any other table is left as it is', () => {
  it.each<[string, string[], string[]]>([
    ['one header line', head.slice(0, 1), [...first, ...second]],
    ['three header lines', [...head, 'Lĩnh vực|Đơn vị|Ghi chú'], [...first, ...second]],
    ['no code in the head', ['Số thứ tự|Chủ hồ sơ|Hẹn trả', head[1] ?? ''], [...first, ...second]],
    ['a code in the second line of the head alone', [head[1] ?? '', head[0] ?? ''], [...first, ...second]],
    ['a record of one line', head, [...first, second[0] ?? '']],
    ['a record of one line before others', head, [first[0] ?? '', ...second]],
    ['a second line of one cell', head, [first[0] ?? '', '> Đang xử lý']],
    ['no records', head, ['> Không có dữ liệu']],
    ['no rows', head, []],
    [
      'a head whose second line names groups',
      ['Mã hồ sơ|Ngày|Thủ tục', 'Số|Tháng|Tên'],
      [...first, ...second],
    ],
    [
      'a head of one column with two names',
      ['Mã hồ sơ|Chủ hồ sơ|Hẹn trả', 'Thủ tục|Chủ hồ sơ|Khác'],
      [...first, ...second],
    ],
    [
      'groups over the head',
      ['> Mã hồ sơ|Chủ hồ sơ|Trạng thái|Hẹn trả', 'Thủ tục|Trạng thái|Hẹn trả|Người xử lý|Lĩnh vực|Đơn vị'],
      [`${code(1)}|a|b|c|d|e`, 'Chứng thực|a|b|c|d|e'],
    ],
  ])('%s', (_what, heads, body) => {
    expect(read(heads, body)).toEqual(linesOf(table(heads, body)));
  });
});
