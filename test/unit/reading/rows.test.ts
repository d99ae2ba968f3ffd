// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, tableOf } from './page';

const code = 'H57.132-260804-0583';
const headers = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả'];

function bodyOf(rows: string): string {
  return `<table><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`;
}
const row = `<tr><td>1</td><td>${code}</td><td>Trần B</td><td>05/08/2026</td></tr>`;

describe('rows that are no dossier', () => {
  it.each([
    ['empty', '<tr><td colspan="4">Không có dữ liệu</td></tr>'],
    ['empty', '<tr><td colspan="4">Không tìm thấy hồ sơ công việc nào</td></tr>'],
    ['loading', '<tr><td colspan="4">Đang tải dữ liệu…</td></tr>'],
    [
      'loading',
      '<tr><td><div class="skeleton"></div></td><td><div class="skeleton"></div></td><td></td><td></td></tr>',
    ],
    ['group', '<tr><td colspan="4">Lĩnh vực: Đất đai (5)</td></tr>'],
    ['total', '<tr><td colspan="2">Tổng số</td><td>5</td><td></td></tr>'],
    ['total', '<tr><td></td><td>TỔNG CỘNG: 12 hồ sơ</td><td></td><td></td></tr>'],
    ['total', '<tr><td>Tổng cộng</td><td>12345</td><td></td><td></td></tr>'],
    ['header', '<tr><td>STT</td><td>Mã hồ sơ</td><td>Chủ hồ sơ</td><td>Ngày hẹn trả</td></tr>'],
    ['numbering', '<tr><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)=(2)+(3)</td></tr>'],
    ['duplicate', `<tr><td>2</td><td>${code}</td><td>Trần B</td><td>06/08/2026</td></tr>`],
    ['no-code', '<tr><td>2</td><td></td><td>Trần B</td><td>06/08/2026</td></tr>'],
    ['no-code', '<tr><td>Không có dữ liệu</td><td></td><td>Trần B</td><td></td></tr>'],
    ['no-code', '<tr><td>2</td><td></td><td></td><td></td></tr>'],
    ['no-code', '<tr><td>Mã hồ sơ</td><td></td><td></td><td></td></tr>'],
    ['no-code', '<tr><td>Mã hồ sơ</td><td>y</td><td>Chủ hồ sơ</td><td>x</td></tr>'],
    ['empty', '<tr><td></td><td></td><td></td><td></td></tr>'],
    ['loading', '<tr class="shimmer"><td></td><td></td><td></td><td></td></tr>'],
    ['loading', '<tr><td class="spinner"></td><td></td><td></td><td></td></tr>'],
    ['no-code', '<tr><td colspan="3">Đất đai</td><td></td></tr>'],
    ['detail', `<tr><td colspan="4">${'rất '.repeat(40)}dài</td></tr>`],
    ['detail', '<tr><td colspan="4">Trạng thái: x; Lĩnh vực: y</td></tr>'],
    ['detail', '<tr class="child"><td colspan="4"><ul><li>Trạng thái: Đang xử lý</li></ul></td></tr>'],
  ])('%s', (reason, html) => {
    const list = read(bodyOf(row + html)).lists[0];
    expect(list?.rows.map(({ dossier }) => dossier)).toEqual([
      { code, applicant: 'Trần B', dueAt: '2026-08-05' },
    ]);
    expect(list?.skipped.map((skipped) => skipped.reason)).toEqual(['header', reason]);
  });
});

