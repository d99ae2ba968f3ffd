// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Flag, FlagId, Severity } from '../../../lib/dossier/judgement';
import { removeLeftovers } from '../../../lib/overlay';
import { barPart } from '../../../lib/overlay/bar';
import { Overlay } from '../../../lib/overlay/overlay';
import type { Picture } from '../../../lib/overlay/picture';
import { chosenRows } from '../../../lib/reading/meant-rows';
import { keptAnnotations } from './kept-annotations';

const severities: Partial<Record<FlagId, Severity>> = { overdue: 1, 'due-today': 2, 'due-soon': 3 };

/** Draws at once. */
function draw(overlay: Overlay, picture: Picture): void {
  for (const steps = overlay.draw(picture); !steps.next().done; );
}

/** A table of rows with the given flags, and the picture of it. */
function page(flagsOfRows: FlagId[][], pager: Partial<Picture['lists'][0]['pager']> = {}): Picture {
  document.body.innerHTML = `<main class="portal"><table><tbody>${flagsOfRows
    .map((_flags, index) => `<tr class="row"><td>${index + 1}</td><td>H57-261122-000${index}</td></tr>`)
    .join('')}</tbody></table></main>`;
  const rows = [...document.querySelectorAll('tr')].map((element, index) => ({
    row: { dossier: { code: `H57-261122-000${index}` }, elements: [element], unreadable: [] },
    judgement: {
      progress: 'not-due' as const,
      flags: (flagsOfRows[index] ?? []).map(
        (id): Flag => ({ id, severity: severities[id] ?? 4, params: {} }),
      ),
    },
  }));
  return {
    language: 'vi',
    dueSoonWorkingDays: 2,
    lists: [{ pager: { rowsShown: rows.length, ...pager }, rows }],
    refusals: [],
  };
}

const barText = () => document.querySelector('nhac-han-bar')?.shadowRoot?.textContent ?? '';
const buttons = () => [
  ...(document.querySelector('nhac-han-bar')?.shadowRoot?.querySelectorAll('button') ?? []),
];
const press = (words: string) =>
  buttons()
    .find(({ textContent }) => textContent?.includes(words))
    ?.click();
const rows = () => [...document.querySelectorAll('tr')];

const deeds = { placed: vi.fn(), overview: vi.fn(), help: vi.fn() };
const teaching = { teach: vi.fn(), forget: vi.fn() };
const walk = { start: vi.fn(), pause: vi.fn(), stop: vi.fn() };

let overlay: Overlay;
beforeEach(() => {
  overlay?.destroy();
  document.body.innerHTML = '';
  overlay = new Overlay(document, () => barPart(keptAnnotations(), chosenRows), walk, teaching, deeds);
});

