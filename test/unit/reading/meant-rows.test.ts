// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type ActionControl, actionControl } from '../../../lib/reading/action-controls';
import { readPage } from '../../../lib/reading/index';
import { rowsMeant } from '../../../lib/reading/meant-rows';

const codes = ['H57.132-261104-0001', 'H57.132-261104-0002', 'H57.132-261104-0003'];

interface Pressed {
  css: string;
  secondary?: boolean;
}

interface Page {
  /** What stands before and after the table. */
  before?: string;
  after?: string;
  head?: string;
  /** The first and the last cell of a row. */
  first?: (place: number) => string;
  last?: (place: number) => string;
  row?: (place: number) => string;
}

/** The last figures of the codes of the rows that pressing the element marked `id="hit"` is meant for. */
function meant(page: Page, pressed?: Pressed[]): string {
  const { before = '', after = '', head = '', first = () => '', last = () => '', row = () => '' } = page;
  return meantOn(
    `${before}<table><thead><tr><th>${head}</th><th>Mã hồ sơ</th><th>Ngày hẹn trả</th><th>Số hóa kết quả</th><th></th></tr></thead><tbody>${codes
      .map(
        (code, place) =>
          `<tr ${row(place)}><td>${first(place)}</td><td>${code}</td><td>20/11/2026</td><td><input type="checkbox" checked></td><td>${last(place)}</td></tr>`,
      )
      .join('')}</tbody></table>${after}`,
    pressed,
  );
}

/** The same on a page from its markup. */
function meantOn(html: string, pressed: Pressed[] = []): string {
  document.body.innerHTML = html;
  const path: EventTarget[] = [];
  for (let node: Node | null = document.querySelector('#hit'); node; node = node.parentNode) path.push(node);
  const control = actionControl(path) as ActionControl;
  const earlier = pressed.map(({ css, secondary = false }) => ({
    element: document.querySelector(css) as Element,
    secondary,
  }));
  const rows = rowsMeant(control, path, readPage(document, { url: 'https://motcua.example/' }), earlier);
  return rows === 'page' ? rows : rows.map(({ dossier }) => dossier.code.slice(-1)).join('');
}

const finish = '<button id="hit">Kết thúc</button>';
const finishChosen = '<button id="hit">Kết thúc hồ sơ đã chọn</button>';
const box = (ticked: boolean) => `<input type="checkbox" aria-label="Chọn"${ticked ? ' checked' : ''}>`;
const menu = (attributes: string) => `<div ${attributes}><a role="menuitem" id="hit">Kết thúc</a></div>`;

