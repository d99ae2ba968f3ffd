import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore, type SeenList, type Store } from '../../../lib/store';
import { morning, readingOf } from './readings';

const minute = 60_000;
const hour = 60 * minute;
let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = openStore({ civilTimeOf });
});

afterEach(() => store.close());

const codes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ code: `A-${from + index}` }));

async function page(
  rows: { code: string }[],
  pager: Omit<SeenList['pager'], 'rowsShown'>,
  readAt = morning,
  more: { list?: string; officer?: string; title?: string; filtered?: true; alone?: true } = {},
) {
  await store.ingest(
    readingOf(rows, {
      title: 'Hồ sơ đang xử lý',
      pager: { ...pager, rowsShown: rows.length },
      readAt,
      ...more,
    }),
    readAt,
  );
}

const coverage = async () => (await store.picture()).coverage;
const gone = async () =>
  (await store.picture()).open.filter((known) => known.gone).map(({ dossier }) => dossier.code);

describe('coverage', () => {
  it('is not made by what was searched for in a list, nor undone', async () => {
    await page(codes(1, 3), { page: 1, pages: 1, total: 3 }, morning, { filtered: true });
    expect(await coverage()).toMatchObject([{ pages: [], rows: 3, complete: false }]);
    expect((await coverage())[0]).not.toHaveProperty('total');
    await page(codes(1, 5), { page: 1, pages: 1, total: 5 }, morning + minute);
    expect(await coverage()).toMatchObject([{ rows: 5, total: 5, complete: true }]);
    await page(codes(2, 2), { page: 1, pages: 1, total: 1 }, morning + hour, { filtered: true });
    await page([], { total: 0 }, morning + hour + minute, { filtered: true });
    expect(await coverage()).toMatchObject([
      { pages: [1], rows: 5, total: 5, complete: true, readAt: morning + minute },
    ]);
    expect(await gone()).toEqual([]);
  });

  it('is left as it is by rows that are told alone', async () => {
    await page(codes(1, 5), { page: 1, pages: 1, total: 5 });
    await page(codes(2, 2), { page: 1, pages: 1, total: 5 }, morning + minute, { alone: true });
    expect(await coverage()).toMatchObject([{ pages: [1], rows: 5, complete: true, readAt: morning }]);
  });

  it('tells which pages of how many were read, and of how many dossiers', async () => {
    await page(codes(1, 20), { page: 1, pages: 3, total: 57 });
    await page(codes(41, 57), { page: 3, pages: 3, total: 57 }, morning + minute);
    expect(await coverage()).toMatchObject([
      {
        list: 'Đang xử lý',
        pages: [1, 3],
        ofPages: 3,
        rows: 37,
        total: 57,
        complete: false,
        readAt: morning + minute,
      },
    ]);
    await page(codes(21, 40), { page: 2, pages: 3, total: 57 }, morning + 2 * minute);
    expect(await coverage()).toMatchObject([{ pages: [1, 2, 3], rows: 57, complete: true }]);
  });

  it('counts a page that is read again once', async () => {
    await page(codes(1, 20), { page: 1, pages: 3, total: 57 });
    await page(codes(1, 20), { page: 1, pages: 3, total: 57 }, morning + minute);
    expect(await coverage()).toMatchObject([{ pages: [1], rows: 20, complete: false }]);
  });

  it('knows that a list is empty, and what left it when it became so', async () => {
    await page(codes(1, 2), { total: 2 });
    await page([], { total: 0 }, morning + minute);
    expect(await coverage()).toMatchObject([{ rows: 0, total: 0, complete: true, readAt: morning + minute }]);
    expect(await gone()).toEqual(['A-1', 'A-2']);
    await page(codes(3, 3), { total: 1 }, morning + 2 * minute);
    expect(await coverage()).toMatchObject([{ rows: 1, total: 1, complete: true }]);
  });

  it('does not take a list without a total for empty, though the page shows no row', async () => {
    await page(codes(1, 2), { page: 1 });
    await page([], { page: 1 }, morning + minute);
    expect(await coverage()).toMatchObject([{ rows: 0, complete: false }]);
    expect(await gone()).toEqual([]);
  });

  it('goes on while a dossier or two is handled', async () => {
    await page(codes(1, 20), { page: 1, pages: 2, total: 30 });
    await page(codes(22, 30), { page: 2, pages: 2, total: 29 }, morning + minute);
    expect(await coverage()).toMatchObject([{ rows: 29, total: 29, complete: true }]);
  });

  it('begins anew where the list is another: a search, a filter', async () => {
    await page(codes(1, 20), { page: 1, pages: 3, total: 57 });
    await page(codes(5, 5), { page: 1, pages: 1, total: 1 }, morning + minute);
    expect(await coverage()).toMatchObject([{ pages: [1], rows: 1, total: 1, complete: true }]);
  });

  it('never claims completeness where a page tells neither pages nor a total', async () => {
    await page(codes(1, 20), {});
    const [list] = await coverage();
    expect(list).toMatchObject({ pages: [], rows: 20, complete: false });
    expect(list).not.toHaveProperty('total');
  });

  it('takes all pages as complete without a total only when read in one go', async () => {
    await page(codes(1, 20), { page: 1, pages: 2 });
    await page(codes(21, 30), { page: 2, pages: 2 }, morning + 3 * hour);
    expect(await coverage()).toMatchObject([{ pages: [1, 2], complete: false }]);
    await page(codes(1, 20), { page: 1, pages: 2 }, morning + 3 * hour + minute);
    expect(await coverage()).toMatchObject([{ pages: [1, 2], complete: true }]);
  });

  it('joins unnumbered windows of a long grid', async () => {
    await page(codes(1, 20), { total: 30 });
    await page(codes(11, 30), { total: 30 }, morning + minute);
    expect(await coverage()).toMatchObject([{ rows: 30, total: 30, complete: true }]);
  });

  it('joins the parts of a page too long for one message', async () => {
    await page(codes(1, 20), { page: 1, pages: 1, total: 40 });
    await page(codes(21, 40), { page: 1, pages: 1, total: 40 });
    expect(await coverage()).toMatchObject([{ rows: 40, complete: true }]);
  });

  it('is of the last day on which a list was read', async () => {
    await page(codes(1, 20), { page: 1, pages: 2, total: 40 });
    await page(codes(21, 40), { page: 2, pages: 2, total: 40 }, morning + 24 * hour);
    expect(await coverage()).toMatchObject([{ pages: [2], rows: 20, total: 40, complete: false }]);
  });

  it('stands for an empty list too', async () => {
    await page([], { page: 1, pages: 1, total: 0 });
    expect(await coverage()).toMatchObject([{ rows: 0, total: 0, complete: true }]);
  });
});

