// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/reading';
import { isStepWord, sideOf } from '../../../lib/reading/column';
import { type ColumnContext, findColumns } from '../../../lib/reading/columns';
import { rowOf } from '../../../lib/reading/grid';
import type { Header } from '../../../lib/reading/header';
import { foldedKey } from '../../../lib/text';
import { pageOf } from './page';

/** A column: its header, "Hồ sơ > Mã" where one stands over another, and what its cells say. */
type Given = [header: string | Partial<Header>, ...cells: string[]];

function headerOf(given: string | Partial<Header>): Header {
  const {
    label = '',
    parts = label.split(' > '),
    hints = [],
  } = typeof given === 'string' ? { label: given } : given;
  return { label, parts, hints };
}

/** What the columns of a table are found to mean. */
function found(
  columns: Given[],
  context: Partial<ColumnContext> = {},
  row: (line: number) => string = () => '',
) {
  const lines = (columns[0] ?? []).slice(1).map((_, line) => columns.map((column) => column[line + 1] ?? ''));
  const page = pageOf(
    `<table>${lines.map((cells, line) => `<tr ${row(line)}>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
  );
  const body = [...page.querySelectorAll('tr')].map((tr) => rowOf([tr], [...tr.children], 'body'));
  return findColumns(
    columns.map(([header]) => headerOf(header)),
    body,
    { repair: (text) => text, extra: new Map(), open: undefined, ...context },
  );
}

/** What one column means by itself, and how surely. */
function meaning(
  header: string | Partial<Header>,
  cells: string[] = [],
  context: Partial<ColumnContext> = {},
) {
  const [column] = found([[header, ...cells]], context).columns;
  return [column?.field, column?.sure];
}

const code = (n: number) => `H57.132-260804-${1000 + n}`;
const codes = (...all: number[]) => all.map(code);
const days = (...all: number[]) => all.map((n) => `0${n}/08/2026`);

describe('a header under another', () => {
  it.each<[string, Field | null, number]>([
    ['Chủ hồ sơ', 'applicant', 3],
    // Joined from the top, with the one right above, in either order, or alone.
    ['Người > nộp > hồ sơ', 'applicant', 3],
    ['Thông tin > Tên > công dân', 'applicant', 3],
    ['Hồ sơ > Số', 'code', 3],
    ['Hồ sơ > Tên', 'procedure', 2],
    ['Phòng Tư pháp > Ngày hẹn trả', 'dueAt', 3],
    ['Kết quả > Ngày nhận', 'returnedAt', 3],
    ['Tiếp nhận > Thời gian', 'receivedAt', 3],
    // No less sure than alone, and no less than joined.
    ['Hồ sơ > Mã hồ sơ', 'code', 3],
    ['Hồ sơ > Lĩnh vực', 'sector', 3],
    ['Hồ sơ > Tình trạng', 'statusText', 3],
    // What stands in brackets behind.
    ['Lĩnh vực (mới)', 'sector', 3],
    ['Lĩnh vực(mới)', 'sector', 3],
    ['Hồ sơ > Lĩnh vực (mới)', 'sector', 3],
    ['Lĩnh vực (mới) cũ', null, 0],
    ['Ghi > chú', null, 0],
  ])('%s: %s', (label, field, sure) => {
    expect(meaning(label)).toEqual([field, sure]);
  });

  it('means what its site says of it', () => {
    const extra = new Map<string, Field>([[foldedKey('Ngày hẹn trả'), 'receivedAt']]);
    expect(meaning('Ngày hẹn trả', [], { extra })).toEqual(['receivedAt', 3]);
    expect(meaning({ label: 'x', hints: ['Ngày hẹn trả', 'Lĩnh vực'] }, [], { extra })).toEqual([
      'sector',
      2,
    ]);
  });

  it.each<[Partial<Header>, Field | null, number]>([
    [{ label: '', hints: ['Chủ hồ sơ'] }, 'applicant', 3],
    [{ label: 'Cột 5', hints: ['Chủ hồ sơ'] }, 'applicant', 2],
    [{ label: 'Cột 5', hints: ['Ngày nhận'] }, 'receivedAt', 2],
    [{ label: '', hints: ['col_5', 'maHoSo'] }, 'code', 3],
    [{ label: '', hints: ['code'] }, 'code', 2],
    [{ label: 'Chủ hồ sơ', hints: ['Ngày nhận'] }, 'applicant', 3],
    [{ label: '', hints: ['col_5'] }, null, 0],
  ])('or what its attributes say: %j', (header, field, sure) => {
    expect(meaning(header)).toEqual([field, sure]);
  });
});

