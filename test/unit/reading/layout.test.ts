// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { all, areBeside, areNear, upFrom } from '../../../lib/reading/elements';
import {
  asHead,
  bodyOf,
  columnName,
  type Grid,
  isHeaded,
  namesIn,
  rowKey,
  rowPosition,
  textsOf,
} from '../../../lib/reading/grid';
import { ariaGrid } from '../../../lib/reading/shapes/aria-grid';
import { htmlTable } from '../../../lib/reading/shapes/html-table';
import { upright } from '../../../lib/reading/upright';
import { gridOf, gridsIn, linesOf, pausesOf } from './grids';
import { pageOf } from './page';

describe('a table is laid on its columns', () => {
  const laid = (rows: string) => linesOf(gridOf(htmlTable, `<table>${rows}</table>`));
  it.each<[string, string, string[]]>([
    ['plain', '<tr><td>a<td>b<tr><td>c<td>d', ['a|b', 'c|d']],
    ['a cell over two rows', '<tr><td rowspan="2">a<td>b<tr><td>c', ['a|b', 'a|c']],
    ['a last cell over two rows', '<tr><td>a<td rowspan="2">b<tr><td>c', ['a|b', 'c|b']],
    [
      'two over three rows',
      '<tr><td rowspan="3">a<td rowspan="2">b<td>c<tr><td>d<tr><td>e<td>f',
      ['a|b|c', 'a|b|d', 'a|e|f'],
    ],
    ['a cell over two columns', '<tr><td colspan="2">a<td>b<tr><td>c<td>d<td>e', ['a|a|b', 'c|d|e']],
    ['a cell over both', '<tr><td colspan="2" rowspan="2">a<td>b<tr><td>c', ['a|a|b', 'a|a|c']],
    [
      'a cell to the end of its group',
      '<tbody><tr><td rowspan="0">a<td>b<tr><td>c<tr><td>d</tbody><tbody><tr><td>e<td>f</tbody>',
      ['a|b', 'a|c', 'a|d', 'a|e|f'],
    ],
    [
      'a span that ends with its part',
      '<thead><tr><th rowspan="9">a<th>b</thead><tbody><tr><td>c<td>d</tbody>',
      ['# a|b', 'c|d'],
    ],
    [
      'spans that are no numbers',
      '<tr><td colspan="x" rowspan="y">a<td colspan="-1">b<td colspan="0">c<tr><td>d',
      ['a|b|c', 'd'],
    ],
    [
      'the head first and the foot last',
      '<tfoot><tr><td>f</tfoot><tbody><tr><td>b</tbody><thead><tr><td>h</thead>',
      ['# h', 'b', '= f'],
    ],
    [
      'a head by its role alone',
      '<tbody><tr><td role="columnheader">a<td role="columnheader">b<tr><td>c<td>d',
      ['# a|b', 'c|d'],
    ],
    ['no head of half a role', '<tbody><tr><td role="columnheader">a<td>b<tr><td>c<td>d', ['a|b', 'c|d']],
    [
      'no head further down',
      '<tbody><tr><td>c<td>d<tr><td role="columnheader">a<td role="columnheader">b',
      ['c|d', 'a|b'],
    ],
    ['what is no cell', '<caption>x</caption><tr><td>a</td><template></template><td>b</td></tr>', ['a|b']],
    ['a script between rows', '<tbody><script></script><tr><td>a<td>b</tbody>', ['a|b']],
    [
      'a head by its role beside a marked cell',
      '<tbody><tr><th>a<td role="columnheader">b<tr><td>c<td>d</tbody>',
      ['# a|b', 'c|d'],
    ],
    ['a table in a cell', '<tr><td>a<td><table><tr><td>x<tr><td>y</table>', ['a|x y']],
  ])('%s', (_what, rows, lines) => {
    expect(laid(rows)).toEqual(lines);
  });

  it('with how many cells are its own, and whether one reaches into it', () => {
    const grid = gridOf(
      htmlTable,
      '<table><tr><td rowspan="2">a<td>b<td>c<tr><td colspan="2">d<tr><td>e</table>',
    );
    expect(grid?.rows.map(({ own, carried }) => [own, carried])).toEqual([
      [3, false],
      [1, true],
      [1, false],
    ]);
    expect(grid?.columns).toBe(3);
    expect(grid?.lay).toBeUndefined();
  });

  it('up to the columns that a list can have', () => {
    expect(gridOf(htmlTable, '<table><tr><td colspan="1000">a</table>')?.columns).toBe(150);
    expect(gridOf(htmlTable, `<table><tr>${'<td>a'.repeat(160)}</table>`)?.columns).toBe(150);
    expect(gridOf(htmlTable, '<table></table>')).toBeUndefined();
    for (const first of ['<td>a', '<td colspan="2">a', '<td>a<td colspan="1000">a']) {
      const grid = gridOf(htmlTable, `<table><tr>${first}${'<td>a'.repeat(160)}</table>`);
      expect([grid?.columns, grid?.rows[0]?.cells.length]).toEqual([150, 150]);
    }
  });

  it('though a program put its rows right into it', () => {
    const page = pageOf('<table></table>');
    const row = page.createElement('tr');
    row.append(page.createElement('td'), page.createElement('td'));
    page.querySelector('table')?.append(row);
    expect(gridsIn(page).map(({ rows, columns }) => [rows.length, rows[0]?.part, columns])).toEqual([
      [1, 'body', 2],
    ]);
  });

  it('in steps of two hundred rows', () => {
    const rows = (count: number, first = '<td>') => `<table>${`<tr>${first}a<td>b`.repeat(count)}</table>`;
    const few = pausesOf(htmlTable, rows(10));
    expect(pausesOf(htmlTable, rows(450)) - few).toBe(4);
    expect(pausesOf(htmlTable, rows(450, '<td rowspan="1">')) - few).toBe(6);
  });

  it('and a row of it again by itself, where nothing spans', () => {
    const grid = gridOf(
      htmlTable,
      '<table><tr><td data-field="so">a<td col-id="ngay">b<tr><td>c<td>d</table>',
    );
    const row = grid?.rows[1]?.elements[0] as Element;
    const again = grid?.lay?.(row);
    expect([again?.part, again?.own, again?.carried, again?.elements]).toEqual(['body', 2, false, [row]]);
    expect(again && textsOf(again)).toEqual(['c', 'd']);
    expect(grid?.names).toEqual(['so', 'ngay']);
  });
});

