// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/reading';
import { pageOf, pageUrl, read } from './page';

const code = (n: number) => `H57.132-260804-${1000 + n}`;
const due = '<p>Hẹn trả: 05/08/2026</p>';
const card = (n: number, more = due) => `<div class="card"><h4>${code(n)}</h4>${more}</div>`;
const found = (n: number, more = {}) => ({ code: code(n), dueAt: '2026-08-05', ...more });

/** The dossiers of each list of a page. */
function dossiersIn(html: string) {
  return read(html).lists.map((list) => list.rows.map(({ dossier }) => dossier));
}

describe('cards', () => {
  it('are read with the name of their list, their links and themselves', () => {
    const html = [1, 2].map((n) => card(n, `${due}<a href="/ho-so/${n}">Xem chi tiết</a>`)).join('');
    const { lists } = read(`<h2>Hồ sơ đang xử lý</h2><section>${html}</section>`);
    expect(lists).toMatchObject([
      {
        title: 'Hồ sơ đang xử lý',
        columns: [],
        skipped: [],
        rows: [1, 2].map((n) => ({
          dossier: found(n, { stage: 'processing' }),
          link: `https://motcua.example.gov.vn/ho-so/${n}`,
          elements: [{ className: 'card' }],
          unreadable: [],
        })),
      },
    ]);
  });

  it('have no name and no links where the page shows none', () => {
    const [list] = read(card(1) + card(2)).lists;
    expect(Object.keys(list ?? {})).not.toContain('title');
    expect(list?.rows.map((row) => Object.keys(row))).toEqual(
      Array(2).fill(['dossier', 'elements', 'unreadable']),
    );
    expect(list?.rows[0]?.dossier).toEqual(found(1));
  });

  it.each<[string, string, object[][]]>([
    [
      'keep a state of their own beside the name of the list',
      `<h2>Hồ sơ đang xử lý</h2><section>${card(1, '<p>Trạng thái: Đã trả kết quả</p>')}${card(2)}</section>`,
      [
        [
          { code: code(1), statusText: 'Đã trả kết quả', stage: 'returned' },
          found(2, { stage: 'processing' }),
        ],
      ],
    ],
    [
      'take no state from a name that tells none',
      `<h2>Danh sách hồ sơ</h2><section>${card(1)}${card(2)}</section>`,
      [[found(1), found(2)]],
    ],
    [
      'may show a code over again within',
      card(1, `<i>${code(1)}</i>${due}`) + card(2, `<i>${code(2)}</i>${due}`),
      [[found(1), found(2)]],
    ],
    [
      'are told by the labelled code rather than by another',
      card(1, `<p>Mã hồ sơ: HS-2026-01</p>${due}`) + card(2, `<p>Mã hồ sơ: HS-2026-02</p>${due}`),
      [[found(1, { code: 'HS-2026-01' }), found(2, { code: 'HS-2026-02' })]],
    ],
    [
      'are told by the code of the shape rather than by any number',
      card(1, `<p>Mã số: 77</p>${due}`) + card(2, `<p>Mã số: 78</p>${due}`),
      [[found(1), found(2)]],
    ],
    [
      'may stand beside what holds several codes',
      `${card(1)}${card(2)}<div>Liên quan: <i>${code(3)}</i> <i>${code(4)}</i></div>`,
      [[found(1), found(2)]],
    ],
    [
      'hold the code of the national system beside their own',
      card(1, `${due}`).replace(code(1), `${code(1)} (G22.99.08-260804-0001)`) + card(2),
      [[found(1, { nationalCode: 'G22.99.08-260804-0001' }), found(2)]],
    ],
    ['may be followed by what is none', `${card(1)}${card(2)}<div>Trang 1</div>`, [[found(1), found(2)]]],
    [
      'say more than a code and a bracket',
      [1, 2].map((n) => `<div>${code(n)} (mới) Hẹn trả: 05/08/2026</div>`).join(''),
      [[found(1), found(2)]],
    ],
    [
      'say more before a code and a bracket',
      [1, 2].map((n) => `<div><p>Hẹn trả: 05/08/2026</p>${code(n)} (mới)</div>`).join(''),
      [[found(1), found(2)]],
    ],
    [
      'of two parts are read by their labels under a strip of two names',
      `<div><b>Mã hồ sơ</b><b>Ngày hẹn trả</b></div>${card(1)}${card(2)}`,
      [[found(1), found(2)]],
    ],
    [
      'of three parts stand under a strip that names no columns',
      `<div><b>Mã hồ sơ</b><b>Hôm nay</b><b>Tất cả</b></div>${card(1, `${due}<i>x</i>`)}${card(2, `${due}<i>x</i>`)}`,
      [[found(1), found(2)]],
    ],
    [
      'of three parts stand under a strip of another width',
      `<div><b>Mã hồ sơ</b><b>Ngày hẹn trả</b></div>${card(1, `${due}<i>x</i>`)}${card(2, `${due}<i>x</i>`)}`,
      [[found(1), found(2)]],
    ],
  ])('%s', (_what, html, dossiers) => {
    expect(dossiersIn(html)).toEqual(dossiers);
    expect(read(html).lists.map(({ columns }) => columns)).toEqual(dossiers.map(() => []));
  });

  it.each<[string, string]>([
    ['that tell nothing of a dossier', card(1, '') + card(2, '')],
    ['of which most tell nothing', card(1) + card(2, '') + card(3, '')],
    [
      'of which there is one, said in different places',
      `<div>${code(1)}${due}</div><section>${code(1)}${due}</section>`,
    ],
    ['of elements of different kinds', `<div>${code(1)}${due}</div><section>${code(2)}${due}</section>`],
    [
      'of elements of different kinds, two of them alike',
      `<div>${code(1)}${due}</div><div>${code(2)}${due}</div><section>${code(3)}${due}</section>`,
    ],
    ['of which one alone holds one code', `${card(1)}<div><i>${code(2)}</i> <i>${code(3)}</i>${due}</div>`],
    [
      'without labels under a table head of which one word is known',
      `<div><table><thead><tr><th>Mã hồ sơ</th><th>x</th><th>y</th></tr></thead></table></div><div>${[1, 2].map((n) => `<div><p>${code(n)}</p><p>a</p><p>05/08/2026</p></div>`).join('')}</div>`,
    ],
    ['that are hidden', `<section style="display: none">${card(1)}${card(2)}</section>`],
    ['whose numbers are receipts', (card(1) + card(2)).replaceAll('H57.132', 'BL')],
    ...['script', 'style', 'textarea', 'option'].map((tag): [string, string] => [
      `whose codes stand in a ${tag}`,
      (card(1) + card(2)).replaceAll('h4', tag),
    ]),
    [
      'whose codes stand in long texts',
      [1, 2]
        .map((n) => card(n).replace(code(n), `Về việc ${code(n)}: ${'giải trình. '.repeat(40)}`))
        .join(''),
    ],
    [
      'of which one is but a code and a bracket',
      `<div>${code(1)} (Bước: Thẩm định)</div><div>${code(2)}${due}</div>`,
    ],
    [
      'that say a code and a bracket in two lines',
      [1, 2].map((n) => `<div><b>${code(n)}</b><p>(Bước: Thẩm định)</p></div>`).join(''),
    ],
    [
      'of a code and a bracket next to it',
      [1, 2].map((n) => `<div>${code(n)}(Bước: Thẩm định)</div>`).join(''),
    ],
  ])('are not elements %s', (_what, html) => {
    expect(dossiersIn(html)).toEqual([]);
  });

  it('that repeat a dossier, or whose code is not given yet, are passed over', () => {
    const waiting = card(3, `<p>Mã hồ sơ: chưa cấp</p>${due}`);
    const [list] = read(card(1) + card(2) + card(1) + waiting).lists;
    expect(list?.rows.map(({ dossier }) => dossier)).toEqual([found(1), found(2)]);
    expect(list?.skipped).toMatchObject([
      { reason: 'duplicate', element: { className: 'card' } },
      { reason: 'no-code', element: { className: 'card' } },
    ]);
  });

  it('with two codes that nothing tells apart say so', () => {
    const [list] = read(card(1).replace(code(1), `${code(1)} ${code(8)}`) + card(2)).lists;
    expect(list?.rows[0]?.unreadable).toEqual([{ field: 'code', text: code(1), reason: 'two-codes' }]);
    expect(list?.rows[1]?.unreadable).toEqual([]);
  });

  it('may show a code in several pieces of text', () => {
    const page = pageOf(card(1) + card(2));
    for (const head of page.querySelectorAll('h4')) (head.firstChild as Text).splitText(8).splitText(3);
    expect(readPage(page, { url: pageUrl }).lists[0]?.rows.map(({ dossier }) => dossier)).toEqual([
      found(1),
      found(2),
    ]);
  });

  it('stand in a component', () => {
    const page = pageOf('<x-list></x-list>');
    const host = page.querySelector('x-list') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = `<div>${card(1)}${card(2)}</div>`;
    expect(readPage(page, { url: pageUrl }).lists[0]?.rows).toHaveLength(2);
  });
});

