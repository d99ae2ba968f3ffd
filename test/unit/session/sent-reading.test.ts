import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/dossier/dossier';
import { pageCallSchemas } from '../../../lib/messages/schemas';
import type { DossierList, PageReading, RowReading } from '../../../lib/reading/types';
import { lookToSend, type SendingContext } from '../../../lib/session/sent-reading';

const sentReadings = (reading: PageReading, context: SendingContext) => [
  ...lookToSend(reading, context).readings(),
];

const element = {} as Element;
const notice = { textContent: 'Không có dữ liệu' } as Element;
const context = {
  url: 'https://motcua.example.vn/ho-so/dang-xu-ly?nguoi=an',
  readAt: 1_790_000_000_000,
  keep: [],
};

function row(code: string, more: Partial<Dossier> = {}, link?: string): RowReading {
  return {
    dossier: { code, ...more },
    elements: [element],
    unreadable: [{ field: 'dueAt', text: 'Nguyễn Văn Thử 31/02/2026', reason: 'no-such-day' }],
    ...(link === undefined ? {} : { link }),
  };
}

function page(lists: Partial<DossierList>[], more: Partial<PageReading> = {}): PageReading {
  return {
    lists: lists.map((list) => ({
      columns: [],
      pager: { rowsShown: list.rows?.length ?? 0 },
      rows: [],
      skipped: [],
      element,
      ...list,
    })),
    refusals: [],
    ...more,
  };
}

