// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { officerOf } from '../../../lib/reading/officer';
import { safeQuery, titleOf } from '../../../lib/reading/title';
import { pageOf } from './page';

function titleIn(html: string, selectors: string[] = []): string | undefined {
  const page = pageOf(html);
  return titleOf(page.querySelector('#list') as Element, page, selectors);
}

const table = '<table id="list"><tr><td>1</td></tr></table>';

describe('the name of a list', () => {
  it.each<[string, string, string | undefined]>([
    ['the heading above', `<h2>Hồ sơ đang xử lý</h2>${table}`, 'Hồ sơ đang xử lý'],
    ['the nearest of two', `<h2>Hồ sơ mới</h2><h3>Hồ sơ quá hạn</h3>${table}`, 'Hồ sơ quá hạn'],
    [
      'a heading beside what holds it',
      `<h2>Hồ sơ quá hạn</h2><div><div>${table}</div></div>`,
      'Hồ sơ quá hạn',
    ],
    [
      'a heading within what stands before',
      `<div><p class="Card-Title">Hồ sơ quá hạn</p></div>${table}`,
      'Hồ sơ quá hạn',
    ],
    ['the last of several there', `<div><h2>Hồ sơ mới</h2><h3>Hồ sơ trễ</h3></div>${table}`, 'Hồ sơ trễ'],
    ['a heading without its count', `<h2>Hồ sơ quá hạn (12)</h2>${table}`, 'Hồ sơ quá hạn'],
    ['a heading without a bare count', `<h2>Hồ sơ quá hạn 12</h2>${table}`, 'Hồ sơ quá hạn'],
    [
      'another table’s heading passed over',
      `<h2>Hồ sơ mới</h2><div><h3>Hồ sơ trễ</h3><table></table></div>${table}`,
      'Hồ sơ mới',
    ],
    ['its caption', '<h2>Hồ sơ mới</h2><table id="list"><caption>Hồ sơ trễ</caption></table>', 'Hồ sơ trễ'],
    ['its label', '<h2>Hồ sơ mới</h2><table id="list" aria-label="Hồ sơ trễ"></table>', 'Hồ sơ trễ'],
    [
      'no caption of two letters',
      '<h2>Hồ sơ mới</h2><table id="list"><caption>12</caption></table>',
      'Hồ sơ mới',
    ],
    [
      'a tab that names a state before a heading that names the software',
      `<ul class="nav-tabs"><li class="active">Đang xử lý</li><li>Khác</li></ul><h2>Phần mềm một cửa</h2>${table}`,
      'Đang xử lý',
    ],
    [
      'the heading where two states are chosen',
      `<ul class="nav-tabs"><li class="active">Đang xử lý</li><li class="active">Đã trả kết quả</li></ul><h2>Phần mềm</h2>${table}`,
      'Phần mềm',
    ],
    [
      'the one chosen tab where nothing else is',
      `<b role="tab" aria-selected="true">Phòng một</b>${table}`,
      'Phòng một',
    ],
    [
      'nothing where two are chosen',
      `<b role="tab" aria-selected="true">Phòng một</b><b role="tab" aria-selected="true">Phòng hai</b>${table}`,
      undefined,
    ],
    ['nothing in a heading that is a number', `<h2>2026</h2>${table}`, undefined],
    ['nothing in a heading that is a text', `<h2>${'Hồ sơ '.repeat(21)}</h2>${table}`, undefined],
    ['a heading without a count in brackets', `<h2>Hồ sơ quá hạn [1.024]</h2>${table}`, 'Hồ sơ quá hạn'],
    ['a heading without a spaced count', `<h2>Hồ sơ quá hạn( 12 )</h2>${table}`, 'Hồ sơ quá hạn'],
    ['a heading with a count among its words', `<h2>Hồ sơ (12) quá hạn</h2>${table}`, 'Hồ sơ (12) quá hạn'],
    [
      'a heading with a year among its words',
      `<h2>Hồ sơ năm 2026 quá hạn</h2>${table}`,
      'Hồ sơ năm 2026 quá hạn',
    ],
    ['a heading of three letters', `<h2>Một</h2>${table}`, 'Một'],
    ['nothing in one of two', `<h2>Hồ</h2>${table}`, undefined],
    ['a heading of 120 letters', `<h2>Sổ ${'b'.repeat(117)}</h2>${table}`, `Sổ ${'b'.repeat(117)}`],
    ['nothing in one of single letters', `<h2>A - B - C</h2>${table}`, undefined],
    [
      'a heading that names a state before a tab that names another',
      `<ul class="nav-tabs"><li class="active">Đang xử lý</li></ul><h2>Hồ sơ quá hạn</h2>${table}`,
      'Hồ sơ quá hạn',
    ],
    [
      'a tab that names a state beside a menu that names none',
      `<ul class="menu"><li class="active">Trang nhất</li></ul><ul class="nav-tabs"><li class="active">Đang xử lý</li></ul><h2>Phần mềm</h2>${table}`,
      'Đang xử lý',
    ],
    [
      'the one chosen tab that is no number',
      `<b role="tab" aria-selected="true">Phòng một</b><b role="tab" aria-selected="true">12</b>${table}`,
      'Phòng một',
    ],
    [
      'no caption of another table',
      `<h2>Hồ sơ mới</h2><table><caption>Hồ sơ trễ</caption></table>${table}`,
      'Hồ sơ mới',
    ],
    ['nothing below', `${table}<h2>Hồ sơ mới</h2>`, undefined],
  ])('is %s', (_what, html, title) => {
    expect(titleIn(html)).toBe(title);
  });

  it("is what the site's profile says, where that is there", () => {
    const html = `<b id="a">12</b><b id="b">Hồ sơ trễ</b><h2>Hồ sơ mới</h2>${table}`;
    expect(titleIn(html, ['#b'])).toBe('Hồ sơ trễ');
    expect(titleIn(html, ['#a', '#b'])).toBe('Hồ sơ trễ');
    expect(titleIn(html, ['[', '#none'])).toBe('Hồ sơ mới');
    expect(safeQuery(pageOf(html), '[')).toBeNull();
  });
});

