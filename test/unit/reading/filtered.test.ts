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
  [
    'a field in the foot',
    `<div>${table().replace('</tbody>', '</tbody><tfoot><tr><td><input value="0583"></td></tr></tfoot>')}</div>`,
  ],
  ['a longer text', `<div><textarea title="Từ khóa">Lan</textarea>${table()}</div>`],
  ['a field by its role', `<div><p role="searchbox" aria-label="Tìm">Lan</p>${table()}</div>`],
  ['a field by its label', `<div><label>Từ khóa <input value="Lan"></label>${table()}</div>`],
  ['a number too long for a page', `<div><input aria-label="Tìm" value="26110">${table()}</div>`],
  [
    'a field with a link that searches beside it',
    `<div><p><b><input value="Lan"></b><a>Lọc dữ liệu</a></p>${table()}</div>`,
  ],
  [
    'a form with an input that searches',
    `<div><form><input value="Lan"><input type="submit" value="Tra cứu"></form>${table()}</div>`,
  ],
  [
    'a field six levels up',
    `<section><input type="search" value="x">${'<div>'.repeat(5)}${table()}${'</div>'.repeat(5)}</section>`,
  ],
  [
    'a field beside two lists of its own',
    `<section><input type="search" value="x">${table()}</section><section><table></table></section>`,
  ],
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
  ['a field that is off', `<div><input type="search" value="x" disabled>${table()}</div>`],
  ['a field that only shows', `<div><input type="search" value="x" readonly>${table()}</div>`],
  ['a hidden field', `<div><input type="search" value="x" style="display: none">${table()}</div>`],
  [
    'a hidden field that says so',
    `<div><input placeholder="Từ khóa" value="x" style="display: none">${table()}</div>`,
  ],
  ['a hidden field in the head', `<div>${table('<input value="0583" style="display: none">')}</div>`],
  ['blank words', `<div><input type="search" value="  ">${table()}</div>`],
  [
    'a field seven levels up',
    `<section><input type="search" value="x">${'<div>'.repeat(6)}${table()}${'</div>'.repeat(6)}</section>`,
  ],
  ['a field of the whole page', `<input type="search" value="x">${table()}`],
  [
    'a long text that speaks of it',
    `<div>${table()}<p>được lọc từ 57 mục${'. Hướng dẫn'.repeat(50)}</p></div>`,
  ],
  [
    'what a row says',
    `<div>${table().replace('value="ghi chú"', '')}</div>`.replace('<input >', 'được lọc từ 57 mục'),
  ],
  ['words without a number', `<div>${table()}<p>Được lọc từ danh sách</p></div>`],
  ['a form with another button', `<div><form><input value="Lan"><button>Lưu</button></form>${table()}</div>`],
  [
    'a form around more',
    `<form><button>Tìm kiếm</button><div><section><input value="Lan"></section>${table()}</div><table></table></form>`,
  ],
  ['a field of another kind', `<div><input placeholder="Ghi chú" value="gấp">${table()}</div>`],
])('and not by %s', (_by, html) => {
  expect(filtered(html)).toBe(false);
});
