// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup';
import { civilTimeOf } from '../../../lib/platform/clock';
import { type Backlog, IndicatorCounter } from '../../../lib/report';
import { root } from '../drawn-root';

// A Wednesday, 16:10 in Vietnam; read at 16:05.
const at = Date.UTC(2026, 10, 18, 9, 10);
const readAt = at - 5 * 60_000;
const site = 'https://motcua.example.vn';

const backlog: Backlog = {
  at: civilTimeOf(at),
  workingDayMinutes: 450,
  dueSoonWorkingDays: 2,
  officer: 'Nguyễn Thị Mẫu',
  officers: ['Nguyễn Thị Mẫu'],
  counts: {
    overdue: 3,
    'due-today': 2,
    'due-soon': 5,
    'step-overdue': 0,
    undigitised: 8,
    paused: 1,
    open: 40,
    total: 97,
  },
  gone: 0,
  urgent: [
    {
      site,
      code: 'H57.132-261104-0583',
      procedure: 'Chứng thực bản sao <img src=x>',
      progress: 'overdue',
      flags: ['overdue'],
      params: { workingMinutes: 450, dayMinutes: 450 },
      link: `${site}/ho-so/583`,
    },
    { site, code: 'H57.132-261104-0602', progress: 'not-due', flags: ['due-today'], params: {} },
  ],
  urgentTotal: 18,
  coverage: [
    {
      site,
      list: 'a',
      title: 'Đang xử lý',
      pages: [1, 2],
      ofPages: 3,
      rows: 40,
      total: 57,
      complete: false,
      readAt,
    },
    {
      site,
      list: 'b',
      title: 'Chờ trả',
      pages: [1],
      ofPages: 1,
      rows: 40,
      total: 40,
      complete: true,
      readAt,
    },
  ],
  readAt,
};

let props: PopupProps;

beforeEach(() => {
  props = {
    language: 'vi',
    sample: false,
    reportPage: 'chrome-extension://own/report.html',
    figures: { state: 'ready', backlog },
    officer: undefined,
    civilTimeOf,
    onOfficer: vi.fn(),
    onWant: vi.fn(),
    onSilence: vi.fn(),
    onOpen: vi.fn(),
    onRetry: vi.fn(),
    onTurnOn: vi.fn(async () => 'done' as const),
    onTurnOff: vi.fn(),
    onLossRead: vi.fn(),
    onSettings: vi.fn(),
    onNoteFailure: vi.fn(async () => true),
    onAnnotate: vi.fn(async () => true),
  };
});

async function draw(more: Partial<PopupProps> = {}) {
  await act(() => render(<Popup {...props} {...more} />, root));
}

const text = () => root.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(name));
const press = (name: string) => act(async () => button(name)?.click());

describe('the ways to the report', () => {
  const link = (name: string) =>
    [...root.querySelectorAll('a')].find(({ textContent }) => textContent?.includes(name))?.href;
  const seenBy = 'seenBy=Nguy%E1%BB%85n+Th%E1%BB%8B+M%E1%BA%ABu';

  it('lead to the dossiers of whom the popup shows: the list of a count, the order of work', async () => {
    await draw();
    expect(link('Mở báo cáo')).toBe(`chrome-extension://own/report.html#today?${seenBy}`);
    expect(link('Xem cả 18')).toBe(`chrome-extension://own/report.html#today?${seenBy}`);
    await draw({ wanted: { count: 'overdue' }, listed: { dossiers: [], more: false } });
    expect(link('Mở trong báo cáo')).toBe(`chrome-extension://own/report.html#today?list=overdue&${seenBy}`);
  });

  it('ask for nobody where several are shown together; the days then say whose they are', async () => {
    const { officer: _, ...several } = { ...backlog, officers: ['Lê A', 'Trần B'] };
    const trend = [{ day: '2026-11-17', overdue: 1, undigitised: 2 }];
    await draw({ figures: { state: 'ready', backlog: several }, trend });
    expect(link('Mở báo cáo')).toBe('chrome-extension://own/report.html#today');
    expect(link('So sánh các ngày')).toBe('chrome-extension://own/report.html#compare');
    expect(text()).toContain('Tính chung mọi cán bộ');
    await draw({ trend });
    expect(text()).not.toContain('Tính chung mọi cán bộ');
  });

  it('are not offered before anything was read: the sample is', async () => {
    const { readAt: __, ...unread } = backlog;
    await draw({ figures: { state: 'ready', backlog: { ...unread, coverage: [] } } });
    expect(link('Mở báo cáo')).toBeUndefined();
    expect(link('Xem thử với dữ liệu mẫu')).toContain('sample.html');
  });

  it('stand under a note where the data are the sample', async () => {
    await draw();
    expect(root.querySelector('[role=note]')).toBeNull();
    await draw({ sample: true });
    expect(root.querySelector('[role=note]')?.textContent).toContain('không phải số liệu thật');
  });
});