describe('rows of plain elements under a head', () => {
  const heads = ['Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả'];
  const line = (tag: string, texts: readonly string[]) =>
    `<div>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</div>`;
  const rows = [1, 2].map((n) => [code(n), `Người ${n}`, '05/08/2026']);
  const list = [1, 2].map((n) => found(n, { applicant: `Người ${n}` }));
  const body = rows.map((texts) => line('span', texts)).join('');
  const wrapped = rows.map((texts) => `<div><div>${line('span', texts)}</div></div>`).join('');
  const table = (texts: string[]) =>
    `<table><thead><tr>${texts.map((text) => `<th>${text}</th>`).join('')}</tr></thead></table>`;

  it.each<[string, string]>([
    ['right before them', line('b', heads) + body],
    ['before what holds them', `${line('b', heads)}<div>${body}</div>`],
    ['in a wrapper', `<div>${line('b', heads)}</div><div>${body}</div>`],
    ['and in wrappers of their own', `${line('b', heads)}<div>${wrapped}</div>`],
    ['that is a table', `<div>${table(heads)}</div><div>${body}</div>`],
    ['that is a table wider by a gutter', `<div>${table([...heads, ''])}</div><div>${body}</div>`],
  ])('%s', (_where, html) => {
    const page = read(`<section>${html}</section>`);
    expect(page.lists.map(({ rows }) => rows.map(({ dossier }) => dossier))).toEqual([list]);
    expect(page.lists[0]?.columns.map(({ header }) => header)).toEqual(heads);
    expect(page.lists[0]?.rows.map(({ elements }) => elements.map(({ tagName }) => tagName))).toEqual([
      ['DIV'],
      ['DIV'],
    ]);
  });
});
