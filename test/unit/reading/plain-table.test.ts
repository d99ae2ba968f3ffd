import { describe, expect, it } from 'vitest';
import {
  lineOf,
  type Merge,
  type PlainRow,
  type PlainTable,
  readPlainTable,
} from '../../../lib/reading/plain-table';

const code = 'H57.132-260804-0583';
const head = ['STT', 'Mã hồ sơ', 'Ngày hẹn trả', 'Trạng thái'];
const first = ['1', code, '05/08/2026', 'Đang xử lý'];
const second = ['2', `${code}1`, '06/08/2026', 'Chờ bổ sung'];

function drained<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function reading(texts: string[][], more: Partial<PlainTable> = {}) {
  const rows = texts.map((row, place): PlainRow => ({ texts: row, line: place + 1 }));
  return drained(readPlainTable({ rows, merges: [], ...more }, []));
}

const dossiers = [
  { code, dueAt: '2026-08-05', statusText: 'Đang xử lý', stage: 'processing' },
  { code: `${code}1`, dueAt: '2026-08-06', statusText: 'Chờ bổ sung', stage: 'paused' },
];
const dossiersOf = (texts: string[][], more?: Partial<PlainTable>) =>
  reading(texts, more).list?.rows.map(({ dossier }) => dossier);

describe('a table that is no page’s', () => {
  it.each<[string, string[][]]>([
    ['as it stands', [head, first, second]],
    ['under a title', [['DANH SÁCH HỒ SƠ'], [], head, first, second]],
    [
      'with rows of other widths',
      [
        [...head, '', ''],
        [...first, ''],
        [...second, 'ghi chú'],
      ],
    ],
    [
      'with a number and a text of several lines',
      [head, first, ['2', `${code}1\n`, '06/08/2026\n', 'Chờ\nbổ sung']],
    ],
  ])('is a list %s', (_how, texts) => {
    expect(dossiersOf(texts)).toEqual(dossiers);
  });

  it('tells how many rows were read, where they stand, and what its columns are', () => {
    const { list, columns, reason, signature } = reading([
      ['DANH SÁCH'],
      head,
      first,
      ['Tổng số: 2'],
      second,
    ]);
    expect(list?.pager).toEqual({ rowsShown: 2 });
    expect(list?.rows.map(({ elements }) => lineOf(elements[0] as Element))).toEqual([3, 5]);
    expect(list?.skipped.map(({ reason, element }) => [reason, lineOf(element)])).toEqual([
      ['header', 1],
      ['header', 2],
      ['total', 4],
    ]);
    expect(columns.map(({ header, field, samples }) => [header, field, samples])).toEqual([
      ['STT', null, ['1', '2']],
      ['Mã hồ sơ', 'code', [code, `${code}1`]],
      ['Ngày hẹn trả', 'dueAt', ['05/08/2026', '06/08/2026']],
      ['Trạng thái', 'statusText', ['Đang xử lý', 'Chờ bổ sung']],
    ]);
    expect(reason).toBeUndefined();
    expect(signature).toMatch(/mã hồ sơ/);
    expect(lineOf({} as Element)).toBeUndefined();
  });

  it('is refused with a reason, or is nothing', () => {
    expect(reading([['A', 'B', 'C'], first.slice(0, 3), second.slice(0, 3)])).toMatchObject({
      reason: 'no-header',
    });
    const nothing = reading([
      ['Lĩnh vực', 'Số lượng'],
      ['Đất đai', '12'],
    ]);
    expect([nothing.list, nothing.reason]).toEqual([undefined, undefined]);
    expect(reading([]).list).toBeUndefined();
  });

  it('is read as people named its columns', () => {
    const texts = [['A', 'B', 'C'], first.slice(0, 3), second.slice(0, 3)];
    const { signature = '', columns } = reading(texts);
    const [, codes, dates] = columns.map(({ key }) => key);
    const named = {
      site: '',
      signature,
      columns: { [codes ?? '']: 'code', [dates ?? '']: 'dueAt' },
    } as const;
    const rows = texts.map((row, place) => ({ texts: row, line: place }));
    const { list } = drained(readPlainTable({ rows, merges: [] }, [named]));
    expect(list?.rows.map(({ dossier }) => dossier.dueAt)).toEqual(['2026-08-05', '2026-08-06']);
  });

  it('has the stage that its name tells, and heads that its file marks', () => {
    const plain = [head.slice(0, 3), first.slice(0, 3), second.slice(0, 3)];
    expect(dossiersOf(plain, { title: 'Chờ trả kết quả' })?.map(({ stage }) => stage)).toEqual([
      'finished',
      'finished',
    ]);
    const rows = [
      { texts: head, line: 1, head: true },
      { texts: ['(1)', '(2)', '(3)', '(4)'], line: 2, head: true },
      { texts: first, line: 3 },
      { texts: second, line: 4 },
    ];
    expect(dossiersOf([], { rows })).toEqual(dossiers);
  });

  it.each<[string, string[][], Merge[], unknown]>([
    [
      'over several rows tells each of them',
      [
        ['Thủ tục', ...head.slice(1)],
        ['Chứng thực', ...first.slice(1)],
        ['', ...second.slice(1)],
      ],
      [{ top: 1, left: 0, bottom: 2, right: 0 }],
      dossiers.map((dossier) => ({ ...dossier, procedure: 'Chứng thực' })),
    ],
    [
      'over several rows, beside another, tells each of them',
      [
        ['Thủ tục', 'Lĩnh vực', 'Mã hồ sơ'],
        ['Chứng thực', 'Hộ tịch', code],
        ['', '', `${code}1`],
      ],
      [0, 1].map((left) => ({ top: 1, left, bottom: 2, right: left })),
      [code, `${code}1`].map((each) => ({ code: each, procedure: 'Chứng thực', sector: 'Hộ tịch' })),
    ],
    [
      'over several columns heads them',
      [
        ['STT', 'Mã hồ sơ', 'Số hóa', '', 'Trạng thái'],
        ['', '', 'Thành phần', 'Kết quả', ''],
        ['1', code, 'Đã số hóa', 'Chưa số hóa', 'Đang xử lý'],
        ['2', `${code}1`, '2/3', '', 'Chờ bổ sung'],
      ],
      [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 1, right: 1 },
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 0, left: 4, bottom: 1, right: 4 },
      ],
      [
        {
          code,
          digitisedComponents: true,
          digitisedResult: false,
          statusText: 'Đang xử lý',
          stage: 'processing',
        },
        { code: `${code}1`, digitisedComponents: false, statusText: 'Chờ bổ sung', stage: 'paused' },
      ],
    ],
    [
      'that reaches beyond the table is cut',
      [['DANH SÁCH HỒ SƠ'], head, first, second],
      [
        { top: 0, left: 0, bottom: 0, right: 3 },
        { top: 3, left: 3, bottom: 9, right: 3 },
        { top: 8, left: 0, bottom: 9, right: 3 },
      ],
      dossiers,
    ],
    [
      'beyond what its row says is empty',
      [head, first, second.slice(0, 3)],
      [{ top: 2, left: 3, bottom: 2, right: 3 }],
      [dossiers[0], { code: `${code}1`, dueAt: '2026-08-06' }],
    ],
    [
      'over a code and the next column leaves it one, whatever spans the others',
      [
        ['STT', 'Mã hồ sơ', '', 'Ngày hẹn trả', 'Trạng thái', '', ''],
        ['1', code, '', '05/08/2026', 'Đang xử lý', '', ''],
      ],
      [0, 1].flatMap((row) => [
        { top: row, left: 1, bottom: row, right: 2 },
        { top: row, left: 4, bottom: row, right: 6 },
      ]),
      dossiers.slice(0, 1),
    ],
    [
      'over most columns is a heading, though it tells a code',
      [
        [...head, 'Ghi chú', 'Khác'],
        ['', 'H57.132-260804-0500', '', '', '', 'xong'],
        [...first, '', 'x'],
      ],
      [{ top: 1, left: 1, bottom: 1, right: 4 }],
      dossiers.slice(0, 1),
    ],
    [
      'from above beside one of the row’s own tells more of the same dossier',
      [
        ['Mã hồ sơ', 'Lĩnh vực', 'Khác', 'Ghi chú'],
        [code, 'Đất đai', 'a', 'b'],
        ['', 'Ngày hẹn trả: 05/08/2026', '', 'c'],
      ],
      [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 2, left: 1, bottom: 2, right: 2 },
      ],
      [{ code, sector: 'Đất đai', dueAt: '2026-08-05' }],
    ],
  ])('a cell %s', (_what, texts, merges, expected) => {
    expect(dossiersOf(texts, { merges })).toEqual(expected);
  });

  it('may have headings between its rows, in one cell or over several', () => {
    const records = (from: number) =>
      Array.from({ length: 70 }, (_, n) => [`${n}`, `H57.132-260804-${1000 + from + n}`, '05/08/2026', 'x']);
    const texts = [
      head,
      ['Nhóm một'],
      ['Nhóm hai', '', '', ''],
      ...records(0),
      ['Nhóm ba'],
      ['Nhóm bốn', '', '', ''],
      ['Tổng số: 140', '', '', ''],
      ...records(70),
    ];
    const reasons = (merges: Merge[]) =>
      reading(texts, { merges }).list?.skipped.map(({ reason, element }) => [reason, lineOf(element)]);
    const expected = [
      ['header', 1],
      ['group', 2],
      ['group', 3],
      ['group', 74],
      ['group', 75],
      ['total', 76],
    ];
    expect(reasons([])).toEqual(expected);
    expect(reasons([1, 2, 73, 74, 75].map((top) => ({ top, left: 0, bottom: top, right: 3 })))).toEqual(
      expected,
    );
    expect(dossiersOf(texts)).toHaveLength(140);
  });

  it('may have a head that its file marks, of several rows', () => {
    const rows = [
      { texts: ['', 'Hồ sơ', 'Hồ sơ', ''], line: 1, head: true },
      { texts: ['', 'Mã hồ sơ', 'Ngày hẹn trả', 'Trạng thái'], line: 2, head: true },
      { texts: first, line: 3 },
    ];
    const { list, columns } = reading([], { rows });
    expect(columns.map(({ header }) => header)).toEqual([
      '',
      'Hồ sơ > Mã hồ sơ',
      'Hồ sơ > Ngày hẹn trả',
      'Trạng thái',
    ]);
    expect(list?.rows.map(({ dossier }) => dossier)).toEqual(dossiers.slice(0, 1));
  });

  it('may have records of two lines, each under a row of the head', () => {
    const heads = [
      ['Mã hồ sơ', 'Ngày hẹn trả', 'Lĩnh vực'],
      ['Người nộp', 'Ngày tiếp nhận', 'Trạng thái'],
    ].map((texts, place) => ({ texts, line: place + 1, head: true }));
    const lines = Array.from({ length: 40 }, (_, n) => [
      [`H57.132-260804-${1000 + n}`, '05/08/2026', 'Đất đai'],
      ['Trần Văn Mẫu', '01/08/2026', 'Đang xử lý'],
    ]).flat();
    const rows = [...heads, ...lines.map((texts, place) => ({ texts, line: place + 3 }))];
    const records = dossiersOf([], { rows });
    expect(records).toHaveLength(40);
    for (const record of records ?? [])
      expect(record).toMatchObject({ dueAt: '2026-08-05', receivedAt: '2026-08-01', stage: 'processing' });
  });

  it('is understood in two languages, line by line', () => {
    const both = ['STT\nNo.', 'Mã hồ sơ\nFile code', 'Ngày hẹn trả\nDue on', 'Trạng thái\nStatus'];
    const { columns } = reading([both, first, second]);
    expect(columns.map(({ header, field }) => [header, field])).toEqual([
      ['STT No.', null],
      ['Mã hồ sơ', 'code'],
      ['Ngày hẹn trả', 'dueAt'],
      ['Trạng thái', 'statusText'],
    ]);
  });

  it('may say of a box in several lines', () => {
    const texts = [
      ['Mã hồ sơ', 'Hẹn trả', 'Số hóa thành phần'],
      [code, '05/08/2026', 'Đã số hóa\n2/2'],
      [`${code}1`, '06/08/2026', 'Đã số hóa\nlúc 08:00'],
    ];
    expect(dossiersOf(texts)).toEqual([
      { code, dueAt: '2026-08-05', digitisedComponents: true },
      { code: `${code}1`, dueAt: '2026-08-06' },
    ]);
  });

  it('may tell labelled lines in one cell', () => {
    const texts = [
      ['Mã hồ sơ', 'Lĩnh vực', 'Khác'],
      [code, 'Đất đai', 'Chủ hồ sơ: Trần B\nNgày hẹn trả: 05/08/2026'],
      [`${code}1`, 'Hộ tịch', 'Chủ hồ sơ: Lê C\nNgày hẹn trả: 06/08/2026'],
    ];
    expect(dossiersOf(texts)).toEqual([
      { code, sector: 'Đất đai', applicant: 'Trần B', dueAt: '2026-08-05' },
      { code: `${code}1`, sector: 'Hộ tịch', applicant: 'Lê C', dueAt: '2026-08-06' },
    ]);
  });

  it('is as wide as what spans its first rows', () => {
    const title = { top: 0, left: 0, bottom: 0, right: 5 };
    expect(reading([['DANH SÁCH'], head, first], { merges: [title] }).columns).toHaveLength(6);
    expect(reading([['DANH SÁCH'], head, first]).columns).toHaveLength(4);
  });

  it('may be long: rows behind the first are read as well', () => {
    const many = Array.from({ length: 150 }, (_, n) => [
      `${n}`,
      `H57.132-260804-${1000 + n}`,
      '05/08/2026',
      '',
    ]);
    const { list } = reading([head, ...many]);
    expect(list?.rows).toHaveLength(150);
    expect(list?.rows.at(-1)?.dossier).toEqual({ code: 'H57.132-260804-1149', dueAt: '2026-08-05' });
    expect(lineOf(list?.rows.at(-1)?.elements[0] as Element)).toBe(151);
    many[120]?.splice(3, 1, 'x');
    expect(reading([head, ...many]).columns.at(-1)?.samples).toEqual(['x']);
  });

  it.each([
    [99, 0],
    [250, 2],
  ])('%i rows are read with %i pauses', (count, pauses) => {
    const rows = Array.from({ length: count }, (_, n) => ({
      texts: [`H57.132-260804-${1000 + n}`, '05/08/2026'],
      line: n,
    }));
    const head = { texts: ['Mã hồ sơ', 'Ngày hẹn trả'], line: 0, head: true };
    const steps = readPlainTable({ rows: [head, ...rows], merges: [] }, []);
    let made = 0;
    while (!steps.next().done) made++;
    expect(made).toBe(pauses);
  });
});
