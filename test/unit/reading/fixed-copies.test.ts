// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fillFixed } from '../../../lib/reading/shapes';
import { gridsOf, linesOf } from './grids';

/** A row whose cells bear the names of their columns: "so=H57-1; ten=Chứng thực". */
function row(cells: string, key: string, tag = 'td'): string {
  const html = cells
    .split('; ')
    .map((cell) => cell.split('='))
    .map(([name, text]) => `<${tag} ${name === '' ? '' : `colid="${name}"`}>${text}</${tag}>`)
    .join('');
  return `<tr ${key === '' ? '' : `rowid="${key}"`}>${html}</tr>`;
}

/** A table of rows, each under the key of its place. */
function table(...rows: string[]): string {
  return `<table>${rows.map((cells, index) => row(cells, `r${index}`)).join('')}</table>`;
}

/** The head of a table alone in a table. */
function head(cells: string): string {
  return `<table><thead>${row(cells, '', 'th')}</thead></table>`;
}

/** What is left of a page's tables, line by line, with how many pieces each row stands in. */
function filled(...tables: string[]): string[][] {
  return fillFixed(gridsOf(tables.map((html) => `<div>${html}</div>`).join(''))).map((grid) =>
    (linesOf(grid) ?? []).map((line, index) => `${grid.rows[index]?.elements.length}: ${line}`),
  );
}

const scrolled = table('so=; ten=Đất đai; han=05/08', 'so=; ten=Hộ tịch; han=06/08');
const frozen = table('so=H57-1', 'so=H57-2');
const whole = ['2: H57-1|Đất đai|05/08', '2: H57-2|Hộ tịch|06/08'];

describe('blank fixed columns take the cells of the copy over them', () => {
  it.each<[string, string[]]>([
    ['that stands behind', [scrolled, frozen]],
    ['that stands before', [frozen, scrolled]],
    ['that shows a column more', [scrolled, table('so=H57-1; ten=Đất đai', 'so=H57-2; ten=Hộ tịch')]],
  ])('%s', (_where, tables) => {
    expect(filled(...tables)).toEqual([whole]);
  });

  it('with a head of its own in both', () => {
    const [over, below] = ['so=Số', 'so=; ten=Tên'].map((cells) => `<thead>${row(cells, '', 'th')}</thead>`);
    expect(
      filled(
        `<table>${below}<tbody>${row('so=; ten=Đất đai', 'a')}</tbody></table>`,
        `<table>${over}<tbody>${row('so=H57-1', 'a')}</tbody></table>`,
      ),
    ).toEqual([['2: # Số|Tên', '2: H57-1|Đất đai']]);
  });

  it('where a row further down stands in one of both alone, or tells otherwise', () => {
    const lines = ['1', '2', '3', '4'];
    const below = lines.map((line) => `so=; ten=${line}`);
    const over = lines.map((line) => `so=H57-${line}`);
    const first = lines.map((line) => `2: H57-${line}|${line}`);
    expect(filled(table(...below, 'so=H57-9; ten=9'), table(...over, 'so=H57-5'))).toEqual([
      [...first, '2: H57-9|9'],
    ]);
    expect(filled(table(...below), table(...over, 'so=H57-5'))).toEqual([first]);
    expect(filled(table(...below, 'so=; ten=9'), table(...over))).toEqual([[...first, '1: |9']]);
  });

  it('of two copies, one over the other', () => {
    const below = table('so=; ten=; han=05/08; noi=Phòng');
    expect(filled(table('so=; ten=Đất đai'), table('so=H57-1'), below)).toEqual([
      ['3: H57-1|Đất đai|05/08|Phòng'],
    ]);
  });

  it('and cannot be laid row by row any more', () => {
    const [grid] = fillFixed(gridsOf(`<div>${scrolled}</div><div>${frozen}</div>`));
    expect(grid?.lay).toBeUndefined();
    expect(fillFixed(gridsOf(scrolled))[0]?.lay).toBeDefined();
  });
});

describe('two tables stay two', () => {
  it.each<[string, string, string]>([
    ['as wide as each other', table('so=; ten=Đất đai'), table('so=H57-1; ten=Đất đai')],
    ['that say different things', table('so=; ten=Đất đai; han=05/08'), table('so=H57-1; ten=Hộ tịch')],
    ['of which none is blank', table('so=H57-1; ten=Đất đai'), table('so=H57-1')],
    ['that are both blank', table('so=; ten=Đất đai'), table('so=')],
    ['of other rows', table('so=; ten=Đất đai'), table('so=H57-1', 'so=H57-2')],
    [
      'of rows without a key',
      `<table>${row('so=; ten=Đất đai', '')}</table>`,
      `<table>${row('so=H57-1', '')}</table>`,
    ],
    ['of other columns', table('so=; ten=Đất đai'), table('ma=H57-1')],
    ['of columns without a name', table('so=; ten=Đất đai', 'so=; ten=Hộ tịch'), table('so=H57-1', '=H57-2')],
    ['far from each other', `${'<div>'.repeat(8)}${table('so=; ten=Đất đai')}${'</div>'.repeat(8)}`, frozen],
  ])('%s', (_what, below, over) => {
    expect(filled(below, over)).toHaveLength(2);
  });
});

describe('the head of a copy goes with it', () => {
  const own = head('so=Số');
  const other = head('so=Số; ten=Tên; han=Hạn');
  it('where the table has the same words in a head of its own', () => {
    expect(filled(other, scrolled, own, frozen)).toEqual([['1: # Số|Tên|Hạn'], whole]);
  });

  it.each<[string, string[], number]>([
    ['the table has no head', [scrolled, own, frozen], 2],
    ['the table’s head names other columns', [head('ma=Mã; ten=Tên'), scrolled, own, frozen], 3],
    ['the table’s head is as narrow', [own, scrolled, own, frozen], 3],
    ['it heads more than the copy', [other, scrolled, head('so=Số; ten=Tên'), frozen], 3],
    ['it names no column', [other, scrolled, head('=Số'), frozen], 3],
    ['it has rows', [other, scrolled, `${table('so=H57-3')}`, frozen], 3],
    ['it stands far away', [`${'<div>'.repeat(8)}${own}${'</div>'.repeat(8)}`, other, scrolled, frozen], 3],
    ['nothing is blank', [other, table('so=H57-1; ten=Đất đai'), own, table('so=H57-1')], 4],
  ])('but stays where %s', (_why, tables, left) => {
    expect(filled(...tables)).toHaveLength(left);
  });
});
