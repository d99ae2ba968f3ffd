// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type BoxReading, boxesIn, readBox, wordsOfBox, yesOrNo } from '../../../lib/reading/box';
import { textOf } from '../../../lib/reading/element-text';
import { pageOf } from './page';

/** A table's only cell. */
function cellOf(html: string, attributes = ''): Element {
  return pageOf(`<table><tr><td ${attributes}>${html}</td></tr></table>`).querySelector('td') as Element;
}

function said(html: string, attributes = ''): BoxReading {
  const cell = cellOf(html, attributes);
  return readBox(cell, textOf(cell));
}

describe('the state of a box', () => {
  it.each<[string, boolean | undefined]>([
    ['<input type="CHECKBOX" checked>', true],
    ['<input type="checkbox">', false],
    ['<input type="radio" checked>', undefined],
    ['<input checked>', undefined],
    ['<input type="checkbox" checked><input type="checkbox">', false],
    ['<input type="checkbox" checked><input type="checkbox" checked>', true],
    ['<span role="switch" aria-checked="true"></span>', true],
    ['<span role="checkbox" aria-checked="false"></span>', false],
    ['<span role="checkbox"></span>', undefined],
    ['<span role="switch" class="el-checkbox is-checked"></span>', undefined],
    ['<span class="el-checkbox is-checked"></span>', true],
    ['<span class="el-checkbox"></span>', undefined],
    ['<span class="p-checkbox p-checkbox-checked"></span>', true],
    ['<span class="ant-checkbox ant-checkbox-indeterminate"></span>', false],
    ['<span class="mat-checkbox mat-checkbox-checked mat-checkbox-indeterminate"></span>', false],
    // The native box in a styled one tells for both, but where a copy of the page left it behind.
    ['<span class="ant-checkbox"><input type="checkbox" checked></span>', true],
    ['<span class="el-checkbox is-checked"><b class="x-checked"><input type="checkbox"></b></span>', true],
    ['<span class="el-checkbox"><b class="x-checked"><input type="checkbox"></b></span>', undefined],
    ['<b class="x-checked"><input type="checkbox" checked></b>', true],
    ['<span role="checkbox" aria-checked="true"><input type="checkbox"></span>', true],
    ['<span role="checkbox" aria-checked="false"><input type="checkbox" checked></span>', false],
  ])('%s: %s', (html, state) => {
    expect(said(html)).toBe(state);
  });

  it('half-ticked is not ticked', () => {
    const cell = cellOf('<input type="checkbox" checked>');
    (cell.firstElementChild as HTMLInputElement).indeterminate = true;
    expect(readBox(cell, '')).toBe(false);
  });

  it('is one box for a styled box and the native one in it, and the element itself may be it', () => {
    const styled = cellOf(
      '<span class="ant-checkbox"><input type="checkbox"></span><input type="checkbox" checked>',
    );
    expect(boxesIn(styled).map(({ box, state }) => [box.tagName, state])).toEqual([
      ['INPUT', false],
      ['INPUT', true],
    ]);
    const hosts = cellOf('<span role="checkbox" aria-checked="true"><input type="checkbox"></span>');
    expect(boxesIn(hosts).map(({ box }) => box.tagName)).toEqual(['SPAN']);
    const input = styled.querySelector('input') as Element;
    expect(boxesIn(input)).toEqual([{ box: input, state: false }]);
    expect(boxesIn(cellOf('<b>Đã số hóa</b>'))).toEqual([]);
  });
});

describe('a box and the words beside it', () => {
  it.each<[string, BoxReading]>([
    ['<input type="checkbox"> Không áp dụng', 'not-applicable'],
    ['<input type="checkbox" checked> Không áp dụng', 'not-applicable'],
    ['<input type="checkbox" checked> Chưa số hóa', 'unknown'],
    ['<input type="checkbox"> Chưa số hóa', false],
    ['<input type="checkbox" checked> Lạ', true],
    ['<b>Đã số hóa</b><i title="Chưa số hóa"></i>', true],
    ['<b>Lạ</b><i title="Đã số hóa"></i>', true],
    ['<b>Lạ</b>', 'unknown'],
    ['<b>Không áp dụng</b>', 'not-applicable'],
    ['<span></span>', undefined],
  ])('%s: %s', (html, state) => {
    expect(said(html)).toBe(state);
  });
});

