// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isLabelTable } from '../../../lib/reading/detail';
import type { Grid } from '../../../lib/reading/grid';
import { htmlTable } from '../../../lib/reading/shapes/html-table';
import { pageOf, read, tableOf } from './page';

const code = 'H57.132-260804-0583';
const facts: [string, string][] = [
  ['Mã hồ sơ', code],
  ['Tên thủ tục', 'Đăng ký khai sinh'],
  ['Ngày tiếp nhận', '04/08/2026 08:00'],
  ['Ngày hẹn trả', '05/08/2026 16:30'],
  ['Trạng thái', 'Đang xử lý'],
];
const dossier = {
  code,
  procedure: 'Đăng ký khai sinh',
  receivedAt: '2026-08-04T08:00',
  dueAt: '2026-08-05T16:30',
  statusText: 'Đang xử lý',
  stage: 'processing',
};

describe('a page of one dossier', () => {
  it.each([
    ['dl', `<dl>${facts.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`],
    [
      'table of th and td',
      `<table>${facts.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`,
    ],
    [
      'table of four columns',
      `<table><tr><td>${facts[0]?.join('</td><td>')}</td><td>${facts[1]?.join('</td><td>')}</td></tr><tr><td>${facts[2]?.join('</td><td>')}</td><td>${facts[3]?.join('</td><td>')}</td></tr><tr><td>${facts[4]?.join('</td><td>')}</td></tr></table>`,
    ],
    ['labels with a colon', facts.map(([label, value]) => `<p>${label}: <b>${value}</b></p>`).join('')],
    [
      'labels and spans',
      facts
        .map(([label, value]) => `<div class="row"><label>${label}</label><span>${value}</span></div>`)
        .join(''),
    ],
    [
      'divs',
      facts
        .map(([label, value]) => `<div><div class="l">${label}</div><div class="v">${value}</div></div>`)
        .join(''),
    ],
    [
      'read-only inputs',
      facts.map(([label, value]) => `<label>${label}</label><input readonly value="${value}">`).join(''),
    ],
  ])('%s', (_, html) => {
    const page = read(`<main><h2>Chi tiết hồ sơ</h2>${html}</main>`);
    expect(page.lists).toEqual([]);
    expect(page.refusals).toEqual([]);
    expect(page.detail?.dossier).toEqual(dossier);
  });

  it('signed and attached but not ticked', () => {
    const page = read(`<main>${facts.map(([label, value]) => `<p>${label}: ${value}</p>`).join('')}
      <h3>Thành phần hồ sơ</h3>${tableOf(
        ['STT', 'Tên giấy tờ', 'Đính kèm', 'Số hóa'],
        [
          ['1', 'Tờ khai', '<a href="a.pdf">a.pdf</a>', '<input type="checkbox" checked>'],
          ['2', 'Giấy chứng sinh', 'Chưa đính kèm', '<input type="checkbox">'],
        ],
      )}
      <h3>Kết quả giải quyết</h3>${tableOf(['STT', 'Tên giấy tờ', 'Ký số', 'Đính kèm', 'Số hóa'], [['1', 'Giấy khai sinh', 'Đã ký', '<a href="b.pdf">b.pdf</a>', '<input type="checkbox">']])}
      <h3>Quá trình xử lý</h3>${tableOf(['Người xử lý', 'Bước', 'Ngày nhận', 'Hạn xử lý', 'Kết quả'], [['Lê C', 'Thẩm định', '04/08/2026', '04/08/2026', 'Đồng ý']])}</main>`);
    expect(page.refusals).toEqual([]);
    expect(page.lists).toEqual([]);
    expect(page.detail?.dossier).toEqual({
      ...dossier,
      digitisedComponents: false,
      digitisedResult: false,
      attachedResult: true,
    });
    expect(page.detail?.components).toMatchObject([
      { name: 'Tờ khai', attached: true, digitised: true },
      { name: 'Giấy chứng sinh', attached: false, digitised: false },
    ]);
    expect(page.detail?.result).toMatchObject([
      { name: 'Giấy khai sinh', signed: true, attached: true, digitised: false },
    ]);
    expect(page.detail?.result[0]?.box?.tagName).toBe('INPUT');
  });

  it('papers in a plain list', () => {
    const page = read(`<main>${facts.map(([label, value]) => `<p>${label}: ${value}</p>`).join('')}
      <section><h3>Kết quả</h3><ul><li><span>Giấy khai sinh.pdf</span><br><span>Đã ký số</span><br><label><input type="checkbox"> Số hóa</label></li></ul></section></main>`);
    expect(page.detail?.result).toMatchObject([{ signed: true, attached: true, digitised: false }]);
  });

  it('a search form beside a list is no detail', () => {
    const page =
      read(`<form><label>Mã hồ sơ</label><input value="${code}"><label>Trạng thái</label><select><option selected>Đang xử lý</option></select>
      <label>Ngày tiếp nhận</label><input value="01/08/2026"></form>${tableOf(['Mã hồ sơ', 'Ngày hẹn trả'], [[code, '05/08/2026']])}`);
    expect(page.detail).toBeUndefined();
    expect(page.lists).toHaveLength(1);
  });
});

