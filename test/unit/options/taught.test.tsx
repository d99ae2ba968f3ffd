// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { TaughtTables, type TaughtTablesProps } from '../../../components/options/TaughtTables';
import type { ColumnMapping } from '../../../lib/reading';
import { root } from '../drawn-root';

const one: ColumnMapping = {
  site: 'https://a.example.vn',
  signature: 'cột a|cột b',
  columns: { 'cột a': 'code', 'cột b': 'dueAt', 'cột c': null, '#4': 'officer' },
};
const other: ColumnMapping = { ...one, signature: 'cột x', columns: { 'cột x': 'code' } };
const elsewhere: ColumnMapping = { ...one, site: 'https://b.example.vn' };

const props = { language: 'vi' as const, onForget: vi.fn(), onSave: vi.fn(), onOpen: vi.fn() };
const draw = (more: Partial<TaughtTablesProps> & { mappings: ColumnMapping[] }) =>
  act(() => render(<TaughtTables {...props} {...more} />, root));
const text = () => root.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );

describe('the taught tables', () => {
  it('say how a table comes to be taught while there is none', async () => {
    await draw({ mappings: [] });
    expect(text()).toContain('Chưa dạy bảng nào');
    expect(button('Lưu tất cả ra tệp')).toBeUndefined();
  });

  it('stand by site with what each column was named, and only those', async () => {
    await draw({ mappings: [one, elsewhere, other] });
    const sites = [...root.querySelectorAll('fieldset')];
    expect(sites.map((site) => site.querySelector('legend')?.textContent)).toEqual([
      'https://a.example.vn',
      'https://b.example.vn',
    ]);
    expect(sites[0]?.textContent).toContain(
      'cột a: Mã hồ sơ · cột b: Ngày hẹn trả · Cột thứ 4, không có tên: Cán bộ xử lý',
    );
    expect(sites[0]?.textContent).not.toContain('cột c');
  });

  it('are forgotten one by one, and saved by site or all', async () => {
    await draw({ mappings: [one, elsewhere, other] });
    button('Bỏ cách đọc bảng 2 của https://a.example.vn')?.click();
    expect(props.onForget).toHaveBeenCalledExactlyOnceWith(other);
    button('Lưu ra tệp cách đọc các bảng của https://a.example.vn')?.click();
    expect(props.onSave).toHaveBeenLastCalledWith([one, other], one.site);
    button('Lưu tất cả ra tệp')?.click();
    expect(props.onSave).toHaveBeenLastCalledWith([one, elsewhere, other]);
  });

  it.each([
    [{ kind: 'not-json' }, 'Không nhập: tệp không phải JSON.'],
    [{ kind: 'too-long' }, 'Không nhập: tệp quá lớn.'],
    [{ kind: 'other-format' }, 'Không nhập: đây không phải tệp cách đọc của Nhắc Hạn.'],
    [{ kind: 'newer' }, 'Không nhập: tệp do bản Nhắc Hạn mới hơn tạo ra.'],
    [{ kind: 'wrong-part', path: 'mappings[0].site', shown: 'x' }, 'mục mappings[0].site không thể là “x”'],
    [{ kind: 'wrong-part', path: 'mappings' }, 'mục mappings không hợp lệ'],
    [{ kind: 'unknown-part', path: 'mappings[0].x' }, 'không có mục nào tên là mappings[0].x'],
    [{ kind: 'no-code', place: 2 }, 'bảng thứ 2 không có cột mã hồ sơ'],
    [{ kind: 'twice', place: 1, field: 'dueAt' }, 'bảng thứ 1 có hai cột cùng là “Ngày hẹn trả”'],
    [{ kind: 'repeated', place: 3 }, 'bảng thứ 3 trùng với một bảng phía trên'],
  ] as const)('say why a file is refused: %j', async (problem, words) => {
    await draw({ mappings: [one], outcome: { kind: 'refused', problem } });
    expect(root.querySelector('[role=status]')?.textContent).toContain(words);
  });
});
