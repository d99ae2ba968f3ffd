// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isFiltered } from '../../../lib/reading/filtered';

const table = (head = '') =>
  `<table id="list"><thead><tr><th>Mã hồ sơ${head}</th></tr></thead><tbody><tr><td>H57.132-261104-0001 <input value="ghi chú"></td></tr></tbody></table>`;

function filtered(html: string): boolean {
  document.body.innerHTML = html;
  const lists = [...document.querySelectorAll('table')];
  return isFiltered(document.querySelector('#list') as Element, lists);
}

it.each([
  ['a field for searching', `<div><input type="search" value="H57">${table()}</div>`],
  [
    'a field that says so',
    `<div><div><input placeholder="Mã hồ sơ, từ khóa" value="Lan"></div><div>${table()}</div></div>`,
  ],
  ['a field by its name in the code', `<div><input name="txtTuKhoa" value="Lan">${table()}</div>`],
  [
    'a form with a button that searches',
    `<div><form><label>Chủ hồ sơ <input value="Lan"></label><button>Tìm kiếm</button></form>${table()}</div>`,
  ],
  ['a field in the head of a column', `<div>${table('<input value="0583">')}</div>`],
  ['words', `<div>${table()}<div>Hiển thị 1 đến 3 của 3 mục (được lọc từ 57 mục)</div></div>`],
  [
    'words of a library',
    `<div>${table()}<div>Showing 1 to 3 of 3 entries (filtered from 57 total entries)</div></div>`,
  ],
])('a list is filtered by %s', (_by, html) => {
  expect(filtered(html)).toBe(true);
});

it.each([
  ['an empty field', `<div><input type="search">${table()}</div>`],
  ['a note in a row', `<div>${table()}</div>`],
  ['dates', `<div><form>Từ ngày <input value="01/11/2026"><button>Tìm kiếm</button></form>${table()}</div>`],
  ["a page's number", `<div>${table()}<div>Trang <input aria-label="Tìm trang" value="2"></div></div>`],
  [
    'what is chosen',
    `<div><form><select><option>Tất cả</option><option selected>Xã</option></select><button>Lọc</button></form>${table()}</div>`,
  ],
  [
    "another list's field",
    `<div><div><input type="search" value="x"><table></table></div><div>${table()}</div></div>`,
  ],
  ['a field of another kind', `<div><input placeholder="Ghi chú" value="gấp">${table()}</div>`],
])('and not by %s', (_by, html) => {
  expect(filtered(html)).toBe(false);
});
