// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { joinNamed } from '../../../lib/reading/shapes';
import { gridsOf, linesOf } from './grids';

/** A row whose cells bear the names of their columns: "so=Mã hồ sơ; han=Hẹn trả". */
function row(cells: string): string {
  const html = cells
    .split('; ')
    .filter(Boolean)
    .map((cell) => cell.split('='))
    .map(([name, text]) => `<td ${name === '' ? '' : `field="${name}"`}>${text}</td>`)
    .join('');
  return `<tr>${html}</tr>`;
}

function table(...rows: string[]): string {
  return `<table>${rows.map(row).join('')}</table>`;
}

function joined(...tables: string[]): (string[] | undefined)[] {
  return joinNamed(gridsOf(tables.map((html) => `<div>${html}</div>`).join(''))).map(linesOf);
}

const head = table('so=Mã hồ sơ; ten=Tên thủ tục; han=Hẹn trả');
const body = table('so=H57-1; ten=Đất đai; han=05/08', 'so=H57-2; ten=Hộ tịch; han=06/08');
const whole = ['# Mã hồ sơ|Tên thủ tục|Hẹn trả', 'H57-1|Đất đai|05/08', 'H57-2|Hộ tịch|06/08'];

describe('header words in a table of their own head the table with the same column names', () => {
  it.each<[string, string[], string[]]>([
    ['behind them', [head, body], whole],
    ['before them', [body, head], whole],
    [
      'in another order',
      [head, table('han=05/08; so=H57-1; ten=Đất đai')],
      [whole[0] ?? '', 'H57-1|Đất đai|05/08'],
    ],
    ['with a column less', [head, table('so=H57-1; han=05/08')], [whole[0] ?? '', 'H57-1||05/08']],
    [
      'with a column that neither names',
      [table('=STT; so=Mã hồ sơ; han=Hẹn trả'), table('=1; so=H57-1; han=05/08')],
      ['# STT|Mã hồ sơ|Hẹn trả', '1|H57-1|05/08'],
    ],
    [
      'with a column that the head alone names',
      [table('so=Mã hồ sơ; han=Hẹn trả'), table('=1; so=H57-1; han=05/08')],
      ['# Mã hồ sơ|Hẹn trả', 'H57-1|05/08'],
    ],
    [
      'with a column behind the last of the head',
      [table('so=Mã hồ sơ; han=Hẹn trả'), table('so=H57-1; han=05/08; =Xem')],
      ['# Mã hồ sơ|Hẹn trả', 'H57-1|05/08'],
    ],
    [
      'below a row that only sets widths and has names of its own',
      [head, table('w1=; w2=; w3=; w4=', 'so=H57-1; ten=Đất đai; han=05/08')],
      [whole[0] ?? '', '||', 'H57-1|Đất đai|05/08'],
    ],
    [
      'below a notice over all columns',
      [head, table('=Đang lọc', 'so=H57-1; ten=Đất đai; han=05/08')],
      [whole[0] ?? '', 'Đang lọc|Đang lọc|Đang lọc', 'H57-1|Đất đai|05/08'],
    ],
    [
      'of two lines',
      [table('=Hồ sơ; =Thủ tục; =Thời hạn', 'so=Mã hồ sơ; ten=Tên thủ tục; han=Hẹn trả'), body],
      ['# Hồ sơ|Thủ tục|Thời hạn', ...whole],
    ],
    [
      'of two lines, the second with fewer names',
      [table('so=Mã hồ sơ; ten=Tên thủ tục; han=Hẹn trả', 'so=Tìm; =Tìm; =Tìm'), body],
      [whole[0] ?? '', '# Tìm|Tìm|Tìm', ...whole.slice(1)],
    ],
    [
      'of four lines',
      [table(...Array.from({ length: 4 }, () => 'so=Mã hồ sơ; ten=Tên thủ tục; han=Hẹn trả')), body],
      [...Array.from({ length: 4 }, () => whole[0] ?? ''), ...whole.slice(1)],
    ],
    [
      'with a small number among the words',
      [table('so=Mã hồ sơ; ten=Tên thủ tục; han=Hẹn trả (2)'), body],
      ['# Mã hồ sơ|Tên thủ tục|Hẹn trả (2)', ...whole.slice(1)],
    ],
    [
      'though most of its cells are blank',
      [table('so=Mã hồ sơ; ten=; han=; noi='), body],
      ['# Mã hồ sơ|||', 'H57-1|Đất đai|05/08|', 'H57-2|Hộ tịch|06/08|'],
    ],
    [
      'with two columns that neither names',
      [table('=STT; so=Mã hồ sơ; =Chọn; han=Hẹn trả'), table('=1; so=H57-1; =x; han=05/08')],
      ['# STT|Mã hồ sơ|Chọn|Hẹn trả', '1|H57-1|x|05/08'],
    ],
    [
      'in another order, with a column that has no name',
      [table('so=Mã hồ sơ; han=Hẹn trả'), table('han=05/08; =Xem; so=H57-1')],
      ['# Mã hồ sơ|Hẹn trả', 'H57-1|05/08'],
    ],
    ['of which all are blank yet', [head, table('so=; ten=; han=')], [whole[0] ?? '', '||']],
    [
      'though two of three words are unknown',
      [table('so=Mã hồ sơ; ten=Lạ; han=Khác'), body],
      ['# Mã hồ sơ|Lạ|Khác', ...whole.slice(1)],
    ],
  ])('%s', (_which, tables, lines) => {
    expect(joined(...tables)).toEqual([lines]);
  });

  it('without rows that have no cell', () => {
    expect(joined(head, body.replace('</table>', '<tr></tr></table>'))).toEqual([whole]);
  });

  it('each its own, in a page of two lists', () => {
    const [second, rows] = [table('ma=Mã hồ sơ; noi=Đơn vị'), table('ma=H57.132-3; noi=Phòng')];
    expect(joined(head, second, rows, body)).toEqual([['# Mã hồ sơ|Đơn vị', 'H57.132-3|Phòng'], whole]);
    expect(joined(head, body, head, body)).toEqual([whole, whole]);
  });
});

