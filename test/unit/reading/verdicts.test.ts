// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../../lib/reading/tables';
import { pageUrl, read, tableOf } from './page';

const code = (n: number) => `H57.132-260804-${1000 + n}`;

/** What a page's only table is taken for. */
function verdictOn(headers: string[], rows: string[][]): string | undefined {
  const { lists, refusals } = read(tableOf(headers, rows));
  return lists.length > 0 ? 'list' : refusals[0]?.reason;
}

describe('a table is a list, refused or neither', () => {
  const day = '05/08/2026';
  it.each<[string, string[], string[][], string | undefined]>([
    ['codes under their name alone', ['Mã hồ sơ', 'Ghi chú'], [[code(1), 'x']], 'list'],
    [
      'codes of no known shape beside what is known',
      ['Mã hồ sơ', 'Lĩnh vực'],
      [
        ['A-101', 'Đất đai'],
        ['A-102', 'Hộ tịch'],
      ],
      'list',
    ],
    [
      'codes of no known shape beside nothing',
      ['Mã hồ sơ', 'Ghi chú'],
      [
        ['A-101', 'x'],
        ['A-102', 'y'],
      ],
      undefined,
    ],
    ['one column', ['Mã hồ sơ'], [[code(1)], [code(2)]], undefined],
    ['a log of one dossier', ['Mã hồ sơ', 'Ngày tiếp nhận'], Array(4).fill([code(1), day]), undefined],
    ['a dossier a few times', ['Mã hồ sơ', 'Ngày tiếp nhận'], Array(3).fill([code(1), day]), 'list'],
    [
      'a log of two dossiers',
      ['Mã hồ sơ', 'Chủ hồ sơ'],
      [
        [code(1), 'A B'],
        [code(1), 'A B'],
        [code(2), 'C D'],
        [code(2), 'C D'],
      ],
      undefined,
    ],
    [
      'two dossiers with dates, twice each',
      ['Mã hồ sơ', 'Ngày hẹn trả'],
      [
        [code(1), day],
        [code(1), day],
        [code(2), day],
        [code(2), day],
      ],
      'list',
    ],
    [
      'three dossiers in four rows',
      ['Mã hồ sơ', 'Chủ hồ sơ'],
      [
        [code(1), 'A B'],
        [code(1), 'A B'],
        [code(2), 'C D'],
        [code(3), 'E F'],
      ],
      'list',
    ],
    [
      'papers with a dossier’s code',
      ['Mã hồ sơ', 'Tên giấy tờ', 'Ghi chú'],
      [[code(1), 'Tờ khai', 'x']],
      undefined,
    ],
    [
      'papers without one',
      ['STT', 'Tên giấy tờ', 'Chủ hồ sơ', 'Ngày tiếp nhận'],
      [['1', 'Tờ khai', 'A B', day]],
      undefined,
    ],
    [
      'codes under another header than theirs',
      ['Mã hồ sơ', 'Chủ hồ sơ', 'Khác'],
      [
        ['', 'A B', code(1)],
        ['', 'C D', code(2)],
      ],
      'unknown-headers',
    ],
    [
      'codes under headers that nobody knows',
      ['A', 'B', 'C'],
      [
        ['1', code(1), 'x'],
        ['2', code(2), 'y'],
      ],
      'unknown-headers',
    ],
    [
      'two columns that nobody knows',
      ['A', 'B'],
      [
        ['1', code(1)],
        ['2', code(2)],
      ],
      undefined,
    ],
    [
      'two columns of codes',
      ['Mã hồ sơ', 'Số hồ sơ', 'Chủ hồ sơ'],
      [
        [code(1), code(3), 'A B'],
        [code(2), code(4), 'C D'],
      ],
      'two-code-columns',
    ],
    [
      'two columns of the same codes',
      ['Mã hồ sơ', 'Số hồ sơ', 'Chủ hồ sơ'],
      [
        [code(1), code(1), 'A B'],
        [code(2), code(2), 'C D'],
      ],
      'list',
    ],
    [
      'two columns of codes and nothing else',
      ['Mã hồ sơ', 'Số hồ sơ', 'Ghi chú'],
      [
        [code(1), code(3), 'x'],
        [code(2), code(4), 'y'],
      ],
      'unknown-headers',
    ],
    [
      'dossiers without their codes',
      ['Chủ hồ sơ', 'Thủ tục', 'Ngày hẹn trả'],
      [['A B', 'Chứng thực', day]],
      'no-code-column',
    ],
    [
      'dossiers without their codes, by what is left',
      ['Chủ hồ sơ', 'Thủ tục', 'Thời gian còn lại'],
      [['A B', 'Chứng thực', 'Còn 2 ngày']],
      'no-code-column',
    ],
    ['no times', ['Chủ hồ sơ', 'Thủ tục', 'Trạng thái'], [['A B', 'Chứng thực', 'Đang xử lý']], undefined],
    ['little that is known', ['Chủ hồ sơ', 'Ghi chú', 'Ngày hẹn trả'], [['A B', 'x', day]], undefined],
    [
      'a history',
      ['Người xử lý', 'Ý kiến', 'Ngày tiếp nhận', 'Trạng thái'],
      [['A B', 'x', day, 'Đang xử lý']],
      undefined,
    ],
    [
      'a report',
      ['Chủ hồ sơ', 'Thủ tục', 'Ngày hẹn trả', 'A', 'B', 'C', 'D'],
      [['A B', 'x', day, '1', '2', '3', '4']],
      undefined,
    ],
    [
      'papers beside codes of no known shape',
      ['Mã hồ sơ', 'Tên giấy tờ', 'Chủ hồ sơ'],
      [['A-101', 'Tờ khai', 'A B']],
      undefined,
    ],
    [
      'papers beside dossiers',
      ['Mã hồ sơ', 'Tên giấy tờ', 'Chủ hồ sơ'],
      [[code(1), 'Tờ khai', 'A B']],
      'list',
    ],
    ['counts beside owners', ['Số hồ sơ', 'Chủ hồ sơ', 'Ghi chú'], [['12', 'A B', 'x']], 'list'],
    [
      'numbers of officers',
      ['Mã', 'Cán bộ', 'Ghi chú'],
      [
        ['CB-101', 'Lê Hoa', 'x'],
        ['CB-102', 'Vũ Bê', 'y'],
      ],
      undefined,
    ],
    [
      'codes beside what only labels tell',
      ['Mã', 'Khác'],
      [
        [code(1), 'Chủ hồ sơ: A B<br>Ngày hẹn trả: 05/08/2026'],
        [code(2), 'Chủ hồ sơ: C D<br>Ngày hẹn trả: 06/08/2026'],
      ],
      'list',
    ],
    [
      'codes under a bare word beside nothing',
      ['Mã', 'Khác'],
      [
        [code(1), 'x'],
        [code(2), 'y'],
      ],
      undefined,
    ],
    [
      'numbers in place of codes',
      ['Mã hồ sơ', 'Lĩnh vực'],
      [
        ['1.101', 'Đất đai'],
        ['1.102', 'Hộ tịch'],
      ],
      undefined,
    ],
    [
      'a number among codes of no known shape',
      ['Mã hồ sơ', 'Lĩnh vực'],
      [
        ['A-101', 'Đất đai'],
        ['1.102', 'Hộ tịch'],
      ],
      undefined,
    ],
    [
      'codes in half the rows under headers that nobody knows',
      ['A', 'B', 'C'],
      [
        ['1', code(1), 'x'],
        ['2', 'khác', 'y'],
      ],
      undefined,
    ],
    [
      'codes under headers of which one is blank',
      ['', 'B', 'C'],
      [
        ['1', code(1), 'x'],
        ['2', code(2), 'y'],
      ],
      'unknown-headers',
    ],
    [
      'half a report',
      ['Chủ hồ sơ', 'Thủ tục', 'Ngày hẹn trả', 'A', 'B', 'C'],
      [['A B', 'x', day, '1', '2', '3']],
      'no-code-column',
    ],
    ['codes under a bare word beside their owners', ['Mã số', 'Chủ hồ sơ'], [[code(1), 'A B']], 'list'],
    ['codes of no known shape beside procedures', ['Mã số', 'Thủ tục'], [['A-101', 'Chứng thực']], 'list'],
    [
      'words in place of codes',
      ['Mã hồ sơ', 'Lĩnh vực'],
      [
        ['đỏ', 'Đất đai'],
        ['xanh', 'Hộ tịch'],
      ],
      undefined,
    ],
    ...[1, 2].map((count): [string, string[], string[][], string | undefined] => [
      `${count} of four codes of no known shape`,
      ['Mã hồ sơ', 'Lĩnh vực'],
      ['đỏ', 'xanh', 'tím', 'vàng'].map((word, place) => [
        place < count ? `A-10${place}` : word,
        `L${place}`,
      ]),
      count === 2 ? 'list' : undefined,
    ]),
    [
      'codes that begin with digits',
      ['Mã hồ sơ', 'Lĩnh vực'],
      [
        ['12-A101', 'Đất đai'],
        ['12-A102', 'Hộ tịch'],
      ],
      'list',
    ],
    [
      'codes under headers that nobody knows, below the name of a group',
      ['A', 'B', 'C'],
      [[''], ['1', code(1), 'x'], ['2', code(2), 'y']],
      'unknown-headers',
    ],
    ['codes to look up beside nothing', ['Mã tra cứu', 'A', 'B'], [[code(1), 'x', 'y']], undefined],
    ['an empty list', ['Mã hồ sơ', 'Thủ tục'], [], 'list'],
    ['no rows but a notice', ['Chủ hồ sơ', 'Thủ tục', 'Ngày hẹn trả'], [['Không có dữ liệu']], undefined],
    [
      'no header',
      ['', '', ''],
      [
        ['1', code(1), day],
        ['2', code(2), day],
      ],
      'no-header',
    ],
    [
      'no header and no codes',
      ['', '', ''],
      [
        ['1', 'a', day],
        ['2', 'b', day],
      ],
      undefined,
    ],
  ])('%s', (_what, headers, rows, verdict) => {
    expect(verdictOn(headers, rows)).toBe(verdict);
  });

  it('what is sent by post has dates and states of its own', () => {
    const { lists } = read(
      tableOf(
        ['Mã hồ sơ', 'Số vận đơn', 'Ngày gửi', 'Trạng thái', 'Chủ hồ sơ'],
        [[code(1), '7', day, 'Đang xử lý', 'A B']],
      ),
    );
    expect(lists[0]?.rows.map(({ dossier }) => dossier)).toEqual([{ code: code(1), applicant: 'A B' }]);
  });

  it('its name tells the stage, unless a column that is not understood tells others', () => {
    const stages = (header: string, cells: string[]) =>
      read(
        `<h2>Hồ sơ đang xử lý</h2>${tableOf(
          ['Mã hồ sơ', 'Ngày hẹn trả', header],
          cells.map((cell, n) => [code(n), day, cell]),
        )}`,
      ).lists[0]?.rows.map(({ dossier }) => dossier.stage);
    expect(stages('Trạng thái', ['Đã trả kết quả', ''])).toEqual(['returned', 'processing']);
    expect(stages('Khác', ['Đã trả kết quả', 'x'])).toEqual([undefined, undefined]);
    expect(stages('Khác', ['Đang xử lý', 'x'])).toEqual(['processing', 'processing']);
  });

  it('keeps its signature when columns move', () => {
    expect(signatureOf(['b', '', 'a'])).toBe('a|b');
    expect(signatureOf(['a', 'b'])).toBe(signatureOf(['b', 'a']));
  });
});