describe('a dossier', () => {
  it('that its list no longer shows when read completely is gone, not done', async () => {
    await page(codes(1, 3), { page: 1, pages: 1, total: 3 });
    await page(codes(2, 3), { page: 1, pages: 1, total: 2 }, morning + hour);
    expect(await gone()).toEqual(['A-1']);
  });

  it('is not gone by a search that shows a few of many', async () => {
    await page(codes(1, 20), { page: 1, pages: 1, total: 20 });
    await page(codes(7, 8), { page: 1, pages: 1, total: 2 }, morning + hour);
    expect(await gone()).toEqual([]);
  });

  it('may be the last of a list that is now empty', async () => {
    await page(codes(1, 2), { page: 1, pages: 1, total: 2 });
    await page([], { page: 1, pages: 1, total: 0 }, morning + hour);
    expect(await gone()).toEqual(['A-1', 'A-2']);
  });

  it('is not gone from a list that the page does not name: it may be another', async () => {
    const unnamed = (from: number, to: number, readAt: number) =>
      store.ingest(readingOf(codes(from, to), { list: '/danh-sach', readAt }), readAt);
    await unnamed(1, 3, morning);
    await unnamed(2, 3, morning + hour);
    expect(await gone()).toEqual([]);
  });

  it('is not gone while only a part of its list was read again', async () => {
    await page(codes(1, 3), { page: 1, pages: 1, total: 3 });
    await page(codes(2, 2), { page: 1, pages: 2, total: 2 }, morning + hour);
    expect(await gone()).toEqual([]);
  });

  it('is not gone where another list or its own page showed it since', async () => {
    await page(codes(1, 3), { page: 1, pages: 1, total: 3 });
    await page(codes(1, 1), { page: 1, pages: 9, total: 90 }, morning + hour, { list: 'Tra cứu' });
    await page(codes(2, 3), { page: 1, pages: 1, total: 2 }, morning + hour / 2);
    expect(await gone()).toEqual([]);
  });

  it('is there again once a page shows it', async () => {
    await page(codes(1, 3), { page: 1, pages: 1, total: 3 });
    await page(codes(2, 3), { page: 1, pages: 1, total: 2 }, morning + hour);
    await page(codes(1, 3), { page: 1, pages: 1, total: 3 }, morning + 2 * hour);
    expect(await gone()).toEqual([]);
  });

  it('is not gone by the list of another officer', async () => {
    await page(codes(1, 3), { page: 1, pages: 1, total: 3 }, morning, { officer: 'Lê Văn Thử' });
    await page(codes(8, 9), { page: 1, pages: 1, total: 2 }, morning + hour, { officer: 'Nguyễn Thị Mẫu' });
    const { open } = await store.picture('Lê Văn Thử');
    expect(open.map((known) => known.gone)).toEqual([false, false, false]);
  });
});
