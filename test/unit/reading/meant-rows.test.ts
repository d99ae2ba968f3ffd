// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type ActionControl, actionControl } from '../../../lib/reading/action-controls';
import { readPage } from '../../../lib/reading/index';
import { rowsMeant } from '../../../lib/reading/meant-rows';

const codes = ['H57.132-261104-0001', 'H57.132-261104-0002', 'H57.132-261104-0003'];

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
function meant(page: Page, pressed: { css: string; secondary?: boolean }[] = []): string {
  const { before = '', after = '', head = '', first = () => '', last = () => '', row = () => '' } = page;
  document.body.innerHTML = `${before}<table><thead><tr><th>${head}</th><th>Mã hồ sơ</th><th>Ngày hẹn trả</th><th>Số hóa kết quả</th><th></th></tr></thead><tbody>${codes
    .map(
      (code, place) =>
        `<tr ${row(place)}><td>${first(place)}</td><td>${code}</td><td>20/11/2026</td><td><input type="checkbox" checked></td><td>${last(place)}</td></tr>`,
    )
    .join('')}</tbody></table>${after}`;
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