describe('what a row says', () => {
  const other = `${code}9`;
  const codes = [code, other];
  /** What the rows of two dossiers say under one header, their cells given as markup. */
  const said = (header: string, cells: string[], date = '05/08/2026') =>
    read(
      `<table><tr><th>Mã hồ sơ</th><th>${header}</th><th>Ngày hẹn trả</th></tr>${cells
        .map((cell, n) => `<tr><td>${codes[n]}</td>${cell}<td>${date}</td></tr>`)
        .join('')}</table>`,
    ).lists[0]?.rows.map(({ dossier }) => dossier) ?? [];

  it('is its own, though the next one says the same in part', () => {
    const sectors = said('Lĩnh vực', ['<td><b>Đất đai</b></td>', '<td><b>Hộ tịch</b></td>']);
    expect(sectors.map(({ sector }) => sector)).toEqual(['Đất đai', 'Hộ tịch']);
    const titled = (texts: string[], shown: string) =>
      texts.map((text) => `<td title="${text}">${shown}</td>`);
    const boxes = said('Số hóa thành phần', titled(['Đã số hóa', 'Chưa số hóa'], '-'));
    expect(boxes.map(({ digitisedComponents }) => digitisedComponents)).toEqual([true, false]);
    const synced = said('Đồng bộ', titled(['Có', 'Không'], '-'));
    expect(synced.map((dossier) => dossier.synced)).toEqual([true, false]);
    const names = ['Cấp giấy phép xây dựng', 'Cấp giấy phép lái xe'];
    const cut = said('Tên thủ tục', titled(names, 'Cấp giấy phép… '));
    expect(cut.map(({ procedure }) => procedure)).toEqual(names);
  });

  it('to remain, it says in its own column before a date does', () => {
    const [dossier] = said('Thời gian còn lại', ['<td>Còn 3 ngày</td>'], '05/08/2026 (quá hạn 2 ngày)');
    expect(dossier).toMatchObject({ dueAt: '2026-08-05', remaining: { overdue: false, days: 3 } });
  });

  it('is read without what narrow screens show before a code, and without a link where it has none', () => {
    const [first] =
      read(
        tableOf(
          ['Mã hồ sơ', 'Lĩnh vực'],
          [
            ['<span>Mã hồ sơ</span> A-101', 'Đất đai'],
            ['<span>Mã hồ sơ</span> A-102', 'Hộ tịch'],
          ],
        ),
      ).lists[0]?.rows ?? [];
    expect(first).toStrictEqual({
      dossier: { code: 'A-101', sector: 'Đất đai' },
      elements: [expect.anything()],
      unreadable: [],
    });
  });

  it('may lack the last cell, where labels tell more', () => {
    const labelled = 'Chủ hồ sơ: Trần B<br>Ngày hẹn trả: 05/08/2026';
    const rows = [
      [code, 'Đất đai', labelled],
      [other, 'Hộ tịch'],
    ];
    expect(
      read(tableOf(['Mã hồ sơ', 'Lĩnh vực', 'Khác'], rows)).lists[0]?.rows.map(({ dossier }) => dossier),
    ).toEqual([
      { code, sector: 'Đất đai', applicant: 'Trần B', dueAt: '2026-08-05' },
      { code: other, sector: 'Hộ tịch' },
    ]);
  });

  it('of a code that is not to be trusted, is told with a doubt', () => {
    const looksAlike = code.replace('0583', 'O583');
    const [row] = read(tableOf(['Mã hồ sơ', 'Lĩnh vực'], [[looksAlike, 'Đất đai']])).lists[0]?.rows ?? [];
    expect(row?.unreadable).toEqual([{ field: 'code', text: looksAlike, reason: 'look-alike' }]);
  });

  it('names the national code too', () => {
    const both = `${code} <br> G22.99.08-260804-0001`;
    expect(
      read(tableOf(['Mã hồ sơ', 'Lĩnh vực'], [[both, 'Đất đai']])).lists[0]?.rows[0]?.dossier,
    ).toMatchObject({ code, nationalCode: 'G22.99.08-260804-0001' });
  });

  it('counts where a piece of it is shown', () => {
    const cell = (text: string, role = 'gridcell') => `<i role="${role}">${text}</i>`;
    const piece = (key: string, html: string, more = '') =>
      `<div role="row" row-id="${key}" ${more}>${html}</div>`;
    const grid = (second: string) =>
      `<div role="grid"><div>${piece('h', cell('Mã hồ sơ', 'columnheader'))}${piece('1', cell(code), 'style="display: none"')}</div><div>${piece('h', cell('Ngày hẹn trả', 'columnheader'))}${piece('1', cell('05/08/2026'), second)}</div></div>`;
    const told = (html: string) => {
      const [list] = read(html).lists;
      return [list?.rows.length, list?.skipped.map(({ reason }) => reason)];
    };
    expect(told(grid(''))).toEqual([1, ['header']]);
    expect(told(grid('hidden'))).toEqual([0, ['header', 'empty']]);
  });
});