describe('a grid of any element is laid on its columns', () => {
  const cell = (text: string, more = '') => `<div role="gridcell" ${more}>${text}</div>`;
  const head = (text: string, more = '') => `<div role="columnheader" ${more}>${text}</div>`;
  const row = (cells: string, more = '') => `<div role="row" ${more}>${cells}</div>`;
  const laid = (rows: string) => linesOf(gridOf(ariaGrid, `<div role="grid">${rows}</div>`));
  it.each<[string, string, string[]]>([
    ['plain', row(head('A') + head('B')) + row(cell('a') + cell('b')), ['# A|B', 'a|b']],
    [
      'through wrappers',
      row(`<p>${head('A')}</p><b>${head('B')}</b>`) + row(`<i>${cell('a')}</i>${cell('b')}`),
      ['# A|B', 'a|b'],
    ],
    [
      'a cell over two columns',
      row(head('A') + head('B')) + row(cell('a', 'aria-colspan="2"')),
      ['# A|B', 'a|a'],
    ],
    [
      'spans that are no numbers',
      row(head('A') + head('B')) + row(cell('a', 'aria-colspan="x"') + cell('b', 'aria-colspan="0"')),
      ['# A|B', 'a|b'],
    ],
    [
      'by the numbers of columns',
      row(head('A', 'aria-colindex="1"') + head('B', 'aria-colindex="5"')) +
        row(cell('b', 'aria-colindex="5"') + cell('a', 'aria-colindex="1"')),
      ['# A|B', 'a|b'],
    ],
    [
      'by the names of columns',
      row(head('A', 'col-id="x"') + head('B', 'col-id="y"')) +
        row(cell('b', 'col-id="y"') + cell('a', 'col-id="x"')),
      ['# A|B', 'a|b'],
    ],
    [
      'by place where a name is missing',
      row(head('A', 'col-id="x"') + head('B')) + row(cell('a') + cell('b', 'col-id="x"')),
      ['# A|B', 'a|b'],
    ],
    [
      'by place where two have one name',
      row(head('A', 'col-id="x"') + head('B', 'col-id="x"')) +
        row(cell('a', 'col-id="x"') + cell('b', 'col-id="x"')),
      ['# A|B', 'a|b'],
    ],
    [
      'in the order that rows tell',
      row(head('A'), 'aria-rowindex="1"') +
        row(cell('b'), 'aria-rowindex="3"') +
        row(cell('a'), 'aria-rowindex="2"'),
      ['# A', 'a', 'b'],
    ],
    [
      'as it stands where a row tells no place',
      row(head('A')) + row(cell('b'), 'aria-rowindex="3"') + row(cell('a')),
      ['# A', 'b', 'a'],
    ],
    [
      'pieces of one row under other parents',
      `<div>${row(head('A'), 'row-id="h"')}${row(cell('a'), 'row-id="1"')}</div><div>${row(head('B'), 'row-id="h"')}${row(cell('b'), 'row-id="1"')}</div>`,
      ['# A|B', 'a|b'],
    ],
    [
      'twice one key under one parent',
      row(head('A')) + row(cell('a'), 'row-id="1"') + row(cell('b'), 'row-id="1"'),
      ['# A', 'a', 'b'],
    ],
    [
      'groups over headers',
      row(head(`G${head('A')}${head('B')}`) + head('C')) + row(cell('a') + cell('b') + cell('c')),
      ['# G A B|G A B|', '# A|B|C', 'a|b|c'],
    ],
    ['headers in no row', `<p>${head('A')}${head('B')}</p>${row(cell('a') + cell('b'))}`, ['# A|B', 'a|b']],
    [
      'by numbers of two digits',
      row(head('B', 'aria-colindex="10"') + head('A', 'aria-colindex="9"')) +
        row(cell('b', 'aria-colindex="10"') + cell('a', 'aria-colindex="9"')),
      ['# A|B', 'a|b'],
    ],
    ...['2x', 'x2', ''].map((second): [string, string, string[]] => [
      `by place where one number is "${second}"`,
      row(head('A', 'aria-colindex="2"') + head('B', `aria-colindex="${second}"`)) +
        row(cell('a', 'aria-colindex="2"') + cell('b', 'aria-colindex="1"')),
      ['# A|B', 'a|b'],
    ]),
    ...['2x', 'x2'].map((span): [string, string, string[]] => [
      `with a span of "${span}"`,
      row(head('A') + head('B')) + row(cell('a', `aria-colspan="${span}"`) + cell('b')),
      ['# A|B', 'a|b'],
    ]),
    ['a span of two digits', row(cell('a', 'aria-colspan="10"')), [Array(10).fill('a').join('|')]],
    [
      'a span beyond the last column',
      row(head('A', 'aria-colindex="1"') + head('B', 'aria-colindex="2"')) +
        row(cell('b', 'aria-colindex="2" aria-colspan="3"')),
      ['# A|B', '|b'],
    ],
    ['rows of fewer cells', row(head('A') + head('B')) + row(cell('a')), ['# A|B', 'a|']],
    [
      'by the names of the last head',
      row(head('G', 'col-id="x"') + head('H', 'col-id="y"')) +
        row(head('B', 'col-id="y"') + head('A', 'col-id="x"')) +
        row(cell('a', 'col-id="x"') + cell('b', 'col-id="y"')) +
        row(cell('z', 'col-id="z"') + cell('a', 'col-id="x"')),
      ['# H|G', '# B|A', 'b|a', '|a'],
    ],
    [
      'by place where a cell’s name is none of the head’s',
      row(head('A', 'col-id="x"') + head('B', 'col-id="y"')) +
        row(cell('b', 'col-id="y"') + cell('z', 'col-id="z"')),
      ['# A|B', 'b|z'],
    ],
    ['half a head is none', row(head('A') + head('B')) + row(head('a') + cell('b')), ['# A|B', 'a|b']],
    ['a cell in a cell is no other', row(cell(`a${cell('x')}`) + cell('b')), ['a x|b']],
    [
      'a header in a cell is none',
      row(head('A') + head('B')) + row(cell(`a${head('X')}`) + cell('b')),
      ['# A|B', 'a X|b'],
    ],
    [
      'rows without a key under parents of their own',
      `<div>${row(cell('a'))}</div><div>${row(cell('b'))}</div>`,
      ['a', 'b'],
    ],
    [
      'heads side by side over the pieces of rows',
      ['A', 'B']
        .map((name) => `<div>${row(head(name))}${row(cell(name.toLowerCase()), 'row-id="1"')}</div>`)
        .join(''),
      ['# A|B', 'a|b'],
    ],
    [
      'heads side by side of another width than the pieces below',
      `<div>${row(head('A'))}${row(cell('a') + cell('c'), 'row-id="1"')}</div><div>${row(head('B'))}${row(cell('b'), 'row-id="1"')}</div>`,
      ['# A||', 'a|c|b', '# B||'],
    ],
    [
      'rows whose cells tell their places',
      row(
        cell('a', 'aria-rowindex="1" aria-colindex="1"') + cell('b', 'aria-rowindex="1" aria-colindex="2"'),
      ),
      ['a|b'],
    ],
    [
      'the head of a grid in a cell is none',
      row(cell('a') + cell('<div role="grid"><div role="columnheader">X</div></div>')),
      ['a|X'],
    ],
    [
      'cells that stand column by column, in any order',
      `<div column="1">B</div><div column="x">X</div><div column="0">A</div><div column="1">Y</div><div column="2z">Z</div>${[
        ['d', 12, 2],
        ['b', 1, 2],
        ['c', 12, 1],
        ['a', 1, 1],
      ]
        .map(([text, line, column]) => cell(`${text}`, `aria-rowindex="${line}" aria-colindex="${column}"`))
        .join('')}`,
      ['# A|B', 'a|b', 'c|d'],
    ],
    [
      'one column by its number is no head',
      `<div column="0">A</div>${cell('a', 'aria-rowindex="1" aria-colindex="1"')}`,
      ['a'],
    ],
    ['a row of rows is none', row(row(cell('a') + cell('b'))), ['a|b']],
    [
      'cells that stand column by column',
      `<div><div column="0">A</div><div column="1">B</div></div>${[
        ['a', 1, 1],
        ['c', 2, 1],
        ['b', 1, 2],
        ['d', 2, 2],
      ]
        .map(([text, line, column]) => cell(`${text}`, `aria-rowindex="${line}" aria-colindex="${column}"`))
        .join('')}`,
      ['# A|B', 'a|b', 'c|d'],
    ],
    [
      'tags in place of roles',
      '<mat-header-row><mat-header-cell>A</mat-header-cell></mat-header-row><mat-row><mat-cell>a</mat-cell></mat-row>',
      ['# A', 'a'],
    ],
  ])('%s', (_what, rows, lines) => {
    expect(laid(rows)).toEqual(lines);
  });

  it('up to the columns that a list can have', () => {
    const cells = (more: (place: number) => string) =>
      row(Array.from({ length: 160 }, (_, place) => cell(`${place}`, more(place))).join(''));
    for (const line of laid(cells(() => '') + cells((place) => `aria-colindex="${place}"`)) ?? []) {
      expect(line.split('|')).toHaveLength(150);
      expect(line.split('|').slice(0, 3)).toEqual(['0', '1', '2']);
    }
    expect(laid(cells((place) => `aria-colindex="${place + 1}"`))?.[0]?.split('|')).toHaveLength(150);
  });

  it('through a few wrappers', () => {
    const within = (count: number) => `${'<div>'.repeat(count)}${cell('a')}${'</div>'.repeat(count)}`;
    expect(laid(row(within(8) + cell('b')))).toEqual(['a|b']);
    expect(laid(row(within(9) + cell('b')))).toEqual(['b']);
  });

  it('with what the page’s own program calls its columns', () => {
    const named = (rows: string) => gridOf(ariaGrid, `<div role="grid">${rows}</div>`);
    const heads = head('A', 'col-id="x"') + head('B');
    expect(named(row(heads) + row(cell('a') + cell('b')))?.names).toEqual(['x', undefined]);
    expect(
      named(row(head('A', 'col-id="x" aria-colindex="1"')) + row(cell('a', 'aria-colindex="1"')))?.names,
    ).toEqual([undefined]);
  });

  it('with the elements of each row', () => {
    const elementsOf = (html: string) =>
      gridOf(ariaGrid, `<div role="grid">${html}</div>`)?.rows.map(({ elements }) =>
        elements.map(({ id }) => id),
      );
    const placed = (id: string, line: number, column: number) =>
      cell('x', `id="${id}" aria-rowindex="${line}" aria-colindex="${column}"`);
    expect(elementsOf(placed('a', 1, 1) + placed('b', 1, 2))).toEqual([['a', 'b']]);
    expect(elementsOf(`<section id="h">${head('A')}</section>${row(cell('a'), 'id="r"')}`)).toEqual([
      ['h'],
      ['r'],
    ]);
    expect(
      elementsOf(
        `<div>${row(head('A'), 'id="h"')}${row(cell('a'), 'id="a" row-id="1"')}</div><div>${row(head('B'), 'id="i"')}${row(cell('b'), 'id="b" row-id="1"')}</div>`,
      ),
    ).toEqual([
      ['h', 'i'],
      ['a', 'b'],
    ]);
  });

  it('though a component in a cell has rows of its own', () => {
    const page = pageOf(`<div role="grid">${row(cell('a<x-b></x-b>')).repeat(5)}</div>`);
    for (const host of page.querySelectorAll('x-b'))
      host.attachShadow({ mode: 'open' }).innerHTML = row(cell('b'));
    expect(gridsIn(page).map(({ rows }) => rows.length)).toEqual([5]);
  });

  it('in steps of two hundred rows', () => {
    const rows = (count: number) => `<div role="grid">${row(cell('a')).repeat(count)}</div>`;
    expect(pausesOf(ariaGrid, rows(450)) - pausesOf(ariaGrid, rows(10))).toBe(4);
    const columns = (count: number) =>
      `<div role="grid">${Array.from({ length: count }, (_, line) =>
        [1, 2].map((column) => cell('a', `aria-rowindex="${line + 1}" aria-colindex="${column}"`)).join(''),
      ).join('')}</div>`;
    expect(pausesOf(ariaGrid, columns(450)) - pausesOf(ariaGrid, columns(10))).toBe(3);
  });

  it('is none where it holds no row, and a grid in it is another', () => {
    expect(gridOf(ariaGrid, '<div role="grid"><p>x</p></div>')).toBeUndefined();
    expect(laid(row(cell('a')) + row(cell(`<div role="grid">${row(cell('x'))}</div>`)))).toEqual(['a', 'x']);
    expect(ariaGrid.detect(pageOf('<table role="grid"></table><mat-table></mat-table>'))).toHaveLength(1);
  });
});