describe('two tables stay two', () => {
  it.each<[string, string, string]>([
    ['of other column names', head, table('ma=H57-1; noi=Phòng')],
    ['of which one names a column more', head, table('so=H57-1; ten=Đất đai; khac=x')],
    ['without column names', table('=Mã hồ sơ; =Hẹn trả'), table('=H57-1; =05/08')],
    ['of which the rows have no column names', head, table('=H57-1; =Đất đai; =05/08')],
    ['of words that are mostly no headers', table('so=Mã hồ sơ; ten=A; han=B; noi=C'), body],
    ['of words that are no headers', table('so=A; ten=B; han=C'), body],
    ['with numbers among the words', table('so=Mã hồ sơ; ten=Tên thủ tục; han=Hẹn trả 2026'), body],
    [
      'of five lines',
      table(...Array.from({ length: 5 }, () => 'so=Mã hồ sơ; ten=Tên thủ tục; han=Hẹn trả')),
      body,
    ],
    ['that are both words', head, head],
    ['far from each other', `${'<div>'.repeat(8)}${head}${'</div>'.repeat(8)}`, body],
    ['of which one holds the other', head.replace('Hẹn trả', `Hẹn trả ${body}`), ''],
    [
      'where the rows have a head of their own',
      head,
      `<table><thead>${row('=Số; =A; =B')}</thead>${row('so=H57-1; ten=Đất đai; han=05/08')}</table>`,
    ],
    [
      'where the words are marked as a head',
      head.replace('<tr', '<thead><tr').replace('</tr>', '</tr></thead>'),
      body,
    ],
  ])('%s', (_what, first, second) => {
    expect(joined(first, second)).toHaveLength(2);
  });

  it('where a marked head stands over the same names', () => {
    const marked = `<table><thead>${row('so=Số; ten=Tên')}</thead></table>`;
    expect(joined(marked, head, body)).toHaveLength(3);
    expect(joined(marked.replace('ten', 'x'), head, body)).toHaveLength(3);
    expect(joined(marked.replaceAll(/so|ten/g, 'x'), head, body)).toHaveLength(2);
  });
});
