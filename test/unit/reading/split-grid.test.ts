// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Grid, rowOf, textsOf } from '../../../lib/reading/grid';
import { type SplitGrid, splitGrid } from '../../../lib/reading/header';
import { htmlTable } from '../../../lib/reading/shapes/html-table';
import { pageOf } from './page';

function split(rows: string): SplitGrid {
  const steps = htmlTable.read(pageOf(`<table>${rows}</table>`).querySelector('table') as Element);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return splitGrid(step.value as Grid, (text) => text);
}

/** The columns' labels and what is left as rows. */
function parted(rows: string): [labels: string[], body: string[]] {
  const { headers, body } = split(rows);
  return [headers.map(({ label }) => label), body.map((row) => textsOf(row).join('|'))];
}

const row = (tag: string, texts: string) =>
  `<tr>${texts
    .split('|')
    .map((text) => `<${tag}>${text}</${tag}>`)
    .join('')}</tr>`;
const th = (texts: string) => row('th', texts);
const td = (texts: string) => row('td', texts);
const thead = (...rows: string[]) => `<thead>${rows.join('')}</thead>`;
const words = 'Mã hồ sơ|Chủ hồ sơ|Ngày hẹn trả';
const labels = words.split('|');
const one = 'a|b|c';

describe('the head of a table', () => {
  it.each<[string, string, [string[], string[]]]>([
    ['is marked by its tag, whatever it says', thead(td('A|B|C')) + td(one), [['A', 'B', 'C'], [one]]],
    ['is all there is', thead(th(words)), [labels, []]],
    ['is of header cells', th('A|B|C') + td(one), [['A', 'B', 'C'], [one]]],
    [
      'is of header cells for the most part',
      `<tr><th>A</th><th>B</th><td>C</td></tr>${td(one)}`,
      [['A', 'B', 'C'], [one]],
    ],
    [
      'is not of header cells by half',
      `<tr><th>A</th><td>B</td></tr>${td('a|b')}`,
      [
        ['', ''],
        ['A|B', 'a|b'],
      ],
    ],
    [
      'is not of the header cells of rows',
      '<tr><th scope="row">A</th><th scope="row">B</th><td>C</td></tr>',
      [['', '', ''], ['A|B|C']],
    ],
    [
      'is of cells that are headers by role for the most part',
      `<tr><td role="columnheader">A</td><td role="columnheader">B</td><td>C</td></tr>${td(one)}`,
      [['A', 'B', 'C'], [one]],
    ],
    [
      'is not of header cells that show a code',
      th('H57.132-260804-1001|b|c'),
      [['', '', ''], ['H57.132-260804-1001|b|c']],
    ],
    ['is known by its words', td(words) + td(one), [labels, [one]]],
    ['is known by its words below others', td('x|y|z') + td(words) + td(one), [labels, [one]]],
    [
      'is known by its words below a marked title',
      thead('<tr><th colspan="3">Danh sách</th></tr>') + td(words) + td(one),
      [labels, [one]],
    ],
    [
      'is known by a third of its words',
      td('Mã hồ sơ|Chủ hồ sơ|x|y|z|t') + td('a|b|c|d|e|f'),
      [['Mã hồ sơ', 'Chủ hồ sơ', 'x', 'y', 'z', 't'], ['a|b|c|d|e|f']],
    ],
    [
      'is not known by fewer',
      td('Mã hồ sơ|Chủ hồ sơ|x|y|z|t|u'),
      [Array(7).fill(''), ['Mã hồ sơ|Chủ hồ sơ|x|y|z|t|u']],
    ],
    ['is not known by one word', td('Mã hồ sơ|x'), [['', ''], ['Mã hồ sơ|x']]],
    [
      'is not known further down',
      td('x|y|z').repeat(8) + td(words),
      [
        ['', '', ''],
        [...Array(8).fill('x|y|z'), words],
      ],
    ],
    [
      'takes in the row that its cells reach into',
      `<tr><th rowspan="2">Mã hồ sơ</th><th colspan="2">Kết quả</th></tr><tr><td>Số</td><td>Ngày trả</td></tr>${td(one)}`,
      [['Mã hồ sơ', 'Kết quả > Số', 'Kết quả > Ngày trả'], [one]],
    ],
    ['takes in the row that numbers its columns', th(words) + td('1|2|3') + td(one), [labels, [one]]],
    [
      'is no row of numbers alone',
      td('1|2|3') + td(one),
      [
        ['', '', ''],
        ['1|2|3', one],
      ],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(parted(rows)).toEqual(expected);
  });

  it('may have lines that are marked below one that is not', () => {
    const cells = (texts: string) => [...pageOf(`<p>${row('b', texts)}</p>`).querySelectorAll('b')];
    const rows = [
      rowOf([], cells(words), 'body'),
      rowOf([], cells('x|y|z'), 'head'),
      rowOf([], cells(one), 'body'),
    ];
    const grid = { element: document.body, rows, columns: 3, names: [] };
    expect(splitGrid(grid, (text) => text).body.map((line) => textsOf(line).join('|'))).toEqual([one]);
  });
});

describe('the label of a column', () => {
  const label = (...lines: string[]) =>
    split(thead(...lines) + td('a|b')).headers.map((header) => header.label);
  it.each<[string, string[], string[]]>([
    [
      'is joined of what stands above',
      ['<tr><th colspan="2">Kết quả</th></tr>', th('Số|Ngày')],
      ['Số', 'Ngày'],
    ],
    [
      'is joined of what stands above some',
      ['<tr><th rowspan="2">Mã</th><th>Kết quả</th></tr>', th('Ngày')],
      ['Mã', 'Kết quả > Ngày'],
    ],
    ['is said once', [th('Số|Ngày'), th('Số|Giờ')], ['Số', 'Ngày > Giờ']],
    ['is no number', [th('Số|Ngày'), th('(1)|(2)')], ['Số > (1)', 'Ngày > (2)']],
    ['is no choice under it', [th('Số|Ngày'), th('Tất cả|-- Chọn ngày --')], ['Số', 'Ngày']],
    ['may be a choice by itself', [th('Chọn|Ngày')], ['Chọn', 'Ngày']],
    ['is not what spans two', [th('Số|Ngày'), '<tr><th colspan="2">Ghi chú</th></tr>'], ['Số', 'Ngày']],
  ])('%s', (_what, lines, expected) => {
    expect(label(...lines)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'is not what spans two others',
      `${th('Số|Ngày|Giờ')}<tr><th colspan="2">Ghi chú</th><th>Phút</th></tr>`,
      ['Số', 'Ngày', 'Giờ > Phút'],
    ],
    [
      'is also what spans one and none',
      `${th('Số||Giờ')}<tr><th colspan="2">Nhóm</th><th>Phút</th></tr>`,
      ['Số > Nhóm', 'Nhóm', 'Giờ > Phút'],
    ],
    [
      'is no title over all',
      `<tr><th colspan="3">Danh sách</th></tr>${th('Số|Ngày|Giờ')}`,
      ['Số', 'Ngày', 'Giờ'],
    ],
    ['is no number below', `${th('Số|Ngày|Giờ')}${th('(1)|(2)|(3)')}`, ['Số', 'Ngày', 'Giờ']],
  ])('%s', (_what, lines, expected) => {
    expect(split(thead(lines) + td(one)).headers.map((header) => header.label)).toEqual(expected);
  });

  it('may be the only one', () => {
    expect(parted(thead(th('Mã hồ sơ')) + td('a'))).toEqual([['Mã hồ sơ'], ['a']]);
  });

  it.each<[string, string]>([
    // Controls, counts and badges beside the words, before or behind them.
    ['Mã hồ sơ<button>Sắp xếp</button>', 'Mã hồ sơ'],
    ['Mã hồ sơ<b>12</b>', 'Mã hồ sơ'],
    ['Mã hồ sơ<b>123</b>', 'Mã hồ sơ123'],
    ['<b class="badge">7</b>Mã hồ sơ', 'Mã hồ sơ'],
    ['<b></b>Mã hồ sơ<i></i>', 'Mã hồ sơ'],
    ['<button>Mã hồ sơ</button>', 'Mã hồ sơ'],
    ['<b>Mã</b> <b>hồ sơ</b>', 'Mã hồ sơ'],
    // Said in two languages, one line each.
    ['Mã hồ sơ<br>Dossier code', 'Mã hồ sơ'],
    ['Mã hồ sơ<br>Số hồ sơ', 'Mã hồ sơ'],
    ['Mã hồ sơ<br>Chủ hồ sơ', 'Mã hồ sơ Chủ hồ sơ'],
    ['Mã hồ sơ<br>(đầy đủ)', 'Mã hồ sơ (đầy đủ)'],
    ['Ghi chú<br>Note', 'Ghi chú Note'],
    ['Ma ho so<br>Ref', 'Ma ho so Ref'],
    ['Mã hồ sơ<br>Ref', 'Mã hồ sơ'],
  ])('in %s is "%s"', (html, expected) => {
    expect(label(th(`${html}|Ngày`))[0]).toBe(expected);
  });

  it('in two languages is said whole where nothing marks a header', () => {
    const [[first]] = parted(td('Mã hồ sơ<br>Ref|Chủ hồ sơ|Ngày hẹn trả') + td(one));
    expect(first).toBe('Mã hồ sơ Ref');
    const [[second]] = parted(td('Mã hồ sơ<br>Số hồ sơ|Chủ hồ sơ|Ngày hẹn trả') + td(one));
    expect(second).toBe('Mã hồ sơ');
  });
});

describe('the hints of a column', () => {
  it('are what attributes say of it, in it too, but of no icon', () => {
    const [first, second] = split(
      thead(
        '<tr><th title="Mã hồ sơ: bấm để xếp"><b aria-label="Số"></b>Mã</th><th>Ngày <mat-icon title="Xếp">sort</mat-icon></th></tr>',
      ) + td('a|b'),
    ).headers;
    expect(first?.hints).toEqual(['Mã hồ sơ', 'Số']);
    expect(second?.hints).toEqual([]);
  });

  it('say what it is called where it has no words', () => {
    const [first, second] = split(
      thead('<tr><th title="Mã hồ sơ"></th><th data-field="ngay"></th></tr>') + td('a|b'),
    ).headers;
    expect(first).toMatchObject({ label: 'Mã hồ sơ', parts: [], hints: ['Mã hồ sơ'] });
    expect(second).toMatchObject({ label: 'ngay', parts: [], hints: ['ngay'] });
  });

  it('are not lost over a blank line', () => {
    const [first] = split(
      thead('<tr><th title="Mã hồ sơ">Mã</th><th>Ngày</th></tr>', th('|')) + td('a|b'),
    ).headers;
    expect(first?.hints).toEqual(['Mã hồ sơ']);
  });
});

it('the cells of a table without a head may say what heads them', () => {
  const cells = ['data-label', 'data-title', 'data-th', 'data-x'].map(
    (name) => `<td ${name}="${name}">a</td>`,
  );
  expect(split(`<tr>${cells.join('')}</tr>`).headers).toEqual([
    ...['data-label', 'data-title', 'data-th'].map((label) => ({ label, parts: [label], hints: [] })),
    { label: '', parts: [], hints: [] },
  ]);
});