describe('a row of fewer cells', () => {
  const told = (headers: string[], rows: string[][]) => {
    const [list] = read(tableOf(headers, rows)).lists;
    return [
      list?.rows.map(({ dossier }) => dossier.code),
      list?.skipped.slice(1).map(({ reason }) => reason),
    ];
  };
  const heads = ['Mã hồ sơ', 'Lĩnh vực'];
  it.each<[string, string[], string[][], string[], string[]]>([
    [
      'a value',
      [...heads, 'Ngày hẹn trả'],
      [
        [code, 'Đất đai', '05/08/2026'],
        [`${code}9`, 'Hộ tịch'],
      ],
      [code, `${code}9`],
      [],
    ],
    ['all but a code', heads, [['A-101', 'Đất đai'], ['A-102']], ['A-101', 'A-102'], []],
    ['all but a short code', heads, [['A-101', 'Đất đai'], ['A-10']], ['A-101'], ['group']],
    ['all but a code among words', heads, [['A-101', 'Đất đai'], ['Nhóm A-102']], ['A-101'], ['group']],
    ['its code', ['Lĩnh vực', 'Mã hồ sơ'], [['Đất đai', code], ['Hộ tịch']], [code], ['group']],
    [
      'all but what is labelled',
      ['Mã hồ sơ'],
      [[`${code}<br>Chủ hồ sơ: Trần B<br>Hẹn trả: 05/08/2026`]],
      [code],
      [],
    ],
  ])('may lack %s', (_what, headers, rows, codes, reasons) => {
    expect(told(headers, rows)).toEqual([codes, reasons]);
  });
});

describe('a list whose codes are short numbers', () => {
  const list = (rows: string[][]) =>
    read(tableOf(['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả'], rows)).lists[0];
  it('holds no sum and no numbering', () => {
    const found = list([
      ['(1)', '(2)', '(3)', '(4)'],
      ['1', 'B-71', 'Trần B', '05/08/2026'],
      ['2', 'B-72', 'Lê C', '06/08/2026'],
      ['Tổng số', '72', '', ''],
    ]);
    expect(found?.rows.map(({ dossier }) => dossier.code)).toEqual(['B-71', 'B-72']);
    expect(found?.skipped.map(({ reason }) => reason)).toEqual(['header', 'numbering', 'total']);
  });
});

it('a table of two columns may name them again, and groups', () => {
  const [list] = read(
    `<table><tr><th>Mã hồ sơ</th><th>Ngày hẹn trả</th></tr><tr><td>${code}</td><td>05/08/2026</td></tr><tr><td>Mã hồ sơ</td><td>Ngày hẹn trả</td></tr><tr><td colspan="2">Đất đai</td></tr></table>`,
  ).lists;
  expect(list?.skipped.map(({ reason }) => reason)).toEqual(['header', 'header', 'group']);
});

it('a row into which one reaches that is no dossier is read by itself', () => {
  const [list] = read(
    bodyOf(
      `<tr><td rowspan="2">1</td><td></td><td>Trần B</td><td></td></tr><tr><td>${code}</td><td>Lê C</td><td>05/08/2026</td></tr>`,
    ),
  ).lists;
  expect(list?.rows.map(({ dossier }) => dossier)).toEqual([
    { code, applicant: 'Lê C', dueAt: '2026-08-05' },
  ]);
});

it('what heads several columns of a grid without a row of its own is no skipped row', () => {
  const head = (text: string) => `<i role="columnheader">${text}</i>`;
  const cell = (text: string) => `<i role="gridcell">${text}</i>`;
  const [list] = read(
    `<div role="grid"><div role="row">${head(`Hồ sơ${head('Mã hồ sơ')}${head('Ngày hẹn trả')}`)}</div><div role="row">${cell(code)}${cell('05/08/2026')}</div></div>`,
  ).lists;
  expect(list?.skipped.map(({ element }) => element?.getAttribute('role'))).toEqual(['row']);
});

