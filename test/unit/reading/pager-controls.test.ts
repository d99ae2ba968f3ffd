// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { leadsToAddress, pagerControl } from '../../../lib/reading/pager-controls';

/** The list of a page with this pager under it. */
function pageWith(pager: string): Element {
  document.body.innerHTML = `${'<div>'.repeat(9)}<table><tr><td><button>Tiếp</button></td></tr></table>${pager}`;
  return document.querySelector('table') as Element;
}

it.each([
  ['words', '<a>Trang trước</a><a id="wanted">Trang sau</a>'],
  ['a sign', '<button>‹</button><button id="wanted">›</button>'],
  [
    'a label',
    '<button aria-label="Trang trước"></button><button id="wanted" aria-label="Trang tiếp theo"></button>',
  ],
  ['the name of a table library', '<button class="dt-paging-button next" id="wanted"><i></i></button>'],
  [
    'its item',
    '<ul><li class="ant-pagination-next" title="Trang Kế" id="wanted"><button></button></li></ul>',
  ],
  ['a link to its address', '<a href="/ho-so?trang=2" id="wanted">Trang sau</a>'],
  ['a script of the page', '<a href="javascript:trang(2)" id="wanted">Trang sau</a>'],
  ['a sign with space around it', '<button> ‹ </button><button id="wanted"> › </button>'],
  ['its title', '<button title="Trang trước"></button><button id="wanted" title="Trang sau"></button>'],
  [
    'the words on a button',
    '<input type="button" value="Trước"><input type="button" id="wanted" value="Sau">',
  ],
  [
    'how it stands to the page',
    '<a rel="prev" href="/ho-so?trang=1"><i></i></a><a rel="next" id="wanted" href="/ho-so?trang=3"><i></i></a>',
  ],
  ['the name of what holds it', '<p class="next"><a href="#" id="wanted"><i></i></a></p>'],
  ['a class that only begins as what rests', '<button class="disabled-look" id="wanted">Sau</button>'],
  ['the one that does not rest', '<button disabled>Sau</button><button id="wanted">Sau</button>'],
  ['a link in its item', '<ul><li title="Trang sau"><a href="#" id="wanted">›</a></li></ul>'],
])('finds the next page by %s', (_form, pager) => {
  expect(pagerControl(pageWith(pager), 'next')?.id).toBe('wanted');
});

it('finds a page by its number', () => {
  expect(pagerControl(pageWith('<a>1</a><a id="wanted">2</a><a>12</a>'), 2)?.id).toBe('wanted');
  expect(pagerControl(pageWith('<a> 1 </a><a id="wanted"> 2 </a>'), 2)?.id).toBe('wanted');
  expect(pagerControl(pageWith('<a>1</a><b>2</b><a>3</a>'), 9, { page: 2 })).toBeUndefined();
});

it.each([
  ['the last page is shown', '<button class="next" disabled>Sau</button>'],
  ['its item says so', '<li class="page-item disabled"><a class="page-link">Tiếp</a></li>'],
  ['it says so', '<button aria-disabled="true">Sau</button>'],
  ['its class says so', '<button class="disabled">Sau</button>'],
  ['it loads a file', '<a href="/ho-so.xlsx" download>Tiếp</a>'],
  ['it leads to no address', '<a href="http://">Tiếp</a>'],
  ['it stands before the page', '<a rel="prev" href="/ho-so?trang=1"><i></i></a>'],
  ['it stands far away', `</div>${'</div>'.repeat(8)}<button>Sau</button>`],
  ['it leads to another site', '<a href="https://khac.example.vn/?trang=2">Trang sau</a>'],
  ['it opens a window', '<a href="/ho-so?trang=2" target="_blank">Trang sau</a>'],
  ['it turns something else', '<button class="carousel-control-next">›</button>'],
  ['it goes to the end', '<button>»</button><button>Trang cuối</button>'],
])('presses nothing where %s', (_case, pager) => {
  expect(pagerControl(pageWith(pager), 'next')).toBeUndefined();
});

it('trusts a site profile over its own words', () => {
  const list = pageWith('<button>Sau</button><span class="forward" id="wanted"></span>');
  expect(pagerControl(list, 'next', { selectors: ['.forward'] })?.id).toBe('wanted');
  expect(pagerControl(list, 'previous', { selectors: ['.forward'] })).toBeUndefined();
});

it.each([
  ['under the table', '<table><tr><td>A</td></tr></table><p><b>2</b> <a>1</a> <a id="wanted">3</a></p>'],
  [
    'in a row of the table',
    '<table><tr><td>Hồ sơ số 3 <a>3</a></td></tr><tr><td><table><tr><td><span>2</span></td>' +
      '<td><a id="wanted" href="javascript:__doPostBack(1)">3</a></td></tr></table></td></tr></table>',
  ],
])('takes the next number where no control says "next": %s', (_place, html) => {
  document.body.innerHTML = `<div>${html}</div>`;
  const list = document.querySelector('table') as Element;
  expect(pagerControl(list, 'next', { page: 2 })?.id).toBe('wanted');
  expect(pagerControl(list, 'next')).toBeUndefined();
  expect(pagerControl(list, 'next', { page: 3 })).toBeUndefined();
});

it('knows the page before by how it stands to this one', () => {
  const list = pageWith(
    '<a rel="next" href="/ho-so?trang=3"><i></i></a><a rel="prev" id="wanted" href="/ho-so?trang=1"><i></i></a>',
  );
  expect(pagerControl(list, 'previous')?.id).toBe('wanted');
});

it('looks into tables within a row that holds nothing but a pager', () => {
  document.body.innerHTML =
    '<table id="list"><tr><td>A</td></tr><tr><td>2/5 <table><tr><td><a id="wanted">Sau</a></td></tr></table></td></tr></table>';
  expect(pagerControl(document.getElementById('list') as Element, 'next')?.id).toBe('wanted');
});

it('takes no number where "next" itself rests', () => {
  const list = pageWith('<button disabled>Sau</button><a>3</a>');
  expect(pagerControl(list, 'next', { page: 2 })).toBeUndefined();
});

it('takes the number before where no control says "previous"', () => {
  const list = pageWith('<a id="first">1</a><b>2</b><a>3</a>');
  expect(pagerControl(list, 'previous', { page: 2 })?.id).toBe('first');
  expect(pagerControl(pageWith('<a>0</a><b>1</b><a>2</a>'), 'previous', { page: 1 })).toBeUndefined();
});

it.each([
  ['<a href="/ho-so?trang=2">Sau</a>', true],
  ['<a href="/ho-so#">Sau</a>', true],
  ['<li title="Sau"><a href="/ho-so?trang=2">Sau</a></li>', true],
  ['<a href="/ho-so?ve=javascript:">Sau</a>', true],
  ['<a href="#/trang/2">Sau</a>', false],
  ['<a href=" # ">Sau</a>', false],
  ['<a href=" JavaScript:trang(2)">Sau</a>', false],
  ['<a href="">Sau</a>', false],
  ['<button>Sau</button>', false],
])('%s leads to an address: %s', (html, does) => {
  document.body.innerHTML = html;
  expect(leadsToAddress(document.body.firstElementChild as Element)).toBe(does);
});

it('knows which control loads a page by its address', () => {
  const list = pageWith('<a href="/ho-so?trang=2">Sau</a><a href="javascript:trang(1)">Trước</a>');
  const next = pagerControl(list, 'next');
  const previous = pagerControl(list, 'previous');
  expect([next && leadsToAddress(next), previous && leadsToAddress(previous)]).toEqual([true, false]);
});