describe('marks', () => {
  it('give every row its code and a flagged row its flags and words', () => {
    draw(overlay, page([['overdue', 'undigitised-components'], []]));
    expect(rows().map((row) => ({ ...row.dataset }))).toEqual([
      {
        nhachanCode: 'H57-261122-0000',
        nhachanFlags: 'overdue undigitised-components',
        nhachanLabel: 'Quá hạn · Chưa số hóa đủ thành phần hồ sơ',
      },
      { nhachanCode: 'H57-261122-0001' },
    ]);
  });

  it('leave the page byte for byte as it was', () => {
    const picture = page([['overdue'], ['due-today'], []]);
    const before = document.documentElement.outerHTML;
    draw(overlay, picture);
    press('Quá hạn');
    expect(document.documentElement.outerHTML).not.toBe(before);
    overlay.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('write nothing when nothing changed', async () => {
    const picture = page([['overdue'], []]);
    draw(overlay, picture);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(document.body, { subtree: true, attributes: true, childList: true });
    draw(overlay, picture);
    await new Promise((resolve) => setTimeout(resolve));
    observer.disconnect();
    expect(records).toEqual([]);
  });

  it('of a long list come from the last row up and without a pause, their styles a hundred at a time', () => {
    const picture = page(Array.from({ length: 450 }, () => ['overdue']));
    const styled = vi.spyOn(window, 'getComputedStyle');
    const changes = new MutationObserver(() => {});
    changes.observe(document.body, { subtree: true, attributeFilter: ['data-nhachan-flags'] });
    const marksAtPauses: number[] = [];
    for (const steps = overlay.draw(picture); !steps.next().done; )
      marksAtPauses.push(document.querySelectorAll('[data-nhachan-flags]').length);
    const marked = changes.takeRecords().map(({ target }) => target);
    const styledRows = styled.mock.calls.map(([element]) => rows().indexOf(element as HTMLTableRowElement));
    styled.mockRestore();
    changes.disconnect();
    expect(marksAtPauses).toEqual([0, 0]);
    expect(marked).toEqual(rows().reverse());
    expect(styledRows.filter((place) => place > 0)).toEqual([400, 300, 200, 100]);
  });

  it('leave a row that is no longer read, and a clone of a marked row', () => {
    const picture = page([['overdue'], []]);
    draw(overlay, picture);
    const first = rows()[0] as Element;
    first.after(first.cloneNode(true));
    draw(overlay, {
      ...picture,
      lists: [{ pager: { rowsShown: 1 }, rows: picture.lists[0]?.rows.slice(1) ?? [] }],
    });
    expect(rows().map((row) => Object.keys(row.dataset))).toEqual([[], [], ['nhachanCode']]);
  });

  it('are not drawn on a row that left the page since it was read', () => {
    const picture = page([['overdue'], ['overdue']]);
    draw(overlay, picture);
    const first = rows()[0] as Element;
    first.remove();
    draw(overlay, picture);
    document.querySelector('table')?.remove();
    draw(overlay, picture);
    expect(first.hasAttribute('data-nhachan-code')).toBe(false);
  });

  it('are drawn on one piece of a row that stands in several places', () => {
    const picture = page([['overdue'], []]);
    const [one, two] = rows();
    if (!one || !two) throw new Error('no rows');
    const split = { ...picture.lists[0]?.rows[0] } as Picture['lists'][0]['rows'][0];
    split.row = { ...split.row, elements: [one, two] };
    draw(overlay, { ...picture, lists: [{ pager: { rowsShown: 1 }, rows: [split] }] });
    expect([one.dataset.nhachanFlags, two.dataset.nhachanFlags]).toEqual(['overdue', undefined]);
    press('Quá hạn');
    press('Quá hạn');
    expect(two.dataset).toEqual({});
  });
});

describe('the bar', () => {
  it('counts dossiers per kind of work and says how much was read', () => {
    draw(
      overlay,
      page([['overdue'], ['overdue', 'undigitised-result'], ['due-soon']], { page: 2, pages: 6, total: 57 }),
    );
    expect(barText()).toContain('Quá hạn 2');
    expect(barText()).toContain('≤ 2 ngày 1');
    expect(barText()).toContain('Thiếu số hóa 1');
    expect(barText()).not.toContain('Hôm nay');
    expect(barText()).toContain('Trang 2/6 · đã đọc 3/57 hồ sơ');
  });

  it('says calmly that nothing is urgent', () => {
    draw(overlay, page([[], []]));
    expect(barText()).toContain('2 hồ sơ, không có việc gấp');
  });

  it('is not there where nothing is read', () => {
    const picture = page([]);
    draw(overlay, { ...picture, lists: [] });
    expect(document.querySelector('nhac-han-bar')).toBeNull();
  });

  it('says which table was refused, and why', () => {
    const element = document.createElement('table');
    const refusals = [{ reason: 'no-code-column', headers: ['STT', 'Hẹn trả'], element }];
    draw(overlay, { ...page([]), lists: [], refusals });
    expect(barText()).toContain('thiếu cột mã hồ sơ');
  });

  it('hides the other rows and brings them back', () => {
    draw(overlay, page([['overdue'], [], ['due-today']]));
    const hidden = () => rows().map((row) => 'nhachanHidden' in row.dataset);
    press('Quá hạn');
    expect(hidden()).toEqual([false, true, true]);
    expect(barText()).toContain('Đang ẩn 2 dòng');
    press('Hôm nay');
    expect(hidden()).toEqual([false, true, false]);
    press('Hiện lại tất cả');
    expect(hidden()).toEqual([false, false, false]);
  });

  it('opens what can be done, and closes it with what it opened', () => {
    draw(overlay, page([['overdue'], []]));
    expect(barText()).not.toContain('Xem từng dòng');
    press('Xem thêm');
    press('Xem từng dòng');
    expect(barText()).toContain('H57-261122-0000');
    press('Xem thêm');
    expect(barText()).not.toMatch(/Xem từng dòng|H57-261122-0000/);
  });

  it('says of how many dossiers something could not be read, and once opened of which, what and why', () => {
    const picture = page([[], []]);
    picture.lists[0]?.rows[1]?.row.unreadable.push({
      field: 'statusText',
      text: 'Ch? ti?p nh?n',
      reason: 'lost-letters',
    });
    draw(overlay, picture);
    expect(barText()).toContain('1 hồ sơ có chỗ chưa đọc được');
    expect(barText()).not.toContain('lỗi phông');
    press('Xem thêm');
    expect(barText()).toContain('H57-261122-0001 · Trạng thái: chữ “Ch? ti?p nh?n” bị lỗi phông');
  });

  it('copies the rows that are chosen on the page, else the flagged ones, else all in sight', () => {
    const chosenIn = (...ticked: number[]) => {
      rows().forEach((row, place) => {
        row.insertAdjacentHTML('afterbegin', '<td><input type="checkbox"></td>');
        (row.querySelector('input') as HTMLInputElement).checked = ticked.includes(place);
      });
    };
    const copiedOf = () => {
      let text = '';
      document.execCommand = () => {
        const event = new Event('copy') as Event & { clipboardData: unknown };
        event.clipboardData = {
          setData: (type: string, data: string) => {
            if (type === 'text/plain') text = data;
          },
        };
        return window.dispatchEvent(event);
      };
      if (!barText().includes('Sao chép bảng')) press('Xem thêm');
      press('Sao chép bảng');
      return text
        .split('\r\n')
        .slice(1)
        .map((line) => line.slice(0, 15));
    };
    draw(overlay, page([['overdue'], [], ['due-soon']]));
    chosenIn(1, 2);
    expect(copiedOf()).toEqual(['H57-261122-0001', 'H57-261122-0002']);
    expect(barText()).toContain('Đã sao chép 2 dòng đang chọn');
    press('Quá hạn');
    expect(copiedOf()).toEqual(['H57-261122-0000']);
    press('Hiện lại tất cả');
    draw(overlay, page([[], []]));
    expect(copiedOf()).toEqual(['H57-261122-0000', 'H57-261122-0001']);
  });

  it('keeps reading the whole list in sight and in hand while it is made small', () => {
    draw(overlay, page([['overdue']], { total: 57 }));
    buttons()
      .find((button) => button.getAttribute('aria-label') === 'Thu gọn')
      ?.click();
    overlay.showWalk({
      kind: 'running',
      page: 3,
      pages: 6,
      read: 20,
      total: 57,
      paused: false,
      returning: false,
    });
    expect(barText()).toContain('Đang đọc · trang 3/6 · 20/57 hồ sơ');
    const progress = document.querySelector('nhac-han-bar')?.shadowRoot?.querySelector('.pill progress');
    expect(Number(progress?.getAttribute('value'))).toBeCloseTo(20 / 57);
    press('Tạm dừng');
    expect(walk.pause).toHaveBeenLastCalledWith(true);
    press('Dừng');
    expect(walk.stop).toHaveBeenCalled();
    overlay.showWalk({ kind: 'ended', end: 'no-answer', read: 20, total: 57 });
    expect(barText()).toContain('Cổng không trả lời, đã dừng. Đã đọc 20/57 hồ sơ.');
  });

  it('keeps a pressed switch in sight when its count falls to zero', () => {
    draw(overlay, page([['overdue'], []]));
    press('Quá hạn');
    draw(overlay, page([[], []]));
    expect(barText()).toContain('Quá hạn 0');
    press('Quá hạn');
    expect(rows().some((row) => 'nhachanHidden' in row.dataset)).toBe(false);
  });

  it('is one, whatever the portal or an older script put there, and comes back when swept away', () => {
    const picture = page([['overdue']]);
    const hostile = document.createElement('nhac-han-bar');
    document.body.append(hostile);
    draw(overlay, picture);
    expect(hostile.isConnected).toBe(false);
    document.querySelector('nhac-han-bar')?.remove();
    draw(overlay, picture);
    expect(document.querySelectorAll('body > nhac-han-bar')).toHaveLength(1);
    expect(barText()).toContain('Quá hạn 1');
  });

  it('says that the machine’s date may be wrong where the page speaks against it, and only there', () => {
    const picture = page([[], ['overdue']]);
    for (const { row } of picture.lists[0]?.rows ?? []) row.dossier.receivedAt = '2026-11-20T08:00';
    const doubt = 'Ngày của máy có thể sai: máy đang là 22/10/2026';
    draw(overlay, { ...picture, now: '2026-10-22T09:00:00' });
    expect(barText()).toContain(doubt);
    draw(overlay, { ...picture, now: '2026-11-22T09:00:00' });
    expect(barText()).not.toContain('Ngày của máy');
    draw(overlay, picture);
    expect(barText()).not.toContain('Ngày của máy');
  });

  it('says once that the page must be loaded anew, and goes when told to', () => {
    draw(overlay, page([['overdue']]));
    overlay.sayFarewell();
    expect(barText()).toContain('Tải lại trang');
    expect(document.querySelector('[data-nhachan-code]')).toBeNull();
    press('Đóng');
    expect(document.querySelector('nhac-han-bar')).toBeNull();
  });
});

it('takes away what an older script left', () => {
  document.body.innerHTML =
    '<table><tr data-nhachan-code="A" data-nhachan-flags="overdue" data-nhachan-label="x" data-nhachan-hidden=""></tr></table><nhac-han-bar></nhac-han-bar>';
  removeLeftovers(document);
  expect(document.body.innerHTML).toBe('<table><tbody><tr></tr></tbody></table>');
});
