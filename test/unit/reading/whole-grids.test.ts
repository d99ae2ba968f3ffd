// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composeGrids } from '../../../lib/reading/compose';
import { type Grid, textsOf } from '../../../lib/reading/grid';
import { htmlTable } from '../../../lib/reading/shapes/html-table';
import { pageOf } from './page';

function gridsIn(html: string): Grid[] {
  return htmlTable.detect(pageOf(html)).flatMap((table) => {
    const steps = htmlTable.read(table);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value ?? [];
  });
}

/** Each grid's rows: "#" before the head's, behind it of how many pieces where it is not of one. */
function composed(html: string): string[][] {
  return composeGrids(gridsIn(html)).map(({ rows }) =>
    rows.map((row) => {
      const pieces = row.elements.length === 1 ? '' : ` (${row.elements.length})`;
      return `${row.part === 'head' ? '# ' : ''}${textsOf(row).join('|')}${pieces}`;
    }),
  );
}

const cells = (tag: string, texts: string, more = '') =>
  texts
    .split('|')
    .map((text) => `<${tag} ${more}>${text}</${tag}>`)
    .join('');
const row = (texts: string, more = '') => `<tr ${more}>${cells('td', texts)}</tr>`;
const headRow = (texts: string) => `<tr>${cells('th', texts)}</tr>`;
const table = (rows: string, more = '') => `<table ${more}>${rows}</table>`;
/** A table that is a head, one that is a body, one that is both; of a row for each text. */
const head = (texts: string) => table(`<thead>${headRow(texts)}</thead>`);
const body = (...rows: string[]) => table(rows.map((texts) => row(texts)).join(''));
const whole = (heads: string, ...rows: string[]) =>
  table(`<thead>${headRow(heads)}</thead>${rows.map((texts) => row(texts)).join('')}`);
const wrapped = (html: string, times: number) => '<div>'.repeat(times) + html + '</div>'.repeat(times);
/** Each part in a place of its own, in what holds them. */
const apart = (...parts: string[]) => `<main>${parts.map((part) => `<div>${part}</div>`).join('')}</main>`;
const panes = (...parts: string[]) => apart(...parts).replace('<main', '<main class="grid-wrapper"');

describe('a head goes with the body behind it', () => {
  const joined = [['# A|B|C', '1|2|3']];
  const three = body('1|2|3');
  const thirteen = Array.from({ length: 12 }, (_, n) => `${n}|x|y`);
  it.each<[string, string, string[][]]>([
    ['marked by its tag', apart(head('A|B|C'), three), joined],
    ['of plain cells in a head', apart(table(`<thead>${row('A|B|C')}</thead>`), three), joined],
    ['of header cells in no head', apart(table(headRow('A|B|C')), three), [['A|B|C', '1|2|3']]],
    [
      'of two lines',
      apart(table(`<thead>${headRow('G|G|G')}${headRow('A|B|C')}</thead>`), three),
      [['# G|G|G', '# A|B|C', '1|2|3']],
    ],
    [
      'whose rows begin with a header cell',
      apart(head('A|B|C'), table('<tr><th>1</th><td>2</td><td>3</td></tr>')),
      joined,
    ],
    [
      'whose thirteenth row is of header cells',
      apart(head('A|B|C'), table(thirteen.map((texts) => row(texts)).join('') + headRow('I|II|III'))),
      [['# A|B|C', ...thirteen, 'I|II|III']],
    ],
    ['wider by one', apart(head('A|B|C|'), three), [['# A|B|C|', '1|2|3']]],
    ['narrower by one', apart(head('A|B'), three), [['# A|B', '1|2|3']]],
    ['not wider by two', apart(head('A|B|C|D|E'), three), [['# A|B|C|D|E'], ['1|2|3']]],
    ['behind six levels', wrapped(head('A|B|C'), 5) + wrapped(three, 5), joined],
    ['not behind more', wrapped(head('A|B|C'), 7) + wrapped(three, 7), [['# A|B|C'], ['1|2|3']]],
    ['over a blank table', apart(head('A|B|C'), table(headRow('||')), three), [['||'], ...joined].reverse()],
    [
      'over another list',
      apart(head('A|B|C'), whole('X|Y|Z', '7|8|9'), three),
      [
        ['# A|B|C', '1|2|3'],
        ['# X|Y|Z', '7|8|9'],
      ],
    ],
    [
      'not over three others',
      apart(head('A|B|C'), ...Array<string>(3).fill(whole('X|Y|Z', '7|8|9')), three),
      [['# A|B|C'], ...Array<string[]>(3).fill(['# X|Y|Z', '7|8|9']), ['1|2|3']],
    ],
    ['a copy before the whole is left out', apart(head('A|B|C'), whole('A|B|C', '1|2|3')), joined],
    ['a copy with a blank column too', apart(head('|A|B|C'), whole('A|B|C', '1|2|3')), joined],
    ['a copy behind the whole', apart(whole('A|B|C', '1|2|3'), head('A|B|C')), joined],
    [
      'another head behind the whole stays',
      apart(whole('A|B|C', '1|2|3'), head('A|D')),
      [...joined, ['# A|D']],
    ],
    [
      'a blank table before a whole is no head',
      apart(body('||'), whole('A|B|C', '1|2|3')),
      [['||'], ...joined],
    ],
  ])('%s', (_what, html, grids) => {
    expect(composed(html)).toEqual(grids);
  });

  it('with the names of either', () => {
    const named = (texts: string, names: (string | undefined)[], tag: string) =>
      `<tr>${texts
        .split('|')
        .map((text, at) => `<${tag} ${names[at] ? `data-field="${names[at]}"` : ''}>${text}</${tag}>`)
        .join('')}</tr>`;
    const [grid] = composeGrids(
      gridsIn(
        apart(
          table(`<thead>${named('A|B|C', ['a', undefined, undefined], 'th')}</thead>`),
          table(named('1|2|3', ['x', 'y', undefined], 'td')),
        ),
      ),
    );
    expect(grid?.names).toEqual(['a', 'y', undefined]);
    expect(grid?.columns).toBe(3);
  });
});

