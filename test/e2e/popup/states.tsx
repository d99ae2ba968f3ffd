import { render } from 'preact';
import type { Figures, PopupProps } from '../../../components/popup/Popup';
import { Popup } from '../../../components/popup/Popup';
import type { PageLine } from '../../../components/popup/page-line';
import { type CountName, countNames, type ErrorName, popupTexts } from '../../../lib/locale/popup';
import { civilTimeOf } from '../../../lib/platform/clock';
import type { Backlog, UrgentDossier } from '../../../lib/report';
import { indicatorIds } from '../../../lib/report/indicators';

// Runs in a page: the popup in each state that it can be in, with the longest that may stand there.

/** As many dossiers as a province has in a year. */
const most = 140_460;
const at = Date.UTC(2026, 10, 18, 9, 10);
const origin = 'https://dichvucong-motcua-thitranvinhthanhtrung.chauphu.angiang.gov.vn:8443';
const procedure =
  'Đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất cho người nhận chuyển nhượng quyền sử dụng đất, mua nhà ở, công trình xây dựng trong các dự án phát triển nhà ở';
const officers = [
  'Nguyễn Hoàng Phương Thảo Vy (Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính)',
  'Trần Lê Quỳnh Mẫu',
];
const headers = Array.from({ length: 14 }, (_, column) => `Tên cột dài và lạ thứ ${column + 1} của bảng này`);

const overdue: UrgentDossier = {
  site: origin,
  code: 'H57.132.16.28-261104-0583.000123-TNMT',
  procedure,
  progress: 'overdue',
  flags: ['overdue', 'undigitised-components'],
  params: { workingMinutes: 123_456, dayMinutes: 450 },
  workingMinutesLeft: -123_456,
  link: `${origin}/ho-so/583`,
};
const urgent: UrgentDossier[] = [
  overdue,
  {
    ...overdue,
    // A code of old, with nothing that a line may be broken at.
    code: 'G22099902241122005830001234567890123456',
    annotation: {
      cause: 'objective',
      note: 'Phần mềm một cửa của tỉnh ngừng hoạt động nhiều lần trong tuần, đã báo bằng văn bản cho đơn vị vận hành',
      apologyOn: '2026-11-17',
      changedAt: at,
    },
  },
  {
    ...overdue,
    code: 'H57.132.16.28-261104-0584.000123-TNMT',
    progress: 'not-due',
    flags: ['attached-not-digitised'],
    params: {},
    workingMinutesLeft: 123_456,
  },
  { ...overdue, code: 'H57.132.16.28-261104-0585.000123-TNMT', gone: true },
];

const everyCount = Object.fromEntries(countNames.map((name) => [name, most])) as Record<CountName, number>;
const lists = [
  'Hồ sơ đang xử lý của bộ phận Tiếp nhận và Trả kết quả, quá hạn bước xử lý',
  'Chờ trả kết quả',
];

const backlog: Backlog = {
  at: civilTimeOf(at),
  workingDayMinutes: 450,
  dueSoonWorkingDays: 2.5,
  officer: officers[0] ?? '',
  officers,
  counts: everyCount,
  gone: most,
  urgent,
  urgentTotal: most,
  coverage: lists.map((title) => ({
    site: origin,
    list: title,
    title,
    pages: [1, 2],
    ofPages: 7_023,
    rows: 123_456,
    total: most,
    complete: false,
    readAt: at - 90 * 3_600_000,
  })),
  readAt: at - 90 * 3_600_000,
};
const ready: Figures = { state: 'ready', backlog };
const { readAt: _, ...neverRead } = { ...backlog, coverage: [], urgent: [], urgentTotal: 0, gone: 0 };
const nothingRead: Figures = { state: 'ready', backlog: neverRead };
const failed = (error: ErrorName): Figures => ({ state: 'failed', error });

const everything: Partial<PopupProps> = {
  sample: true,
  figures: ready,
  page: {
    kind: 'reading',
    origin,
    dossiers: most,
    refused: [
      { reason: 'no-code-column', headers },
      { reason: 'two-code-columns', headers: headers.slice(0, 2) },
    ],
    error: 'storage-full',
  },
  reminders: 'silenced',
  trend: Array.from({ length: 14 }, (__, day) => ({
    day: `2026-11-${String(day + 4).padStart(2, '0')}`,
    overdue: most - day,
    undigitised: most + day,
    ...(day === 3 ? { partial: true as const } : {}),
  })),
  indicators: {
    at: civilTimeOf(at),
    from: '2026-11-01',
    counts: Object.fromEntries(
      indicatorIds.map((id) => [id, { numerator: 101_234, denominator: most, unknown: most, mendable: 7 }]),
    ) as NonNullable<PopupProps['indicators']>['counts'],
    targets: Object.fromEntries(indicatorIds.map((id) => [id, 9_950])),
  },
  lostAt: at,
  clockDoubt: { machine: 'behind', machineDay: '2026-10-18', portalDay: '2026-11-18' },
  onLock: () => undefined,
};

const onPage = (page: PageLine, figures = nothingRead): Partial<PopupProps> => ({ page, figures });

/** By name, what differs from a popup that waits for its figures. */
const states: Record<string, Partial<PopupProps>> = {
  everything,
  waiting: {},
  'nothing read, no portal open': onPage({ kind: 'hidden' }),
  'nothing read, not turned on': onPage({ kind: 'not-on', origin }),
  'nothing read, resting': onPage({ kind: 'resting', origin }),
  'turned on, loaded before': onPage({ kind: 'silent', origin }),
  'no list on the page': onPage({ kind: 'reading', origin, dossiers: 0, refused: [] }),
  'no portal open': onPage({ kind: 'hidden' }, ready),
  'a long list': {
    figures: ready,
    wanted: { count: 'step-overdue' },
    listed: { dossiers: urgent, more: true },
  },
  searching: { figures: ready, wanted: { words: 'đất đai' } },
  'nothing found': { figures: ready, wanted: { words: 'zzz' }, listed: { dossiers: [], more: false } },
  'a search that failed': { figures: ready, wanted: { words: 'a' }, listed: { error: 'storage-blocked' } },
};
for (const error of Object.keys(popupTexts('vi').errors) as ErrorName[])
  states[`failed: ${error}`] = { figures: failed(error), page: { kind: 'hidden' } };

const nothing = () => undefined;
const props: PopupProps = {
  language: 'vi',
  sample: false,
  reportPage: 'report.html',
  figures: { state: 'loading' },
  officer: undefined,
  civilTimeOf,
  onOfficer: nothing,
  onWant: nothing,
  onSilence: nothing,
  onOpen: nothing,
  onRetry: nothing,
  onTurnOn: async () => 'refused',
  onTurnOff: nothing,
  onLossRead: nothing,
  onSettings: nothing,
  onNoteFailure: async () => false,
  onAnnotate: async () => false,
};

Object.assign(globalThis, {
  states: Object.keys(states),
  /** Draws the popup in one state, with all that folds opened. */
  draw(name: string, language: 'vi' | 'en') {
    document.documentElement.lang = language;
    render(null, document.body);
    render(<Popup {...props} {...states[name]} language={language} />, document.body);
    for (const details of document.querySelectorAll('details')) details.open = true;
  },
});