describe('a table of labels', () => {
  const isLabels = (...rows: string[]) => {
    const html = rows
      .map(
        (texts) =>
          `<tr>${texts
            .split('|')
            .map((text) => (text.startsWith('#') ? `<th>${text.slice(1)}</th>` : `<td>${text}</td>`))
            .join('')}</tr>`,
      )
      .join('');
    const steps = htmlTable.read(pageOf(`<table>${html}</table>`).querySelector('table') as Element);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return isLabelTable(step.value as Grid);
  };
  const above = ['Mã hồ sơ|Chủ hồ sơ', `${code}|A B`, 'Ngày tiếp nhận|Ngày hẹn trả', '04/08/2026|05/08/2026'];
  it.each<[string, string[], boolean]>([
    ['beside their values', ['Mã hồ sơ|x', 'Chủ hồ sơ|A B'], true],
    ['one of two known', ['Mã hồ sơ|x', 'Khác|A B'], true],
    ['one of three known', ['Mã hồ sơ|x', 'Khác|A B', 'Nữa|y'], false],
    ['none known', ['Khác|x', 'Nữa|A B'], false],
    ['two pairs in a row', ['Mã hồ sơ|x|Chủ hồ sơ|A B'], true],
    ['in cells of headers', ['#Mã hồ sơ|x', '#Chủ hồ sơ|A B'], true],
    ['side by side, as heads', ['Mã hồ sơ|Chủ hồ sơ', 'x|A B'], false],
    ['behind their values', ['x|Mã hồ sơ', 'A B|Chủ hồ sơ'], false],
    ['before two values each', ['Mã hồ sơ|x|y', 'Chủ hồ sơ|A B|C D'], false],
    ['a row of one cell besides', ['Thông tin', 'Mã hồ sơ|x'], true],
    ['a row of many cells besides', ['a|b|c|d|e|f|g', 'Mã hồ sơ|x'], true],
    [
      'before two codes and two dates',
      [
        `Mã hồ sơ|${code}|H57.132-260804-0584`,
        'Ngày hẹn trả|05/08/2026|06/08/2026',
        'Chủ hồ sơ|A',
        'Lĩnh vực|b',
      ],
      false,
    ],
    ['before two dates once', ['Ngày hẹn trả|05/08/2026|06/08/2026', 'Chủ hồ sơ|A'], true],
    ['beside their values, under titles', ['I', 'II', 'III', 'Mã hồ sơ|x'], true],
    ['beside their values, among wide rows', ['a|b|c|d|e|f|g', 'a|b|c|d|e|f|g', 'Mã hồ sơ|x'], true],
    ['of three pairs in a row', ['Mã hồ sơ|x|Chủ hồ sơ|A|Lĩnh vực|b'], true],
    ['of titles alone', ['Thông tin', 'x'], false],
    ['side by side in one row', ['Mã hồ sơ|x', 'Lĩnh vực|y', 'a|Chủ hồ sơ|Ngày hẹn trả|b'], false],
    ['where a value should stand', ['Mã hồ sơ|x|y|Chủ hồ sơ'], false],
    ['above their values', above, true],
    [
      'above their values, some unknown',
      [
        'Mã hồ sơ|Chủ hồ sơ|Khác',
        `${code}|A B|x`,
        'Ngày tiếp nhận|Ngày hẹn trả|Nữa',
        '04/08/2026|05/08/2026|y',
      ],
      true,
    ],
    ['above their values, a row of labels too many', [...above, 'Lĩnh vực|Trạng thái'], false],
    ['above their values once', above.slice(0, 2), false],
    ['above their values, a row too many', [...above, 'x|y'], false],
    ['above their values, none the code', ['Lĩnh vực|Chủ hồ sơ', 'a|A B', ...above.slice(2)], false],
    [
      'above their values, one twice',
      [...above.slice(0, 2), 'Chủ hồ sơ|Ngày hẹn trả', 'A B|05/08/2026'],
      false,
    ],
    [
      'above their values, half of a row known',
      [...above.slice(0, 2), 'Khác|Ngày hẹn trả', 'x|05/08/2026'],
      true,
    ],
    [
      'above their values, less known',
      [...above.slice(0, 2), 'Khác|Nữa|Ngày hẹn trả', 'x|y|05/08/2026'],
      false,
    ],
    ['above a blank row', [...above.slice(0, 2), 'Ngày tiếp nhận|Ngày hẹn trả', '|'], false],
    ['above other labels', [...above.slice(0, 2), 'Ngày tiếp nhận|Ngày hẹn trả', 'Lĩnh vực|x'], false],
    ['above their values, on forty rows', [...above, ...Array<string>(36).fill('Khác|x')], false],
  ])('%s', (_where, rows, expected) => {
    expect(isLabels(...rows)).toBe(expected);
  });
});

