// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, tableOf } from './page';

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