describe('a head that is no table', () => {
  const three = body('1|2|3');
  const four = body('1|2|3|4');
  const roles = (texts: string, more = '') => `<p>${cells('b', texts, `role="columnheader" ${more}`)}</p>`;
  const strip = (texts: string) => `<p>${cells('b', texts)}</p>`;
  const known = 'Mã hồ sơ|Chủ hồ sơ|Ngày hẹn trả|Lĩnh vực';
  it.each<[string, string, string[][]]>([
    ['is of cells with a role', apart(roles('A|B|C'), three), [['# A|B|C', '1|2|3']]],
    ['is wider by one', apart(roles('A|B|C|D'), three), [['# A|B|C|D', '1|2|3']]],
    ['is not wider by two', apart(roles('A|B|C|D|E'), three), [['1|2|3']]],
    ['is not narrower by two', apart(roles('A'), three), [['1|2|3']]],
    ['is none over two columns', apart(roles('A|B'), body('1|2')), [['1|2']]],
    [
      'is none over a table with its own',
      apart(roles('A|B|C'), whole('X|Y|Z', '1|2|3')),
      [['# X|Y|Z', '1|2|3']],
    ],
    [
      'is of the innermost of grouped cells',
      apart(`<p><b role="columnheader">G${cells('i', 'A|B|C', 'role="columnheader"')}</b></p>`, three),
      [['# A|B|C', '1|2|3']],
    ],
    [
      'is not of cells in another table',
      apart(three, table(`<tr>${cells('td', 'A|B|C', 'role="columnheader"')}</tr>${row('4|5|6')}`)),
      [['1|2|3'], ['# A|B|C', '4|5|6']],
    ],
    ['is a strip that names the code', apart(strip(known), four), [[`# ${known}`, '1|2|3|4']]],
    ['is a strip and a gutter', apart(strip(`${known}|`), four), [[`# ${known}`, '1|2|3|4']]],
    ['is no strip wider by two', apart(strip(`${known}||`), four), [['1|2|3|4']]],
    [
      'is no strip without the code',
      apart(strip('Thủ tục|Chủ hồ sơ|Ngày hẹn trả|Lĩnh vực'), four),
      [['1|2|3|4']],
    ],
    ['is no strip of few names', apart(strip('Mã hồ sơ|Chủ hồ sơ|Chủ hồ sơ|x'), four), [['1|2|3|4']]],
  ])('%s', (_what, html, grids) => {
    expect(composed(html)).toEqual(grids);
  });

  it('lends its names', () => {
    const [grid] = composeGrids(gridsIn(apart(roles('A|B|C', 'col-id="x"'), three)));
    expect(grid?.names).toEqual(['x', 'x', 'x']);
  });
});