describe('a header of several things', () => {
  it.each<[string, Field[]]>([
    ['Mã hồ sơ / Ngày nhận', ['code', 'receivedAt']],
    ['Mã hồ sơ/Ngày nhận', ['code', 'receivedAt']],
    ['Mã hồ sơ - Ngày nhận', ['code', 'receivedAt']],
    ['Chủ hồ sơ, Ngày nhận', ['applicant', 'receivedAt']],
    ['Thông tin > Mã hồ sơ; Chủ hồ sơ', ['code', 'applicant']],
    ['Mã hồ sơ / Chủ hồ sơ / Ngày nhận / Lĩnh vực', ['code', 'applicant', 'receivedAt', 'sector']],
    ['Mã hồ sơ / Chủ hồ sơ / Ngày nhận / Lĩnh vực / Ngày hẹn trả', []],
    ['Mã hồ sơ / Số hồ sơ', []],
    ['Mã hồ sơ / Ghi chú', []],
    ['Mã hồ sơ', []],
    ['Ghi chú', []],
  ])('%s: %j', (label, fields) => {
    const [column] = found([[label]]).columns;
    expect(column?.lines.map(({ field }) => field)).toEqual(fields);
    expect(column?.composite).toBe(fields.length > 0);
  });

  it('is the code where it names it, wherever', () => {
    expect(meaning('Chủ hồ sơ / Mã hồ sơ', codes(1))).toEqual(['code', 3]);
    expect(meaning('Chủ hồ sơ / Ngày nhận', ['A B'])).toEqual([null, 0]);
  });

  it('holds labelled lines where a third of its cells do', () => {
    const composite = (...cells: string[]) => found([['Thông tin', ...cells]]).columns[0]?.composite;
    const labelled = 'Chủ hồ sơ: A B';
    expect(composite(labelled, 'x', 'y')).toBe(true);
    expect(composite(labelled, 'x', 'y', 'z')).toBe(false);
    expect(composite('x')).toBe(false);
    expect(composite('')).toBe(false);
  });
});

describe('a column of codes by its word and its cells', () => {
  const ten = (shaped: number, other: string | ((n: number) => string)) =>
    Array.from({ length: 10 }, (_, n) =>
      n < shaped ? code(n) : typeof other === 'string' ? other : other(n),
    );
  it.each<[string, string[], Field | null]>([
    // A sure word needs one cell in twenty, a likely one six in ten, a bare "Mã" as many of the shape.
    ['Mã hồ sơ', [], 'code'],
    ['Mã hồ sơ', ten(1, 'lạ'), 'code'],
    ['Mã hồ sơ', ten(0, 'lạ'), null],
    ['Thông tin hồ sơ', ten(6, 'lạ'), 'code'],
    ['Thông tin hồ sơ', ten(5, 'lạ'), null],
    ['Thông tin hồ sơ', [], 'code'],
    ['Mã', [], null],
    ['Mã', ten(6, 'lạ'), 'code'],
    ['Mã', ten(5, 'lạ'), null],
    // Of another shape: every cell like a code, none twice, none a mere number.
    ['Mã', ten(0, (n) => `HS-${n}`), 'code'],
    ['Mã', ten(0, 'HS-1'), null],
    ['Mã', ten(0, (n) => (n === 4 ? '12' : `HS-${n}`)), null],
    ['Mã', ten(0, (n) => (n === 4 ? 'lạ' : `HS-${n}`)), null],
  ])('"%s" over %j: %s', (header, cells, field) => {
    expect(meaning(header, cells)[0]).toBe(field);
  });
});

describe('a date by its word and its cells', () => {
  const left = 'Còn 2 ngày';
  it.each<[string, string[], Field | null]>([
    ['Ngày hẹn trả', [left, 'lạ'], 'remaining'],
    ['Ngày hẹn trả', [left, 'lạ', 'lạ'], 'dueAt'],
    ['Hạn còn lại', [...days(1, 2, 3, 4, 5), left, left, 'lạ', 'lạ', 'lạ'], 'dueAt'],
    ['Hạn còn lại', [...days(1, 2, 3, 4, 5), left, left, left, 'lạ', 'lạ'], 'remaining'],
    ['Thời hạn còn lại', days(1, 2), 'dueAt'],
    ['Thời gian còn lại', days(1, 2), null],
    ['Thời gian còn hạn', days(1, 2), null],
    ['Tình trạng', days(1, 2), null],
    ['Tình trạng', ['Đang xử lý', ...days(1, 2)], 'statusText'],
  ])('"%s" over %j: %s', (header, cells, field) => {
    expect(meaning(header, cells)[0]).toBe(field);
  });
});

