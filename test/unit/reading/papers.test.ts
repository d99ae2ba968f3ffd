// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../lib/reading';
import { paperKey } from '../../../lib/reading/paper-key';
import { read } from './page';

const dossier =
  '<dl><dt>Mã hồ sơ<dd>H57.132-260804-0583<dt>Ngày tiếp nhận<dd>04/08/2026<dt>Ngày hẹn trả<dd>05/08/2026</dl>';
const plain = (paper: Paper) => ('box' in paper ? { ...paper, box: paper.box?.tagName } : paper);

/** The papers of a page of one dossier that holds some markup. */
function papersOn(html: string) {
  const { detail } = read(dossier + html);
  return {
    components: detail?.components.map(plain),
    result: detail?.result.map(plain),
    dossier: detail?.dossier,
  };
}

const table = (heads: string[], rows: string[][]) =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const ticked = '<input type="checkbox" checked>';
const empty = '<input type="checkbox">';

describe('a table of papers', () => {
  it.each<[string, string[], string[][], object[]]>([
    [
      'their names and boxes',
      ['STT', 'Tên giấy tờ', 'Số hóa'],
      [
        ['1', 'Tờ khai', ticked],
        ['2', 'Bản vẽ', empty],
      ],
      [
        { name: 'Tờ khai', digitised: true, box: 'INPUT' },
        { name: 'Bản vẽ', digitised: false, box: 'INPUT' },
      ],
    ],
    [
      'words in place of boxes',
      ['Tên giấy tờ', 'Số hóa'],
      [
        ['Tờ khai', 'Đã số hóa'],
        ['Bản vẽ', 'Không yêu cầu'],
        ['Ảnh', 'lạ'],
      ],
      [
        { name: 'Tờ khai', digitised: true },
        { name: 'Bản vẽ', digitised: 'not-applicable' },
        { name: 'Ảnh' },
      ],
    ],
    [
      'files',
      ['Tên giấy tờ', 'Tệp đính kèm'],
      [
        ['Tờ khai', '<a href="/a.pdf">a.pdf</a>'],
        ['Bản vẽ', 'Chưa có'],
        ['Ảnh', ''],
        ['Sổ', ticked],
      ],
      [
        { name: 'Tờ khai', attached: true },
        { name: 'Bản vẽ', attached: false },
        { name: 'Ảnh' },
        { name: 'Sổ', attached: true },
      ],
    ],
    [
      'signatures',
      ['Tên giấy tờ', 'Ký số'],
      [
        ['Tờ khai', 'Đã ký'],
        ['Bản vẽ', 'Chưa ký'],
        ['Ảnh', 'Chờ ký'],
        ['Sổ', 'lạ'],
        ['Đơn', ticked],
        ['Phiếu', 'Ký bởi ai'],
        ['Bìa', 'Bên nhận đã ký'],
        ['Hộ', 'Hạn chưa rõ'],
      ],
      [
        { name: 'Tờ khai', signed: true },
        { name: 'Bản vẽ', signed: false },
        { name: 'Ảnh', signed: false },
        { name: 'Sổ' },
        { name: 'Đơn', signed: true },
        { name: 'Phiếu', signed: true },
        { name: 'Bìa' },
        { name: 'Hộ' },
      ],
    ],
    [
      'what is taken over',
      ['Tên giấy tờ', 'Số hóa', 'Tái sử dụng'],
      [
        ['Tờ khai', empty, ticked],
        ['Bản vẽ', empty, empty],
      ],
      [
        { name: 'Tờ khai', digitised: true, box: 'INPUT' },
        { name: 'Bản vẽ', digitised: false, box: 'INPUT' },
      ],
    ],
    [
      'no total and no notice',
      ['Tên giấy tờ', 'Số hóa'],
      [
        ['Tờ khai', ticked],
        ['', ticked],
        ['Tổng số', '1'],
        ['Không có dữ liệu', ''],
      ],
      [{ name: 'Tờ khai', digitised: true, box: 'INPUT' }],
    ],
    [
      'no rows that end before the name',
      ['STT', 'Số hóa', 'Tên giấy tờ'],
      [
        ['1', ticked, 'Tờ khai'],
        ['2', ticked],
        ['3', ticked],
      ],
      [{ name: 'Tờ khai', digitised: true, box: 'INPUT' }],
    ],
  ])('tells %s', (_what, heads, rows, papers) => {
    expect(papersOn(table(heads, rows)).components).toStrictEqual(papers);
  });

  it.each<[string, string, 'components' | 'result' | undefined]>([
    ['its title', `<h3>Kết quả giải quyết</h3>${table(['Tên tệp', 'Số hóa'], [['Tờ', ticked]])}`, 'result'],
    [
      'its title before its heads',
      `<h3>Kết quả giải quyết</h3>${table(['Tên giấy tờ', 'Số hóa'], [['Tờ', ticked]])}`,
      'result',
    ],
    ['the head of its names', table(['Thành phần hồ sơ', 'Số hóa'], [['Tờ', ticked]]), 'components'],
    [
      'the head of its names, behind another',
      table(['STT', 'Thành phần hồ sơ', 'Số hóa'], [['1', 'Tờ', ticked]]),
      'components',
    ],
    ['another head', table(['STT', 'Tên tệp', 'Số hóa kết quả'], [['1', 'Tờ', ticked]]), 'result'],
    ['a head of its own', table(['Tên tệp', 'Kết quả', 'Số hóa'], [['Tờ', '', ticked]]), 'result'],
    [
      'the head of its names before another',
      table(['STT', 'Tên kết quả', 'Giấy tờ', 'Số hóa'], [['1', 'Tờ', '', ticked]]),
      'result',
    ],
    ['a name of results', table(['Tên kết quả', 'Số hóa'], [['Tờ', ticked]]), 'result'],
    ['nothing', table(['Tên tệp', 'Số hóa'], [['Tờ', ticked]]), undefined],
    ['nothing but names', table(['Tên giấy tờ', 'Ghi chú'], [['Tờ', 'x']]), undefined],
  ])('is of a side by %s', (_by, html, side) => {
    const { components = [], result = [] } = papersOn(html);
    expect([components.length, result.length]).toEqual([
      side === 'components' ? 1 : 0,
      side === 'result' ? 1 : 0,
    ]);
  });

  it('of no side makes no page of one dossier', () => {
    const code = '<dl><dt>Mã hồ sơ<dd>H57.132-260804-0583<dt>Ngày hẹn trả<dd>05/08/2026</dl>';
    const page = (name: string) => read(code + table([name, 'Số hóa'], [['Tờ', ticked]])).detail?.components;
    expect([page('Thành phần hồ sơ')?.length, page('Tên tệp')]).toEqual([1, undefined]);
  });

  it('may have a head of many rows', () => {
    const titles = '<tr><th colspan="2">DANH MỤC</th></tr>'.repeat(3);
    const html = table(['Tên giấy tờ', 'Số hóa'], []).replace('<tr>', `<thead>${titles}<tr>`);
    expect(
      papersOn(html.replace('</table>', '</thead><tr><td>Tờ khai</td><td>Đã số hóa</td></tr></table>'))
        .components,
    ).toEqual([{ name: 'Tờ khai', digitised: true }]);
  });

  it('may head its columns in words that no list has', () => {
    const plainRows = (...rows: string[][]) =>
      `<h3>Thành phần hồ sơ</h3><table>${rows
        .map(
          (cells) =>
            `<tr>${cells.map((text) => `<td ${cells.length === 1 ? 'colspan="3"' : ''}>${text}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`;
    const head = ['TT', 'Loại giấy tờ', 'Ký số'];
    const paper = ['1', 'Tờ khai', 'Đã ký'];
    const title = ['DANH MỤC'];
    const signed = [{ name: 'Tờ khai', signed: true }];
    expect(papersOn(plainRows(head, paper)).components).toEqual(signed);
    expect(papersOn(plainRows(title, title, head, paper)).components).toEqual(signed);
    expect(papersOn(plainRows(['Giấy tờ'], head, paper)).components).toEqual(signed);
    expect(papersOn(plainRows(title, title, title, head, paper)).components).toEqual([]);
    expect(papersOn(plainRows(['TT', 'Loại giấy tờ', 'Khác'], paper)).components).toEqual([]);
    expect(papersOn(plainRows(head, ['Nhóm một'], paper)).components).toEqual(signed);
  });

  it('tells of one paper with several files what holds for all of it', () => {
    const rows = (cells: [string, string, string][]) =>
      `<table><tr><th>Tên giấy tờ</th><th>Đính kèm</th><th>Ký số</th><th>Số hóa</th></tr>${cells
        .map(
          ([file, sign, box], place) =>
            `<tr>${place === 0 ? `<td rowspan="${cells.length}">Tờ khai</td>` : ''}<td>${file}</td><td>${sign}</td><td>${box}</td></tr>`,
        )
        .join('')}</table>`;
    const joined = (...cells: [string, string, string][]) => papersOn(rows(cells)).components;
    expect(joined(['Chưa có', 'Đã ký', 'Đã số hóa'], ['a.pdf', 'Đã ký', 'Chưa số hóa'])).toEqual([
      { name: 'Tờ khai', attached: true, signed: true, digitised: false },
    ]);
    expect(joined(['a.pdf', 'Chưa ký', ''], ['Chưa có', 'Đã ký', 'Đã số hóa'])).toEqual([
      { name: 'Tờ khai', attached: true, signed: false, digitised: true },
    ]);
    expect(joined(['Chưa có', '', 'Chưa số hóa'], ['Chưa có', 'Đã ký', 'Đã số hóa'])).toEqual([
      { name: 'Tờ khai', attached: false, signed: true, digitised: false },
    ]);
    expect(joined(['a.pdf', 'Đã ký', ''], ['', '', ''])).toStrictEqual([
      { name: 'Tờ khai', attached: true, signed: true },
    ]);
    expect(joined(['', 'Đã ký', 'Đã số hóa'], ['', 'Chưa ký', 'Không yêu cầu'])).toStrictEqual([
      { name: 'Tờ khai', signed: false, digitised: true },
    ]);
    const numbered = table(
      ['STT', 'Tên giấy tờ', 'Số hóa'],
      [
        ['1', 'Tờ khai', 'Đã số hóa'],
        ['2', '', 'Chưa số hóa'],
      ],
    )
      .replace('<td>Tờ khai', '<td rowspan="2">Tờ khai')
      .replace('<td></td>', '');
    expect(papersOn(numbered).components).toEqual([{ name: 'Tờ khai', digitised: false }]);
  });
});

describe('papers in plain lists', () => {
  const item = (name: string, rest: string) => `<li><p>${name}</p>${rest}</li>`;
  const box = (checked: boolean) =>
    `<label><input type="checkbox"${checked ? ' checked' : ''}> Số hóa</label>`;
  const listed = (items: string, title = 'Thành phần hồ sơ') =>
    papersOn(`<h3>${title}</h3><ul>${items}</ul>`);
  it.each<[string, string, object]>([
    ['ticked', item('Tờ khai', box(true)), { digitised: true }],
    ['empty', item('Tờ khai', box(false)), { digitised: false }],
    ['signed', item('Tờ khai', `${box(true)}<p>Đã ký</p>`), { digitised: true, signed: true }],
    ['not signed', item('Tờ khai', `${box(true)}<p>Chưa ký</p>`), { digitised: true, signed: false }],
    ['with a file', item('Tờ khai', `${box(false)}<a>to-khai.pdf</a>`), { digitised: false, attached: true }],
    [
      'with a file and more',
      item('Tờ khai', `${box(false)}<p>to-khai.pdf</p><p>Xem</p>`),
      { digitised: false, attached: true },
    ],
    ['behind what shows nothing', item('\u200b</p><p>Tờ khai', box(true)), { digitised: true }],
    [
      'said to have one',
      item('Tờ khai', `${box(false)}<p>Đã đính kèm</p>`),
      { digitised: false, attached: true },
    ],
    [
      'without a file',
      item('Tờ khai', `${box(false)}<p>Chưa đính kèm</p>`),
      { digitised: false, attached: false },
    ],
  ])('are read: %s', (_what, items, paper) => {
    expect(listed(items).components).toEqual([{ name: 'Tờ khai', box: 'INPUT', ...paper }]);
  });

  it('stand on the side that their title names, one list together', () => {
    const both = item('Giấy phép', box(true)) + item('Bản vẽ', box(true));
    const { result, components } = listed(both, 'Kết quả giải quyết');
    expect(result?.map(({ name }) => name)).toEqual(['Giấy phép', 'Bản vẽ']);
    expect(components).toEqual([]);
    expect(listed(both, 'Tệp tin').result).toEqual([]);
    const within = papersOn(`<ul><li><h4>Thành phần hồ sơ</h4></li>${item('Tờ khai', box(true))}</ul>`);
    expect(within.components).toEqual([{ name: 'Tờ khai', box: 'INPUT', digitised: true }]);
  });

  it('are those whose label says so, in whichever place its box stands', () => {
    const apart = '<li><p>Tờ khai</p><label>Số hóa</label> <input type="checkbox" checked></li>';
    expect(listed(apart).components).toEqual([{ name: 'Tờ khai', box: 'INPUT', digitised: true }]);
    const named =
      '<li><p>Tờ khai</p><span role="checkbox" aria-checked="true" aria-label="Số hóa"></span></li>';
    expect(listed(named).components).toEqual([{ name: 'Tờ khai', box: 'SPAN', digitised: true }]);
    const long = `<li><p>Tờ khai</p><label>${'rất '.repeat(25)}dài, số hóa<input type="checkbox"></label></li>`;
    expect(listed(long).components).toEqual([]);
  });

  it('are no other than those of a table, whose boxes have labels too', () => {
    const rows = [['Tờ khai', box(true)]];
    expect(papersOn(`<h3>Thành phần hồ sơ</h3>${table(['Tên giấy tờ', 'Số hóa'], rows)}`).components).toEqual(
      [{ name: 'Tờ khai', box: 'INPUT', digitised: true }],
    );
  });

  it('are none where a box is of something else, or has no name', () => {
    expect(listed(item('Tờ khai', '<label><input type="checkbox"> Đồng ý</label>')).components).toEqual([]);
    expect(listed(item('', box(true))).components).toEqual([]);
    expect(listed(item('Tờ khai', '<label>Số hóa</label>')).components).toEqual([]);
    expect(papersOn(box(true)).components).toEqual([]);
  });
});

describe('what the papers make of the dossier', () => {
  const of = (states: string[], title = 'Thành phần hồ sơ') =>
    papersOn(
      `<h3>${title}</h3>${table(
        ['Tên giấy tờ', 'Số hóa'],
        states.map((state, place) => [`Tờ ${place}`, state]),
      )}`,
    ).dossier;
  it.each<[string[], boolean | string | undefined]>([
    [['Đã số hóa', 'Đã số hóa'], true],
    [['Đã số hóa', 'Chưa số hóa'], false],
    [['Đã số hóa', 'lạ'], undefined],
    [['Chưa số hóa', 'lạ'], false],
    [['Đã số hóa', 'Không yêu cầu'], true],
    [['Không yêu cầu', 'Không yêu cầu'], 'not-applicable'],
  ])('%j: %s', (states, digitised) => {
    expect(of(states)?.digitisedComponents).toBe(digitised);
    expect(of(states)?.digitisedResult).toBeUndefined();
    expect(of(states, 'Kết quả giải quyết')?.digitisedResult).toBe(digitised);
  });

  it.each<[string[], boolean | undefined]>([
    [['a.pdf', 'Chưa có'], true],
    [['Chưa có', 'Chưa có'], false],
    [['Chưa có', ''], undefined],
  ])('a result with %j is attached: %s', (files, attached) => {
    const rows = files.map((file, place) => [`Tờ ${place}`, file]);
    const html = `<h3>Kết quả giải quyết</h3>${table(['Tên giấy tờ', 'Tệp đính kèm'], rows)}`;
    expect(papersOn(html).dossier?.attachedResult).toBe(attached);
    expect(
      papersOn(html.replace('Kết quả giải quyết', 'Thành phần hồ sơ')).dossier?.attachedResult,
    ).toBeUndefined();
  });
});

describe('what stands for a paper without its name', () => {
  it('is its hash, of the letters alone', () => {
    // FNV-1a of "a" over the usual basis.
    expect(paperKey('a')).toMatch(/^e40c292c[\da-f]{8}$/);
    expect(paperKey('')).toBe('811c9dc501000193');
    expect(paperKey('Tờ khai')).toBe(paperKey('TO KHAI'));
    expect(paperKey('Tờ khai 1')).not.toBe(paperKey('Tờ khai 2'));
    expect(paperKey('ab')).not.toBe(paperKey('ba'));
  });
});
