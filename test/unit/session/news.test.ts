import { expect, it } from 'vitest';
import { News } from '../../../lib/session/news';
import { lookToSend } from '../../../lib/session/sent-reading';

const element = {} as Element;

/** What is told of looks at one list: of each message its rows, marked where they are told alone. */
function telling() {
  const news = new News();
  return (statuses: readonly string[], readAt: number, more: { total?: number; officer?: string } = {}) => {
    const rows = statuses.map((statusText, index) => ({
      dossier: { code: `A-${index}`, statusText },
      elements: [element],
      unreadable: [],
    }));
    const { officer, ...pager } = more;
    const list = { columns: [], pager: { rowsShown: rows.length, ...pager }, rows, skipped: [], element };
    const page = { lists: [list], refusals: [], ...(officer ? { officer } : {}) };
    const look = lookToSend(page, { url: 'https://motcua.example.vn/ho-so', readAt, keep: [] });
    return [...news.of(look)].map(
      ({ lists }) => `${lists[0]?.alone ? 'alone' : 'whole'} ${lists[0]?.rows.length}`,
    );
  };
}

const many = (changed?: number) =>
  Array.from({ length: 230 }, (_, index) => (index === changed ? 'Chờ trả kết quả' : 'Đang xử lý'));

it('tells a first look whole, and after it only the rows around what changed', () => {
  const told = telling();
  expect(told(many(), 0)).toEqual(['whole 100', 'whole 100', 'whole 30']);
  expect(told(many(), 1_000)).toEqual([]);
  expect(told(many(150), 2_000)).toEqual(['alone 100']);
  expect(told(many(150), 3_000)).toEqual([]);
});

it.each([
  ['other rows', () => many().slice(1), 1_000, {}],
  ['a minute later', () => many(), 60_000, {}],
  ['an officer who is named', () => many(), 1_000, { officer: 'Trần Thị Thử' }],
])('tells %s whole', (_what, statuses, readAt, more) => {
  const told = telling();
  told(many(), 0);
  expect(told(statuses(), readAt, more)[0]).toBe('whole 100');
});

it('tells a list whole that says it is longer now', () => {
  const told = telling();
  told(many(), 0, { total: 230 });
  expect(told(many(), 1_000, { total: 231 })[0]).toMatch(/^whole/);
});
