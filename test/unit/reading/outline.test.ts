// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/reading';
import { outlineOf } from '../../../lib/reading/outline';
import { plainHeader } from '../../../lib/reading/plain-header';
import { pageOf } from './page';

describe('a header', () => {
  it.each([
    'STT',
    'Mã hồ sơ',
    'Số biên nhận',
    'Ngày hẹn trả',
    'HẸN TRẢ KQ',
    'Ngày tiếp nhận > Giờ nhận',
    'Lĩnh vực',
    'Ghi chú',
    'Trạng thái xử lý hồ sơ',
    'Thao tác',
  ])('%j is told as it is', (header) => {
    expect(plainHeader(header)).toBe(header);
  });

  it.each([
    ['Nguyễn Thị Hoa', '(3)'],
    ['Hồ Văn Tiến', '(3)'],
    ['Trần Công Minh', '(3)'],
    ['LÊ QUỐC DÂN', '(3)'],
    ['Ngày hẹn trả cho công dân Vũ Đức An', '(9)'],
    ['Mã hồ sơ H57-261104-0583', '(4)'],
    ['0912345678', '(1)'],
    ['thôn Đông, xã Ngọc Sơn', '(5)'],
    ['hoa@thu.example', '(1)'],
    ['Đăng ký kết hôn', '(4)'],
    ['Ngày tiếp nhận > Phạm Thị Lan', 'Ngày tiếp nhận > (3)'],
    ['', '(0)'],
    ['hồ@sơ', '(1)'],
    ['Ngày hẹn trả kết quả '.repeat(4), '(20)'],
  ])('%j may be a value, and is told as %j', (header, told) => {
    expect(plainHeader(header)).toBe(told);
  });
});

describe('the outline of a page', () => {
  const row = (code: string, name: string, due: string) =>
    `<tr><td>${code}</td><td>${name}</td><td>${due}</td><td>x</td></tr>`;
  const table = (heads: string[], rows: string[]) =>
    `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

  it('tells of a list its columns and counts, and of a refused table why', () => {
    const document = pageOf(
      table(
        ['Mã hồ sơ', 'Người nộp', 'Hẹn trả', 'Bà Hoa'],
        [
          row('H57-261104-0583', 'Ngô Thị Xoan', '20/11/2026'),
          row('H57-261104-0584', 'Đoàn Văn Xuyến', '31/02/2026'),
        ],
      ) +
        table(
          ['STT', 'Ngày tiếp nhận', 'Hẹn trả', 'Trạng thái'],
          [row('1', '01/11/2026', '20/11/2026'), row('2', '01/11/2026', '20/11/2026')],
        ),
    );
    const options = { url: 'https://motcua.example.vn/' };
    const outline = outlineOf(readPage(document, options), options);
    expect(outline).toMatchObject([
      {
        rows: 2,
        columns: [
          { header: 'Mã hồ sơ', field: 'code', look: 'code' },
          { header: 'Người nộp', field: 'applicant', look: 'words' },
          { header: 'Hẹn trả', field: 'dueAt', look: 'date' },
          { header: '(2)', field: null, look: 'words' },
        ],
      },
      { refused: 'no-code-column', rows: 0 },
    ]);
    expect(Object.keys(outline[0]?.unreadable ?? {})).toEqual([expect.stringMatching(/^dueAt /)]);
    expect(JSON.stringify(outline)).not.toMatch(/Xoan|Xuyến|Hoa|0583|2026/);
  });

  it('tells how many there are, read and not', () => {
    const codes = [1, 2, 2].map((n) => row(`H57-261104-058${n}`, 'x', 'mai'));
    const page = (more: string) => {
      const options = { url: 'https://motcua.example.vn/' };
      const list = table(['Mã hồ sơ', 'Người nộp', 'Hẹn trả', 'Khác'], codes);
      return outlineOf(readPage(pageOf(`<div>${list}${more}</div>`), options), options)[0];
    };
    const [plain, paged] = [page(''), page('<p>Trang 1/5 - Tổng số: 48 hồ sơ</p>')];
    expect([plain?.skipped, Object.values(plain?.unreadable ?? {})]).toEqual([
      { duplicate: 1, header: 1 },
      [2],
    ]);
    expect([plain && 'pages' in plain, plain && 'total' in plain]).toEqual([false, false]);
    expect([paged?.pages, paged?.total]).toEqual([5, 48]);
  });

  it.each([
    ['nothing', ['', '']],
    ['code', ['H57-261104-0583 (2)', 'H57-261104-0584']],
    ['words', ['H57-261104-0583', 'x']],
    ['date', ['05/08/2026', '2026-08-05 10:00']],
    ['date', ['trước 5.8.26']],
    ['words', ['05/08/2026', 'x']],
    ['number', ['1/8/2']],
    ['date', ['1-8-2026']],
    ['number', ['12', '1.024,5 %']],
    ['words', ['12', '12 x']],
    ['words', ['x 12']],
  ] as const)('tells that cells look like %s: %j', (look, texts) => {
    const page = pageOf(
      table(
        ['STT', 'Khác', 'Trạng thái'],
        texts.map((text, place) => `<tr><td>${place}</td><td>${text}</td><td>x</td></tr>`),
      ),
    );
    const options = { url: 'https://motcua.example.vn/' };
    const element = page.querySelector('table') as Element;
    const refusal = { reason: 'no-header' as const, headers: [], element };
    const [outline] = outlineOf({ lists: [], refusals: [refusal] }, options);
    expect(outline?.columns[1]?.look).toBe(look);
  });

  it('tells of a table that is gone what was read of it', () => {
    const element = pageOf('<p></p>').querySelector('p') as Element;
    const refusal = { reason: 'no-header' as const, headers: ['Hẹn trả', 'Bà Hoa'], element };
    expect(outlineOf({ lists: [], refusals: [refusal] }, { url: 'https://motcua.example.vn/' })).toEqual([
      {
        refused: 'no-header',
        columns: [
          { header: 'Hẹn trả', field: null, look: 'nothing' },
          { header: '(2)', field: null, look: 'nothing' },
        ],
        rows: 0,
        skipped: {},
        unreadable: {},
      },
    ]);
  });
});