it.each<[string, string, Page, { css: string; secondary?: boolean }[]?]>([
  ['its own row', '2', { last: (place) => (place === 1 ? finish : '') }],
  ['ticked rows', '13', { before: finishChosen, first: (place) => box(place !== 1) }],
  ['ticked rows, whatever it is called', '2', { after: finish, first: (place) => box(place === 1) }],
  ['no row where none is ticked, however its digitised boxes stand', '', { before: finishChosen }],
  [
    'rows ticked by a box that is none of the browser',
    '3',
    {
      before: finishChosen,
      first: (place) => `<span role="checkbox" aria-checked="${place === 2}"></span>`,
    },
  ],
  ['rows ticked at their end', '1', { before: finishChosen, last: (place) => box(place === 0), head: 'STT' }],
  [
    'rows that say that they are chosen',
    '2',
    { before: finishChosen, row: (place) => (place === 1 ? 'aria-selected="true"' : '') },
  ],
  [
    'every row where all are meant and none can be ticked',
    '123',
    { before: '<button id="hit">Kết thúc tất cả hồ sơ</button>' },
  ],
  [
    'the row whose button is tied to the menu',
    '3',
    {
      after: menu('role="menu" id="m1"'),
      last: (place) => (place === 2 ? '<button aria-controls="m1">…</button>' : '<button>…</button>'),
    },
  ],
  [
    'the row that the menu is named after',
    '1',
    {
      after: menu('class="dropdown-menu" aria-labelledby="b0"'),
      last: (place) => `<button id="b${place}">…</button>`,
    },
  ],
  [
    'the one row that has something open',
    '2',
    {
      after: menu('class="ant-dropdown"'),
      last: (place) => `<button class="x ${place === 1 ? 'ant-dropdown-open' : ''}">…</button>`,
    },
    [{ css: 'tr:nth-child(3) button' }],
  ],
  [
    'the row whose button was pressed before',
    '3',
    { after: menu('class="context-menu-list"'), last: () => '<button>…</button>' },
    [{ css: '#hit' }, { css: 'tr:nth-child(3) button' }],
  ],
  [
    'the row that was pointed at for its menu',
    '2',
    { after: menu('class="context-menu-list"') },
    [{ css: 'tr:nth-child(2) td', secondary: true }],
  ],
  [
    'no row where only a box was ticked before',
    '',
    { after: menu('role="menu"'), first: () => box(false) },
    [{ css: 'tr:nth-child(2) input' }],
  ],
  [
    'no row where the menu belongs to something else',
    '',
    { before: '<button id="all">Thao tác</button>', after: menu('role="menu"') },
    [{ css: '#all' }],
  ],
  [
    'ticked rows from a menu that belongs to none',
    '12',
    {
      before: '<button id="all">Thao tác</button>',
      after: menu('role="menu"'),
      first: (place) => box(place < 2),
    },
    [{ css: '#all' }],
  ],
  [
    'the rows that a question names',
    '2',
    {
      after: `<div role="dialog">Kết thúc hồ sơ ${codes[1]}? <button id="hit">Kết thúc</button></div>`,
      first: (place) => box(place === 0),
    },
  ],
  [
    'the rows that a question names first, over two lines',
    '2',
    { after: `<div role="dialog">H57.132-261104 -\n0002 <button id="hit">Kết thúc</button></div>` },
  ],
  [
    'the rows that a question around a menu names',
    '2',
    { after: `<div role="dialog">Hồ sơ ${codes[1]} ${menu('class="dropdown-menu"')}</div>` },
  ],
  [
    'no row whose code is but the beginning of the one in question',
    '',
    { after: `<div role="dialog">${codes[0]}2 <button id="hit">Kết thúc</button></div>` },
  ],
  [
    'ticked rows, though a question about several names one',
    '13',
    {
      after: `<div role="dialog">Như ${codes[1]}: <button id="hit">Kết thúc các hồ sơ đã chọn</button></div>`,
      first: (place) => box(place !== 1),
    },
  ],
  [
    'the row whose button owns the menu',
    '1',
    {
      after: menu('role="menu" id="m1"'),
      last: (place) => (place === 0 ? '<button aria-owns="x m1">…</button>' : '<button>…</button>'),
    },
  ],
  [
    'the row whose button was pressed before, whatever another is tied to',
    '3',
    {
      after: menu('role="menu"'),
      last: (place) => `<button ${place === 0 ? 'aria-controls="other"' : ''}>…</button>`,
    },
    [{ css: 'tr:nth-child(3) button' }],
  ],
  [
    'the row whose button was pressed before, where parts of the menu are tied to each other',
    '2',
    {
      after: `<div role="menu" aria-labelledby="t"><b id="t">Thao tác</b><i aria-controls="sub"></i><a role="menuitem" id="hit">Kết thúc</a><p id="sub"></p></div>`,
      last: () => '<button>…</button>',
    },
    [{ css: 'tr:nth-child(2) button' }],
  ],
  [
    'the row that a part of the menu is named after',
    '3',
    {
      after: `<div class="popover" aria-labelledby="t"><b id="t">Thao tác</b><ul aria-labelledby="b2"></ul><a role="menuitem" id="hit">Kết thúc</a></div>`,
      last: (place) => `<button id="b${place}">…</button>`,
    },
  ],
  [
    'the one row that has something open, beside what is open in the menu',
    '2',
    {
      after: `<div class="ant-dropdown"><i aria-haspopup="true" aria-expanded="true"></i><a role="menuitem" id="hit">Kết thúc</a></div>`,
      last: (place) => `<button aria-haspopup="true" aria-expanded="${place === 1}">…</button>`,
    },
  ],
  [
    'the row whose button was pressed before, where several have something open',
    '3',
    {
      after: menu('class="ant-dropdown"'),
      last: () => '<button aria-haspopup="true" aria-expanded="true">…</button>',
    },
    [{ css: 'tr:nth-child(3) button' }],
  ],
  ['no row where nothing opened the menu', '', { after: menu('role="menu"') }],
  [
    'no row where only its text was pressed before',
    '',
    { after: menu('role="menu"') },
    [{ css: 'tr:nth-child(2) td' }],
  ],
  [
    'rows that are marked as chosen',
    '3',
    { before: finishChosen, row: (place) => (place === 2 ? 'class="ant-row row-selected"' : 'class="row"') },
  ],
  [
    'ticked rows and none that is only marked, where rows are there to tick',
    '2',
    {
      before: finishChosen,
      first: (place) =>
        place === 0 ? '<input type="checkbox" checked disabled aria-label="Chọn">' : box(place === 1),
      row: (place) => (place === 0 ? 'class="selected"' : ''),
    },
  ],
  [
    'no row by boxes that tell of the dossier by their names',
    '',
    {
      before: finishChosen,
      first: (place) =>
        [
          '<input type="checkbox" checked aria-label="Đã số hóa">',
          '<input type="checkbox" checked title="Đã thanh toán">',
          '<label><input type="checkbox" checked> Ký số</label>',
        ][place] ?? '',
    },
  ],
  [
    'no row by boxes under a name of their own',
    '',
    { before: finishChosen, head: 'Ưu tiên', first: () => '<input type="checkbox" checked>' },
  ],
  [
    'no row where two lists have some ticked',
    '',
    {
      before: finishChosen,
      first: (place) => box(place === 0),
      after: `<table><tr><th></th><th>Mã hồ sơ</th><th>Ngày hẹn trả</th></tr><tr><td>${box(true)}</td><td>H57.132-261104-0007</td><td>20/11/2026</td></tr><tr><td></td><td>H57.132-261104-0008</td><td>21/11/2026</td></tr></table>`,
    },
  ],
])('is %s', (_what, expected, page, pressed) => {
  expect(meant(page, pressed)).toBe(expected);
});