describe('dossiers in columns', () => {
  const turned = (rows: string[][]) => {
    const html = rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('');
    return linesOf(upright(gridOf(htmlTable, `<table>${html}</table>`) as Grid));
  };
  const one = 'H57.132-260804-0583';
  const two = 'H57.132-260804-0584';
  it('are turned, one row for each', () => {
    expect(
      turned([
        ['Mã hồ sơ', one, two],
        ['Hẹn trả', '05/08/2026', '06/08/2026'],
        ['Khác', 'a', 'b'],
      ]),
    ).toEqual(['# Mã hồ sơ|Hẹn trả|Khác', `${one}|05/08/2026|a`, `${two}|06/08/2026|b`]);
  });
  it('with what stands in their column alone', () => {
    const grid = gridOf(
      htmlTable,
      `<table><tr><td>Mã hồ sơ<td>${one}<td>${two}<td></tr><tr><td>Hẹn trả<td colspan="2">05/08/2026<td></tr><tr><td>Khác<td>a<td>b<td></table>`,
    ) as Grid;
    const whole = upright(grid);
    expect(linesOf(whole)?.slice(1, 3)).toEqual([`${one}|05/08/2026|a`, `${two}|05/08/2026|b`]);
    expect(whole.rows.map(({ elements }) => elements.map(({ textContent }) => textContent?.trim()))).toEqual([
      ['Mã hồ sơ', 'Hẹn trả', 'Khác'],
      [one, 'a'],
      [two, 'b'],
      ['', '', ''],
    ]);
    expect([whole.columns, whole.names]).toEqual([3, []]);
  });

  it('though cells are missing', () => {
    const placed = (lines: (string | undefined)[][]) =>
      gridOf(
        ariaGrid,
        `<div role="grid">${lines
          .flatMap((texts, line) =>
            texts.map((text, column) =>
              text === undefined
                ? ''
                : `<i role="gridcell" aria-rowindex="${line + 1}" aria-colindex="${column + 1}">${text}</i>`,
            ),
          )
          .join('')}</div>`,
      ) as Grid;
    const whole = upright(
      placed([
        ['Mã hồ sơ', one, two],
        ['Hẹn trả', undefined, '06/08/2026', 'x'],
      ]),
    );
    expect(linesOf(whole)).toEqual(['# Mã hồ sơ|Hẹn trả', `${one}|`, `${two}|06/08/2026`, '|x']);
    expect(whole.rows.map(({ elements }) => elements.length)).toEqual([2, 1, 2, 1]);
  });

  it('up to sixty side by side', () => {
    const codes = (count: number) => Array.from({ length: count }, (_, n) => `H57.132-260804-${1000 + n}`);
    const page = (count: number, others: number) => [
      ['Mã hồ sơ', ...codes(count)],
      ['Hẹn trả', ...codes(count).map(() => '05/08/2026')],
      ...Array.from({ length: others }, () => ['Khác', ...codes(count).map(() => 'x')]),
    ];
    expect(turned(page(59, 0))).toHaveLength(60);
    expect(turned(page(60, 0))).toHaveLength(2);
    expect(turned(page(2, 58))).toHaveLength(3);
    expect(turned(page(2, 59))).toHaveLength(61);
  });

  it.each<[string, string[][]]>([
    [
      'one code twice',
      [
        ['Mã hồ sơ', one, one],
        ['Hẹn trả', '05/08/2026', '06/08/2026'],
      ],
    ],
    [
      'one code alone',
      [
        ['Mã hồ sơ', one, ''],
        ['Hẹn trả', '05/08/2026', '06/08/2026'],
      ],
    ],
    [
      'words beside the code',
      [
        ['Mã hồ sơ', one, 'lạ'],
        ['Hẹn trả', '05/08/2026', '06/08/2026'],
      ],
    ],
    [
      'one label',
      [
        ['Mã hồ sơ', one, two],
        ['Khác', 'a', 'b'],
      ],
    ],
    [
      'no code',
      [
        ['Trạng thái', 'a', 'b'],
        ['Hẹn trả', '05/08/2026', '06/08/2026'],
      ],
    ],
    ['one row', [['Mã hồ sơ', one, two]]],
    [
      'two columns',
      [
        ['Mã hồ sơ', one],
        ['Hẹn trả', '05/08/2026'],
      ],
    ],
  ])('are not turned where there is %s', (_what, rows) => {
    expect(turned(rows)).toEqual(rows.map((cells) => cells.join('|')));
  });
});

