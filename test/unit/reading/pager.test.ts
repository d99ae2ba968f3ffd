// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, tableOf } from './page';

const rows = Array.from({ length: 10 }, (_, index) => [`H57.132-260804-05${10 + index}`, '05/08/2026']);

function pagerBeside(markup: string) {
  return read(`<div>${tableOf(['Mã hồ sơ', 'Ngày hẹn trả'], rows)}<div>${markup}</div></div>`).lists[0]
    ?.pager;
}

describe('numbers beside a list that are not its pages', () => {
  it.each([
    ['sizes of a page', '<ul><li class="active">10</li><li>25</li><li>50</li><li>100</li></ul>'],
    ['one size of two', 'Số dòng: <button class="is-active">20</button><button>50</button>'],
    ['a total below what is shown', '<p>Tổng số: 3 hồ sơ</p>'],
    ['a sum of money', '<p>Tổng: 20.000 đ</p>'],
    ['a sum of money in words', '<p>Tổng: 20.000 đồng</p>'],
    ['rows in a wrong order', '<p>9 - 4 / 48</p>'],
    ['a script', '</div><script>"Tổng số 48 hồ sơ"</script><div>'],
    ['the style of a page', '</div><style>/* Tổng số 48 hồ sơ */</style><div>'],
    ['the head of a page', '</div><header>Tổng số 48 hồ sơ</header><div>'],
    ['a number of pages', '<p>Tổng cộng: 50 trang</p>'],
    ['a month', '<p>Cập nhật 1/2026 trang chủ</p>'],
    ['a month as if of pages', '<p>Trang 11/2026</p>'],
    ['the last month of the year 2000', '<p>Trang 12/2000</p>'],
    ['a page behind the last', '<p>Trang 6/5</p>'],
    ['a page of none', '<p>Trang 0/5</p>'],
    ['rows behind the last', '<p>Hiển thị 1 - 50 của 48</p>'],
    ['two totals', '<p>Tổng số 48 hồ sơ</p></div><div>Tổng số 49 hồ sơ'],
    ['two pages shown', '<ul><li class="active">1</li><li class="current">2</li></ul>'],
    ['days of a calendar', '<div><i>1</i><table><tr><td class="active">4</td></tr></table></div>'],
    ['two numbers without a link', '<a>1</a> <span>2</span> <span>3</span> <a>4</a>'],
    ['a number that is no neighbour', '<a>1</a> <span>5</span> <a>2</a>'],
    ['a number that is a link as well', '<a>1</a> <span>2</span> <a>2</a> <a>3</a>'],
    ['more pages than a year has months', '<p>của 2026 trang</p>'],
    ['numbers in too long a text', `<p>Tổng số 48 hồ sơ ${'rất '.repeat(130)}dài</p>`],
  ])('%s', (_, markup) => {
    expect(pagerBeside(markup)).toEqual({ rowsShown: 10 });
  });

  it.each([
    ['<p>Tổng: 48</p>', { total: 48 }],
    ['<p>Tổng số 1.048 hồ sơ</p>', { total: 1048 }],
    ['<p>Tìm thấy 48 kết quả</p>', { total: 48 }],
    ['<p>Tổng số: 10 hồ sơ</p>', { total: 10 }],
    ['<p>Hiển thị 1 - 10 của 48</p>', { page: 1, pages: 5, total: 48 }],
    ['<p>Hiển thị 11 đến 20 trong tổng số 48 mục</p>', { page: 2, pages: 5, total: 48 }],
    ['<p>1 - 10 / 40</p>', { page: 1, pages: 4, total: 40 }],
    ['<p>1 - 10 / 10</p>', { page: 1, pages: 1, total: 10 }],
    ['<p>1 - 12 / 12</p>', { page: 1, pages: 1, total: 12 }],
    ['<p>1 - 10 của 48 trang</p>', { page: 1, pages: 5, total: 48 }],
    ['<p>Trang 1/5, của 7 trang</p>', { page: 1, pages: 5 }],
    ['</div><x-header>Tổng số 48 hồ sơ</x-header><div>', { total: 48 }],
    ['</div><header-x>Tổng số 48 hồ sơ</header-x><div>', { total: 48 }],
    ['<p>41 - 50 / 50</p>', { total: 50 }],
    ['<p>12 - 20 / 50</p>', { pages: 6, total: 50 }],
    ['<p>5 - 4 / 48</p>', { total: 48 }],
    ['<p>1 - 10 của 48 mục (được lọc từ 57 mục)</p>', { page: 1, pages: 5, total: 48 }],
    ['<p>(được lọc từ tổng số 57 hồ sơ) Tổng số 48 hồ sơ</p>', { total: 48 }],
    ['<p>(lọc từ tổng số 57 hồ sơ) Tổng số 48 hồ sơ</p>', { total: 48 }],
    ['<p>Trang 5/5</p>', { page: 5, pages: 5 }],
    ['<p>Page 2 of 7</p>', { page: 2, pages: 7 }],
    ['<p>Trang 13/2050</p>', { page: 13, pages: 2050 }],
    ['<p>Trang 1/2100</p>', { page: 1, pages: 2100 }],
    ['<p>Trang 1/1999</p>', { page: 1, pages: 1999 }],
    ['<p>trên 5 trang</p>', { pages: 5 }],
    ['<p>Tổng số 48 hồ sơ</p></div><div>Tổng số 48 hồ sơ', { total: 48 }],
    ['<p>Tổng số: 10 hồ sơ</p><ul><li class="active">1</li></ul>', { page: 1, pages: 1, total: 10 }],
    ['<a>1</a> <span>2</span> <a>3</a>', { page: 2, pages: 3 }],
    ['<a>2</a> <strong>3</strong>', { page: 3 }],
    ['<a><span>1</span></a> <span>2</span> <a><span>3</span></a>', { page: 2, pages: 3 }],
    ['<a>1</a> <span><b>2</b></span> <a>3</a>', { page: 2, pages: 3 }],
    ['<li> 1 </li><li class="active"> 2 </li><li> 3 </li>', { page: 2, pages: 3 }],
    ['<li class="active">1</li><li>2</li><li>Trang 9</li><li>20 dòng</li>', { page: 1, pages: 2 }],
    ['<li class="active">1</li>', { page: 1 }],
    ['<li class="active">5</li>', { page: 5 }],
    ['<a>1</a><a>2</a><span class="active">3</span>', { page: 3 }],
    ['<li>2</li><li class="active">3</li><li>...</li><li>5</li>', { page: 3, pages: 5 }],
    ['<li>1</li><li class="active">2</li><li>3</li></div><div>Trợ giúp', { page: 2, pages: 3 }],
    [
      '<p>Tổng số 48 hồ sơ</p><li class="active">1</li><li>2</li><li>3</li>',
      { page: 1, pages: 3, total: 48 },
    ],
    ['<p>Trang 1/5</p><li>1</li><li class="active">2</li><li>3</li>', { page: 1, pages: 5 }],
    [
      '<p>12 - 20 / 50</p><li>1</li><li class="active">2</li><li>...</li><li>6</li>',
      { page: 2, pages: 6, total: 50 },
    ],
    ['<p>12 - 20 / 50</p><li>1</li><li class="active">2</li><li>...</li><li>7</li>', { pages: 6, total: 50 }],
    ['<p>Hiển thị 41 - 48 của 48</p><li>4</li><li class="active">5</li>', { page: 5, total: 48 }],
    ['<p>Hiển thị 41 - 48 của 48</p><li>1</li><li class="active">4</li>', { total: 48 }],
    ['<p>Hiển thị 41 - 48 của 48</p><li class="active">1</li><li>2</li>', { total: 48 }],
    ['<p>Hiển thị 1 - 10 của 10</p><li>1</li><li class="active">2</li>', { page: 1, pages: 1, total: 10 }],
    ['<b>1</b> <a>2</a>', { page: 1 }],
    ['<li class="active">1</li><li>2</li><li>3</li><li>4</li>', { page: 1, pages: 4 }],
    ['<li class="active">1</li><li>2</li><li>3</li><li>4</li><li>5</li>', { page: 1 }],
    ['<li>1</li><li>2</li><li>3</li><li>4</li><li class="active">5</li>', { page: 5, pages: 5 }],
    ['<li class="active">1</li><li>2</li><li>3</li><li>…</li>', { page: 1 }],
    ['<li class="active">1</li><li>2</li><li>3</li><li>...</li><li>»</li>', { page: 1 }],
    ['<li>3</li><li class="active">4</li><li>5</li><li>...</li><li>20</li>', { page: 4, pages: 20 }],
    ['<li>4</li><li class="active">5</li><li>6</li>', { page: 5 }],
    // Buttons that contradict the words choose something else.
    [
      '<p>Hiển thị 1 - 10 của 48</p><li>1</li><li class="active">2</li><li>3</li>',
      { page: 1, pages: 5, total: 48 },
    ],
    [
      '<p>Hiển thị 41 - 48 của 48</p><li>1</li><li>4</li><li class="active">5</li>',
      { page: 5, pages: 5, total: 48 },
    ],
    ['<p>Hiển thị 41 - 48 của 48</p><li>1</li><li class="active">4</li><li>5</li>', { total: 48 }],
    ['<p>Hiển thị 41 - 48 của 48</p><li>4</li><li class="active">5</li><li>9</li>', { total: 48 }],
    ['<p>Trang 1/5 tổng số 48 hồ sơ</p>', { page: 1, pages: 5, total: 48 }],
    ['<ul><li class="active">5</li><li>6</li><li>10</li></ul>', { page: 5, pages: 10 }],
  ])('%s tells its pages', (markup, told) => {
    expect(pagerBeside(markup)).toEqual({ ...told, rowsShown: 10 });
  });
});