/** A list of its own in a section, its second row ticked as told. */
const section = (from: number, ticked: boolean, more = '') =>
  `<section>${more}<table><tr><th></th><th>Mã hồ sơ</th><th>Ngày hẹn trả</th></tr>${[from, from + 1]
    .map(
      (n) => `<tr><td>${box(ticked && n > from)}</td><td>H57.132-261104-000${n}</td><td>20/11/2026</td></tr>`,
    )
    .join('')}</table></section>`;
const finishAll = '<button id="hit">Kết thúc tất cả hồ sơ</button>';
const dossier = `<dl><dt>Mã hồ sơ</dt><dd>${codes[0]}</dd><dt>Tên thủ tục</dt><dd>Đăng ký khai sinh</dd><dt>Ngày hẹn trả</dt><dd>20/11/2026</dd></dl>`;

/** Columns in two tables, the second with what is told in each row and of it. */
const inPieces = (last: (place: number) => string, row: (place: number) => string = () => '', after = '') =>
  `<div class="grid-wrapper"><div><table><tr><th>Mã hồ sơ</th><th>Chủ hồ sơ</th></tr>${codes
    .map((code) => `<tr><td>${code}</td><td>A B</td></tr>`)
    .join('')}</table></div><div><table><tr><th>Ngày hẹn trả</th><th></th></tr>${codes
    .map((_, place) => `<tr ${row(place)}><td>20/11/2026</td><td>${last(place)}</td></tr>`)
    .join('')}</table></div></div>${after}`;

/** Cards, what is told before and after the code of each. */
const cards = (before: (place: number) => string, after: (place: number) => string) =>
  `${finishChosen}<main>${codes
    .map((code, n) => `<article><p>${before(n)} ${code}</p><p>Hẹn trả: 20/11/2026</p>${after(n)}</article>`)
    .join('')}</main>`;

it.each<[string, string, string, Pressed[]?]>([
  ['the ticked rows of the list beside it', '4', section(1, true) + section(3, true, finishChosen)],
  ['ticked rows of the one list that has any', '2', section(1, true) + section(3, false) + finishChosen],
  ['no row where all of one of two lists are meant', '', finishAll + section(1, false) + section(3, false)],
  ['no row where there is none', '', finishAll],
  [
    'no row of a list that stands in what floats, though it shows their codes',
    '',
    `${section(3, false)}<div class="modal">${finish.replace('id', 'class="btn" id')}${section(1, false)}</div>`,
  ],
  ['the page where it is one dossier’s', 'page', dossier + finish],
  ['no row where several are meant on the page of one dossier', '', dossier + finishChosen],
  ['its own row, of which a piece holds it', '2', inPieces((place) => (place === 1 ? finish : ''))],
  [
    'the row of which a piece opened the menu',
    '3',
    inPieces(
      () => '<button>…</button>',
      () => '',
      menu('role="menu"'),
    ),
    [{ css: 'tr:nth-child(4) button' }],
  ],
  [
    'rows of which a piece says that they are chosen',
    '1',
    inPieces(
      () => '',
      (place) => (place === 0 ? 'aria-selected="true"' : ''),
      finishChosen,
    ),
  ],
  [
    'cards ticked before their codes',
    '13',
    cards(
      (place) => box(place !== 1),
      () => '',
    ),
  ],
  [
    'no card ticked behind its code',
    '',
    cards(
      () => '',
      () => '<input type="checkbox" checked>',
    ),
  ],
])('is %s', (_what, expected, html, pressed) => {
  expect(meantOn(html, pressed)).toBe(expected);
});

it('is no row by what was pressed before and is gone', () => {
  document.body.innerHTML = `${section(1, false)}${menu('role="menu"')}`;
  const [row] = document.querySelectorAll('td');
  const button = row?.appendChild(document.createElement('button')) as Element;
  const earlier = [{ element: button, secondary: false }];
  const control = { element: document.querySelector('#hit') as HTMLElement, label: 'Kết thúc' };
  const asked = () =>
    rowsMeant(
      { ...control, action: 'finish' },
      [],
      readPage(document, { url: 'https://motcua.example/' }),
      earlier,
    );
  expect(asked()).toHaveLength(1);
  button.remove();
  expect(asked()).toEqual([]);
});
