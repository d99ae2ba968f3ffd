// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/reading';
import { pageOf, pageUrl, read, tableOf } from './page';

const first = {
  code: 'H57.132-260804-0583',
  procedure: 'Chứng thực bản sao',
  receivedAt: '2026-08-04T08:00',
  dueAt: '2026-08-05T16:30',
  statusText: 'Đang xử lý',
  stage: 'processing',
};
const second = {
  code: 'H57.132-260804-0584',
  procedure: 'Cấp giấy phép xây dựng',
  receivedAt: '2026-08-04T09:15',
  dueAt: '2026-08-20T17:00',
  statusText: 'Yêu cầu bổ sung giấy tờ',
  stage: 'paused',
};
const headers = ['Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'];
const rows = [
  ['H57.132-260804-0583', 'Chứng thực bản sao', '04/08/2026 08:00', '05/08/2026 16:30', 'Đang xử lý'],
  [
    'H57.132-260804-0584',
    'Cấp giấy phép xây dựng',
    '04/08/2026 09:15',
    '20/08/2026 17:00',
    'Yêu cầu bổ sung giấy tờ',
  ],
];

function td(cells: string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function th(cells: string[]): string {
  return `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;
}
const body = rows.map(td).join('');

/** One list with the two dossiers, nothing refused. */
function expectBoth(page: ReturnType<typeof read>): void {
  expect(page.refusals).toEqual([]);
  expect(page.lists).toHaveLength(1);
  expect(page.lists[0]?.rows.map((row) => row.dossier)).toEqual([first, second]);
  expect(page.lists[0]?.rows.flatMap((row) => row.unreadable)).toEqual([]);
  expect(page.lists[0]?.pager.rowsShown).toBe(2);
}

describe('HTML tables', () => {
  it.each([
    ['th in thead', tableOf(headers, rows)],
    ['th in the first row of tbody', `<table><tbody>${th(headers)}${body}</tbody></table>`],
    ['td in thead', `<table><thead>${td(headers)}</thead><tbody>${body}</tbody></table>`],
    ['td and no thead', `<table>${td(headers)}${body}</table>`],
    [
      'title rows above',
      `<table><tr><td colspan="5">DANH SÁCH HỒ SƠ</td></tr><tr><td colspan="5">Từ ngày 01/08/2026</td></tr>${td(headers)}${body}</table>`,
    ],
    [
      'a numbering row',
      `<table><thead>${th(headers)}${th(['(1)', '(2)', '(3)', '(4)', '(5)'])}</thead><tbody>${body}</tbody></table>`,
    ],
    [
      'two header rows',
      `<table><thead><tr><th rowspan="2">Mã hồ sơ</th><th rowspan="2">Tên thủ tục</th><th colspan="2">Ngày</th><th rowspan="2">Trạng thái</th></tr>
       <tr><th>Tiếp nhận</th><th>Hẹn trả</th></tr></thead><tbody>${body}</tbody></table>`,
    ],
    [
      'two header rows of td without thead',
      `<table><tr><td rowspan="2">Mã hồ sơ</td><td rowspan="2">Tên thủ tục</td><td colspan="2">Ngày</td><td rowspan="2">Trạng thái</td></tr>
       <tr><td>Tiếp nhận</td><td>Hẹn trả</td></tr>${body}</table>`,
    ],
    [
      'a layout table around',
      `<table><tr><td>Menu</td><td><table><tr><td>${tableOf(headers, rows)}</td></tr></table></td></tr></table>`,
    ],
    [
      'a filter row',
      `<table><thead>${th(headers)}${th(headers.map(() => '<input value="">'))}</thead><tbody>${body}</tbody></table>`,
    ],
    [
      'header row repeated at the foot',
      `<table><thead>${th(headers)}</thead><tbody>${body}</tbody><tfoot>${th(headers)}</tfoot></table>`,
    ],
    [
      'duplicated tooltip text',
      tableOf(
        headers.map((text) => `<span>${text}</span><span>${text}</span>`),
        rows,
      ),
    ],
    [
      'icons in headers',
      tableOf(
        headers.map((text) => `${text} <mat-icon>arrow_upward</mat-icon> ▲▼`),
        rows,
      ),
    ],
    [
      'header text in title alone',
      tableOf(
        headers.map((text) => `<i class="fa fa-x" title="${text}"></i>`),
        rows,
      ),
    ],
    [
      'unaccented headers',
      tableOf(['Ma ho so', 'Ten thu tuc', 'Ngay tiep nhan', 'Ngay hen tra', 'Trang thai'], rows),
    ],
    [
      'upper case',
      tableOf(
        headers.map((text) => text.toUpperCase()),
        rows,
      ),
    ],
    [
      'decomposed letters',
      tableOf(
        headers.map((text) => text.normalize('NFD')),
        rows,
      ),
    ],
    [
      'header and body in tables of their own',
      `<div class="ant-table-container"><div class="ant-table-header"><table><thead>${th(headers)}</thead></table></div>
       <div class="ant-table-body"><table><tbody><tr aria-hidden="true" class="ant-table-measure-row"><td></td><td></td><td></td><td></td><td></td></tr>${body}</tbody></table></div></div>`,
    ],
    [
      'a header copy above a whole table',
      `<div><div class="dataTables_scrollHead"><table><thead>${th(headers)}</thead></table></div>
       <div class="dataTables_scrollBody"><table><thead>${th(headers)}</thead><tbody>${body}</tbody></table></div></div>`,
    ],
    [
      'loose column headers over row tables',
      `<div class="x-grid"><div class="x-grid-header-ct">${headers.map((text) => `<div role="columnheader">${text}</div>`).join('')}</div>
       <div>${rows.map((row) => `<table class="x-grid-item"><tbody>${td(row)}</tbody></table>`).join('')}</div></div>`,
    ],
    [
      'column groups of th with scope=row bodies',
      `<table>${th(headers)}${rows.map(([code, ...rest]) => `<tr><th scope="row">${code}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    ],
  ])('%s', (_, html) => {
    expectBoth(read(html));
  });

  it('pinned columns in a table of their own', () => {
    const left = rows.map((row, i) => `<tr data-row-key="${i}"><td>${row[0]}</td></tr>`).join('');
    const right = rows
      .map(
        (row, i) =>
          `<tr data-row-key="${i}">${row
            .slice(1)
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('');
    const page = read(
      `<div class="grid-wrapper"><table class="locked"><thead>${th(headers.slice(0, 1))}</thead><tbody>${left}</tbody></table>
       <div><table><thead>${th(headers.slice(1))}</thead><tbody>${right}</tbody></table></div></div>`,
    );
    expectBoth(page);
    expect(page.lists[0]?.rows[0]?.elements).toHaveLength(2);
  });

  it('copies of fixed columns lend their rows', () => {
    const whole = tableOf(headers, rows);
    const copy = tableOf(
      headers.slice(0, 2),
      rows.map((row) => row.slice(0, 2)),
    );
    const page = read(`<div class="DTFC_ScrollWrapper"><div>${copy}</div><div>${whole}</div></div>`);
    expectBoth(page);
    expect(page.lists[0]?.rows[1]?.elements).toHaveLength(2);
  });

  it('two lists of one page stay two', () => {
    const other = rows.map((row) => [`${row[0]?.slice(0, -4)}0999`, ...row.slice(1)]).slice(0, 1);
    const page = read(
      `<h3>Đang xử lý</h3>${tableOf(headers, rows)}<h3>Chờ trả kết quả</h3>${tableOf(headers, other)}`,
    );
    expect(page.lists.map((list) => list.rows.length)).toEqual([2, 1]);
    expect(page.lists.map((list) => list.title)).toEqual(['Đang xử lý', 'Chờ trả kết quả']);
  });
});

describe('grids of other elements', () => {
  const aria = (cell: string, header: string, row: string, extra: (i: number) => string = () => '') =>
    `<div role="grid"><div role="rowgroup"><div role="row">${headers.map((text, i) => `<div role="${header}" ${extra(i)}>${text}</div>`).join('')}</div></div>
     <div role="rowgroup">${rows.map((cells) => `<div role="${row}">${cells.map((text, i) => `<div role="${cell}" ${extra(i)}>${text}</div>`).join('')}</div>`).join('')}</div></div>`;

  it.each([
    ['ARIA grid', aria('gridcell', 'columnheader', 'row')],
    [
      'cells in another order, told by aria-colindex',
      aria('gridcell', 'columnheader', 'row', (i) => `aria-colindex="${i + 1}"`),
    ],
    [
      'mat-row',
      `<mat-table role="table"><mat-header-row role="row">${headers.map((text, i) => `<mat-header-cell role="columnheader" class="mat-column-c${i}">${text}</mat-header-cell>`).join('')}</mat-header-row>
       ${rows.map((cells) => `<mat-row role="row">${cells.map((text, i) => `<mat-cell role="cell" class="mat-column-c${i}">${text}</mat-cell>`).join('')}</mat-row>`).join('')}</mat-table>`,
    ],
    [
      'mat-row by tag alone',
      `<mat-table><mat-header-row>${headers.map((text) => `<mat-header-cell>${text}</mat-header-cell>`).join('')}</mat-header-row>
       ${rows.map((cells) => `<mat-row>${cells.map((text) => `<mat-cell>${text}</mat-cell>`).join('')}</mat-row>`).join('')}</mat-table>`,
    ],
    [
      'class names alone',
      `<div class="list"><div class="list-head">${headers.map((text) => `<div>${text}</div>`).join('')}</div>
       ${rows.map((cells) => `<div class="list-row">${cells.map((text) => `<div>${text}</div>`).join('')}</div>`).join('')}</div>`,
    ],
    [
      'pinned and scrolling trees (rows by row-index, out of order)',
      `<div role="treegrid"><div class="ag-header"><div class="ag-pinned-left-header"><div role="row" aria-rowindex="1"><div role="columnheader" col-id="code" aria-colindex="1">Mã hồ sơ</div></div></div>
        <div><div role="row" aria-rowindex="1">${headers
          .slice(1)
          .map((text, i) => `<div role="columnheader" col-id="c${i}" aria-colindex="${i + 2}">${text}</div>`)
          .join('')}</div></div></div>
        <div class="ag-body"><div class="ag-pinned-left-cols-container">${[1, 0].map((r) => `<div role="row" row-index="${r}" aria-rowindex="${r + 2}"><div role="gridcell" col-id="code" aria-colindex="1">${rows[r]?.[0]}</div></div>`).join('')}</div>
        <div class="ag-center-cols-container">${[0, 1].map((r) => `<div role="row" row-index="${r}" aria-rowindex="${r + 2}">${[4, 1, 2, 3].map((c) => `<div role="gridcell" col-id="c${c - 1}" aria-colindex="${c + 1}">${rows[r]?.[c]}</div>`).join('')}</div>`).join('')}</div></div></div>`,
    ],
    [
      'cards with labels',
      `<div>${rows
        .map(
          (row) =>
            `<div class="card"><b>${row[0]}</b>${headers
              .slice(1)
              .map((text, i) => `<p><span>${text}</span>: <span>${row[i + 1]}</span></p>`)
              .join('')}</div>`,
        )
        .join('')}</div>`,
    ],
    [
      'rows that label each cell',
      `<table><tbody>${rows.map((row) => `<tr>${row.map((text, i) => `<td><div class="t">${headers[i]}</div><div class="v">${text}</div></td>`).join('')}</tr>`).join('')}</tbody></table>`,
    ],
    [
      'rows that label each cell by attribute',
      `<table><tbody>${rows.map((row) => `<tr>${row.map((text, i) => `<td data-label="${headers[i]}">${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
    ],
  ])('%s', (_, html) => {
    expectBoth(read(html));
  });

  it('open shadow roots', () => {
    const page = pageOf('<div id="host"></div>');
    const host = page.getElementById('host') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = tableOf(headers, rows);
    expectBoth(readPage(page, { url: pageUrl }));
  });
});