describe('a reading that leaves the page', () => {
  it('names no citizen and no query', () => {
    const personal = { applicant: 'Nguyễn Văn Thử', summary: 'Ông Nguyễn Văn Thử xin cấp phép' };
    const link = 'https://motcua.example.vn/ho-so/12?token=bi-mat';
    const [sent] = sentReadings(page([{ rows: [row('A-1', personal, link)] }]), context);
    expect(JSON.stringify(sent)).not.toMatch(/Nguyễn|bi-mat|nguoi/);
    expect(sent?.lists[0]?.rows[0]).toEqual({
      dossier: { code: 'A-1' },
      link: 'https://motcua.example.vn/ho-so/12',
      unreadable: [{ field: 'dueAt', reason: 'no-such-day' }],
    });
  });

  it('names no citizen in the heading of a list', () => {
    const rows = [row('A-1', { applicant: 'Nguyễn Văn Thử' })];
    const [sent] = sentReadings(page([{ title: 'Kết quả tìm kiếm: Nguyễn Văn Thử', rows }]), context);
    expect(sent?.lists[0]).toMatchObject({ list: 'Kết quả tìm kiếm', title: 'Kết quả tìm kiếm' });
    const [nameless] = sentReadings(page([{ title: 'Nguyễn Văn Thử', rows }]), context);
    expect(nameless?.lists[0]?.list).toBe('/ho-so/dang-xu-ly');
    expect(nameless?.lists[0]).not.toHaveProperty('title');
  });

  it('keeps a personal field that the officer switched on', () => {
    const [sent] = sentReadings(page([{ rows: [row('A-1', { applicant: 'Nguyễn Văn Thử' })] }]), {
      ...context,
      keep: ['applicant'],
    });
    expect(sent?.lists[0]?.rows[0]?.dossier.applicant).toBe('Nguyễn Văn Thử');
  });

  it('gives no link that would open another page', () => {
    const [sent] = sentReadings(
      page([
        { rows: [row('A', {}, 'https://motcua.example.vn/qlkdl#/all/12'), row('B', {}, 'javascript:mo(1)')] },
      ]),
      context,
    );
    expect(sent?.lists[0]?.rows.map(({ link }) => link)).toEqual([undefined, undefined]);
  });

  it.each([
    ['https://motcua.example.vn/ho-so/12', 'https://motcua.example.vn/ho-so/12'],
    ['https://motcua.example.vn/ho_so//12/?ma=1&x=/../', 'https://motcua.example.vn/ho_so//12/'],
    ['https://motcua.example.vn/a/../ho-so/12?ma=1', 'https://motcua.example.vn/ho-so/12'],
    ['https://motcua.example.vn/hồ-sơ/12', 'https://motcua.example.vn/h%E1%BB%93-s%C6%A1/12'],
    ['https://motcua.example.vn:443/ho-so/12', 'https://motcua.example.vn/ho-so/12'],
    ['https://motcua.example.vn.khac.example/12', 'https://motcua.example.vn.khac.example/12'],
    ['https://motcua.example.vn/ho-so/12#x', undefined],
    ['https://motcua.example.vn/ho-so/12?ma=1#/x', undefined],
    [`https://motcua.example.vn/${'a'.repeat(2_000)}`, undefined],
    ['null/ho-so/12', undefined],
  ])('gives the link %s as %s', (link, address) => {
    const [sent] = sentReadings(page([{ rows: [row('A', {}, link)] }]), context);
    expect(sent?.lists[0]?.rows[0]?.link).toBe(address);
  });

  it('is accepted by the receiver however odd the page', () => {
    const odd = page(
      [
        {
          title: 'x'.repeat(9_000),
          pager: { rowsShown: 1, total: 1e12, page: 2.5 },
          rows: [row('A', { procedure: 'y'.repeat(9_000) }), row('z'.repeat(500))],
        },
        ...Array.from({ length: 80 }, (_, index) => ({ rows: [row(`B-${index}`)] })),
      ],
      {
        refusals: [{ reason: 'no-code-column', headers: Array(500).fill('h'.repeat(3_000)), element }],
        officer: 'Trần Thị Thử',
      },
    );
    const [sent] = sentReadings(odd, context);
    const checked = pageCallSchemas['page/reading'].safeParse(sent);
    expect(checked.error?.issues ?? []).toEqual([]);
    expect(sent?.lists[0]?.rows.map(({ dossier }) => dossier.code)).toEqual(['A']);
  });

  it('names a list by its title, else by its path, and tells two of one name apart', () => {
    const rows = [row('A')];
    const [sent] = sentReadings(
      page([{ rows, title: 'Đang xử lý' }, { rows, title: 'Đang xử lý' }, { rows }]),
      {
        ...context,
        url: 'https://motcua.example.vn/qlkdl?x=1#/all/3?loc=an',
      },
    );
    expect(sent?.lists.map(({ list }) => list)).toEqual(['Đang xử lý', 'Đang xử lý #2', '/qlkdl#/all/3']);
  });

  it('counts what was skipped by its reason', () => {
    const skipped = [
      { reason: 'no-code', element },
      { reason: 'no-code', element },
      { reason: 'total', element },
    ] as const;
    const [sent] = sentReadings(page([{ rows: [row('A')], skipped: [...skipped] }]), context);
    expect(sent?.lists[0]?.skipped).toEqual({ 'no-code': 2, total: 1 });
  });

  it('goes in parts that take no long to make when a list has many rows', () => {
    const rows = Array.from({ length: 230 }, (_, index) => row(`A-${index}`));
    const sent = sentReadings(page([{ rows, title: 'Tra cứu' }]), context);
    expect(sent.map(({ lists }) => lists.map((list) => list.rows.length))).toEqual([[100], [100], [30]]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
    expect(sent.every((part) => pageCallSchemas['page/reading'].safeParse(part).success)).toBe(true);
  });

  it('is made part by part, as it is asked for', () => {
    let asked = 0;
    const rows = Array.from({ length: 230 }, (_, index) => {
      const one = row(`A-${index}`);
      return Object.defineProperty({ ...one }, 'link', {
        get: () => {
          asked += 1;
          return undefined;
        },
      });
    });
    const look = lookToSend(page([{ rows, title: 'Tra cứu' }]), context);
    expect(look.places().size).toBe(230);
    expect(asked).toBe(0);
    look.readings()[Symbol.iterator]().next();
    expect(asked).toBeLessThanOrEqual(200);
  });

  it('tells of a list that the portal says is empty', () => {
    const skipped = [{ reason: 'empty', element: notice }] as const;
    const sent = sentReadings(
      page([
        { title: 'Quá hạn', pager: { rowsShown: 0, total: 0 }, skipped: [...skipped] },
        { title: 'Đang xử lý', rows: [row('A')] },
        { title: 'Chờ bổ sung', skipped: [...skipped] },
      ]),
      context,
    );
    expect(
      sent.map(({ lists }) => lists.map(({ list, rows, pager }) => [list, rows.length, pager.total])),
    ).toEqual([
      [
        ['Quá hạn', 0, 0],
        ['Đang xử lý', 1, undefined],
        ['Chờ bổ sung', 0, 0],
      ],
    ]);
    expect(pageCallSchemas['page/reading'].safeParse(sent[0]).success).toBe(true);
  });

  it('does not take a list for empty that is loading, unreadable, or only hides its rows', () => {
    const skippedFor = (reason: 'loading' | 'no-code' | 'empty') => [{ reason, element: notice }];
    const lists: Partial<DossierList>[] = [
      { pager: { rowsShown: 0, total: 0 }, skipped: skippedFor('loading') },
      { pager: { rowsShown: 0, total: 0 }, skipped: skippedFor('no-code') },
      { pager: { rowsShown: 0, total: 57 }, skipped: skippedFor('empty') },
      { pager: { rowsShown: 0, page: 3 }, skipped: skippedFor('empty') },
      { pager: { rowsShown: 0 }, skipped: [{ reason: 'empty', element: { textContent: ' ' } as Element }] },
      { pager: { rowsShown: 0 } },
      { pager: { rowsShown: 1, total: 0 }, rows: [row('z'.repeat(500))] },
    ];
    for (const list of lists) expect(sentReadings(page([list]), context)).toEqual([]);
  });

  it('is nothing where nothing was read', () => {
    expect(sentReadings(page([{ rows: [] }]), context)).toEqual([]);
  });
});
