// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withoutEchoes, withoutInner } from '../../../lib/reading/shapes';
import { gridsOf, linesOf } from './grids';

const heads = ['Mã', 'Tên', 'Hạn'];
const rows = [
  ['H57-1', 'Đất đai', '05/08'],
  ['H57-2', 'Hộ tịch', '06/08'],
  ['H57-3', 'Xây dựng', '07/08'],
  ['H57-4', 'Chứng thực', '08/08'],
];

/** Rows of a table, the cells of each parted by "|". */
function lines(cells: readonly string[], tag = 'td', role = ''): string {
  return cells
    .map((line) => {
      const html = line.split('|').map((text) => `<${tag} ${role && 'role="gridcell"'}>${text}</${tag}>`);
      return `<tr ${role && `role="${role}"`}>${html.join('')}</tr>`;
    })
    .join('');
}

const joined = (width: number, of = rows) => of.map((row) => row.slice(0, width).join('|'));
const body = (width: number, of = rows) => `<table>${lines(joined(width, of))}</table>`;
const head = (texts = heads) => `<table><thead>${lines([texts.join('|')], 'th')}</thead></table>`;
const whole = `<table><thead>${lines([heads.join('|')], 'th')}</thead>${lines(joined(3))}</table>`;
const far = (html: string) => `${'<div>'.repeat(8)}${html}${'</div>'.repeat(8)}`;

/** How many pieces each row of each table stands in, of those that are left. */
function pieces(...tables: string[]): (number | undefined)[][] {
  return withoutEchoes(gridsOf(tables.map((html) => `<div>${html}</div>`).join(''))).map((grid) =>
    grid.rows.map(({ elements }) => elements.length),
  );
}

describe('the first columns shown over again', () => {
  it.each([
    ['behind', [whole, body(2)]],
    ['before', [body(2), whole]],
    ['with a head of their own', [whole, head(['Mã', 'Tên']), body(2)]],
    ['with a head that is blank in part', [whole, head(['Mã', '']), body(2)]],
    [
      'with a head over a blank row',
      [whole, `${head(['Mã', 'Tên']).slice(0, -8)}${lines(['|'])}</table>`, body(2)],
    ],
  ])('are further pieces of the rows: %s', (_where, tables) => {
    expect(pieces(...tables)).toEqual([[1, 2, 2, 2, 2]]);
  });

  it('where a row further down says otherwise', () => {
    const more = [...rows, ['H57-5', 'Thuế', '09/08']];
    const long = whole.replace('</table>', `${lines(['H57-5|Thuế|09/08'])}</table>`);
    const other = [...rows, ['H57-5', 'Thuế…', '09/08']];
    expect(pieces(long, body(2, more))).toEqual([[1, 2, 2, 2, 2, 2]]);
    expect(pieces(long, body(2, other))).toEqual([[1, 2, 2, 2, 2, 2]]);
  });

  it('where some are blank', () => {
    const blank = (html: string) => html.replace('Đất đai', '').replaceAll('H57-1', '').replace('H57-3', '');
    expect(pieces(blank(whole), blank(body(2)))).toEqual([[1, 2, 2, 2, 2]]);
  });

  it('twice over, in two copies', () => {
    expect(pieces(whole, body(2), body(2))).toEqual([[1, 3, 3, 3, 3]]);
  });

  it.each<[string, string[], number]>([
    ['one column alone', [whole, body(1)], 2],
    ['fewer rows', [whole, body(2, rows.slice(1))], 2],
    ['fewer rows at the end', [whole, body(2, rows.slice(0, 3))], 2],
    [
      'rows under a head in the same table',
      [whole, whole.replaceAll(/<t([hd])[^>]*>[^<]*<\/t[hd]><\/tr>/g, '</tr>')],
      2,
    ],
    ['no rows', [whole, head()], 2],
    ['as many columns', [whole, body(3)], 2],
    ['other words', [whole, body(2, [['H57-1', 'Khác'], ...rows.slice(1)])], 2],
    ['other words in a later row', [whole, body(2, [...rows.slice(0, 3), ['H57-4', 'Khác']])], 2],
    [
      'blank rows',
      [
        whole.replaceAll(/<td[^>]*>[^<]*/g, '<td>'),
        body(2, [
          ['', ''],
          ['', ''],
          ['', ''],
          ['', ''],
        ]),
      ],
      2,
    ],
    ['what stands far away', [whole, far(body(2))], 2],
    ['a table without a head', [body(3), body(2)], 2],
  ])('are none of another table: %s', (_what, tables, left) => {
    expect(pieces(...tables)).toHaveLength(left);
  });

  it.each<[string, string]>([
    ['of other words', head(['Mã', 'Khác'])],
    ['with a row', `<table><thead>${lines(['Mã|Tên'], 'th')}</thead>${lines(['H57-9|Thuế'])}</table>`],
    [
      'with a row that is blank in part',
      `<table><thead>${lines(['Mã|Tên'], 'th')}</thead>${lines(['Mã|'])}</table>`,
    ],
    ['of words that a row says', head(['Mã', 'Đất đai'])],
    [
      'of two lines, one of other words',
      `<table><thead>${lines(['Mã|Tên', 'Mã|Khác'], 'th')}</thead></table>`,
    ],
    ['far away', far(head(['Mã', 'Tên']))],
    ['that is none', `<table>${lines(['Mã|Tên'])}</table>`],
    ['that is blank and none', `<table>${lines(['|'])}</table>`],
  ])('leave a head %s where it is', (_which, other) => {
    expect(pieces(whole, other, body(2))).toHaveLength(2);
  });
});

describe('a grid and the table in it', () => {
  const grid = (inner: string, around = 'role="grid"') => `<div ${around}>${inner}</div>`;
  const gridHead = `<div role="row">${heads.map((text) => `<div role="columnheader">${text}</div>`).join('')}</div>`;
  const ariaRows = (of: string[]) => `<table role="presentation">${lines(of, 'td', 'row')}</table>`;
  const left = (html: string) => withoutInner(gridsOf(html)).map(linesOf);

  it('are read once where the grid has the head and all the rows', () => {
    const [line] = left(grid(gridHead + ariaRows(joined(3))));
    expect(left(grid(gridHead + ariaRows(joined(3))))).toHaveLength(1);
    expect(line).toEqual(['# Mã|Tên|Hạn', ...joined(3)]);
  });

  it.each<[string, string, number]>([
    ['has no head', grid(ariaRows(joined(3))), 2],
    ['has not all its rows', grid(gridHead + ariaRows(joined(3)).replace('role="row"', '')), 2],
    [
      'has a head of its own as well',
      grid(
        gridHead +
          ariaRows(joined(3)).replace('<tr', `<thead>${lines(['Mã|Tên|Hạn'], 'th', 'row')}</thead><tr`),
      ),
      2,
    ],
    ['stands beside it', grid(gridHead + grid('', '')) + ariaRows(joined(3)), 2],
  ])('are two where the grid or table %s', (_why, html, count) => {
    expect(left(html)).toHaveLength(count);
  });

  it('are read once where the table has the head, and no row stands twice', () => {
    const table = `<table role="presentation"><thead>${lines(['Mã|Tên|Hạn'], 'th', 'row')}</thead>${lines(joined(3), 'td', 'row')}</table>`;
    const bare = grid(table).replaceAll('<thead><tr role="row">', '<thead><tr>');
    expect(
      withoutEchoes(gridsOf(bare)).map((one) => one.rows.map(({ elements }) => elements.length)),
    ).toEqual([[1, 1, 1, 1, 1]]);
  });
});
