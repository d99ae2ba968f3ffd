// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/reading';
import { read, tableOf } from './page';

/** How many cells say what. */
type Cells = [text: string, times: number][];

const codeAt = (row: number) => `H57.132-260804-${1000 + row}`;

/** What a column means beside a code and an applicant. */
function fieldOf(header: string, cells: Cells, title = ''): Field | null | undefined {
  const texts = cells.flatMap(([text, times]) => Array<string>(times).fill(text));
  const rows = texts.map((text, row) => [codeAt(row), 'Trần B', text]);
  const page = read(title + tableOf(['Mã hồ sơ', 'Chủ hồ sơ', header], rows));
  return page.lists[0]?.columns.find((column) => column.header === header)?.field;
}

const day = '05/08/2026';
const left = 'Còn 2 ngày';
const length = '10 ngày làm việc';
const other = 'lạ';

describe('a header is weighed against the cells under it', () => {
  it.each<[string, Cells, Field | null]>([
    // Dates.
    ['Ngày hẹn trả', [[day, 10]], 'dueAt'],
    ['Ngày hẹn trả', [['', 10]], 'dueAt'],
    ['Ngày hẹn trả', [[other, 10]], 'dueAt'],
    [
      'Ngày hẹn trả',
      [
        [left, 5],
        [day, 2],
        ['', 3],
      ],
      'remaining',
    ],
    [
      'Ngày hẹn trả',
      [
        [left, 5],
        [other, 5],
      ],
      'remaining',
    ],
    [
      'Ngày hẹn trả',
      [
        [left, 6],
        [day, 3],
        [other, 1],
      ],
      'dueAt',
    ],
    [
      'Ngày hẹn trả',
      [
        [left, 4],
        [day, 1],
        [other, 5],
      ],
      'dueAt',
    ],
    [
      'Ngày hẹn trả',
      [
        [length, 6],
        [other, 4],
      ],
      null,
    ],
    [
      'Ngày hẹn trả',
      [
        [length, 5],
        [other, 5],
      ],
      'dueAt',
    ],
    [
      'Ngày hẹn trả',
      [
        [length, 9],
        [day, 1],
      ],
      'dueAt',
    ],
    ['Ngày tiếp nhận', [[left, 10]], null],
    ['Hạn xử lý cá nhân', [[left, 10]], 'remaining'],
    [
      'Hạn xử lý',
      [
        [day, 2],
        [other, 8],
      ],
      null,
    ],
    [
      'Hạn xử lý',
      [
        [day, 3],
        [other, 7],
      ],
      'dueAt',
    ],
    ['Tiếp nhận', [[day, 10]], 'receivedAt'],
    [
      'Tiếp nhận',
      [
        ['Trực tuyến', 5],
        [other, 5],
      ],
      'channel',
    ],
    [
      'Tiếp nhận',
      [
        ['Trực tuyến', 4],
        [other, 6],
      ],
      null,
    ],
    ['Hạn xử lý', [['Trực tuyến', 10]], null],
    // What remains.
    ['Thời gian còn lại', [['', 10]], 'remaining'],
    [
      'Thời gian còn lại',
      [
        [left, 2],
        [other, 8],
      ],
      'remaining',
    ],
    [
      'Thời gian còn lại',
      [
        [left, 1],
        [other, 9],
      ],
      null,
    ],
    [
      'Thời gian còn lại',
      [
        [day, 6],
        [left, 4],
      ],
      'remaining',
    ],
    [
      'Thời gian còn lại',
      [
        [day, 5],
        [other, 5],
      ],
      null,
    ],
    [
      'Thời hạn còn lại',
      [
        [day, 5],
        [other, 5],
      ],
      'dueAt',
    ],
    ['Hạn còn lại', [[day, 10]], 'dueAt'],
    [
      'Hạn còn lại',
      [
        [day, 4],
        [other, 6],
      ],
      null,
    ],
    ['Tiến độ', [['', 10]], null],
    [
      'Tiến độ',
      [
        [left, 5],
        [other, 5],
      ],
      'remaining',
    ],
    [
      'Tiến độ',
      [
        [left, 4],
        [other, 6],
      ],
      null,
    ],
    // The status.
    [
      'Tình trạng',
      [
        ['Đang xử lý', 1],
        [left, 9],
      ],
      'statusText',
    ],
    [
      'Tình trạng',
      [
        [left, 6],
        [other, 4],
      ],
      'remaining',
    ],
    [
      'Tình trạng',
      [
        [left, 5],
        [other, 5],
      ],
      'statusText',
    ],
    [
      'Tình trạng',
      [
        [day, 6],
        [other, 4],
      ],
      null,
    ],
    [
      'Tình trạng',
      [
        [day, 5],
        [other, 5],
      ],
      'statusText',
    ],
    // Words that the cells must speak for.
    [
      'Hình thức',
      [
        ['Trực tuyến', 3],
        [other, 7],
      ],
      'channel',
    ],
    [
      'Hình thức',
      [
        ['Trực tuyến', 2],
        [other, 8],
      ],
      null,
    ],
    [
      'Lệ phí',
      [
        ['Đã thanh toán', 3],
        ['50.000', 7],
      ],
      'payment',
    ],
    [
      'Lệ phí',
      [
        ['Đã thanh toán', 2],
        ['50.000', 8],
      ],
      null,
    ],
    [
      'Thực hiện',
      [
        ['Lê Văn C', 3],
        [other, 7],
      ],
      'officer',
    ],
    [
      'Thực hiện',
      [
        ['Lê Văn C', 2],
        [other, 8],
      ],
      null,
    ],
    [
      'Đính kèm',
      [
        ['kq.pdf', 3],
        ['', 7],
      ],
      'attachedResult',
    ],
    [
      'Đính kèm',
      [
        ['kq.pdf', 2],
        ['', 8],
      ],
      null,
    ],
    [
      'Đính kèm',
      [
        ['<a href="/tai?download=1">x</a>', 3],
        ['', 7],
      ],
      'attachedResult',
    ],
    ['Đính kèm', [['<a href="/xem">x</a>', 10]], null],
    // Catalogues repeat, free text names people or never repeats.
    ['Dịch vụ', [['Chứng thực', 5]], 'procedure'],
    ['Dịch vụ', [['Cấp đất của ông Nguyễn A', 5]], 'summary'],
    [
      'Dịch vụ',
      [
        ['a', 1],
        ['b', 1],
        ['c', 1],
        ['d', 1],
        ['e', 1],
      ],
      'summary',
    ],
    [
      'Dịch vụ',
      [
        ['a', 1],
        ['b', 1],
        ['c', 1],
        ['d', 1],
      ],
      'procedure',
    ],
    [
      'Nội dung',
      [
        ['Chứng thực', 2],
        ['Khai sinh', 2],
      ],
      'procedure',
    ],
    ['Nội dung', [['Chứng thực', 3]], 'summary'],
    [
      'Nội dung',
      [
        ['Chứng thực', 3],
        ['Khai sinh', 1],
        ['Kết hôn', 1],
      ],
      'summary',
    ],
    ['Nội dung', [['Đất của bà Trần B', 6]], 'summary'],
    [
      'Tên thủ tục',
      [
        ['a', 1],
        ['b', 1],
        ['c', 1],
        ['d', 1],
        ['e', 1],
      ],
      'procedure',
    ],
    // What nobody knows.
    ['Ghi chú', [[day, 10]], null],
    ['Chữ ký (mới)', [['Lê Văn C', 10]], null],
    ['Lĩnh vực (mới)', [['Đất đai', 10]], 'sector'],
  ])('"%s" over %j: %s', (header, cells, field) => {
    expect(fieldOf(header, cells)).toBe(field);
  });

  it('by a sample of its first thirty rows that are shown', () => {
    expect(
      fieldOf('Hạn xử lý', [
        [day, 30],
        [other, 90],
      ]),
    ).toBe('dueAt');
    expect(
      fieldOf('Hạn xử lý', [
        [other, 30],
        [day, 90],
      ]),
    ).toBeNull();
  });
});

