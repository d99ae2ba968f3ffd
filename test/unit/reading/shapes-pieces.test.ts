// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage, readPageInSteps } from '../../../lib/reading';
import { pageOf, pageUrl, read, tableOf } from './page';

const headers = ['Mã hồ sơ', 'Tên thủ tục', 'Ngày hẹn trả', 'Trạng thái'];
const names = ['code', 'thu_tuc', 'hen_tra', 'trang_thai'];
const rows = [
  ['H57.132-260804-0583', 'Chứng thực bản sao', '05/08/2026', 'Đang xử lý'],
  ['H57.132-260804-0584', 'Cấp giấy phép xây dựng', '20/08/2026', 'Mới tiếp nhận'],
];
const codes = rows.map(([code]) => code);

function cells(texts: string[], tag: string, attributes: (index: number) => string = () => ''): string {
  return texts.map((text, index) => `<${tag} ${attributes(index)}>${text}</${tag}>`).join('');
}

/** One list with both dossiers and their due dates, nothing refused. */
function expectBoth(page: ReturnType<typeof read>): void {
  expect(page.refusals).toEqual([]);
  expect(page.lists.map((list) => list.rows.map((row) => row.dossier.code))).toEqual([codes]);
  expect(page.lists[0]?.rows.map((row) => row.dossier.dueAt)).toEqual(['2026-08-05', '2026-08-20']);
  expect(page.lists[0]?.rows.map((row) => row.dossier.statusText)).toEqual(['Đang xử lý', 'Mới tiếp nhận']);
}

