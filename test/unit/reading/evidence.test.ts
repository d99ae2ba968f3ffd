// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  cellText,
  type Evidence,
  gather,
  isCatalogue,
  isFreeText,
  share,
} from '../../../lib/reading/evidence';
import { rowOf } from '../../../lib/reading/grid';
import { pageOf } from './page';

const header = { label: 'Hồ sơ > Mã', parts: ['Hồ sơ', 'Mã'], hints: [] };
const asShown = (text: string) => text;

function cellOf(html: string): Element {
  return pageOf(`<table><tr><td>${html}</td></tr></table>`).querySelector('td') as Element;
}

/** What is found in cells of a column, without what is not there. */
function found(cells: (string | undefined)[], side?: 'left'): Partial<Evidence> {
  const sample = cells.map((html) =>
    rowOf([], [undefined, html === undefined ? undefined : cellOf(html)], 'body'),
  );
  const { texts, ...counts } = gather(1, header, sample, asShown, side);
  return { ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0)), texts };
}

describe('a cell shows', () => {
  const code = 'H57.132-260804-1001';
  it.each<[string, string, Partial<Evidence>]>([
    ['nothing', '', {}],
    ['that it has nothing', '-', {}],
    ['words', 'đất ở', {}],
    ['a date', '05/08/2026', { dates: 1 }],
    ['a date and an hour', '05/08/2026 16:30', { dates: 1 }],
    ['what is left', 'Còn 2 ngày', { relative: 1 }],
    ['how long', '10 ngày làm việc', { lengths: 1, relative: 0 }],
    ['how long at most', 'Tối đa 5 ngày', { lengths: 1 }],
    ['a code', code, { codeShapes: 1, codeLike: 1 }],
    ['a code and a date', `${code}<br>05/08/2026`, { codeShapes: 1, codeLike: 1, dates: 1 }],
    ['a code of another shape', 'HS-2026-01', { codeLike: 1 }],
    ['a small number', '12', { smallNumbers: 1, codeLike: 1 }],
    ['a sum', '50.000', { smallNumbers: 1, codeLike: 1 }],
    ['a number of five digits, that is no day', '45879', { codeLike: 1 }],
    ['a name', 'Trần Thị B', { names: 1 }],
    ['a name and an office', 'Trần B (Tư pháp)', { names: 1 }],
    ['one word', 'Trần', {}],
    ['a payment', 'Đã thanh toán', { payments: 1 }],
    ['a channel', 'Qua bưu chính', { channels: 1 }],
    ['labelled lines', 'Chủ hồ sơ: a', { labelled: 1 }],
    ['a file', 'kq.pdf', { files: 1 }],
    ['that there is a file', 'Tải về', { files: 1 }],
  ])('%s', (_what, html, counts) => {
    const { texts, shown, distinct, ...others } = found([html]);
    const isShown = html !== '' && html !== '-';
    expect([shown, distinct, texts?.length]).toEqual(isShown ? [1, 1, 1] : [undefined, undefined, 1]);
    for (const key of ['dates', 'codeShapes', 'codeLike', 'smallNumbers', 'names', 'files'] as const)
      expect([key, others[key] ?? 0]).toEqual([key, counts[key] ?? 0]);
    for (const key of ['payments', 'channels', 'labelled', 'lengths'] as const)
      expect([key, others[key] ?? 0]).toEqual([key, counts[key] ?? 0]);
    if (counts.relative !== undefined) expect(others.relative ?? 0).toBe(counts.relative);
  });

  it.each<[string, number]>([
    ['<a href="/a.pdf">x</a>', 1],
    ['<a href="/tai?download=1">x</a>', 1],
    ['<a download href="/1">x</a>', 1],
    ['<i class="fa fa-paperclip"></i>', 1],
    ['<i class="icon-file"></i>', 1],
    ['<i class="attach"></i>', 1],
    ['<a href="/xem">x</a>', 0],
    ['<a href="/a.pdf">a.pdf</a>', 2],
  ])('a file by %s: %d', (html, files) => {
    expect(found([html]).files ?? 0).toBe(files);
  });

  it('a bare number of days where its header says which', () => {
    expect(found(['3']).relative).toBeUndefined();
    expect(found(['3'], 'left').relative).toBe(1);
  });
});

it('cells are counted, the same only once, and none where there is none', () => {
  expect(found(['a', 'a', 'b', '', undefined])).toEqual({
    shown: 3,
    distinct: 2,
    texts: ['a', 'a', 'b', ''],
  });
});

describe('the text of a cell', () => {
  it.each<[string, string]>([
    ['Mã 5', 'Mã 5'],
    ['<b>Mã</b> 5', '5'],
    ['<b>Mã:</b> 5', '5'],
    ['<b>mã</b>: 5', '5'],
    ['<b>Số</b> 5', 'Số 5'],
    ['<b></b>5', '5'],
    ['<b><i>Mã</i></b> 5', 'Mã 5'],
    ['5 <b>Mã</b>', '5 Mã'],
    ['5 ▾', '5'],
    ['5▲', '5'],
    ['5 ▾ 6', '5 ▾ 6'],
  ])('%s is "%s", without the copy of its header', (html, text) => {
    expect(cellText(cellOf(html), { header }, asShown)).toBe(text);
  });

  it('is repaired, and whole where no column is known', () => {
    expect(cellText(cellOf('<b>Mã</b> 5'), undefined, asShown)).toBe('Mã 5');
    expect(cellText(cellOf('a'), { header }, (text) => `${text}!`)).toBe('a!');
  });
});

describe('texts of a column', () => {
  const of = (...cells: string[]) =>
    gather(
      0,
      header,
      cells.map((text) => rowOf([], [cellOf(text)], 'body')),
      asShown,
      undefined,
    );
  it.each<[string[], boolean, boolean]>([
    [['a', 'a', 'b', 'b'], true, false],
    [['a', 'a', 'b'], false, false],
    [['a', 'a', 'b', 'b', 'c', 'd'], false, false],
    [['a', 'b', 'c', 'd', 'e'], false, true],
    [['a', 'b', 'c', 'd'], false, false],
    [['a', 'b', 'c', 'd', 'd'], false, false],
    [['a', 'a', 'a', 'Đất của ông Nguyễn'], false, true],
    [['bà Trần'], false, true],
    [['đất của xã'], false, false],
  ])('%j: of a catalogue %s, free %s', (cells, catalogue, free) => {
    expect([isCatalogue(of(...cells)), isFreeText(of(...cells))]).toEqual([catalogue, free]);
  });

  it('are shared out among those that are shown', () => {
    expect(share(1, of('a', 'b', ''))).toBe(0.5);
    expect(share(0, of(''))).toBe(0);
  });
});
