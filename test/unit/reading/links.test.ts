// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkOf, placeOf } from '../../../lib/reading/link';
import { pageOf } from './page';

const origin = 'https://motcua.example.gov.vn';
const page = placeOf(`${origin}/danh-sach?trang=2`);

/** The link of a row of two cells, the code's and another. */
function linkIn(code: string, other = ''): string | undefined {
  const row = rowOf(code, other);
  return linkOf([row], row.firstElementChild as Element, page)?.replace(origin, '');
}

function rowOf(code: string, other: string): Element {
  const html = `<table><tr><td>${code}</td><td>${other}</td></tr></table>`;
  return pageOf(html).querySelector('tr') as Element;
}

describe("the link on a dossier's code", () => {
  it.each([
    ['/ho-so/chi-tiet/12', '/ho-so/chi-tiet/12'],
    ['/ho-so/12/', '/ho-so/12/'],
    ['/ho-so/12?tab=1', '/ho-so/12'],
    ['../ho-so/12', '/ho-so/12'],
    ['ho-so-12', '/ho-so-12'],
    [`${origin}/ho-so/12?x=1#cuoi`, '/ho-so/12'],
    ['#/ho-so/12?x=1', '/danh-sach#/ho-so/12'],
    ['#!/ho-so/12', '/danh-sach#!/ho-so/12'],
    [`/${'a'.repeat(1999)}`, `/${'a'.repeat(1999)}`],
    // It would open something else, or nothing.
    ['/ho-so/chi-tiet?id=12', undefined],
    [`${origin}/chi-tiet?id=12`, undefined],
    ['/danh-sach', undefined],
    ['/danh-sach?id=12', undefined],
    ['#', undefined],
    ['#cuoi', undefined],
    ['', undefined],
    ['javascript:open(12)', undefined],
    ['https://khac.example.gov.vn/ho-so/12', undefined],
    ['https://[', undefined],
    [`/${'a'.repeat(2000)}`, undefined],
  ])('to "%s" is %s', (href, link) => {
    expect(linkIn(`<a href="${href}">H57.132-260804-0583</a>`)).toBe(link);
  });

  it('may stand deeper, or beside an anchor that leads nowhere', () => {
    expect(linkIn('<b><a href="/ho-so/12">12</a></b>')).toBe('/ho-so/12');
    expect(linkIn('<a name="x"></a><a href="/ho-so/12">12</a>')).toBe('/ho-so/12');
  });

  it('that leads nowhere is not replaced by another', () => {
    expect(linkIn('<a href="#">12</a>', '<a href="/ho-so/12">Xem</a>')).toBeUndefined();
  });

  it('is known of pages without encryption too', () => {
    const row = rowOf('<a href="ho-so-12">12</a>', '');
    const plain = placeOf('http://motcua.example/danh-sach');
    expect(plain).toEqual({
      url: 'http://motcua.example/danh-sach',
      origin: 'http://motcua.example',
      path: '/danh-sach',
    });
    expect(linkOf([row], row.firstElementChild as Element, plain)).toBe('http://motcua.example/ho-so-12');
  });

  it('is the one that the browser follows', () => {
    expect(linkIn('<b href="/sai/12">12</b> <a href="/ho-so/12">Xem</a>')).toBe('/ho-so/12');
  });

  it('is none where the page has no address', () => {
    expect(placeOf('không')).toBeUndefined();
    const row = rowOf('<a href="/ho-so/12">12</a>', '');
    expect(linkOf([row], row.firstElementChild as Element, undefined)).toBeUndefined();
  });
});

describe('the one link of a row that says it opens the dossier', () => {
  const link = (href: string, words: string, title = '') => `<a href="${href}" title="${title}">${words}</a>`;
  it.each([
    [link('/ho-so/12', 'Xem'), '/ho-so/12'],
    [link('/ho-so/12', 'Chi tiết'), '/ho-so/12'],
    [link('/ho-so/12', '', 'Mở hồ sơ'), '/ho-so/12'],
    [link('/ho-so/12', 'Sửa'), undefined],
    [link('/sua/12', 'Sửa') + link('/ho-so/12', 'Xem'), '/ho-so/12'],
    [link('/ho-so/12', 'Xem') + link('/ho-so/12', 'Chi tiết'), '/ho-so/12'],
    [link('/ho-so/12', 'Xem') + link('/ho-so/13', 'Chi tiết'), undefined],
    [link('#', 'Xem') + link('/ho-so/12', 'Xử lý'), '/ho-so/12'],
    [link('/sua/12', 'Sửa').repeat(9) + link('/ho-so/12', 'Xem'), '/ho-so/12'],
    [link('/sua/12', 'Sửa').repeat(10) + link('/ho-so/12', 'Xem'), undefined],
    ['', undefined],
  ])('%s', (html, expected) => {
    expect(linkIn('H57.132-260804-0583', html)).toBe(expected);
  });
});
