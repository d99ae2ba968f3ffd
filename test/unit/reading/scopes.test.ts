// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/reading';
import { isShown, scopesOf } from '../../../lib/reading/scopes';
import { pageOf, pageUrl } from './page';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** Fills a new frame of the same origin in some document; its document. */
function framed(html: string, around = document): Document {
  const frame = around.body.appendChild(around.createElement('iframe'));
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = html;
  return inner;
}

describe('the trees of a page', () => {
  it('are open roots, but for our own bar’s', () => {
    const { body } = pageOf('<x-a></x-a><div></div><nhac-han-bar></nhac-han-bar>');
    for (const host of body.children) host.attachShadow({ mode: 'open' }).innerHTML = '<p></p>';
    const inner = body.firstElementChild?.shadowRoot?.firstElementChild as Element;
    inner.attachShadow({ mode: 'open' });
    const scopes = [...scopesOf(body.ownerDocument)];
    expect(scopes).toEqual([
      body.ownerDocument,
      body.children[0]?.shadowRoot,
      body.children[1]?.shadowRoot,
      inner.shadowRoot,
    ]);
  });

  it('are the documents of its frames, and of theirs', () => {
    const outer = framed('<p></p>');
    const inner = framed('<b></b>', outer);
    expect([...scopesOf(document)]).toEqual([document, outer, inner]);
  });

  it.each([
    ['FRAME', () => pageOf('')],
    ['IFRAME', () => null],
    [
      'IFRAME',
      () => {
        throw new DOMException('Blocked a frame of another origin.');
      },
    ],
    ['X-FRAME', () => pageOf('')],
    ['FRAME-X', () => pageOf('')],
  ])('are of a frame, %s, what its browser lets see', (tag, get) => {
    const element = document.body.appendChild(document.createElement(tag));
    Object.defineProperty(element, 'contentDocument', { get });
    expect([...scopesOf(document)]).toHaveLength(tag === 'FRAME' ? 2 : 1);
  });

  it('show the first of two dossiers in frames', () => {
    for (const serial of ['0583', '0584'])
      framed(
        `<dl><dt>Mã hồ sơ<dd>H57.132-260804-${serial}<dt>Hẹn trả<dd>05/08/2026<dt>Trạng thái<dd>Đang xử lý</dl>`,
      );
    const { lists, detail } = readPage(document, { url: pageUrl });
    expect([lists, detail?.dossier.code]).toEqual([[], 'H57.132-260804-0583']);
  });
});

describe('a dossier in a component', () => {
  const shown = (serial: string) =>
    `<dl><dt>Mã hồ sơ<dd>H57.132-260804-${serial}<dt>Hẹn trả<dd>05/08/2026<dt>Trạng thái<dd>Đang xử lý</dl>`;
  const told = (page: string) => {
    document.body.innerHTML = `<x-near></x-near>${page}`;
    const root = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
    root.innerHTML = shown('0584');
    return readPage(document, { url: pageUrl }).detail?.dossier.code;
  };

  it('is the one that is told where the page shows none itself', () => {
    expect(told('<p>Mục lục</p>')).toBe('H57.132-260804-0584');
  });

  it('gives way to the one that the page shows itself', () => {
    expect(told(shown('0583'))).toBe('H57.132-260804-0583');
  });
});

describe('elements are shown', () => {
  it.each([
    ['<p><b></b></p>', true],
    ['<p hidden><b></b></p>', false],
    ['<p style="color: red; display : none"><b></b></p>', false],
    ['<p style="color:red;display:none"><b></b></p>', false],
    ['<p style="DISPLAY: none"><b></b></p>', false],
    ['<p style="x-display: none"><b></b></p>', true],
    ['<p style="display:block"><b></b></p>', true],
  ])('in %s: %s', (html, shown) => {
    const inner = pageOf(html).querySelector('b') as Element & { checkVisibility?: unknown };
    Object.defineProperty(inner, 'checkVisibility', { value: undefined });
    expect(isShown(inner)).toBe(shown);
  });

  it('as the browser says, where it says so', () => {
    const element = Object.assign(pageOf('<b hidden></b>').querySelector('b') as Element, {
      checkVisibility: () => true,
    });
    expect(isShown(element)).toBe(true);
  });
});