describe('two physical rows for one dossier', () => {
  it('the second row below a reaching number and code', () => {
    const html =
      bodyOf(`<tr><td rowspan="2">1</td><td rowspan="2">${code}</td><td>Trần B</td><td>05/08/2026</td></tr>
      <tr><td colspan="2">Trạng thái: Đang xử lý; Người xử lý: Lê C</td></tr>
      <tr><td rowspan="2">2</td><td rowspan="2">${code}9</td><td>Lê D</td><td>06/08/2026</td></tr>
      <tr><td colspan="2">Trạng thái: Chờ trả kết quả</td></tr>`);
    const list = read(html).lists[0];
    expect(list?.rows).toHaveLength(2);
    expect(list?.rows[0]?.dossier).toMatchObject({
      code,
      statusText: 'Đang xử lý',
      officer: 'Lê C',
      applicant: 'Trần B',
    });
    expect(list?.rows[0]?.elements).toHaveLength(2);
    expect(list?.rows[1]?.dossier.stage).toBe('finished');
  });
  it('the number alone reaches down', () => {
    const html = bodyOf(`<tr><td rowspan="2">1</td><td>${code}</td><td>Trần B</td><td>05/08/2026</td></tr>
      <tr><td colspan="3">Trạng thái: Đang xử lý</td></tr>`);
    const list = read(html).lists[0];
    expect(list?.rows).toHaveLength(1);
    expect(list?.rows[0]?.dossier.stage).toBe('processing');
  });
  it('a value that several dossiers share reaches down too', () => {
    const html = `<table><tr><th>Thủ tục</th><th>Mã hồ sơ</th><th>Ngày hẹn trả</th></tr>
      <tr><td rowspan="2">Chứng thực</td><td>${code}</td><td>05/08/2026</td></tr><tr><td>${code}9</td><td>06/08/2026</td></tr></table>`;
    expect(read(html).lists[0]?.rows.map(({ dossier }) => dossier)).toEqual([
      { code, procedure: 'Chứng thực', dueAt: '2026-08-05' },
      { code: `${code}9`, procedure: 'Chứng thực', dueAt: '2026-08-06' },
    ]);
  });
});

