// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pagerControl } from '../../../lib/reading/pager-controls';

/** The list of a page with this pager under it. */
function pageWith(pager: string): Element {
  document.body.innerHTML = `<div><table><tr><td><button>Tiếp</button></td></tr></table>${pager}</div>`;
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
])('finds the next page by %s', (_form, pager) => {
  expect(pagerControl(pageWith(pager), 'next')?.id).toBe('wanted');
});

it('finds a page by its number', () => {
  expect(pagerControl(pageWith('<a>1</a><a id="wanted">2</a><a>12</a>'), 2)?.id).toBe('wanted');
});

it.each([
  ['the last page is shown', '<button class="next" disabled>Sau</button>'],
  ['its item says so', '<li class="page-item disabled"><a class="page-link">Tiếp</a></li>'],
  ['it would load another page', '<a href="/ho-so?trang=2">Trang sau</a>'],
  ['it is a script of the page', '<a href="javascript:trang(2)">Trang sau</a>'],
  ['it turns something else', '<button class="carousel-control-next">›</button>'],
  ['it goes to the end', '<button>»</button><button>Trang cuối</button>'],
])('presses nothing where %s', (_case, pager) => {
  expect(pagerControl(pageWith(pager), 'next')).toBeUndefined();
});

it('trusts a site profile over its own words', () => {
  const list = pageWith('<button>Sau</button><span class="forward" id="wanted"></span>');
  expect(pagerControl(list, 'next', ['.forward'])?.id).toBe('wanted');
});
