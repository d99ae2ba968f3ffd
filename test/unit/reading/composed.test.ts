// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from './page';

const code = (n: number) => `H57.132-260804-${1000 + n}`;
const heads = ['Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả', 'Lĩnh vực'];
const rows = [
  [code(1), 'A B', '05/08/2026', 'Đất đai'],
  [code(2), 'C D', '06/08/2026', 'Hộ tịch'],
];
const dossiers = [
  { code: code(1), applicant: 'A B', dueAt: '2026-08-05', sector: 'Đất đai' },
  { code: code(2), applicant: 'C D', dueAt: '2026-08-06', sector: 'Hộ tịch' },
];

const row = (tag: string, texts: readonly string[], more = '') =>
  `<tr ${more}>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const headTable = (texts: readonly string[] = heads) => `<table><thead>${row('th', texts)}</thead></table>`;
const bodyTable = (all: readonly (readonly string[])[] = rows, keyed = false) =>
  `<table><tbody>${all.map((texts, place) => row('td', texts, keyed ? `data-row-key="${place}"` : '')).join('')}</tbody></table>`;
const whole = (from: number, to: number, keyed = false) =>
  `<table><thead>${row('th', heads.slice(from, to))}</thead><tbody>${rows
    .map((texts, place) => row('td', texts.slice(from, to), keyed ? `data-row-key="${place}"` : ''))
    .join('')}</tbody></table>`;

/** The dossiers of each list of a page, and of how many pieces each is. */
function listsIn(html: string) {
  return read(html).lists.map((list) => list.rows.map(({ dossier }) => dossier));
}

const piecesIn = (html: string) => read(html).lists[0]?.rows.map(({ elements }) => elements.length);

describe('a header apart from its rows', () => {
  it.each<[string, string]>([
    ['in a table before', `<div>${headTable()}</div><div>${bodyTable()}</div>`],
    ['wider by a gutter', `<div>${headTable([...heads, ''])}</div><div>${bodyTable()}</div>`],
    [
      'with a body that begins with a sizer',
      `<div>${headTable()}</div><div>${bodyTable().replace('<tbody>', `<tbody>${row('th', ['', '', '', ''])}`)}</div>`,
    ],
    ['of plain cells', `<div><table>${row('td', heads)}</table></div><div>${bodyTable()}</div>`],
    [
      'of a strip of elements',
      `<section><div>${heads.map((text) => `<b>${text}</b>`).join('')}</div>${bodyTable()}</section>`,
    ],
    [
      'of cells with a role',
      `<section><div>${heads.map((text) => `<b role="columnheader">${text}</b>`).join('')}</div>${bodyTable()}</section>`,
    ],
    [
      'over tables of one row each',
      `<div>${headTable()}</div><div>${rows.map((texts) => bodyTable([texts])).join('')}</div>`,
    ],
    ['drawn once more behind', `<div>${headTable()}</div><div>${whole(0, 4)}</div>`],
    ['drawn once more before', `<div><div>${whole(0, 4)}</div><div>${headTable()}</div></div>`],
  ])('%s', (_where, html) => {
    expect(listsIn(html)).toEqual([dossiers]);
  });

  it.each<[string, string]>([
    ['of another width', `<div>${headTable(heads.slice(0, 2))}</div><div>${bodyTable()}</div>`],
    [
      'far away',
      `${'<div>'.repeat(9)}${headTable()}${'</div>'.repeat(9)}${'<p>'.repeat(1)}</p>${'<div>'.repeat(9)}${bodyTable()}`,
    ],
    ['behind it', `<div>${bodyTable()}</div><div>${headTable()}</div>`],
  ])('is not taken from a table %s', (_where, html) => {
    expect(listsIn(html).flat()).toEqual([]);
  });
});

describe('columns apart from each other', () => {
  it('stand beside each other in what is named a grid', () => {
    const html = `<div class="grid-wrapper"><div>${whole(0, 2)}</div><div>${whole(2, 4)}</div></div>`;
    expect(listsIn(html)).toEqual([dossiers]);
    expect(piecesIn(html)).toEqual([2, 2]);
  });

  it('are tied by the keys of their rows, whatever holds them and in whichever order', () => {
    const html = `<div><div>${whole(0, 2, true)}</div><div>${whole(2, 4, true)}</div></div>`;
    expect(listsIn(html)).toEqual([dossiers]);
    const turned = whole(2, 4, true).replace(
      /(<tr data-row-key="0">.*?<\/tr>)(<tr data-row-key="1">.*?<\/tr>)/,
      '$2$1',
    );
    expect(listsIn(`<div><div>${whole(0, 2, true)}</div><div>${turned}</div></div>`)).toEqual([dossiers]);
  });

  it('are not tied where nothing says that they belong together', () => {
    expect(listsIn(`<div><div>${whole(0, 2)}</div><div>${whole(2, 4)}</div></div>`)).toEqual([
      dossiers.map(({ code, applicant }) => ({ code, applicant })),
    ]);
  });

  it.each<[string, string]>([
    ['behind the whole', `<div><div>${whole(0, 4)}</div><div>${whole(0, 2)}</div></div>`],
    ['before the whole', `<div><div>${whole(0, 2)}</div><div>${whole(0, 4)}</div></div>`],
  ])('that are shown over again %s lend their rows', (_where, html) => {
    expect(listsIn(html)).toEqual([dossiers]);
    expect(piecesIn(html)).toEqual([2, 2]);
  });

  it('that say something else are another list', () => {
    const other = whole(0, 2).replace('A B', 'X Y');
    expect(listsIn(`<div><div>${whole(0, 4)}</div><div>${other}</div></div>`)).toHaveLength(2);
  });
});

describe('records of two lines', () => {
  const upper = ['Mã hồ sơ', 'Chủ hồ sơ', 'Lĩnh vực'];
  const lower = ['Trạng thái', 'Ngày tiếp nhận', 'Ngày hẹn trả'];
  const records = (body: string[][], head = [upper, lower]) =>
    listsIn(
      `<table><thead>${head.map((texts) => row('th', texts)).join('')}</thead><tbody>${body.map((texts) => row('td', texts)).join('')}</tbody></table>`,
    )[0];
  const lines = (n: number, due: string) => [
    [code(n), 'A B', 'Đất đai'],
    ['Đang xử lý', '04/08/2026', due],
  ];
  const record = (n: number, dueAt: string) => ({
    code: code(n),
    applicant: 'A B',
    sector: 'Đất đai',
    statusText: 'Đang xử lý',
    stage: 'processing',
    receivedAt: '2026-08-04',
    dueAt,
  });
  it('are one dossier each', () => {
    expect(records([...lines(1, '05/08/2026'), ...lines(2, '06/08/2026')])).toEqual([
      record(1, '2026-08-05'),
      record(2, '2026-08-06'),
    ]);
  });
});
