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
    ['<p>41 - 50 / 50</p>', { total: 50 }],
    ['<p>12 - 20 / 50</p>', { pages: 6, total: 50 }],
    ['<p>5 - 4 / 48</p>', { total: 48 }],
    ['<p>1 - 10 của 48 mục (được lọc từ 57 mục)</p>', { page: 1, pages: 5, total: 48 }],
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