it('numbers in the last row of a table name the page, and words beside it of how many', () => {
  const numbers = [1, 2, 3, 4, 5].map((page) =>
    page === 1 ? '<td><span>1</span></td>' : `<td><a href="javascript:go(${page})">${page}</a></td>`,
  );
  const table = tableOf(['Mã hồ sơ', 'Ngày hẹn trả'], rows).replace(
    /<\/tbody><\/table>$|<\/table>$/,
    (end) => `<tr><td colspan="2"><table><tr>${numbers.join('')}</tr></table></td></tr>${end}`,
  );
  const { lists } = read(`<div>${table}<p>Trang 1/5 - Tổng số: 48 hồ sơ</p></div>`);
  expect(lists[0]?.pager).toEqual({ page: 1, pages: 5, total: 48, rowsShown: 10 });
});

describe('where a pager stands', () => {
  const list = tableOf(['Mã hồ sơ', 'Ngày hẹn trả'], rows);
  const numbers = (active: number, ...others: number[]) =>
    `<ul>${[active, ...others].map((page) => `<li class="${page === active ? 'active' : ''}">${page}</li>`).join('')}</ul>`;
  const last = (row: string) => list.replace(/<\/tbody>/, `${row}</tbody>`);
  it.each<[string, string, object]>([
    [
      'in the last row',
      `<div>${last(`<tr><td colspan="2">${numbers(1, 2, 3, 4)}</td></tr>`)}</div>`,
      { page: 1, pages: 4 },
    ],
    [
      'in the first row',
      `<div>${list.replace('<tbody>', '<tbody><tr><td colspan="2">Tổng số 48 hồ sơ</td></tr>')}</div>`,
      { total: 48 },
    ],
    [
      'in the foot of the table',
      `<div>${list.replace('</table>', '<tfoot><tr><td>Tổng số 48 hồ sơ</td></tr><tr><td>Trang 1/5</td></tr></tfoot></table>')}</div>`,
      { page: 1, pages: 5, total: 48 },
    ],
    [
      'in the middle of the foot',
      `<div>${list.replace('</table>', '<tfoot><tr><td>a</td></tr><tr><td>Tổng số 48 hồ sơ</td></tr><tr><td>b</td></tr></tfoot></table>')}</div>`,
      { total: 48 },
    ],
    [
      'not in a row between others',
      `<div>${list.replace('</tr><tr><td>H57.132-260804-0514', '</tr><tr><td colspan="2">Tổng số 48 hồ sơ</td></tr><tr><td>H57.132-260804-0514')}</div>`,
      {},
    ],
    [
      'beside a table with an empty part',
      `<div>${list.replace('</table>', '<tbody></tbody></table>')}<p>Trang 1/5</p></div>`,
      { page: 1, pages: 5 },
    ],
    [
      'beside the table, of which nothing further away says more',
      `<div><div>${list}${numbers(4, 5, 6)}</div><p>Tổng số 48 hồ sơ</p></div>`,
      { page: 4 },
    ],
    [
      'not in a row of several cells',
      `<div>${last('<tr><td>Tổng số 48 hồ sơ</td><td></td></tr>')}</div>`,
      {},
    ],
    [
      'in the last row, before what stands further away',
      `<div>${last('<tr><td colspan="2">Trang 1/5</td></tr>')}<p>Trang 3/9</p></div>`,
      { page: 1, pages: 5 },
    ],
    [
      'beside the table before further away',
      `<div><div>${list}${numbers(1, 2, 3)}</div><p>Trang 7/9</p></div>`,
      { page: 1, pages: 3 },
    ],
    [
      'beside the table, in words',
      `<div><div>${list}<p>Trang 2/5</p></div><p>Trang 7/9</p></div>`,
      { page: 2, pages: 5 },
    ],
    [
      'beside the table, the total alone',
      `<div><div>${list}<p>Tổng số 48 hồ sơ</p></div><p>Tổng số 99 hồ sơ</p></div>`,
      { total: 48 },
    ],
    [
      'above what holds the table',
      `<div><p>Tổng số 48 hồ sơ</p><div><div>${list}</div></div></div>`,
      { total: 48 },
    ],
  ])('%s', (_where, html, told) => {
    expect(read(html).lists[0]?.pager).toEqual({ ...told, rowsShown: 10 });
  });

  it('is within its own list, of two', () => {
    const { lists } = read(
      `<section>${list}<p>Trang 1/5</p></section><section>${list.replaceAll('H57.132', 'H57.133')}</section>`,
    );
    expect(lists.map(({ pager }) => pager)).toEqual([
      { page: 1, pages: 5, rowsShown: 10 },
      { rowsShown: 10 },
    ]);
  });

  it('in a grid of other elements, but not in its rows', () => {
    const line = (role: string, texts: string[]) =>
      `<div role="row">${texts.map((text) => `<div role="${role}">${text}</div>`).join('')}</div>`;
    const grid = (more: string) =>
      read(
        `<div role="grid">${line('columnheader', ['Mã hồ sơ', 'Ngày hẹn trả'])}<div>${rows
          .map((row) => line('gridcell', row))
          .join('')}</div>${more}</div>`,
      ).lists[0]?.pager;
    expect(grid('<p>Tổng số 48 hồ sơ</p>')).toEqual({ total: 48, rowsShown: 10 });
    expect(grid('<div role="row"><div role="gridcell">Tổng số 48 hồ sơ</div></div>')).toEqual({
      rowsShown: 10,
    });
    expect(grid('<div><div role="row"><div role="gridcell">Tổng số 48 hồ sơ</div></div></div>')).toEqual({
      rowsShown: 10,
    });
  });

  it('of an empty list, tells no pages', () => {
    const empty = tableOf(['Mã hồ sơ', 'Ngày hẹn trả'], [['Không có dữ liệu']]);
    expect(read(`<div>${empty}<p>Tổng số: 0 hồ sơ</p>${numbers(1)}</div>`).lists[0]?.pager).toEqual({
      page: 1,
      total: 0,
      rowsShown: 0,
    });
  });

  it('of a list of one row to a page, tells as many pages as rows', () => {
    const one = tableOf(['Mã hồ sơ', 'Ngày hẹn trả'], rows.slice(0, 1));
    expect(read(`<div>${one}<p>2 - 2 / 3</p></div>`).lists[0]?.pager).toEqual({
      page: 2,
      pages: 3,
      total: 3,
      rowsShown: 1,
    });
  });
});