describe('a row below a dossier goes on with it', () => {
  const heads = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả'];
  const head = `<thead><tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr></thead>`;
  const dossier = `<td>${code(1)}</td><td>A B</td><td>05/08/2026</td></tr>`;
  const first = `<tr><td>1</td>${dossier}`;
  const status = 'Trạng thái: Đang xử lý';
  const told = (rows: string) => {
    const { lists } = read(`<table>${head}<tbody>${rows}</tbody></table>`);
    return [
      lists[0]?.rows.map(({ dossier, elements }) => [dossier.statusText, elements.length]),
      lists[0]?.skipped.slice(1).map(({ reason }) => reason),
    ];
  };
  it.each<[string, string, unknown]>([
    [
      'by its class',
      `${first}<tr class="sub-row"><td colspan="4">${status}</td></tr>`,
      [[['Đang xử lý', 2]], []],
    ],
    [
      'by its name',
      `${first}<tr id="hs1_subrow"><td colspan="4">${status}</td></tr>`,
      [[['Đang xử lý', 2]], []],
    ],
    [
      'both rows that say so',
      `${first}<tr class="subRow"><td colspan="4">${status}</td></tr><tr class="subRow"><td colspan="4">Lĩnh vực: Đất đai</td></tr>`,
      [[['Đang xử lý', 3]], []],
    ],
    [
      'by a number over both',
      `<tr><td rowspan="2">1</td>${dossier}<tr><td colspan="3">${status}</td></tr>`,
      [[['Đang xử lý', 2]], []],
    ],
  ])('%s', (_how, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  it.each<[string, string, unknown]>([
    [
      'of another class',
      `${first}<tr class="row"><td colspan="4">${status}</td></tr>`,
      [[[undefined, 1]], ['group']],
    ],
    [
      'of that class with a list in it',
      `${first}<tr class="subrow"><td colspan="4"><ul><li>${status}</li></ul></td></tr>`,
      [[[undefined, 1]], ['detail']],
    ],
    [
      'of that class, one row further down',
      `${first}<tr><td colspan="4">Nhóm một</td></tr><tr class="subrow"><td colspan="4">${status}</td></tr>`,
      [[[undefined, 1]], ['group', 'detail']],
    ],
    [
      'of that class, above all dossiers',
      `<tr class="subrow"><td colspan="4">${status}</td></tr>${first}`,
      [[[undefined, 1]], ['detail']],
    ],
    [
      'of that class, with a code of its own',
      `${first}<tr class="subrow"><td>2</td><td>${code(2)}</td><td></td><td></td></tr>`,
      [
        [
          [undefined, 1],
          [undefined, 1],
        ],
        [],
      ],
    ],
    [
      'that is blank, by a number over both',
      `<tr><td rowspan="2"></td>${dossier}<tr><td></td><td></td><td></td></tr>`,
      [[[undefined, 1]], ['empty']],
    ],
    [
      'that goes on with a heading',
      `${first}<tr><td rowspan="2"></td><td colspan="3">Nhóm một</td></tr><tr><td colspan="3">${status}</td></tr>`,
      [[[undefined, 1]], ['no-code', 'no-code']],
    ],
  ])('but not one %s', (_which, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});

it('a head may number its columns, and a list may have no name', () => {
  const numbered = tableOf(
    ['Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả'],
    [[code(1), 'A B', '05/08/2026']],
  ).replace('</thead>', '<tr><th>(1)</th><th>(2)</th><th>(3)</th></tr></thead>');
  const [list] = read(numbered).lists;
  expect(list?.skipped.map(({ reason }) => reason)).toEqual(['header', 'numbering']);
  expect(list && 'title' in list).toBe(false);
});

it('what people named of another table is not of this one', () => {
  const mappings = [
    { site: new URL(pageUrl).origin, signature: 'a|b', columns: { 'mã hồ sơ': 'officer' as const } },
  ];
  const html = tableOf(['Mã hồ sơ', 'Ngày hẹn trả'], [[code(1), '05/08/2026']]);
  expect(read(html, { mappings }).lists[0]?.rows.map(({ dossier }) => dossier.code)).toEqual([code(1)]);
});

describe('the stage that a list’s name tells', () => {
  const stageOf = (title: string, header: string, cell: string) =>
    read(`<h2>${title}</h2>${tableOf(['Mã hồ sơ', 'Ngày hẹn trả', header], [[code(1), '05/08/2026', cell]])}`)
      .lists[0]?.rows[0]?.dossier.stage;
  it.each<[string, string, string, string | undefined]>([
    ['Hồ sơ chờ trả kết quả', 'Ghi chú', '', 'finished'],
    ['Hồ sơ chờ trả kết quả', 'Ghi chú', 'Chờ trả kết quả', 'finished'],
    ['Hồ sơ chờ trả kết quả', 'Ghi chú', 'Đang xử lý', undefined],
    ['Hồ sơ chờ trả kết quả', 'Trạng thái', 'Đang xử lý', 'processing'],
    ['Hồ sơ chờ trả kết quả', 'Trạng thái', 'Lạ', undefined],
    ['Danh sách hồ sơ', 'Ghi chú', '', undefined],
  ])('"%s" with "%s: %s" is %s', (title, header, cell, stage) => {
    expect(stageOf(title, header, cell)).toBe(stage);
  });
});

describe('a date that may mean two things', () => {
  it.each([
    ['Hồ sơ mới tiếp nhận', 'dueAt'],
    ['Hồ sơ đang xử lý', 'dueAt'],
    ['Hồ sơ tạm dừng', 'dueAt'],
    ['Hồ sơ đã trả kết quả', 'returnedAt'],
  ])('in a list named "%s" is %s', (title, field) => {
    const [list] = read(
      `<h2>${title}</h2>${tableOf(['Mã hồ sơ', 'Ngày trả'], [[code(1), '05/08/2026']])}`,
    ).lists;
    expect(list?.columns[1]?.field).toBe(field);
  });
});

describe('a row that is no dossier says why', () => {
  const headers = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày hẹn trả', 'Ghi chú', 'Khác'];
  const head = `<thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead>`;
  const first = `<tr><td>1</td><td>${code(1)}</td><td>A B</td><td>05/08/2026</td><td></td><td></td></tr>`;
  const reasonsOf = (row: string, foot = '') =>
    read(`<table>${head}<tbody>${first}${row}</tbody>${foot}</table>`)
      .lists[0]?.skipped.slice(1)
      .map(({ reason }) => reason);
  const cells = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const over = (text: string, more = '') => `<tr ${more}><td colspan="6">${text}</td></tr>`;
  it.each<[string, string, string]>([
    [
      'loading by its class',
      cells('', '', '', '', '', '').replace('<tr>', '<tr class="row-shimmer">'),
      'loading',
    ],
    [
      'loading by a cell’s class',
      cells('', '', '', '', '', '').replace('<td>', '<td class="spinner">'),
      'loading',
    ],
    ['loading by what a cell holds', cells('<i class="placeholder"></i>', '', '', '', '', ''), 'loading'],
    ['nothing shown', cells('', '', '', '', '', ''), 'empty'],
    ['hidden', cells('2', code(2), 'C D', '', '', '').replace('<tr>', '<tr hidden>'), 'empty'],
    ['a notice beside something', cells('Không có dữ liệu', '', 'x', '', '', ''), 'no-code'],
    ['half a header', cells('STT', 'x', 'Chủ hồ sơ', 'y', '', ''), 'no-code'],
    ['more than half a header', cells('STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'y', '', ''), 'header'],
    ['one header word', cells('STT', '', '', '', '', ''), 'no-code'],
    ['a heading', over('Lĩnh vực đất đai'), 'group'],
    ['a short row with one text', cells('Lĩnh vực đất đai', ''), 'group'],
    ['a row half as wide with one text', cells('Lĩnh vực đất đai', '', ''), 'no-code'],
    ['a text as long as a heading', over('a'.repeat(160)), 'group'],
    ['a longer text', over('a'.repeat(161)), 'detail'],
    ['one label', over('Chủ hồ sơ: Trần B'), 'group'],
    ['several labels', over('Chủ hồ sơ: Trần B; Ngày hẹn trả: 05/08/2026'), 'detail'],
    ['opened by its class', over('x', 'class="expanded"'), 'detail'],
    ['below another by its class', over('x', 'class="tr child"'), 'detail'],
    ['a class that only begins so', over('x', 'class="grandchild"'), 'group'],
    [
      'a code over its neighbours',
      `<tr><td colspan="3">${code(2)}</td><td colspan="3">x</td></tr>`,
      'no-code',
    ],
  ])('%s', (_what, row, reason) => {
    expect(reasonsOf(row)).toEqual([reason]);
  });

  it('is a sum at the foot of a table', () => {
    expect(reasonsOf('', `<tfoot>${cells('', '12', 'x', '', '', '')}</tfoot>`)).toEqual(['total']);
    expect(reasonsOf('', `<tfoot>${over('12')}</tfoot>`)).toEqual(['total']);
    expect(reasonsOf('', `<tfoot>${cells('', '', '', '', '', '')}</tfoot>`)).toEqual(['empty']);
  });
});