describe('the figures', () => {
  it('stand as bare numbers beside their words', async () => {
    await draw();
    const counts = [...root.querySelectorAll<HTMLElement>('[data-count]')];
    expect(Object.fromEntries(counts.map((count) => [count.dataset.count, count.textContent]))).toEqual({
      overdue: '3',
      'due-today': '2',
      'due-soon': '5',
      'step-overdue': '0',
      undigitised: '8',
      paused: '1',
      open: '40',
      total: '97',
    });
    expect(text()).toContain('trong 2 ngày làm việc');
  });

  it.each([
    ['vi', '140.460', '1.017'],
    ['en', '140,460', '1,017'],
  ] as const)(
    'have their thousands apart in the way of the language (%s)',
    async (language, total, overdue) => {
      const counts = { ...backlog.counts, total: 140_460, overdue: 1_017 };
      await draw({ language, figures: { state: 'ready', backlog: { ...backlog, counts } } });
      expect(root.querySelector('[data-count=total]')?.textContent).toBe(total);
      expect(root.querySelector('[data-count=overdue]')?.textContent).toBe(overdue);
    },
  );

  it('say of how much they speak and when it was read', async () => {
    await draw();
    expect(text()).toContain('Đọc lúc 16:05 · 80/97 hồ sơ · 1/2 danh sách đọc hết');
    expect(text()).toContain('Đang xử lý (motcua.example.vn): 40/57 hồ sơ, 16:05');
  });

  it('are no sum of dossiers where lists share some', async () => {
    const [first, second] = backlog.coverage;
    if (first === undefined || second === undefined) throw new Error('two lists');
    const counts = { ...backlog.counts, total: 60 };
    await draw({ figures: { state: 'ready', backlog: { ...backlog, counts } } });
    expect(text()).toContain('Đọc lúc 16:05 · 80/97 dòng · 1/2 danh sách đọc hết');
    const coverage = [{ ...first, complete: true, rows: 57 }, second];
    await draw({ figures: { state: 'ready', backlog: { ...backlog, counts, coverage } } });
    expect(text()).toContain('Đọc lúc 16:05 · 2/2 danh sách đọc hết');
  });

  it('claim no total where a list does not tell it', async () => {
    const [first, second] = backlog.coverage;
    if (first === undefined || second === undefined) throw new Error('two lists');
    const { total: _, ...open } = first;
    await draw({ figures: { state: 'ready', backlog: { ...backlog, coverage: [open, second] } } });
    expect(text()).toContain('80 hồ sơ · 1/2 danh sách đọc hết');
  });

  it('look old once they are of an earlier day', async () => {
    await draw();
    expect(root.querySelector('.stale')).toBeNull();
    const yesterday = readAt - 86_400_000;
    await draw({ figures: { state: 'ready', backlog: { ...backlog, readAt: yesterday } } });
    expect(root.querySelector('.stale')?.textContent).toContain('Đọc lúc 16:05 17/11/2026');
  });

  it('tell of dossiers that left their list', async () => {
    await draw({ figures: { state: 'ready', backlog: { ...backlog, gone: 2 } } });
    expect(text()).toContain('2 hồ sơ không còn trong danh sách, chưa rõ đã xong hay chưa.');
  });

  it('say first that all that was kept before is gone, until that was read', async () => {
    await draw({ lostAt: Date.UTC(2026, 10, 17, 1, 5), figures: { state: 'ready', backlog } });
    const alert = root.querySelector('[role="alert"]')?.textContent;
    expect(alert).toContain('Trình duyệt đã xóa toàn bộ dữ liệu của Nhắc Hạn');
    expect(alert).toContain('08:05 17/11/2026');
    await press('Đã hiểu');
    expect(props.onLossRead).toHaveBeenCalledOnce();
    await draw();
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });

  it('are not shown as zeros before anything was read', async () => {
    const { readAt: _, ...unread } = backlog;
    await draw({ figures: { state: 'ready', backlog: unread } });
    expect(root.querySelectorAll('[data-count]')).toHaveLength(0);
    expect(text()).toContain('Mở danh sách hồ sơ trên cổng một cửa');
  });

  it('are waited for', async () => {
    await draw({ figures: { state: 'loading' } });
    expect(root.querySelector('[aria-busy=true]')?.textContent).toBe('Đang tổng hợp…');
  });

  it('that cannot be had are explained, and may be asked for again', async () => {
    await draw({ figures: { state: 'failed', error: 'storage-newer' } });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('phiên bản mới hơn');
    await press('Thử lại');
    expect(props.onRetry).toHaveBeenCalledTimes(1);
  });
});