describe('columns that want the same', () => {
  const person: Given = ['Chủ hồ sơ', 'A B', 'C D'];
  it.each<[string, Given[], (Field | null)[]]>([
    [
      'the code of the shape',
      [['Mã hồ sơ', 'HS-1', 'HS-2'], ['Số hồ sơ', ...codes(1, 2)], person],
      [null, 'code', 'applicant'],
    ],
    [
      'the code that is surer',
      [['Mã hồ sơ', 'HS-1', 'HS-2'], ['Mã', ...codes(1, 2)], person],
      ['code', null, 'applicant'],
    ],
    [
      'neither code where nothing tells',
      [['Mã hồ sơ', ...codes(1, 2)], ['Số hồ sơ', ...codes(1, 3)], person],
      [null, null, 'applicant'],
    ],
    [
      'the first of two that say the same',
      [['Ngày hẹn trả', ...days(1, 2)], ['Hẹn trả', ...days(1, 2)], person],
      ['dueAt', null, 'applicant'],
    ],
    [
      'neither date where the second row differs',
      [['Ngày hẹn trả', ...days(1, 2)], ['Hẹn trả', ...days(1, 3)], person],
      [null, null, 'applicant'],
    ],
    [
      'the surer date, not the first',
      [['Hạn giải quyết', ...days(1, 2)], ['Ngày hẹn trả', ...days(3, 4)], person],
      [null, 'dueAt', 'applicant'],
    ],
    [
      'the first of two names for persons',
      [['Lĩnh vực', 'a', 'b'], ['Người nộp', 'E F', 'G H'], person],
      ['sector', 'applicant', null],
    ],
    [
      'neither person under one name',
      [person, ['Chủ hồ sơ', 'E F', 'G H'], ['Lĩnh vực', 'a', 'b']],
      [null, null, 'sector'],
    ],
    [
      'the step’s date beside two due dates, once',
      [['Hạn xử lý', ...days(1, 2)], ['Ngày hẹn trả', ...days(3, 4)], person],
      ['stepDueAt', 'dueAt', 'applicant'],
    ],
    ['no step’s date alone', [['Hạn xử lý', ...days(1, 2)], person], ['dueAt', 'applicant']],
    [
      'no step’s date where both are called like one',
      [['Hạn xử lý', ...days(1, 2)], ['Thời hạn xử lý', ...days(3, 4)], person],
      [null, null, 'applicant'],
    ],
    [
      'no procedure of free text beside a procedure',
      [
        ['Thủ tục', 'a', 'b', 'a', 'b'],
        ['Nội dung', 'x', 'y', 'x', 'y'],
        ['Chủ hồ sơ', '', '', '', ''],
      ],
      ['procedure', 'summary', 'applicant'],
    ],
  ])('%s', (_what, columns, fields) => {
    expect(found(columns).columns.map(({ field }) => field)).toEqual(fields);
  });

  it('says whether two codes were left without a choice', () => {
    const two = (second: number[]) =>
      found([['Mã hồ sơ', ...codes(1, 2)], ['Số hồ sơ', ...codes(...second)], person]).twoCodes;
    expect(two([3, 4])).toBe(true);
    expect(two([1, 2])).toBe(false);
    expect(found([['Mã hồ sơ', ...codes(1, 2)], person]).twoCodes).toBe(false);
    expect(found([['Ghi chú', 'a', 'b'], person]).twoCodes).toBe(false);
  });

  it('take what the page shows before what it hides', () => {
    const hidden = (text: string) => `<b style="display: none">${text}</b>`;
    const page = pageOf(
      `<table>${[1, 2]
        .map(
          (n) =>
            `<tr><td style="display: none">0${n}/08/2026</td><td>1${n}/08/2026</td><td>${hidden('x')}</td></tr>`,
        )
        .join('')}</table>`,
    );
    const body = [...page.querySelectorAll('tr')].map((tr) => rowOf([tr], [...tr.children], 'body'));
    const headers = ['Ngày hẹn trả', 'Hẹn trả', 'Ghi chú'].map(headerOf);
    const { columns } = findColumns(headers, body, {
      repair: (text) => text,
      extra: new Map(),
      open: undefined,
    });
    expect(columns.map(({ field }) => field)).toEqual([null, 'dueAt', null]);
  });
});

