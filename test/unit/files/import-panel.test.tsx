// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportPanel, type ImportPanelProps } from '../../../components/files/ImportPanel';
import type { ImportView } from '../../../components/files/import-view';
import type { TablePreview } from '../../../lib/import';
import { importTexts } from '../../../lib/locale/import';
import { teachingTexts } from '../../../lib/locale/teaching';
import { root } from '../drawn-root';

const texts = importTexts('vi');

const table: TablePreview = {
  place: 0,
  title: 'Hồ sơ đang xử lý',
  columns: [
    { key: 'mã', header: 'Mã', field: 'code', samples: ['000123-0001'] },
    { key: 'hẹn', header: 'Hẹn', field: 'dueAt', samples: ['2026-11-20T16:30'] },
    { key: 'chủ', header: 'Chủ', field: 'applicant', samples: ['Nguyễn Văn Mẫu'] },
  ],
  dossiers: 2,
  skipped: [{ reason: 'no-code', rows: 7, lines: [4, 5, 6, 8, 9] }],
  unreadable: [{ field: 'dueAt', cells: 1, text: '31/02/2026' }],
  signature: 'chủ|hẹn|mã',
};
const preview = {
  state: 'preview',
  name: 'a.csv',
  tables: [table],
  changedAt: '2026-11-20T08:00',
  trying: false,
} as const satisfies ImportView;

const props = {
  language: 'vi' as const,
  portals: ['https://motcua.example.vn:8443', 'https://dvc.example.vn'],
  now: '2026-11-22T10:00:00',
  keptPersonalFields: [],
  onGiven: vi.fn(),
  onName: vi.fn(),
  onKeep: vi.fn(),
  onEnd: vi.fn(),
};

beforeEach(() => {
  vi.clearAllMocks();
});

const draw = (view: ImportView, more: Partial<ImportPanelProps> = {}) =>
  act(() => render(<ImportPanel {...props} {...more} view={view} />, root));
const text = () => root.textContent?.replace(/\s+/g, ' ') ?? '';
const field = (id: string) => root.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;

async function fill(id: string, value: string): Promise<void> {
  await act(() => {
    field(id).value = value;
    field(id).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function confirm(): Promise<void> {
  await act(() => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

describe('the preview of a file', () => {
  it('says what was left out and why, what was not read, and what is not kept', async () => {
    await draw(preview);
    expect(text()).toContain(`${texts.skipped['no-code'](7)} (dòng 4, 5, 6, 8, 9…)`);
    expect(text()).toContain(
      texts.unreadable({ field: teachingTexts('vi').fields.dueAt, cells: 1, text: '31/02/2026' }),
    );
    expect(text()).toContain('16:30 20/11/2026');
    expect(text()).toContain(texts.notKept);
    await draw(preview, { keptPersonalFields: ['applicant'] });
    expect(text()).not.toContain(texts.notKept);
  });

  it('is confirmed only with a portal, a time that is past and a name', async () => {
    await draw(preview);
    await confirm();
    expect(text()).toContain(texts.badSite);
    expect(document.activeElement).toBe(field('import-site'));
    await fill('import-site', 'motcua.example.vn:8443');
    await fill('import-time', '2026-11-22T10:01');
    await confirm();
    expect(text()).toContain(texts.badReadAt);
    await fill('import-time', '2026-11-21T17:00');
    await fill('import-list-0', ' ');
    await confirm();
    expect(text()).toContain(texts.badList);
    expect(props.onKeep).not.toHaveBeenCalled();
    await fill('import-list-0', 'Đang xử lý');
    await confirm();
    expect(props.onKeep).toHaveBeenCalledExactlyOnceWith({
      site: 'https://motcua.example.vn:8443',
      readAt: '2026-11-21T17:00',
      isWhole: false,
      lists: [{ place: 0, name: 'Đang xử lý' }],
    });
  });

  it('may be of a portal that is not known yet', async () => {
    await draw(preview);
    await fill('import-site', 'http://moi.example.vn/dang-xu-ly?q=1');
    await confirm();
    expect(props.onKeep.mock.calls[0]?.[0]).toMatchObject({ site: 'http://moi.example.vn' });
  });

  it('is not confirmed while two columns mean the same', async () => {
    const twice = { ...table, columns: table.columns.map((each) => ({ ...each, field: 'code' as const })) };
    await draw({ ...preview, tables: [twice] });
    expect(text()).toContain(teachingTexts('vi').fault({ kind: 'twice', field: 'code' }));
    expect(root.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
  });

  it('has a column named with all others as they were', async () => {
    await draw(preview);
    await act(() => {
      const select = root.querySelector<HTMLSelectElement>('#import-0-3') as HTMLSelectElement;
      select.value = 'officer';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(props.onName).toHaveBeenCalledExactlyOnceWith(0, { mã: 'code', hẹn: 'dueAt', chủ: 'officer' });
  });
});