describe('the most urgent', () => {
  it('open in the portal: the dossier, or the portal where its address is not known', async () => {
    await draw();
    await press('0583');
    await press('0602');
    expect(props.onOpen).toHaveBeenNthCalledWith(1, `${site}/ho-so/583`);
    expect(props.onOpen).toHaveBeenNthCalledWith(2, site);
  });

  it('say why in words, beside text of the page as text', async () => {
    await draw();
    expect(button('0583')?.textContent).toContain('Quá hạn 1 ngày');
    expect(button('0583')?.textContent).toContain('<img src=x>');
    expect(root.querySelector('img')).toBeNull();
  });

  it('say of how many they are the first', async () => {
    await draw();
    expect(text()).toContain('2 trong 18 hồ sơ cần xử lý');
  });
});

describe('a list in place of the most urgent', () => {
  const done = {
    site,
    code: 'H57.132-261101-0001',
    procedure: 'Đăng ký kết hôn',
    progress: 'on-time' as const,
    flags: [],
    params: {},
  };

  it('is opened by its count and closed by the same', async () => {
    await draw();
    await press('đang tạm dừng');
    expect(props.onWant).toHaveBeenLastCalledWith({ count: 'paused' });
    await draw({ wanted: { count: 'paused' } });
    expect(button('đang tạm dừng')?.getAttribute('aria-pressed')).toBe('true');
    await press('đang tạm dừng');
    expect(props.onWant).toHaveBeenLastCalledWith(undefined);
  });

  it('is asked for as one types, and no longer once nothing is typed', async () => {
    await draw({ wanted: { words: 'ket' }, listed: { dossiers: [], more: false } });
    const input = root.querySelector<HTMLInputElement>('input[type=search]');
    if (input === null) throw new Error('a field');
    const typed = async (value: string) => {
      input.value = value;
      await act(async () => void input.dispatchEvent(new Event('input', { bubbles: true })));
    };
    await typed('ket hon');
    expect(props.onWant).toHaveBeenLastCalledWith({ words: 'ket hon' });
    await typed(' ');
    expect(props.onWant).toHaveBeenLastCalledWith(undefined);
  });

  it('names the dossiers with how they stand, and says whether there are more', async () => {
    await draw({ wanted: { words: 'ket hon' } });
    expect(root.querySelector('[aria-busy=true]')?.textContent).toBe('Đang tìm…');
    const gone = { ...done, code: 'H57.132-261101-0002', flags: ['overdue' as const], gone: true as const };
    await draw({ wanted: { words: 'ket hon' }, listed: { dossiers: [done, gone], more: true } });
    expect(text()).toContain('2 hồ sơ đầu, còn nữa.');
    expect(button('0001')?.textContent).toContain('Đã xong đúng hạn');
    expect(button('0002')?.textContent).toContain('chưa rõ đã xong hay chưa');
    expect(button('0002')?.textContent).not.toContain('Quá hạn');
    await press('Trở lại');
    expect(props.onWant).toHaveBeenLastCalledWith(undefined);
  });

  it('tells the working time left where the reason does not', async () => {
    const open = { ...done, progress: 'not-due' as const, workingMinutesLeft: 1350 };
    await draw({ wanted: { count: 'open' }, listed: { dossiers: [open], more: false } });
    expect(button('0001')?.textContent).toContain('Chưa đến hạn · còn 3 ngày làm việc');
  });

  it('that cannot be had is explained', async () => {
    await draw({ wanted: { count: 'open' }, listed: { error: 'storage-blocked' } });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('đang được nâng cấp');
  });
});

