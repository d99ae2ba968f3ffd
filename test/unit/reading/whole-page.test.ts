// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/reading';
import { gridOf } from '../../../lib/reading/page';
import { pageOf, pageUrl, read, tableOf } from './page';

const code = (n: number) => `H57.132-260804-${1000 + n}`;
const heads = ['Mã hồ sơ', 'Ngày hẹn trả'];
const list = (...numbers: number[]) =>
  tableOf(
    heads,
    numbers.map((n) => [code(n), '05/08/2026']),
  );
const facts = (n: number) =>
  `<dl><dt>Mã hồ sơ<dd>${code(n)}<dt>Ngày hẹn trả<dd>05/08/2026<dt>Trạng thái<dd>Đang xử lý</dl>`;
const refused = tableOf(['Chủ hồ sơ', 'Thủ tục', 'Ngày hẹn trả'], [['A B', 'Chứng thực', '05/08/2026']]);
const cards = (...numbers: number[]) =>
  `<div>${numbers.map((n) => `<section><b>${code(n)}</b><p>Ngày hẹn trả: 05/08/2026</p></section>`).join('')}</div>`;
const codesIn = (html: string) => read(html).lists.map(({ rows }) => rows.map(({ dossier }) => dossier.code));

/** A page whose components show some markup each, in open trees of their own. */
function components(...trees: string[]): Document {
  const page = pageOf(trees.map(() => '<x-card></x-card>').join(''));
  page.querySelectorAll('x-card').forEach((host, place) => {
    host.attachShadow({ mode: 'open' }).innerHTML = trees[place] ?? '';
  });
  return page;
}

describe('components that show a dossier each', () => {
  const reading = (page: Document) => readPage(page, { url: pageUrl });
  it('are a list of cards', () => {
    const { lists, detail } = reading(components(facts(1), facts(2)));
    expect(detail).toBeUndefined();
    expect(lists).toHaveLength(1);
    expect(
      lists[0]?.rows.map(({ dossier, elements }) => [dossier.code, dossier.dueAt, elements.length]),
    ).toEqual([
      [code(1), '2026-08-05', 1],
      [code(2), '2026-08-05', 1],
    ]);
    expect(lists[0]?.pager).toEqual({ rowsShown: 2 });
    expect([lists[0]?.columns, lists[0]?.skipped, lists[0]?.element.tagName]).toEqual([[], [], 'X-CARD']);
  });

  it('are one dossier where all show the same', () => {
    const { lists, detail } = reading(components(facts(1), facts(1)));
    expect([lists, detail?.dossier.code]).toEqual([[], code(1)]);
  });
});

describe('tables in tables', () => {
  it.each<[string, string, string[][]]>([
    [
      'what lays out the page is no list',
      `<table><tr><td>Mã hồ sơ</td><td>Ngày hẹn trả</td></tr><tr><td>${code(9)}</td><td><table><tr><td>${list(1)}</td></tr></table></td></tr></table>`,
      [[code(1)]],
    ],
    [
      'the inner of two lists holds the rows',
      tableOf(heads, [[`${code(9)}${list(1, 2)}`, '05/08/2026']]),
      [[code(1), code(2)]],
    ],
    [
      'an inner list without a row leaves them to the outer',
      tableOf(heads, [[code(1), `05/08/2026${tableOf(heads, [['', 'Không có dữ liệu']])}`]]),
      [[code(1)]],
    ],
    ['two lists side by side are two', list(1) + list(2), [[code(1)], [code(2)]]],
    [
      'an empty list beside another is one too',
      tableOf([...heads, 'Lĩnh vực'], [['Không có dữ liệu']]) + list(1),
      [[], [code(1)]],
    ],
    [
      'what holds tables in tables is no list itself',
      tableOf(heads, [
        [code(1), '05/08/2026<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>'],
      ]),
      [],
    ],
    [
      'what holds one table is a list',
      tableOf(heads, [[code(1), '05/08/2026<table><tr><td>x</td></tr></table>']]),
      [[code(1)]],
    ],
    ['a hidden list is none', `${list(1)}<div style="display: none">${list(2)}</div>`, [[code(1)]]],
  ])('%s', (_what, html, codes) => {
    expect(codesIn(html)).toEqual(codes);
  });
});

describe('a table that is refused', () => {
  const refusals = (html: string) => read(html).refusals.map(({ reason, headers }) => [reason, headers]);
  it('tells why and which headers it has', () => {
    expect(refusals(refused)).toEqual([['no-code-column', ['Chủ hồ sơ', 'Thủ tục', 'Ngày hẹn trả']]]);
    expect(refusals(list(1) + refused)).toHaveLength(1);
  });

  it.each([
    ['beside the one dossier shown', facts(1) + refused],
    ['in a row of a list', tableOf([...heads, 'Khác'], [[code(1), '05/08/2026', refused]])],
    ['beside rows that stand in no table', refused.replace(/<thead>.*<\/thead>/, '') + cards(1, 2)],
  ])('is not told of %s', (_where, html) => {
    expect(refusals(html)).toEqual([]);
  });
});

describe('cards beside tables', () => {
  const counts = tableOf(['Lĩnh vực', 'Số lượng'], [['Đất đai', '12']]);
  it.each<[string, string, string[][]]>([
    [
      'go with a header alone in its table',
      `<div>${tableOf(heads, [])}${cards(1, 2)}</div>`,
      [[code(1), code(2)]],
    ],
    ['are a list beside a table of something else', counts + cards(1, 2), [[code(1), code(2)]]],
    ['are none beside a list', list(1) + cards(2, 3), [[code(1)]]],
    ['are none beside a table that is refused', refused + cards(1, 2), []],
  ])('%s', (_what, html, codes) => {
    expect(codesIn(html)).toEqual(codes);
  });

  it('leave the lists of other trees as they are', () => {
    const page = components(`<div>${tableOf(heads, [])}${cards(2, 3)}</div>`);
    page.body.insertAdjacentHTML('afterbegin', list(1));
    const { lists } = readPage(page, { url: pageUrl });
    expect(lists.map(({ rows }) => rows.length)).toEqual([1, 2]);
  });
});

it('a page is read whose address is none', () => {
  expect(read(list(1), { url: '' }).lists).toHaveLength(1);
});

describe('the officer and the table of an element', () => {
  it('are those of the first tree that names one', () => {
    const page = components('<p>Xin chào, Lê Thị Hoa</p>', '<p>Xin chào, Trần Văn Bê</p>');
    expect(readPage(page, { url: pageUrl }).officer).toBe('Lê Thị Hoa');
    expect('officer' in readPage(pageOf('<p>Chào</p>'), { url: pageUrl })).toBe(false);
  });

  it('are found again, with the name of its list', () => {
    const page = pageOf(`<h2>Hồ sơ quá hạn</h2>${list(1)}`);
    const found = gridOf(page.querySelector('table') as Element, { url: pageUrl });
    expect([found?.grid.columns, found?.context.title, found?.context.url]).toEqual([
      2,
      'Hồ sơ quá hạn',
      pageUrl,
    ]);
    expect(gridOf(page.querySelector('h2') as Element, { url: pageUrl })).toBeUndefined();
  });
});