describe('what the page’s own program calls columns and rows', () => {
  const first = (html: string) => pageOf(html).body.firstElementChild as Element;
  it.each<[string, string | undefined]>([
    ['<b col-id="a"></b>', 'a'],
    ['<b data-field="a" field="b"></b>', 'a'],
    ['<b field="b"></b>', 'b'],
    [`<b col-id="${'a'.repeat(60)}"></b>`, undefined],
    ['<b col-id=""></b>', undefined],
    ['<b class="x cdk-column-due y"></b>', 'due'],
    ['<b class="mat-column-a"></b>', undefined],
    ['<b class="xcdk-column-due"></b>', undefined],
    ['<b></b>', undefined],
  ])('the column %s: %s', (html, name) => {
    expect(columnName(first(html))).toBe(name);
  });

  it.each<[string, string | undefined, number | undefined]>([
    ['<b row-id="7"></b>', 'row-id=7', undefined],
    ['<b aria-rowindex="7" row-id="x"></b>', 'aria-rowindex=7', 7],
    ['<b data-index="0"></b>', 'data-index=0', 0],
    ['<b data-index=""></b>', 'data-index=', undefined],
    ['<b data-index="a7"></b>', 'data-index=a7', undefined],
    ['<b data-index="7a"></b>', 'data-index=7a', undefined],
    ['<b row-index="12"></b>', 'row-index=12', 12],
    ['<b data-rowindex="123456789"></b>', 'data-rowindex=123456789', 123_456_789],
    [`<b row-id="${'a'.repeat(100)}"></b>`, undefined, undefined],
    ['<b></b>', undefined, undefined],
  ])('the row %s: %s, %s', (html, key, position) => {
    expect([rowKey(first(html)), rowPosition(first(html))]).toEqual([key, position]);
  });

  it('the columns of a row, where its cells say so', () => {
    const cells = [first('<b col-id="a"></b>'), undefined, first('<b></b>')];
    expect(namesIn({ cells })).toEqual(['a', undefined, undefined]);
  });

  it('parts the head from the rows', () => {
    const grid = gridOf(htmlTable, '<table><thead><tr><th>A</thead><tbody><tr><td>a</table>') as Grid;
    expect([isHeaded(grid), bodyOf(grid).map(textsOf)]).toEqual([true, [['a']]]);
    const heads = asHead(grid.rows);
    expect(heads.map(({ part, own, carried }) => [part, own, carried])).toEqual([
      ['head', 1, false],
      ['head', 1, false],
    ]);
    expect(isHeaded({ ...grid, rows: bodyOf(grid) })).toBe(false);
    expect(rowKey(undefined)).toBeUndefined();
  });
});

describe('where elements stand', () => {
  const page = pageOf(
    `<div id="a"><p id="b"><i id="c"></i></p><p id="d"></p></div>${'<div>'.repeat(8)}<u id="e"></u>`,
  );
  const at = (id: string) => page.getElementById(id) as Element;
  it('a few levels up, near and beside each other', () => {
    expect(upFrom(at('c'), 2).map(({ id }) => id)).toEqual(['c', 'b']);
    expect(upFrom(at('c'))).toHaveLength(5);
    expect(upFrom(null)).toEqual([]);
    expect([areNear(at('c'), at('d')), areNear(at('e'), at('c'))]).toEqual([true, false]);
    expect([
      areBeside(at('c'), at('d')),
      areBeside(at('b'), at('c')),
      areBeside(at('c'), at('b')),
      areBeside(at('e'), at('c')),
    ]).toEqual([true, false, false, false]);
    expect(all(page, 'p').map(({ id }) => id)).toEqual(['b', 'd']);
    expect(all(page, 'p', 1).map(({ id }) => id)).toEqual(['b']);
  });
});