describe('an unnamed column of codes', () => {
  const known: Given[] = [
    ['Chủ hồ sơ', 'A', 'B', 'C', 'D', 'E'],
    ['Lĩnh vực', 'a', 'b', 'c', 'd', 'e'],
  ];
  it.each<[string, Given[], (Field | null)[]]>([
    ['is the code', [['Ký hiệu', ...codes(1, 2, 3, 4, 5)], ...known], ['code', 'applicant', 'sector']],
    [
      'is the code though one in five is none',
      [['Ký hiệu', ...codes(1, 2, 3, 4), 'lạ'], ...known],
      ['code', 'applicant', 'sector'],
    ],
    [
      'is none where two in five are none',
      [['Ký hiệu', ...codes(1, 2, 3), 'lạ', 'khác'], ...known],
      [null, 'applicant', 'sector'],
    ],
    [
      'is none where a code is there twice',
      [['Ký hiệu', ...codes(1, 2, 3, 4, 4)], ...known],
      [null, 'applicant', 'sector'],
    ],
    [
      'is none beside the code',
      [['Ký hiệu', ...codes(1, 2, 3, 4, 5)], ['Mã hồ sơ', ...codes(6, 7, 8, 9, 10)], ...known],
      [null, 'code', 'applicant', 'sector'],
    ],
    [
      'is none beside another',
      [['Ký hiệu', ...codes(1, 2, 3, 4, 5)], ['Số đăng ký', ...codes(6, 7, 8, 9, 10)], ...known],
      [null, null, 'applicant', 'sector'],
    ],
    [
      'is none where but one other column is known',
      [['Ký hiệu', ...codes(1, 2, 3, 4, 5)], ['Chủ hồ sơ', 'A', 'B', 'C', 'D', 'E'], ['Ghi chú']],
      [null, 'applicant', null],
    ],
  ])('%s', (_what, columns, fields) => {
    expect(found(columns).columns.map(({ field }) => field)).toEqual(fields);
  });
});

describe('columns are remembered', () => {
  it('by their names, and those of one name by which they are', () => {
    const columns = found([['Ngày'], ['Ngày'], ['Ngày'], [''], ['']]).columns;
    const keys = columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(5);
    expect(keys.slice(1, 3)).toEqual([`${keys[0]} #2`, `${keys[0]} #3`]);
    expect(keys.slice(3)).toEqual(['#4', '#5']);
  });

  it('and mean what an officer chose, nothing else', () => {
    const columns: Given[] = [
      ['Ngày hẹn trả', ...days(1)],
      ['Ghi chú', 'x'],
      ['Lĩnh vực', 'a'],
    ];
    const [, note, sector] = found(columns).columns;
    const chosen = { [note?.key ?? '']: 'officer' as const, [sector?.key ?? '']: null };
    const result = found(columns, { chosen });
    expect(result.columns.map(({ field }) => field)).toEqual([null, 'officer', null]);
    expect(result.twoCodes).toBe(false);
  });
});

it('rows that are hidden or hold few of the cells tell nothing of the columns', () => {
  const cells = [...Array<string>(4).fill('lạ'), ...days(1, 2)];
  const header = 'Hạn xử lý';
  expect(found([[header, ...cells]]).columns[0]?.field).toBe('dueAt');
  const mostly = [...Array<string>(8).fill('lạ'), ...days(1, 2)];
  expect(found([[header, ...mostly]]).columns[0]?.field).toBeNull();
  const hide = (line: number) => (line < 8 ? 'style="display: none"' : '');
  expect(found([[header, ...mostly]], {}, hide).columns[0]?.field).toBe('dueAt');
});

it.each([
  ['Hạn xử lý', true],
  ['Thời hạn xử lý', true],
  ['Hạn xử lí', true],
  ['Quá hạn xử lý', false],
  ['Hạn xử lý cá nhân', false],
  ['Hạn giải quyết', false],
])('"%s" may be the date of a step: %s', (label, isStep) => {
  expect(isStepWord(label)).toBe(isStep);
});

it.each([
  ['Số ngày quá hạn', 'over'],
  ['Chậm', 'over'],
  ['Thời gian còn lại', 'left'],
  ['Số ngày', undefined],
])('a number of days under "%s" is of the side: %s', (label, side) => {
  expect(sideOf(label)).toBe(side);
});