describe('tables of one row each', () => {
  const single = (texts: string, kind = '') => table(row(texts), `class="${kind}"`);
  it.each<[string, string, string[][]]>([
    ['are one', apart(single('1|2|3'), single('4|5|6')), [['1|2|3', '4|5|6']]],
    [
      'are one behind three wrappers of their own',
      `<main>${wrapped(single('1|2|3'), 3)}${wrapped(single('4|5|6'), 3)}</main>`,
      [['1|2|3', '4|5|6']],
    ],
    [
      'are not one behind more',
      `<main>${wrapped(single('1|2|3'), 4)}${wrapped(single('4|5|6'), 4)}</main>`,
      [['1|2|3'], ['4|5|6']],
    ],
    [
      'are not one where something stands beside each',
      apart(`<i>I</i>${single('1|2|3')}`, `<i>II</i>${single('4|5|6')}`),
      [['1|2|3'], ['4|5|6']],
    ],
    [
      'are one whatever else single rows are called',
      apart(single('1|2|3', 'row'), single('4|5|6', ' row odd'), single('7|8|9', 'row even')),
      [['1|2|3', '4|5|6', '7|8|9']],
    ],
    [
      'are not one where they are of two kinds',
      apart(single('1|2|3', 'a'), single('4|5|6', 'b')),
      [['1|2|3'], ['4|5|6']],
    ],
    ['are not one of two columns', apart(single('1|2'), single('3|4')), [['1|2'], ['3|4']]],
    ['are not one of other widths', apart(single('1|2|3'), single('4|5|6|7')), [['1|2|3'], ['4|5|6|7']]],
    [
      'are not one with longer tables',
      apart(single('1|2|3'), body('4|5|6', '7|8|9')),
      [['1|2|3'], ['4|5|6', '7|8|9']],
    ],
    [
      'are the rows of a head before them',
      apart(head('A|B|C'), single('1|2|3'), single('4|5|6')),
      [['# A|B|C', '1|2|3', '4|5|6']],
    ],
  ])('%s', (_what, html, grids) => {
    expect(composed(html)).toEqual(grids);
  });

  it('stand in the first of them, not in their head', () => {
    const [grid] = composeGrids(gridsIn(apart(head('A|B|C'), single('1|2|3', 'x'), single('4|5|6', 'x'))));
    expect(grid?.element.className).toBe('x');
  });
});

describe('columns in tables of their own', () => {
  const keyed = (heads: string, keys: (string | undefined)[], ...rows: string[]) =>
    table(
      `<thead>${headRow(heads)}</thead>${rows.map((texts, n) => row(texts, keys[n] ? `data-id="${keys[n]}"` : '')).join('')}`,
    );
  const left = whole('A|B', '1|2', '3|4');
  const right = whole('C|D', '5|6', '7|8');
  const both = [['# A|B|C|D (2)', '1|2|5|6 (2)', '3|4|7|8 (2)']];
  const two = [
    ['# A|B', '1|2', '3|4'],
    ['# C|D', '5|6', '7|8'],
  ];
  it.each<[string, string, string[][]]>([
    ['are one in what is called a grid', panes(left, right), both],
    ['are two where nothing ties them', apart(left, right), two],
    ['are two of other lengths', panes(left, whole('C|D', '5|6')), [two[0] ?? [], ['# C|D', '5|6']]],
    [
      'are one by the keys of their rows',
      apart(keyed('A|B', ['x', 'y'], '1|2', '3|4'), keyed('C|D', ['y', 'x'], '7|8', '5|6')),
      both,
    ],
    [
      'are two by keys that differ',
      panes(keyed('A|B', ['x', 'y'], '1|2', '3|4'), keyed('C|D', ['x', 'z'], '5|6', '7|8')),
      two,
    ],
    [
      'are one by place where keys repeat',
      panes(keyed('A|B', ['x', 'x'], '1|2', '3|4'), keyed('C|D', ['x', 'x'], '5|6', '7|8')),
      both,
    ],
    [
      'are one by place where not each row has a key',
      panes(keyed('A|B', ['x', undefined], '1|2', '3|4'), keyed('C|D', [undefined, 'x'], '5|6', '7|8')),
      both,
    ],
    [
      'are one where one has no name',
      panes(left, whole('', 'x', 'y')),
      [['# A|B| (2)', '1|2|x (2)', '3|4|y (2)']],
    ],
    [
      'are two where they share a name and not what stands under it',
      panes(left, whole('B|C', 'x|5', 'y|6')),
      [two[0] ?? [], ['# B|C', 'x|5', 'y|6']],
    ],
    [
      'are two where one says a part of the other and more',
      panes(left, whole('A|C', '1|5', '3|6')),
      [two[0] ?? [], ['# A|C', '1|5', '3|6']],
    ],
    [
      'that say a part over again lend their rows',
      panes(left, whole('A', '1', '3')),
      [['# A|B', '1|2 (2)', '3|4 (2)']],
    ],
    ['that are said wholly again too', panes(whole('A', '1', '3'), left), [['# A|B', '1|2 (2)', '3|4 (2)']]],
    ['are not one where one has no head', panes(left, body('5|6', '7|8')), [two[0] ?? [], ['5|6', '7|8']]],
    [
      'are not one where the first has none',
      panes(body('1|2', '3|4'), right),
      [['1|2', '3|4'], two[1] ?? []],
    ],
    ['are not one of heads alone', panes(head('A|B'), head('C|D')), [['# A|B'], ['# C|D']]],
    [
      'have heads of as many lines as the longer',
      panes(table(`<thead>${headRow('G|H')}${headRow('A|B')}</thead>${row('1|2')}`), whole('C|D', '5|6')),
      [['# G|H||', '# A|B|C|D (2)', '1|2|5|6 (2)']],
    ],
    [
      'have heads of as many lines as the longer behind',
      panes(whole('A|B', '1|2'), table(`<thead>${headRow('G|H')}${headRow('C|D')}</thead>${row('5|6')}`)),
      [['# ||G|H', '# A|B|C|D (2)', '1|2|5|6 (2)']],
    ],
    [
      'stay beside each other where a row is short',
      panes(whole('A|B', '1', '3|4'), right),
      [['# A|B|C|D (2)', '1||5|6 (2)', '3|4|7|8 (2)']],
    ],
    [
      'are two where one stands in a cell of the other',
      `<main class="grid-wrapper">${whole('A|B', `1|${whole('C|D', '5|6')}`)}</main>`,
      [
        ['# A|B', '1|C\nD\n5\n6'],
        ['# C|D', '5|6'],
      ],
    ],
  ])('%s', (_what, html, grids) => {
    expect(composed(html)).toEqual(grids);
  });

  it('count their cells and keep their names together', () => {
    const named = (heads: string, name: string, texts: string) =>
      table(`<thead><tr>${cells('th', heads, `col-id="${name}"`)}</tr></thead>${row(texts)}`);
    const [grid] = composeGrids(gridsIn(panes(named('A|B', 'x', '1|2'), named('C|D', 'y', '5|6'))));
    expect(grid?.names).toEqual(['x', 'x', 'y', 'y']);
    expect(grid?.columns).toBe(4);
    expect(grid?.rows.map(({ own, carried, part }) => [own, carried, part])).toEqual([
      [4, false, 'head'],
      [4, false, 'body'],
    ]);
  });
});