describe('the officer who is signed in', () => {
  it.each<[string, string | undefined]>([
    ['<p>Xin chào, Lê Thị Hoa</p>', 'Lê Thị Hoa'],
    ['<p>Xin chào: Lê Thị Hoa Thoát</p>', 'Lê Thị Hoa'],
    ['<p>Xin chào mừng, ông Lê Hoa</p>', 'Lê Hoa'],
    ['<p>Xin chào <b>Lê Thị Hoa</b></p>', 'Lê Thị Hoa'],
    ['<p>Xin chào</p><p>!</p><p>Lê Thị Hoa</p>', 'Lê Thị Hoa'],
    ['<p>Xin chào</p><p>hôm nay</p><p>Lê Thị Hoa</p>', undefined],
    ['<p>Xin chào</p><p>Lê Thị Hoa, phòng 3</p>', undefined],
    ['<p>Xin chào, Hệ Thống</p>', undefined],
    ['<p>Xin chào, bạn</p>', undefined],
    ['<p>Xin chào, Hoa</p>', undefined],
    ['<header><p>Cán bộ: Lê Thị Hoa</p></header>', 'Lê Thị Hoa'],
    ['<div id="userBox">Tài khoản Lê Thị Hoa Đăng xuất</div>', 'Lê Thị Hoa'],
    ['<p>Cán bộ: Lê Thị Hoa</p>', undefined],
    ['<p hidden>Xin chào, Lê Thị Hoa</p>', undefined],
    ['<table><tr><td>Xin chào, Lê Thị Hoa</td></tr></table>', undefined],
    ['<script>Xin chào, Lê Thị Hoa</script>', undefined],
    ['<p>Lê Thị Hoa</p>', undefined],
    ['<p>Xin chào, Lê Thị Hoa</p><p>Xin chào, Trần Văn Bê</p>', 'Lê Thị Hoa'],
    [`${'<i></i>'.repeat(4000)}<p>Xin chào, Lê Thị Hoa</p>`, undefined],
  ])('%s: %s', (html, officer) => {
    expect(officerOf(pageOf(html).body, [])).toBe(officer);
  });

  it("stands where the site's profile says", () => {
    const { body } = pageOf(
      '<i id="a">Lê Hoa</i><i id="b">Xin chào Trần Bê</i><i id="c"></i><p>Xin chào, Vũ Ca</p>',
    );
    expect(officerOf(body, ['#a'])).toBe('Lê Hoa');
    expect(officerOf(body, ['#c', '#b'])).toBe('Trần Bê');
    expect(officerOf(body, ['#none'])).toBe('Trần Bê');
    expect(officerOf(pageOf(`<i id="a">${'a'.repeat(80)}</i>`).body, ['#a'])).toBeUndefined();
  });
});