describe('tables that are no lists', () => {
  it.each([
    [
      'a report',
      `<table><tr><td colspan="4">BÁO CÁO TÌNH HÌNH GIẢI QUYẾT</td></tr><tr><td>STT</td><td>Lĩnh vực</td><td>Tiếp nhận</td><td>Quá hạn</td></tr>
       <tr><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)</td></tr><tr><td>1</td><td>Đất đai</td><td>12</td><td>3</td></tr><tr><td>2</td><td>Hộ tịch</td><td>8</td><td>0</td></tr></table>`,
    ],
    [
      'a report that counts dossiers',
      tableOf(
        ['Lĩnh vực', 'Số hồ sơ', 'Đúng hạn', 'Quá hạn'],
        [
          ['Đất đai', '12', '9', '3'],
          ['Hộ tịch', '8', '8', '0'],
        ],
      ),
    ],
    [
      'a calendar',
      tableOf(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'], [['1', '2', '3', '4', '5', '6', '7']]),
    ],
    ['a layout table', '<table><tr><td>Trang chủ</td><td><p>Xin chào</p></td></tr></table>'],
    [
      'procedures',
      tableOf(
        ['Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực'],
        [['1.001612.000.00.00.H48', 'Đăng ký kinh doanh', 'Doanh nghiệp']],
      ),
    ],
    [
      'papers',
      tableOf(
        ['STT', 'Tên giấy tờ', 'Số hiệu giấy tờ', 'Ngày tạo', 'Mã hồ sơ'],
        [['1', 'Giấy chứng sinh', '12', '01/08/2026', code]],
      ),
    ],
    ['nothing', '<p>Không có gì</p>'],
  ])('%s', (_, html) => {
    const page = read(html);
    expect(page.lists).toEqual([]);
    expect(page.refusals).toEqual([]);
    expect(page.detail).toBeUndefined();
  });
  it.each([
    [
      'no-code-column',
      tableOf(
        ['Chủ hồ sơ', 'Thủ tục', 'Ngày hẹn trả', 'Trạng thái'],
        [['Trần B', 'Chứng thực', '05/08/2026', 'Đang xử lý']],
      ),
    ],
    [
      'no-header',
      `<table><tr><td>1</td><td>${code}</td><td>05/08/2026</td></tr><tr><td>2</td><td>${code}1</td><td>06/08/2026</td></tr></table>`,
    ],
    [
      'unknown-headers',
      tableOf(
        ['A', 'B', 'C'],
        [
          ['1', code, '05/08/2026'],
          ['2', `${code}1`, '06/08/2026'],
        ],
      ),
    ],
  ])('refused: %s', (reason, html) => {
    const page = read(html);
    expect(page.lists).toEqual([]);
    expect(page.refusals.map((refusal) => refusal.reason)).toEqual([reason]);
  });
  it('an empty list is a list', () => {
    const page = read(bodyOf('<tr><td colspan="4">Không có hồ sơ</td></tr>'));
    expect(page.lists[0]?.rows).toEqual([]);
    expect(page.lists[0]?.skipped.map((skipped) => skipped.reason)).toEqual(['header', 'empty']);
  });
});

describe('pager', () => {
  it.each([
    ['1 – 10 của 57', { page: 1, pages: 6, total: 57 }],
    ['Tổng số 57 hồ sơ', { total: 57 }],
    ['Trang 2/6', { page: 2, pages: 6 }],
    ['Hiển thị 11 đến 20 của 57 mục', { page: 2, pages: 6, total: 57 }],
    ['Đang xem 11 đến 20 trong tổng số 57 mục', { page: 2, pages: 6, total: 57 }],
    ['Showing 1 to 10 of 57 entries', { page: 1, pages: 6, total: 57 }],
    ['51 - 57 của 57', { total: 57 }],
    ['Hiển thị 1 đến 5 của 5 mục (được lọc từ 57 mục)', { page: 1, pages: 1, total: 5 }],
    ['1-20 / 1.057', { page: 1, pages: 53, total: 1057 }],
    [
      '<ul class="pagination"><li><a>1</a></li><li class="active"><a>2</a></li><li><a>3</a></li></ul>',
      { page: 2, pages: 3 },
    ],
    ['', {}],
  ])('%s', (text, expected) => {
    const page = read(`<div>${bodyOf(row)}<div class="pagination-info">${text}</div></div>`);
    expect(page.lists[0]?.pager).toEqual({ ...expected, rowsShown: 1 });
  });
});

describe('link, title, officer', () => {
  const linked = (href: string) => bodyOf(row.replace(code, `<a href="${href}">${code}</a>`));
  it.each([
    [
      '/vi/dossier/processing/65a1b2?procedure=1&applicant=Tran',
      'https://motcua.example.gov.vn/vi/dossier/processing/65a1b2',
    ],
    ['#/ho-so/123?token=x', 'https://motcua.example.gov.vn/danh-sach#/ho-so/123'],
    ['javascript:open(1)', undefined],
    ['https://other.example/ho-so/1', undefined],
    ['#', undefined],
    ['?id=5', undefined],
  ])('%s', (href, link) => {
    expect(read(linked(href)).lists[0]?.rows[0]?.link).toBe(link);
  });
  it.each([
    ['<header><span>Xin chào, Lê Thị Hoa</span></header>', 'Lê Thị Hoa'],
    ['<div class="user-info">Cán bộ: Lê Thị Hoa<br>Thoát</div>', 'Lê Thị Hoa'],
    ['<header>Hệ thống một cửa</header>', undefined],
    [
      '<div class="header"><span>Xin chào, <b>Lê Thị Thu Sương</b></span> <a href="/x">Đăng xuất</a></div>',
      'Lê Thị Thu Sương',
    ],
  ])('%s', (html, officer) => {
    expect(read(html + bodyOf(row)).officer).toBe(officer);
  });
  it.each([
    ['<h1>Đang xử lý (57)</h1>', 'Đang xử lý'],
    ['<ul class="nav-tabs"><li class="active"><a>Chờ tiếp nhận</a></li><li>Khác</li></ul>', 'Chờ tiếp nhận'],
  ])('%s', (html, title) => {
    expect(read(html + bodyOf(row)).lists[0]?.title).toBe(title);
  });
});