describe('what tips and pictures tell', () => {
  it.each<[string, BoxReading]>([
    ['<span title="Lạ lùng"></span>', 'unknown'],
    ['<span title="Đã số hóa"></span><span title="Chưa số hóa"></span>', 'unknown'],
    ['<span title="Đã số hóa"></span><span title="Số hóa đầy đủ"></span>', true],
    ['<span title="Đã số hóa"></span><b class="fa fa-times"></b>', true],
    ['<b class="fa fa-times"></b><span title="Không áp dụng"></span>', 'not-applicable'],
    ['<span mattooltip="Chưa số hóa"></span>', false],
    ['<span ng-reflect-message="Đã số hóa"></span>', true],
    ['<span data-original-title="Không áp dụng"></span>', 'not-applicable'],
    ['<span hidden title="Đã số hóa"></span>', undefined],
    ['<img alt="Lạ lùng">', 'unknown'],
    ['<img src="a.png">', 'unknown'],
    ['<svg><title>Chưa số hóa</title></svg>', false],
    ['<svg data-icon="check"><title>Biểu tượng</title></svg>', true],
    ['<svg data-icon="lock"></svg>', 'unknown'],
    ['<i class="fa fa-check"></i><i class="fa fa-times"></i>', 'unknown'],
    ['<i class="fa fa-check"></i><i class="fa fa-check-circle"></i>', true],
    ['<button><i class="fa fa-check"></i></button>', 'unknown'],
    ['<a><b class="fa fa-check"></b></a>', undefined],
    ['<b hidden class="fa fa-check"></b>', undefined],
    ['<b class="glyphicon glyphicon-ok-sign"></b>', true],
    ['<b class="bi bi-x-lg"></b>', false],
    ['<b class="anticon anticon-close-circle"></b>', false],
    ['<b class="mdi mdi-checkbox-marked-outline"></b>', true],
    ['<b class="mdi mdi-checkbox-blank-outline"></b>', false],
    ['<b class="pi pi-times"></b>', false],
    ['<b class="fa fa-checkered-flag"></b>', undefined],
    ['<b data-icon="xmark"></b>', false],
    ['<mat-icon data-mat-icon-name="done"></mat-icon>', true],
    ['<b class="material-icons"> done_all </b>', true],
    ['<b class="material-icons">check_box_outline_blank</b>', false],
    ['<b class="material-icons">unchecked_thing</b>', undefined],
    ['<mat-icon>cancel</mat-icon>', false],
  ])('%s: %s', (html, state) => {
    expect(said(html)).toBe(state);
  });

  it.each<[string, string, BoxReading]>([
    ['', 'title="Chưa số hóa"', false],
    ['', 'aria-label="Đã số hóa"', true],
    ['', 'alt="Đã số hóa"', undefined],
    ['Đã số hóa', 'title="Chưa số hóa"', true],
    ['Đã số hóa', '', true],
    ['', '', undefined],
  ])('a bare cell "%s" with %s: %s', (html, attributes, state) => {
    expect(said(html, attributes)).toBe(state);
  });
});

describe('words and ratios of a box', () => {
  it.each<[string, BoxReading]>([
    ['', undefined],
    [' -- ', undefined],
    ['_', undefined],
    ['a-', 'unknown'],
    ['✔', true],
    ['✔ Đã số hóa', true],
    ['✔ Chưa số hóa', 'unknown'],
    ['✗', false],
    ['✗ Chưa số hóa', false],
    ['☐ Đã số hóa', 'unknown'],
    ['0/0', 'unknown'],
    ['3/2', 'unknown'],
    ['0/3', false],
    ['999/999', true],
    ['1000/1000', 'unknown'],
    ['2 trên 3', false],
    ['3 trên 3 giấy tờ', true],
    ['Đã số hóa (3/3)', true],
    ['Được số hóa: 3/3', true],
    ['Đã được số hóa 3/3', true],
    ['Hồ sơ 3/3', 'unknown'],
    ['3/3 2', 'unknown'],
    ['100%', true],
    ['100,0 %', true],
    ['99.9%', false],
    ['100,25%', true],
    ['100% hồ sơ', 'unknown'],
    ['1100%', 'unknown'],
    ['Chưa đến bước', 'unknown'],
    ['Chờ ký', 'unknown'],
    ['Đã số hóa, chưa số hóa:  0', true],
    ['Đã số hóa, chưa số hóa: 0', true],
    ['Chưa số hoá: 0', 'unknown'],
    ['Đã số hóa; chưa số hóa: 1', false],
    ['Số hóa', undefined],
    ['TPHS', undefined],
    ['n/a', 'not-applicable'],
    ['Miễn số hóa', 'not-applicable'],
    ['Một phần', false],
    ['Có', true],
    ['x', true],
    ['Đã số hóa, có lỗi', 'unknown'],
  ])('"%s": %s', (text, state) => {
    expect(wordsOfBox(text)).toBe(state);
  });
});

it.each<[BoxReading, boolean | undefined]>([
  [true, true],
  [false, false],
  ['not-applicable', undefined],
  ['unknown', undefined],
  [undefined, undefined],
])('%s is yes or no: %s', (box, answer) => {
  expect(yesOrNo(box)).toBe(answer);
});