/** The fields of some columns, each said in one row after the other. */
function fieldsOf(
  columns: [header: string, ...cells: string[]][],
  before = '',
): (Field | null)[] | undefined {
  const headers = columns.map(([header]) => header);
  const rows = (columns[0] ?? []).slice(1).map((_, row) => columns.map((column) => column[row + 1] ?? ''));
  return read(before + tableOf(headers, rows)).lists[0]?.columns.map(({ field }) => field);
}

const codes: [string, ...string[]] = ['Mã hồ sơ', codeAt(1), codeAt(2)];
const days = (first: string, second: string) => [`${first}/08/2026`, `${second}/08/2026`] as const;

describe('columns beside each other', () => {
  it.each<[string, [string, ...string[]][], (Field | null)[]]>([
    [
      'two that differ under one name',
      [
        codes,
        ['Chủ hồ sơ', 'A B', 'C D'],
        ['Chủ hồ sơ', 'E F', 'G H'],
        ['Ngày hẹn trả', ...days('05', '06')],
      ],
      ['code', null, null, 'dueAt'],
    ],
    [
      'two that agree under one name',
      [codes, ['Chủ hồ sơ', 'A B', 'C D'], ['Chủ hồ sơ', 'A B', 'C D']],
      ['code', 'applicant', null],
    ],
    [
      'two of other names, the first',
      [codes, ['Chủ hồ sơ', 'A B', 'C D'], ['Người nộp', 'E F', 'G H']],
      ['code', 'applicant', null],
    ],
    [
      'two dates that differ',
      [
        codes,
        ['Chủ hồ sơ', 'A B', 'C D'],
        ['Ngày hẹn trả', ...days('05', '06')],
        ['Hẹn trả kết quả', ...days('07', '08')],
      ],
      ['code', 'applicant', null, null],
    ],
    [
      'the surer of two',
      [codes, ['Hạn giải quyết', ...days('05', '06')], ['Ngày hẹn trả', ...days('07', '08')]],
      ['code', null, 'dueAt'],
    ],
    [
      'the step beside the due date',
      [codes, ['Hạn xử lý', ...days('05', '06')], ['Ngày hẹn trả', ...days('07', '08')]],
      ['code', 'stepDueAt', 'dueAt'],
    ],
    [
      'no second step',
      [
        codes,
        ['Hạn xử lý', ...days('05', '06')],
        ['Hạn xử lý cá nhân', ...days('05', '06')],
        ['Ngày hẹn trả', ...days('07', '08')],
      ],
      ['code', null, 'stepDueAt', 'dueAt'],
    ],
    [
      'a return beside the due date',
      [codes, ['Ngày trả', ...days('05', '06')], ['Ngày hẹn trả', ...days('07', '08')]],
      ['code', 'returnedAt', 'dueAt'],
    ],
    [
      'a return alone',
      [codes, ['Chủ hồ sơ', 'A B', 'C D'], ['Ngày trả', ...days('05', '06')]],
      ['code', 'applicant', null],
    ],
    [
      'a sure return alone',
      [codes, ['Chủ hồ sơ', 'A B', 'C D'], ['Ngày thực trả', ...days('05', '06')]],
      ['code', 'applicant', 'returnedAt'],
    ],
    [
      'no second procedure',
      [codes, ['Tên thủ tục', 'x', 'x'], ['Nội dung', 'y', 'y']],
      ['code', 'procedure', 'summary'],
    ],
  ])('%s', (_what, columns, fields) => {
    expect(fieldsOf(columns)).toEqual(fields);
  });

  it.each<[string, Field | null]>([
    ['Hồ sơ đang xử lý', 'dueAt'],
    ['Hồ sơ đã trả kết quả', 'returnedAt'],
    ['Tra cứu', null],
  ])('a return alone in "%s"', (title, field) => {
    const columns: [string, ...string[]][] = [
      codes,
      ['Chủ hồ sơ', 'A B', 'C D'],
      ['Ngày trả', ...days('05', '06')],
    ];
    expect(fieldsOf(columns, `<h2>${title}</h2>`)?.[2]).toBe(field);
  });
});