describe('a first row of empty header cells', () => {
  it.each<[string, string, string[][]]>([
    ['only sets widths', table(headRow('||') + row('1|2|3')), [['1|2|3']]],
    ['stands in a head', table(`<thead>${headRow('||')}</thead>${row('1|2|3')}`), [['# ||', '1|2|3']]],
    ['is all there is', table(headRow('||')), [['||']]],
    ['is of plain cells', body('||', '1|2|3'), [['||', '1|2|3']]],
    ['is of both kinds', table(`<tr><th></th><td></td><td></td></tr>${row('1|2|3')}`), [['||', '1|2|3']]],
    ['holds something', table(`${headRow('<img>||')}${row('1|2|3')}`), [['||', '1|2|3']]],
  ])('%s', (_what, html, grids) => {
    // Beside another, so that it is not left as it is.
    expect(composed(`<aside>${wrapped(body('7|8|9'), 9)}</aside>${apart(html)}`).slice(1)).toEqual(grids);
  });
});

describe('a table of header words in plain cells', () => {
  const words = 'Mã hồ sơ|Chủ hồ sơ|Ngày hẹn trả';
  it.each<[string, string, string[][]]>([
    ['is a head', body(words), [[`# ${words}`]]],
    ['is a head where a third of the words are known', body('Mã hồ sơ|x|y'), [['# Mã hồ sơ|x|y']]],
    ['is none where fewer are', body('Mã hồ sơ|x|y|z'), [['Mã hồ sơ|x|y|z']]],
    ['is a head where the rest is blank', body('Mã hồ sơ|x|y|'), [['# Mã hồ sơ|x|y|']]],
    ['is a head with a blank line', body(words, '||'), [[`# ${words}`, '# ||']]],
    ['is none with a line of other words', body(words, 'x|y|z'), [[words, 'x|y|z']]],
    [
      'is none that does not name the code',
      body('Thủ tục|Chủ hồ sơ|Ngày hẹn trả'),
      [['Thủ tục|Chủ hồ sơ|Ngày hẹn trả']],
    ],
    ['is a head that names papers', body('Tên giấy tờ|Lĩnh vực'), [['# Tên giấy tờ|Lĩnh vực']]],
    [
      'is the body of a head of its own',
      whole(words, 'Số hồ sơ|Người nộp|Hẹn trả'),
      [[`# ${words}`, 'Số hồ sơ|Người nộp|Hẹn trả']],
    ],
  ])('%s', (_what, html, grids) => {
    expect(composed(`${wrapped(body('7|8|9|10|11|12'), 9)}${apart(html)}`).slice(1)).toEqual(grids);
  });
});