describe('grids in pieces', () => {
  it('a header of td cells with roles over a body in another table, both under a grid that repeats the rows', () => {
    expectBoth(
      read(`<div role="group"><div><table role="presentation"><tbody><tr role="row">${cells(headers, 'td', () => 'role="columnheader"')}</tr></tbody></table></div>
        <div><div role="table"><table role="presentation"><tbody>${rows
          .map((row) => `<tr role="row">${cells(row, 'td', () => 'role="gridcell"')}</tr>`)
          .join('')}</tbody></table></div></div></div>`),
    );
  });

  it('plain header cells tied to the body by column names, body first, in two halves', () => {
    const half = (from: number, to: number) => {
      const name = (index: number) => `field="${names[from + index]}"`;
      return `<div><table>${rows
        .map((row, i) => `<tr recid="${i}">${cells(row.slice(from, to), 'td', name)}</tr>`)
        .join(
          '',
        )}</table></div><div><table><tr>${cells(headers.slice(from, to), 'td', name)}</tr></table></div>`;
    };
    const page = read(`<div class="grid">${half(0, 1)}${half(1, 4)}</div>`);
    expectBoth(page);
    expect(page.lists[0]?.rows[0]?.elements).toHaveLength(2);
  });

  it('fixed columns left blank under a copy that lies over them', () => {
    const name = (index: number) => `colid="${names[index]}"`;
    const table = (width: number, blank: number) =>
      `<div><table><thead><tr>${cells(headers.slice(0, width), 'th', name)}</tr></thead></table></div>
       <div><table><tbody>${rows
         .map(
           (row, i) =>
             `<tr rowid="r${i}">${cells(
               row.slice(0, width).map((text, column) => (column < blank ? '' : text)),
               'td',
               name,
             )}</tr>`,
         )
         .join('')}</tbody></table></div>`;
    const page = read(`<div class="wrapper"><div>${table(4, 1)}</div><div>${table(1, 0)}</div></div>`);
    expectBoth(page);
    expect(page.lists[0]?.rows[0]?.elements).toHaveLength(2);
  });

  it('frozen first columns shown over again lend their rows', () => {
    const body = (width: number) =>
      `<table><tbody>${rows.map((row) => `<tr>${cells(row.slice(0, width), 'td')}</tr>`).join('')}</tbody></table>`;
    const head = `<table><thead><tr>${cells(headers, 'th')}</tr></thead></table>`;
    const page = read(
      `<div><div>${head}</div><div>${body(4)}</div><div>${head}</div><div>${body(2)}</div></div>`,
    );
    expectBoth(page);
    expect(page.lists[0]?.rows[0]?.elements).toHaveLength(2);
  });

  it('a table head over rows of plain elements', () => {
    expectBoth(
      read(`<div><div><table><thead><tr>${cells(headers, 'th')}</tr></thead></table></div>
        <div><div>${rows.map((row) => `<div>${cells(row, 'div')}</div>`).join('')}</div></div></div>`),
    );
  });

  it('two header rows side by side over rows in two panes', () => {
    const pane = (from: number, to: number) =>
      `<div><div role="row">${cells(headers.slice(from, to), 'div', () => 'role="columnheader"')}</div>${rows
        .map(
          (row, i) =>
            `<div role="row" data-row="${i}">${cells(row.slice(from, to), 'div', () => 'role="gridcell"')}</div>`,
        )
        .join('')}</div>`;
    expectBoth(read(`<div role="grid">${pane(0, 2)}${pane(2, 4)}</div>`));
  });

  it('cells that stand column by column, one column left out of the document', () => {
    const shown = [0, 2, 3];
    const page =
      read(`<div role="grid"><div>${headers.map((text, i) => `<div column="${i}">${text}</div>`).join('')}</div>
      ${shown
        .map(
          (column) =>
            `<div column="${column}">${rows
              .map(
                (row, i) =>
                  `<div role="gridcell" aria-rowindex="${i + 1}" aria-colindex="${column + 1}">${row[column]}</div>`,
              )
              .join('')}</div>`,
        )
        .join('')}</div>`);
    expectBoth(page);
    expect(page.lists[0]?.rows[0]?.dossier.procedure).toBeUndefined();
  });

  it('rows that are components of their own', () => {
    const page = pageOf(
      `<div role="grid"><div role="row">${cells(headers, 'div', () => 'role="columnheader"')}</div><x-row></x-row><x-row></x-row></div>`,
    );
    page.querySelectorAll('x-row').forEach((host, i) => {
      host.attachShadow({
        mode: 'open',
      }).innerHTML = `<div role="row">${cells(rows[i] ?? [], 'div', () => 'role="gridcell"')}</div>`;
    });
    expectBoth(readPage(page, { url: pageUrl }));
  });

  it('a table whose cells show what stands in the page through slots', () => {
    const page = pageOf('<x-grid></x-grid>');
    const host = page.querySelector('x-grid') as HTMLElement;
    const all = [headers, ...rows];
    host.innerHTML = all
      .flatMap((row, line) => row.map((text, i) => `<x-cell slot="s${line}-${i}">${text}</x-cell>`))
      .join('');
    const line = (at: number, tag: string) =>
      `<tr>${headers.map((_, i) => `<${tag}><slot name="s${at}-${i}"></slot></${tag}>`).join('')}</tr>`;
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<table role="treegrid"><thead>${line(0, 'th')}</thead><tbody>${line(1, 'td')}${line(2, 'td')}</tbody></table>`;
    expectBoth(readPage(page, { url: pageUrl }));
  });
});

describe('what is no header and no card', () => {
  it.each([
    [
      'screen reader words',
      (text: string) => `${text}<button><span class="sr-only">Sort table by ${text}</span></button>`,
    ],
    [
      'a badge of zero',
      (text: string) => `<div>${text}</div><span><span class="MuiBadge-badge">0</span></span>`,
    ],
  ])('%s beside the words of a header', (_, head) => {
    expectBoth(read(tableOf(headers.map(head), rows)));
  });

  it('a code with one bracket, and the cells of a row, are no cards', () => {
    const code = (text: string | undefined) => `<b>${text}</b> <span>(Bước: Thẩm định)</span>`;
    const loose = read(`<div>${codes.map((text) => `<div>${code(text)}</div>`).join('')}</div>`);
    const inRows = read(
      codes.map((text) => `<div role="row"><div role="gridcell">${code(text)}</div></div>`).join(''),
    );
    expect([loose.lists, inRows.lists]).toEqual([[], []]);
  });

  it('papers beside a dossier tell nothing of the whole dossier', () => {
    const page =
      read(`<table><thead><tr>${cells(['Mã hồ sơ', 'Ngày hẹn trả', 'Tên giấy tờ', 'Số hóa TPHS'], 'th')}</tr></thead><tbody>
      ${rows.map((row) => `<tr><td rowspan="2">${row[0]}</td><td rowspan="2">${row[2]}</td><td>Tờ khai</td><td>Đã số hóa</td></tr><tr><td>Bản vẽ</td><td>Chưa số hóa</td></tr>`).join('')}</tbody></table>`);
    expect(page.lists[0]?.rows.map(({ dossier, elements }) => [dossier, elements.length])).toEqual([
      [{ code: codes[0], dueAt: '2026-08-05' }, 2],
      [{ code: codes[1], dueAt: '2026-08-20' }, 2],
    ]);
  });
});

it('pauses while the rows of a big table are laid', () => {
  const pauses = (count: number, cell: string) => {
    const many = Array.from({ length: count }, (_, i) => [
      `H57.132-260804-${String(1000 + i)}`,
      'Chứng thực bản sao',
      '05/08/2026',
      'Đang xử lý',
    ]);
    let steps = 0;
    const reading = readPageInSteps(pageOf(tableOf(headers, many).replace('<td>', cell)), { url: pageUrl });
    for (let step = reading.next(); !step.done; step = reading.next()) steps++;
    return steps;
  };
  // Rows are gathered and read in turn; where one spans, laid between.
  expect(pauses(800, '<td>') - pauses(10, '<td>')).toBeGreaterThanOrEqual(11);
  const spanning = '<td colspan="1">';
  expect(pauses(800, spanning) - pauses(10, spanning)).toBeGreaterThanOrEqual(15);
}, 60_000);
