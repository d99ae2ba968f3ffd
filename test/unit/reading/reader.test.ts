// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createReader, readPage } from '../../../lib/reading';
import { pageOf, pageUrl, tableOf } from './page';

const code = (n: number) => `H57.132-260804-${1000 + n}`;
const options = { url: pageUrl };

/** A page of three dossiers that was read, each with a link to itself. */
function readOnce(markup = '', headers = ['Mã hồ sơ', 'Ngày hẹn trả', 'Ghi chú']) {
  const rows = [1, 2, 3].map((n) => [`<a href="/ho-so/${n}">${code(n)}</a>`, `0${n}/08/2026`, '']);
  const page = pageOf(`${markup}${tableOf(headers, rows)}<p>Tổng số 48 hồ sơ</p>`);
  const reader = createReader(page, options);
  const cell = (row: number, column: number) =>
    page.querySelectorAll('tbody tr')[row - 1]?.children[column] as HTMLElement;
  return { page, reader, cell, reading: reader.read() };
}

describe('a row that changed is read again by itself', () => {
  it('from the row, its cell or what the cell holds', () => {
    for (const within of ['tr', 'td', 'i']) {
      const { page, reader, cell, reading } = readOnce();
      cell(2, 1).innerHTML = '<i>20/08/2026</i>';
      expect(reader.reread([cell(2, 1).querySelector('i')?.closest(within) as Element])).toBe(reading);
      expect(reading).toEqual(readPage(page, options));
      expect(reading.lists[0]?.rows.map(({ dossier }) => dossier.dueAt)).toEqual([
        '2026-08-01',
        '2026-08-20',
        '2026-08-03',
      ]);
    }
  });

  it('with its link, or without it where that is gone', () => {
    const { reader, cell, reading } = readOnce();
    const linkOf = () => reading.lists[0]?.rows[0]?.link;
    cell(1, 0).innerHTML = `<a href="/ho-so/9">${code(1)}</a>`;
    reader.reread([cell(1, 0)]);
    expect(linkOf()).toBe('https://motcua.example.gov.vn/ho-so/9');
    cell(1, 0).innerHTML = code(1);
    reader.reread([cell(1, 0)]);
    expect(linkOf()).toBeUndefined();
    cell(1, 0).innerHTML = `<a href="/ho-so/1">${code(1)}</a>`;
    reader.reread([cell(1, 0)]);
    expect(linkOf()).toBe('https://motcua.example.gov.vn/ho-so/1');
  });

  it('with the stage that its list’s name tells, unless it tells its own', () => {
    const { page, reader, cell, reading } = readOnce('<h2>Hồ sơ chờ trả kết quả</h2>');
    cell(1, 1).textContent = '09/08/2026';
    reader.reread([cell(1, 1)]);
    expect(reading.lists[0]?.rows[0]?.dossier.stage).toBe('finished');
    expect(reading).toEqual(readPage(page, options));
    const other = readOnce('<h2>Hồ sơ chờ trả kết quả</h2>', ['Mã hồ sơ', 'Ngày hẹn trả', 'Trạng thái']);
    other.cell(1, 2).textContent = 'Đang xử lý';
    other.reader.reread([other.cell(1, 2)]);
    expect(other.reading.lists[0]?.rows[0]?.dossier.stage).toBe('processing');
    expect(readOnce().reading.lists[0]?.rows[0]?.dossier.stage).toBeUndefined();
  });

  it('as another dossier, whose code no other row has', () => {
    const { page, reader, cell, reading } = readOnce();
    cell(1, 0).textContent = code(9);
    expect(reader.reread([cell(1, 0)])).toBe(reading);
    cell(2, 0).textContent = code(9);
    expect(reader.reread([cell(2, 0)])).toBeUndefined();
    // The first one's code is free again.
    cell(2, 0).textContent = code(1);
    expect(reader.reread([cell(2, 0)])).toBe(reading);
    expect(reading).toEqual(readPage(page, options));
  });
});

describe('the whole page must be read', () => {
  it('where it was not yet, or what changed is no row', () => {
    const { page, reader, cell, reading } = readOnce();
    expect(createReader(page, options).reread([])).toBeUndefined();
    expect(reader.reread([])).toBe(reading);
    expect(reader.reread([page.querySelector('p') as Element])).toBeUndefined();
    expect(reader.reread([cell(1, 1), page.querySelector('thead th') as Element])).toBeUndefined();
  });

  it.each<[string, (row: HTMLElement) => void]>([
    ['a row left the page', (row) => row.remove()],
    ['it has a cell more', (row) => row.append(row.ownerDocument.createElement('td'))],
    ['it is no dossier any more', (row) => row.firstElementChild?.replaceChildren('Không có dữ liệu')],
  ])('where %s', (_what, change) => {
    const { reader, cell } = readOnce();
    const row = cell(2, 0).parentElement as HTMLElement;
    change(row);
    expect(reader.reread([row])).toBeUndefined();
  });

  it('where a dossier is of several rows, or in several tables', () => {
    const head = '<thead><tr><th>Mã hồ sơ</th><th>Chủ hồ sơ</th></tr></thead>';
    const further = '<tr class="sub-row"><td colspan="2">Trạng thái: Đang xử lý</td></tr>';
    const plain = `<table>${head}<tr><td>${code(1)}</td><td>A B</td></tr>${further}</table>`;
    const half = (column: string, cell: string) =>
      `<div><table><thead><tr><th>${column}</th></tr></thead><tbody><tr data-row-key="1"><td>${cell}</td></tr><tr data-row-key="2"><td>${cell}2</td></tr></tbody></table></div>`;
    for (const html of [plain, `<div>${half('Mã hồ sơ', code(1))}${half('Chủ hồ sơ', 'A B')}</div>`]) {
      const page = pageOf(html);
      const reader = createReader(page, options);
      expect(reader.read().lists[0]?.rows[0]?.elements).toHaveLength(2);
      expect(reader.reread([page.querySelector('td') as Element])).toBeUndefined();
    }
  });

  it('where its table’s cells span, and after another reading knows other rows', () => {
    const { page, reader, cell } = readOnce();
    const gone = cell(1, 0).parentElement as Element;
    gone.replaceWith(gone.cloneNode(true));
    reader.read();
    expect(reader.reread([gone])).toBeUndefined();
    cell(2, 2).setAttribute('rowspan', '1');
    reader.read();
    expect(page.querySelector('[rowspan]')).not.toBeNull();
    expect(reader.reread([cell(1, 1)])).toBeUndefined();
  });
});

it('a reading in steps counts once it is done', () => {
  const { page, reader, cell, reading } = readOnce();
  cell(1, 1).textContent = '09/08/2026';
  const steps = reader.readInSteps();
  steps.next();
  expect(reader.reread([cell(1, 1)])).toBe(reading);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).not.toBe(reading);
  expect(step.value).toEqual(readPage(page, options));
  cell(1, 1).textContent = '10/08/2026';
  expect(reader.reread([cell(1, 1)])).toBe(step.value);
  expect(step.value.lists[0]?.rows[0]?.dossier.dueAt).toBe('2026-08-10');
});
