import { describe, expect, it } from 'vitest';
import { differences } from '../../support/pages/compare';
import type { ExpectedReading } from '../../support/pages/expected';
import type { PlainReading } from '../../support/pages/serialise';

const actual: PlainReading = {
  lists: [
    {
      title: 'Danh sách',
      columns: [
        { header: 'Mã hồ sơ', field: 'code', index: 0 },
        { header: 'Ngày trả', field: null, index: 1 },
      ],
      pager: { page: 1, total: 2, rowsShown: 2 },
      rows: [
        { dossier: { code: 'A-1', remaining: { overdue: true, days: 2 } }, unreadable: [], pieces: 1 },
        {
          dossier: { code: 'A-2' },
          unreadable: [{ field: 'dueAt', text: '31/02/2026', reason: 'no-such-day' }],
          pieces: 2,
        },
      ],
      skipped: ['header', 'group', 'detail', 'detail', 'total'],
    },
  ],
  refusals: [{ reason: 'no-code', headers: ['Tên', 'Ngày'] }],
  broken: [],
};
const right: ExpectedReading = {
  lists: [
    {
      title: 'Danh sách',
      columns: { 'mã hồ  sơ': 'code', 'Ngày trả': null },
      pager: { page: 1, pages: { oneOf: [1, null] }, total: 2 },
      rows: [
        { dossier: { code: 'A-1', remaining: { overdue: true, days: 2 } }, pieces: 1 },
        { dossier: { code: 'A-2' }, unreadable: [{ field: 'dueAt' }] },
      ],
      skipped: ['empty?', 'group|any', 'detail*', 'total'],
    },
  ],
  refusals: [{ headers: ['Tên', 'Ngày'] }],
};

function changed(change: (expected: ExpectedReading) => void): string[] {
  const expected = structuredClone(right);
  change(expected);
  return differences(expected, actual);
}

describe('comparing a reading with what is wanted', () => {
  it('finds nothing where all is right', () => {
    expect(differences(right, actual)).toEqual([]);
  });

  it.each<[string, (expected: ExpectedReading) => void]>([
    [
      'a field that is not claimed',
      (wanted) => Object.assign(wanted.lists[0]!.rows[1]!.dossier, { dueAt: '2026-01-01' }),
    ],
    [
      'a field that is claimed and must not be',
      (wanted) => delete wanted.lists[0]!.rows[0]!.dossier.remaining,
    ],
    [
      'an inner value',
      (wanted) => Object.assign(wanted.lists[0]!.rows[0]!.dossier, { remaining: { overdue: true } }),
    ],
    [
      'a choice that is not met',
      (wanted) => Object.assign(wanted.lists[0]!.pager!, { page: { oneOf: [2, null] } }),
    ],
    ['a pager value that is claimed and must not be', (wanted) => delete wanted.lists[0]!.pager!.total],
    ['a field named unreadable', (wanted) => delete wanted.lists[0]!.rows[1]!.unreadable],
    [
      'a field not named unreadable',
      (wanted) => Object.assign(wanted.lists[0]!.rows[0]!, { unreadable: [{ field: 'dueAt' }] }),
    ],
    ['a row too many', (wanted) => wanted.lists[0]!.rows.pop()],
    ['the order of rows', (wanted) => wanted.lists[0]!.rows.reverse()],
    ['a skipped row', (wanted) => wanted.lists[0]!.skipped!.pop()],
    [
      'the meaning of a column',
      (wanted) => Object.assign(wanted.lists[0]!.columns!, { 'Ngày trả': 'dueAt' }),
    ],
    ['how many pieces a row has', (wanted) => Object.assign(wanted.lists[0]!.rows[0]!, { pieces: 2 })],
    ['a refusal', (wanted) => Object.assign(wanted, { refusals: [] })],
    ['the headers of a refusal', (wanted) => Object.assign(wanted, { refusals: [{ headers: ['Tên'] }] })],
    ['a list too many', (wanted) => Object.assign(wanted, { lists: [] })],
    [
      'a detail that is not there',
      (wanted) => Object.assign(wanted, { detail: { dossier: { code: 'A-1' } } }),
    ],
    ['the title', (wanted) => Object.assign(wanted.lists[0]!, { title: 'Tất cả' })],
  ])('finds %s', (_what, change) => {
    expect(changed(change)).toHaveLength(1);
  });

  it('takes rows in any order and refusals or none where that is said', () => {
    const loose = changed((wanted) => {
      wanted.lists[0]!.rows.reverse();
      wanted.lists[0]!.anyOrder = true;
      wanted.refusals = 'open';
    });
    expect(loose).toEqual([]);
  });

  it('passes on broken promises', () => {
    expect(differences(right, { ...actual, broken: ['A-1 stands twice'] })).toEqual(['A-1 stands twice']);
  });
});
