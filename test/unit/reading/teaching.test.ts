// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createReader, readPage, signatureOfList, tableToTeach } from '../../../lib/reading';
import { pageOf, pageUrl, tableOf } from './page';

const code = 'H57.132-260804-0583';
const url = pageUrl;
const site = new URL(pageUrl).origin;

describe('teaching', () => {
  const headers = ['Cột A', 'Cột B', 'Cột C'];
  const rows = [
    ['1', code, '05/08/2026'],
    ['2', `${code}4`, '06/08/2026'],
  ];

  it('shows headers and samples of a refused table, and reads it once it is named', () => {
    const page = pageOf(tableOf(headers, rows));
    const [refusal] = readPage(page, { url }).refusals;
    const taught = tableToTeach(refusal?.element as Element, { url });
    expect(taught?.columns.map(({ header, samples, field }) => [header, samples, field])).toEqual([
      ['Cột A', ['1', '2'], null],
      ['Cột B', [code, `${code}4`], null],
      ['Cột C', ['05/08/2026', '06/08/2026'], null],
    ]);
    const [, codeColumn, dueColumn] = taught?.columns ?? [];
    const mapping = {
      site,
      signature: taught?.signature ?? '',
      columns: { [codeColumn?.key ?? '']: 'code' as const, [dueColumn?.key ?? '']: 'dueAt' as const },
    };
    const read = readPage(page, { url, mappings: [mapping] });
    expect(read.refusals).toEqual([]);
    expect(read.lists[0]?.rows.map(({ dossier }) => dossier)).toEqual([
      { code, dueAt: '2026-08-05' },
      { code: `${code}4`, dueAt: '2026-08-06' },
    ]);
    const moved = pageOf(
      tableOf(
        ['Cột C', 'Cột A', 'Cột B'],
        rows.map(([a, b, c]) => [c, a, b] as string[]),
      ),
    );
    expect(readPage(moved, { url, mappings: [mapping] }).lists[0]?.rows[0]?.dossier).toEqual({
      code,
      dueAt: '2026-08-05',
    });
    expect(readPage(moved, { url, mappings: [{ ...mapping, site: 'https://other.example' }] }).lists).toEqual(
      [],
    );
  });

  it('tells columns of one name apart by which of them they are', () => {
    const page = pageOf(tableOf(['Mã hồ sơ', 'Ngày', 'Ngày'], [[code, '05/08/2026', '07/08/2026']]));
    const list = readPage(page, { url }).lists[0] ?? readPage(page, { url }).refusals[0];
    const taught = tableToTeach(list?.element as Element, { url });
    const [codeKey, firstKey, secondKey] = taught?.columns.map(({ key }) => key) ?? [];
    const columns = {
      [codeKey ?? '']: 'code' as const,
      [firstKey ?? '']: 'receivedAt' as const,
      [secondKey ?? '']: 'dueAt' as const,
    };
    const mapping = { site, signature: taught?.signature ?? '', columns };
    const read = readPage(page, { url, mappings: [mapping] }).lists[0];
    expect(read?.rows[0]?.dossier).toEqual({ code, receivedAt: '2026-08-05', dueAt: '2026-08-07' });
    expect(read && signatureOfList(read)).toBe(mapping.signature);
  });

  it('a mapping outweighs what the reader thinks, and null reads nothing', () => {
    const page = pageOf(tableOf(['Mã hồ sơ', 'Ngày trả'], [[code, '05/08/2026']]));
    const list = readPage(page, { url }).lists[0];
    const taught = tableToTeach(list?.element as Element, { url });
    const choose = (field: 'dueAt' | null) =>
      readPage(page, {
        url,
        mappings: [
          { site, signature: taught?.signature ?? '', columns: { 'mã hồ sơ': 'code', 'ngày trả': field } },
        ],
      }).lists[0]?.rows[0]?.dossier;
    expect(choose('dueAt')).toEqual({ code, dueAt: '2026-08-05' });
    expect(choose(null)).toEqual({ code });
  });

  it('shows a few different values of each column, as one line, of rows of data alone', () => {
    const cell = (text: string) => `<td>${text}</td>`;
    const texts = ['', 'a<br>b', 'a<br>b', '<b>Cột B</b> c', 'x'.repeat(90), 'thừa'];
    const page = pageOf(
      `<h2>Hồ sơ</h2><table><tr><th>Cột A</th><th>Cột B</th><th>Cột C</th></tr><tr><td colspan="3">Nhóm</td></tr>${texts
        .map((text, place) => `<tr>${cell(`H57.132-260804-${1000 + place}`)}${cell(text)}</tr>`)
        .join('')}</table>`,
    );
    const taught = tableToTeach(page.querySelector('table') as Element, { url });
    expect(taught?.columns.map(({ samples }) => samples)).toEqual([
      ['H57.132-260804-1000', 'H57.132-260804-1001', 'H57.132-260804-1002'],
      ['a b', 'c', 'x'.repeat(80)],
      [],
    ]);
    expect(tableToTeach(page.querySelector('h2') as Element, { url })).toBeUndefined();
  });

  it('knows the table of a list by its columns, named or not', () => {
    const page = pageOf(tableOf(['', 'Mã hồ sơ', 'Ngày hẹn trả'], [['1', code, '05/08/2026']]));
    const [list] = readPage(page, { url }).lists;
    const signature = tableToTeach(list?.element as Element, { url })?.signature;
    expect([signature, list && signatureOfList(list)]).toEqual([signature, signature]);
    expect(signature).toMatch(/^#1\|/);
  });

  it("a table without headers is told by its columns' numbers", () => {
    const page = pageOf(
      `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    );
    const taught = tableToTeach(readPage(page, { url }).refusals[0]?.element as Element, { url });
    expect(taught?.signature).toBe('#1|#2|#3');
    const mapping = {
      site,
      signature: taught?.signature ?? '',
      columns: { '#2': 'code' as const, '#3': 'dueAt' as const },
    };
    expect(readPage(page, { url, mappings: [mapping] }).lists[0]?.rows).toHaveLength(2);
  });
});

describe('profiles only help', () => {
  const profile = {
    id: 'x',
    label: 'x',
    version: 1,
    markers: ['.own'],
    headers: { dueAt: ['Mốc xanh'] },
    title: ['.name'],
    officer: ['.who'],
  };
  const html = `<div class="own"><b class="who">Lê Thị Mẫu</b><i class="name">Chờ trả kết quả</i>${tableOf(['Mã hồ sơ', 'Mốc xanh'], [[code, '05/08/2026']])}</div>`;
  it('with its marker', () => {
    const page = readPage(pageOf(html), { url, profiles: [profile] });
    expect(page.officer).toBe('Lê Thị Mẫu');
    expect(page.lists[0]?.title).toBe('Chờ trả kết quả');
    expect(page.lists[0]?.rows[0]?.dossier).toEqual({ code, dueAt: '2026-08-05', stage: 'finished' });
  });
  it('not without', () => {
    const page = readPage(pageOf(html.replace('class="own"', '')), { url, profiles: [profile] });
    expect(page.lists[0]?.rows[0]?.dossier).toEqual({ code });
  });
});

describe('a reader that reads again', () => {
  const rows = Array.from({ length: 50 }, (_, index) => [
    `H57.132-260804-${1000 + index}`,
    '05/08/2026',
    'Đang xử lý',
  ]);
  const fresh = () => {
    const page = pageOf(tableOf(['Mã hồ sơ', 'Ngày hẹn trả', 'Trạng thái'], rows));
    const reader = createReader(page, { url });
    return { page, reader, first: reader.read() };
  };
  const cell = (page: Document, row: number, column: number) =>
    page.querySelectorAll('tbody tr')[row]?.children[column] as HTMLElement;

  it('takes a changed cell, a reused row, and tells what it cannot', () => {
    const { page, reader, first } = fresh();
    cell(page, 3, 1).textContent = '07/08/2026';
    cell(page, 4, 0).textContent = 'H57.132-260804-9999';
    expect(reader.reread([cell(page, 3, 1), cell(page, 4, 0)])).toBe(first);
    expect(first).toEqual(readPage(page, { url }));
    cell(page, 5, 0).textContent = 'H57.132-260804-9999';
    expect(reader.reread([cell(page, 5, 0)])).toBeUndefined();
    expect(reader.reread([page.body])).toBeUndefined();
  });
  it('wants a whole reading where a row is gone', () => {
    const { page, reader } = fresh();
    const row = cell(page, 2, 0).parentElement as Element;
    row.remove();
    expect(reader.reread([row])).toBeUndefined();
  });
});