describe('the code', () => {
  const rest: [string, ...string[]][] = [
    ['Chủ hồ sơ', 'A B', 'C D'],
    ['Ngày hẹn trả', ...days('05', '06')],
  ];
  it.each<[string, [string, ...string[]], Field | null | undefined]>([
    ['under its name', ['Mã hồ sơ', codeAt(1), codeAt(2)], 'code'],
    ['under its name, one of many read', ['Mã hồ sơ', codeAt(1), 'lạ'], 'code'],
    ['under "Mã", by its shape', ['Mã', codeAt(1), codeAt(2)], 'code'],
    ['under "Mã", counts are none', ['Mã', '12', '13'], undefined],
    ['under another name, by its shape', ['Ký hiệu', codeAt(1), codeAt(2)], 'code'],
    ['under another name, twice the same', ['Ký hiệu', codeAt(1), codeAt(1)], undefined],
    ['under another name, words', ['Ký hiệu', 'abc', 'def'], undefined],
  ])('%s', (_what, column, field) => {
    expect(fieldsOf([column, ...rest])?.[0]).toBe(field);
  });

  it('is neither of two where nothing tells which', () => {
    const [list] = read(
      tableOf(
        ['Ký hiệu', 'Số đăng ký', 'Chủ hồ sơ', 'Ngày hẹn trả'],
        [
          [codeAt(1), codeAt(3), 'A B', '05/08/2026'],
          [codeAt(2), codeAt(4), 'C D', '06/08/2026'],
        ],
      ),
    ).lists;
    expect(list).toBeUndefined();
  });
});