it('rows under a head of their own are no labels', () => {
  const page = read(
    `<table><thead><tr><td>Mã hồ sơ</td><td>${code}</td></tr></thead>${facts
      .slice(1)
      .map((texts) => `<tr><td>${texts.join('</td><td>')}</td></tr>`)
      .join('')}</table>`,
  );
  expect(page.detail).toBeUndefined();
});

describe('the dossier of a page', () => {
  const told = (pairs: [string, string][]) =>
    read(`<main>${pairs.map(([label, value]) => `<p>${label}: <b>${value}</b></p>`).join('')}</main>`).detail
      ?.dossier;
  const rest = facts.slice(1);
  it.each<[string, [string, string][], string | undefined]>([
    ['is the one that is labelled', facts, code],
    ['is told twice the same', [...facts, ['Số hồ sơ', code]], code],
    ['is none of two', [...facts, ['Số hồ sơ', 'H57.132-260804-0584']], undefined],
    ['has a code of any shape', [['Mã hồ sơ', 'HS-2026-01'], ...rest], 'HS-2026-01'],
    ['is no count', [['Số hồ sơ', '12'], ...rest], undefined],
    ['has a long number', [['Số hồ sơ', '12345'], ...rest], '12345'],
    ['has no code of another shape under a word less sure', [['Mã số', 'HS-2026-01'], ...rest], undefined],
    ['has a code of the shape under any word', [['Mã số', code], ...rest], code],
    ['is none with two codes in one', [['Mã hồ sơ', `${code} H57.132-260804-0584`], ...rest], undefined],
    ['is not what another field says', [...facts, ['Trích yếu', 'H57.132-260804-0584']], code],
    ['tells two things besides', facts.slice(0, 3), code],
    ['does not tell one alone', facts.slice(0, 2), undefined],
  ])('%s', (_what, pairs, expected) => {
    expect(told(pairs)?.code).toBe(expected);
  });

  it('bears the code of the national system too', () => {
    expect(told([['Mã hồ sơ', `${code} (G22.99.08-260804-0001)`], ...rest])).toEqual({
      ...dossier,
      nationalCode: 'G22.99.08-260804-0001',
    });
  });

  it('is the smallest element that shows its code, and its papers', () => {
    const shown = (html: string) => read(html).detail?.element;
    const lines = facts.map(([label, value]) => `<p>${label}: <b>${value}</b></p>`).join('');
    expect(shown(`<main><section>${lines}</section></main>`)?.tagName).toBe('B');
    const papers = tableOf(['STT', 'Tên giấy tờ', 'Số hóa'], [['1', 'Tờ khai', 'Đã số hóa']]);
    expect(shown(`<main><section>${lines}</section><h3>Thành phần hồ sơ</h3>${papers}</main>`)?.tagName).toBe(
      'MAIN',
    );
    const inputs = facts
      .map(([label, value]) => `<label>${label}</label><input readonly value="${value}">`)
      .join('');
    expect(shown(`<main>${inputs}</main>`)?.tagName).toBe('INPUT');
  });

  it.each<[string, (lines: string) => string]>([
    [
      'a table of data',
      (lines) => `${lines}${tableOf(['Bước', 'Ghi chú'], [['Thẩm định', 'Lĩnh vực: Đất đai']])}`,
    ],
    ['a sentence', (lines) => `${lines}<p>Đã chuyển cho chuyên viên, lĩnh vực: Đất đai</p>`],
  ])('is not told by %s', (_what, html) => {
    const lines = facts.map(([label, value]) => `<p>${label}: <b>${value}</b></p>`).join('');
    expect(read(`<main>${html(lines)}</main>`).detail?.dossier).toEqual(dossier);
  });

  it('may be told in a table that only lays the page out', () => {
    const inner = facts.map((texts) => `<tr><td>${texts.join('</td><td>')}</td></tr>`).join('');
    const outer = `<table><tr><td>Ảnh</td><td><table>${inner}</table></td><td>Bản đồ</td></tr></table>`;
    expect(read(`<main>${outer}</main>`).detail?.dossier).toEqual(dossier);
  });

  it('is in the field that shows its code, not in another', () => {
    const inputs = [...rest, ...facts.slice(0, 1)]
      .map(([label, value]) => `<label>${label}</label><input readonly value="${value}">`)
      .join('');
    expect(read(`<main>${inputs}</main>`).detail?.element).toMatchObject({ tagName: 'INPUT', value: code });
  });

  it('is not told by papers and a code alone', () => {
    const papers = tableOf(['STT', 'Tên giấy tờ', 'Số hóa'], [['1', 'Tờ khai', 'Đã số hóa']]);
    expect(
      read(`<main><p>Mã hồ sơ: ${code}</p><h3>Thành phần hồ sơ</h3>${papers}</main>`).detail,
    ).toBeUndefined();
  });

  it('may tell one thing beside papers', () => {
    const papers = tableOf(['STT', 'Tên giấy tờ', 'Số hóa'], [['1', 'Tờ khai', 'Đã số hóa']]);
    const lines = facts
      .slice(0, 2)
      .map(([label, value]) => `<p>${label}: ${value}</p>`)
      .join('');
    expect(read(`<main>${lines}<h3>Thành phần hồ sơ</h3>${papers}</main>`).detail?.dossier).toMatchObject({
      code,
      digitisedComponents: true,
    });
  });
});

