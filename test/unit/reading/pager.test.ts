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
  ])('%s', (_, markup) => {
    expect(pagerBeside(markup)).toEqual({ rowsShown: 10 });
  });

  it.each([
    ['<p>Tổng: 48</p>', { total: 48 }],
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