describe('the last days', () => {
  const days = [
    { day: '2026-11-16' },
    { day: '2026-11-17', overdue: 4, undigitised: 9, partial: true as const },
    { day: '2026-11-18', overdue: 2, undigitised: 8 },
  ];

  it('are drawn without the days of which nothing is known, and told in words', async () => {
    await draw({ trend: days });
    const [overdue, undigitised] = root.querySelectorAll('figure svg');
    expect(overdue?.querySelectorAll('rect')).toHaveLength(2);
    expect(overdue?.getAttribute('aria-label')).toBe('Hồ sơ quá hạn: từ 4 đến 2, qua 2 ngày có đọc');
    expect(undigitised?.getAttribute('aria-label')).toBe('Hồ sơ thiếu số hóa: từ 9 đến 8, qua 2 ngày có đọc');
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual(['17/11/2026 *49', '18/11/202628']);
    expect(text()).toContain('chưa đọc đủ các cổng');
  });

  it('are left out where no day is known', async () => {
    await draw({ trend: [{ day: '2026-11-16' }] });
    expect(root.querySelector('figure')).toBeNull();
  });
});

describe('the officer', () => {
  it('is named where there is but one', async () => {
    await draw();
    expect(text()).toContain('Nguyễn Thị Mẫu');
    expect(root.querySelector('select')).toBeNull();
  });

  it('is chosen where several share the machine', async () => {
    const officers = ['Lê Văn Thử', 'Nguyễn Thị Mẫu'];
    await draw({ figures: { state: 'ready', backlog: { ...backlog, officers } } });
    const select = root.querySelector('select');
    if (select === null) throw new Error('a choice');
    select.value = 'Lê Văn Thử';
    await act(async () => {
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(props.onOfficer).toHaveBeenCalledWith('Lê Văn Thử');
  });
});

describe('the page that is open', () => {
  it('comes after the work', async () => {
    await draw({ page: { kind: 'not-on', origin: site } });
    expect(root.querySelector('main > section')?.className).not.toBe('page');
  });

  it('comes first where it waits to be turned on and nothing was read yet', async () => {
    const { readAt: _, ...unread } = backlog;
    await draw({ figures: { state: 'ready', backlog: unread }, page: { kind: 'not-on', origin: site } });
    expect(root.querySelector('main > section')?.className).toBe('page');
    await press('Bật trên motcua.example.vn');
    expect(props.onTurnOn).toHaveBeenCalledWith(site);
    expect(text()).toContain('không gửi gì ra khỏi máy');
  });

  it('says so where the browser was not allowed', async () => {
    await draw({ page: { kind: 'not-on', origin: site }, onTurnOn: async () => 'refused' });
    await press('Bật trên');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('chưa cho phép');
  });

  it('is named by hand where its address is not shown', async () => {
    await draw({ page: { kind: 'hidden' } });
    const input = root.querySelector<HTMLInputElement>('input[name=address]');
    if (input === null) throw new Error('a field');
    input.value = 'cổng của tôi';
    await press('Bật');
    expect(props.onTurnOn).not.toHaveBeenCalled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Địa chỉ này không đúng');
    input.value = 'motcua.example.vn/ho-so';
    await press('Bật');
    expect(props.onTurnOn).toHaveBeenCalledWith(site);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('tells what is read, what was refused and what could not be stored', async () => {
    await draw({
      page: {
        kind: 'reading',
        origin: site,
        dossiers: 20,
        refused: [{ reason: 'no-code-column', headers: ['STT', 'Nội dung'] }],
        error: 'storage-full',
      },
    });
    expect(text()).toContain('Đang đọc 20 hồ sơ trên trang này.');
    expect(text()).toContain('Không nhận ra bảng này: thiếu cột mã hồ sơ (STT, Nội dung…).');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Ổ đĩa đã đầy');
    await press('Tắt trên motcua.example.vn');
    expect(props.onTurnOff).toHaveBeenCalledWith(site);
  });

  it('that does not answer asks to be loaded again', async () => {
    await draw({ page: { kind: 'silent', origin: site } });
    expect(text()).toContain('Hãy tải lại trang');
  });
});

it('speaks English where the settings choose it', async () => {
  await draw({ language: 'en', page: { kind: 'resting', origin: site } });
  expect(root.querySelector('main')?.lang).toBe('en');
  expect(text()).toContain('Read at 16:05 · 80 of 97 dossiers · 1 of 2 lists read to the end');
  expect(text()).toContain('Turn on for motcua.example.vn');
});

describe('the bars of the indicators', () => {
  const none = { numerator: 0, denominator: 0, unknown: 0, mendable: 0 };
  const counter = new IndicatorCounter().counts;
  const indicators = {
    from: '2026-11-01',
    at: '2026-11-18T16:05:00',
    counts: {
      ...counter,
      results: { numerator: 1_214, denominator: 2_001, unknown: 12, mendable: 787 },
      onTime: { numerator: 98, denominator: 100, unknown: 0, mendable: 0 },
      online: none,
    },
    targets: { results: 8_000, onTime: 9_800, online: 5_000 },
  };
  const line = (id: string) => root.querySelector(`[data-indicator=${id}]`);
  const said = (id: string) => line(id)?.textContent?.replace(/\s+/g, ' ') ?? '';

  it('stand for each that has a target: share, figures, what it takes, and what is not known', async () => {
    await draw({ indicators });
    expect(root.querySelectorAll('[data-indicator]')).toHaveLength(3);
    expect(said('results')).toContain('60,67% 1.214/2.001');
    expect(said('results')).toContain('cần số hóa thêm 387 hồ sơ để đạt 80%');
    expect(said('results')).toContain('chưa rõ 12 hồ sơ');
    expect(line('results')?.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'Số hóa kết quả: 60,67%, 1.214 trên 2.001 hồ sơ, mục tiêu 80%',
    );
    expect(line('results')?.hasAttribute('data-reached')).toBe(false);
    expect(said('onTime')).toContain('đã đạt 98%');
    expect(line('onTime')?.hasAttribute('data-reached')).toBe(true);
  });

  it('say that there is nothing to count rather than draw a bar', async () => {
    await draw({ indicators });
    expect(said('online')).toContain('chưa có hồ sơ nào để tính; mục tiêu 50%');
    expect(line('online')?.querySelector('svg')).toBeNull();
  });

  it('say of which month they are and when they were counted, and lead to the report', async () => {
    await draw({ indicators });
    const section = root.querySelector('[aria-labelledby=indicators]');
    expect(section?.textContent).toContain('Chỉ tiêu tháng 11/2026');
    expect(section?.textContent).toContain('tính lúc 16:05');
    expect(section?.querySelector('a')?.getAttribute('href')).toContain('#indicators');
    await draw({ indicators: undefined } as unknown as Partial<PopupProps>);
    expect(root.querySelector('[aria-labelledby=indicators]')).toBeNull();
  });
});