describe('what papers make of their dossier', () => {
  const toldBy = (title: string, heads: string[], rows: string[][]) =>
    read(
      `<main>${facts.map(([label, value]) => `<p>${label}: ${value}</p>`).join('')}<h3>${title}</h3>${tableOf(
        ['STT', 'Tên giấy tờ', ...heads],
        rows.map((cells, n) => [`${n + 1}`, `Giấy ${n}`, ...cells]),
      )}</main>`,
    ).detail?.dossier;
  it.each<[string[], boolean | string | undefined]>([
    [['Đã số hóa', 'Đã số hóa'], true],
    [['Đã số hóa', 'Chưa số hóa'], false],
    [['Chưa số hóa', ''], false],
    [['Đã số hóa', ''], undefined],
    [['Không yêu cầu', 'Không yêu cầu'], 'not-applicable'],
    [['Không yêu cầu', 'Đã số hóa'], true],
  ])('digitised %j: %s', (states, expected) => {
    const of = toldBy(
      'Thành phần hồ sơ',
      ['Số hóa'],
      states.map((state) => [state]),
    );
    expect(of?.digitisedComponents).toBe(expected);
    expect(of?.digitisedResult).toBeUndefined();
  });

  it.each<[string[], boolean | undefined]>([
    [['<a href="b.pdf">b.pdf</a>', 'Chưa đính kèm'], true],
    [['Chưa đính kèm', 'Chưa đính kèm'], false],
    [['Chưa đính kèm', 'lạ'], undefined],
  ])('attached %j: %s', (states, expected) => {
    const of = toldBy(
      'Kết quả giải quyết',
      ['Đính kèm', 'Số hóa'],
      states.map((state) => [state, '']),
    );
    expect(of?.attachedResult).toBe(expected);
  });
});
