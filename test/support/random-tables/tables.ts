import fc from 'fast-check';
import type { Dossier } from '../../../lib/dossier/dossier';
import type { PageReading } from '../../../lib/reading';

const two = (value: number) => String(value).padStart(2, '0');

interface Moment {
  day: number;
  month: number;
  hour: number;
  minute: number;
  timed: boolean;
}

const moment: fc.Arbitrary<Moment> = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  timed: fc.boolean(),
});

function civil(at: Moment): string {
  const date = `2026-${two(at.month)}-${two(at.day)}`;
  return at.timed ? `${date}T${two(at.hour)}:${two(at.minute)}` : date;
}

/** One way of writing dates for a whole table, as one program writes them. */
const dateStyles: ((at: Moment) => string)[] = [
  (at) => `${two(at.day)}/${two(at.month)}/2026${at.timed ? ` ${two(at.hour)}:${two(at.minute)}` : ''}`,
  (at) => `${at.timed ? `${at.hour}:${two(at.minute)} ` : ''}${at.day}/${at.month}/2026`,
  (at) => `${two(at.day)}-${two(at.month)}-2026${at.timed ? ` ${two(at.hour)}:${two(at.minute)}` : ''}`,
  (at) => `2026-${two(at.month)}-${two(at.day)}${at.timed ? ` ${two(at.hour)}:${two(at.minute)}` : ''}`,
  (at) =>
    `${at.timed ? `${two(at.hour)}:${two(at.minute)} ` : ''}ngày ${two(at.day)} tháng ${two(at.month)} năm 2026`,
];

const statuses: [string, Dossier['stage']][] = [
  ['Đang xử lý', 'processing'],
  ['Được tiếp nhận', 'received'],
  ['Yêu cầu bổ sung giấy tờ', 'paused'],
  ['Đã xử lý xong', 'finished'],
  ['Đã trả kết quả', 'returned'],
  ['Dừng xử lý', 'paused'],
  ['Mới đăng ký', undefined],
];
const procedures = [
  'Chứng thực bản sao',
  'Đăng ký khai sinh',
  'Cấp giấy phép xây dựng',
  'Đăng ký biến động đất đai',
];
const officers = ['Lê Thị Mẫu', 'Trần Văn Thử', 'Âu Giả Định'];
const applicants = ['Nguyễn Thị Giả', 'CÔNG TY TNHH MẪU THỬ', 'Hộ ông Đặng Văn Định'];
const units = ['Sở Xây dựng', 'UBND xã Mẫu', 'Phòng Tư pháp'];
const sectors = ['Hộ tịch', 'Đất đai', 'Chứng thực'];
const channels: [string, Dossier['channel']][] = [
  ['Trực tiếp', 'direct'],
  ['Nộp trực tuyến', 'online'],
  ['Bưu chính công ích', 'postal'],
  ['', undefined],
];
const payments: [string, Dossier['payment']][] = [
  ['Chưa thanh toán', 'unpaid'],
  ['Đã thanh toán', 'paid'],
  ['Không thu phí', 'none'],
  ['', undefined],
];
const syncs: [string, Dossier['synced']][] = [
  ['Đã đồng bộ', true],
  ['Chưa đồng bộ', false],
  ['Đồng bộ lỗi', false],
  ['', undefined],
];
const lefts: [string, Dossier['remaining']][] = [
  ['Còn 2 ngày', { overdue: false, days: 2 }],
  ['Quá hạn 1 ngày 3 giờ', { overdue: true, days: 1, hours: 3 }],
  ['Còn lại: 5 ngày 04:30', { overdue: false, days: 5, hours: 4, minutes: 30 }],
  ['Chưa quá hạn', { overdue: false }],
  ['Trễ hạn', { overdue: true }],
  ['Hôm nay', { overdue: false, days: 0 }],
];

const dossier = fc.record({
  received: moment,
  due: fc.option(moment, { nil: undefined }),
  status: fc.constantFrom(...statuses),
  procedure: fc.constantFrom(...procedures),
  officer: fc.constantFrom(...officers),
  box: fc.constantFrom<[string, Dossier['digitisedResult']][]>(
    ['Đã số hóa', true],
    ['Chưa số hoá', false],
    ['Không áp dụng', 'not-applicable'],
    ['', undefined],
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox">', false],
  ),
  applicant: fc.constantFrom(...applicants),
  unit: fc.constantFrom(...units),
  sector: fc.constantFrom(...sectors),
  channel: fc.constantFrom(...channels),
  payment: fc.constantFrom(...payments),
  sync: fc.constantFrom(...syncs),
  left: fc.constantFrom(...lefts),
  step: moment,
  sent: moment,
  papers: fc.option(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 3, max: 5 })), {
    nil: undefined,
  }),
});
type Truth = typeof dossier extends fc.Arbitrary<infer T> ? T : never;

interface Kind {
  headers: string[];
  cell: (truth: Truth, write: (at: Moment) => string) => string;
  fill: (truth: Truth, into: Dossier) => void;
}

const kinds: Kind[] = [
  {
    headers: [
      'Ngày tiếp nhận',
      'NGÀY TIẾP NHẬN',
      'Thời gian tiếp nhận',
      'Ngày giờ tiếp nhận',
      'Ngay tiep nhan',
    ],
    cell: (truth, write) => write(truth.received),
    fill: (truth, into) => {
      into.receivedAt = civil(truth.received);
    },
  },
  {
    headers: [
      'Ngày hẹn trả',
      'Hẹn trả',
      'Ngày hẹn trả kết quả',
      'Hạn trả kết quả',
      'Hạn giải quyết',
      'ngay hen tra',
    ],
    cell: (truth, write) => (truth.due ? write(truth.due) : ''),
    fill: (truth, into) => {
      if (truth.due) into.dueAt = civil(truth.due);
    },
  },
  {
    headers: ['Trạng thái', 'Trạng thái hồ sơ', 'Tình trạng', 'TÌNH TRẠNG HỒ SƠ'],
    cell: (truth) => truth.status[0],
    fill: (truth, into) => {
      into.statusText = truth.status[0];
      if (truth.status[1]) into.stage = truth.status[1];
    },
  },
  {
    headers: ['Tên thủ tục', 'Thủ tục hành chính', 'Tên TTHC', 'Thủ tục'],
    cell: (truth) => truth.procedure,
    fill: (truth, into) => {
      into.procedure = truth.procedure;
    },
  },
  {
    headers: ['Người xử lý', 'Cán bộ thụ lý', 'Chuyên viên thụ lý', 'Người đang xử lý'],
    cell: (truth) => truth.officer,
    fill: (truth, into) => {
      into.officer = truth.officer;
    },
  },
  {
    headers: ['Số hóa kết quả', 'Số hoá kết quả', 'Kết quả số hóa', 'Kết quả điện tử'],
    cell: (truth) => truth.box[0],
    fill: (truth, into) => {
      if (truth.box[1] !== undefined) into.digitisedResult = truth.box[1];
    },
  },
  {
    headers: ['Chủ hồ sơ', 'Tên chủ hồ sơ', 'Người nộp', 'Tổ chức, cá nhân', 'CHỦ HỒ SƠ'],
    cell: (truth) => truth.applicant,
    fill: (truth, into) => {
      into.applicant = truth.applicant;
    },
  },
  {
    headers: ['Đơn vị', 'Đơn vị xử lý', 'Cơ quan giải quyết', 'Cơ quan thực hiện'],
    cell: (truth) => truth.unit,
    fill: (truth, into) => {
      into.unit = truth.unit;
    },
  },
  {
    headers: ['Lĩnh vực', 'Tên lĩnh vực', 'linh vuc'],
    cell: (truth) => truth.sector,
    fill: (truth, into) => {
      into.sector = truth.sector;
    },
  },
  {
    headers: ['Hình thức nộp', 'Hình thức tiếp nhận', 'Kênh thực hiện'],
    cell: (truth) => truth.channel[0],
    fill: (truth, into) => {
      if (truth.channel[1]) into.channel = truth.channel[1];
    },
  },
  {
    headers: ['Thanh toán', 'Trạng thái thanh toán'],
    cell: (truth) => truth.payment[0],
    fill: (truth, into) => {
      if (truth.payment[1]) into.payment = truth.payment[1];
    },
  },
  {
    headers: ['Đồng bộ', 'Trạng thái đồng bộ', 'Đồng bộ cổng DVCQG'],
    cell: (truth) => truth.sync[0],
    fill: (truth, into) => {
      if (truth.sync[1] !== undefined) into.synced = truth.sync[1];
    },
  },
  {
    headers: ['Còn lại', 'Thời gian còn lại', 'Hạn còn lại'],
    cell: (truth) => truth.left[0],
    fill: (truth, into) => {
      if (truth.left[1]) into.remaining = truth.left[1];
    },
  },
  {
    headers: ['Hạn xử lý cá nhân', 'Hạn xử lý bước', 'Hạn xử lí cá nhân'],
    cell: (truth, write) => write(truth.step),
    fill: (truth, into) => {
      into.stepDueAt = civil(truth.step);
    },
  },
  {
    headers: ['Ngày nộp', 'Ngày nộp hồ sơ', 'Ngày gửi trực tuyến'],
    cell: (truth, write) => write(truth.sent),
    fill: (truth, into) => {
      into.submittedAt = civil(truth.sent);
    },
  },
  {
    headers: ['Số hóa TPHS', 'Số hoá thành phần hồ sơ', 'Thành phần số hóa'],
    cell: (truth) => truth.papers?.join('/') ?? '',
    fill: (truth, into) => {
      if (truth.papers) into.digitisedComponents = truth.papers[0] === truth.papers[1];
    },
  },
  { headers: ['STT', 'Thao tác', 'Ghi chú', ''], cell: () => '<button>Xem</button>', fill: () => undefined },
];

const noise: Record<string, (columns: number) => string[]> = {
  none: () => [],
  group: (columns) => [`<span data-wide="${columns}">Lĩnh vực Hộ tịch</span>`],
  total: (columns) => ['Tổng số: 5', ...new Array<string>(columns - 1).fill('')],
  blank: (columns) => new Array<string>(columns).fill(''),
};

const shapes = [
  'thead',
  'th-in-tbody',
  'td',
  'titled',
  'split',
  'aria',
  'mat',
  'joined',
  'grouped',
  'tables',
  'labelled',
  'sides',
  'layout',
] as const;
type Shape = (typeof shapes)[number];

function row(cells: string[], tag: string): string {
  return `<tr>${cells
    .map((cell) => {
      const wide = /data-wide="(\d+)"/.exec(cell)?.[1];
      return `<${tag}${wide ? ` colspan="${wide}"` : ''}>${cell}</${tag}>`;
    })
    .join('')}</tr>`;
}

function draw(shape: Shape, headers: string[], rows: string[][]): string {
  const body = rows.map((cells) => row(cells, 'td')).join('');
  const head = row(headers, 'th');
  switch (shape) {
    case 'thead':
      return `<table><thead>${head}</thead><tbody>${body}</tbody></table>`;
    case 'th-in-tbody':
      return `<table><tbody>${head}${body}</tbody></table>`;
    case 'td':
      return `<table>${row(headers, 'td')}${body}</table>`;
    case 'titled':
      return `<table><tr><td colspan="${headers.length}">DANH SÁCH HỒ SƠ</td></tr>${row(headers, 'td')}${body}</table>`;
    case 'split':
      return `<div><div><table><thead>${head}</thead></table></div><div><table><tbody>${body}</tbody></table></div></div>`;
    case 'joined':
      return `<table><thead><tr><th colspan="${headers.length}">Danh sách</th></tr>${head}${row(
        headers.map((_, index) => `(${index + 1})`),
        'td',
      )}</thead><tbody>${body}</tbody></table>`;
    case 'grouped':
      return `<table><thead><tr>${headers.map((text, index) => (index === 0 ? `<th rowspan="2">${text}</th>` : index === 1 ? `<th colspan="${headers.length - 1}">Hồ sơ</th>` : '')).join('')}</tr>${row(headers.slice(1), 'th')}</thead><tbody>${body}</tbody></table>`;
    case 'tables':
      return `<div><div class="head"><table>${head}</table></div><div class="body">${rows
        .map((cells) => `<div><table class="row">${row(cells, 'td')}</table></div>`)
        .join('')}</div></div>`;
    case 'labelled':
      return `<table><thead>${head}</thead><tbody>${rows
        .map((cells) => {
          const named = cells.length === headers.length;
          return named
            ? `<tr>${cells.map((text, index) => `<td data-label="${headers[index]}"><span>${headers[index]}</span><div>${text}</div></td>`).join('')}</tr>`
            : row(cells, 'td');
        })
        .join('')}</tbody></table>`;
    case 'sides': {
      const side = (from: number, to?: number) =>
        `<table><thead>${row(headers.slice(from, to), 'th')}</thead><tbody>${rows
          .map((cells, index) =>
            row(cells.slice(from, to), 'td').replace('<tr', `<tr data-row-key="${index}"`),
          )
          .join('')}</tbody></table>`;
      return `<div class="grid"><div class="pinned">${side(0, 2)}</div><div class="scroll">${side(2)}</div></div>`;
    }
    case 'layout':
      return `<table><tbody><tr><td colspan="2">Phần mềm một cửa</td></tr><tr><td><ul><li>Tiếp nhận</li></ul></td><td><table>${head}${body}</table></td></tr></tbody></table>`;
    default: {
      const cell = (text: string, role: string, index: number) =>
        shape === 'mat'
          ? `<mat-${role === 'columnheader' ? 'header-' : ''}cell class="mat-column-c${index}" role="${role}">${text}</mat-${role === 'columnheader' ? 'header-' : ''}cell>`
          : `<div role="${role}">${text}</div>`;
      const line = (cells: string[], role: string) =>
        `<div role="row">${cells.map((text, index) => cell(text, role, index)).join('')}</div>`;
      return `<div role="grid">${line(headers, 'columnheader')}${rows.map((cells) => line(cells, 'gridcell')).join('')}</div>`;
    }
  }
}

const table = fc.record({
  truths: fc.array(dossier, { minLength: 1, maxLength: 6 }),
  columns: fc.shuffledSubarray(kinds, { minLength: 3, maxLength: 12 }),
  headerPicks: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  codeAt: fc.nat(),
  codeHeader: fc.constantFrom('Mã hồ sơ', 'Số hồ sơ', 'MÃ HỒ SƠ', 'Mã số hồ sơ', 'Số biên nhận', 'So ho so'),
  codeForm: fc.constantFrom<(serial: string) => string>(
    (serial) => `H57.132-260804-${serial}`,
    (serial) => `000.00.53.H48-260804-${serial}`,
    (serial) => `G22.99.08-260804-${serial}`,
    (serial) => `HSPT-2026-${serial}`,
  ),
  style: fc.constantFrom(...dateStyles),
  shape: fc.constantFrom(...shapes),
  noise: fc.constantFrom(...Object.keys(noise)),
  noiseAt: fc.nat(),
});

/** A table's markup and the dossiers that it shows. */
function build(plan: typeof table extends fc.Arbitrary<infer T> ? T : never): {
  html: string;
  dossiers: Dossier[];
} {
  const headers = plan.columns.map(
    (kind, index) => kind.headers[(plan.headerPicks[index] ?? 0) % kind.headers.length] as string,
  );
  const codeAt = plan.codeAt % (headers.length + 1);
  headers.splice(codeAt, 0, plan.codeHeader);
  const codes = plan.truths.map((_, index) => plan.codeForm(String(1001 + index)));
  const rows = plan.truths.map((truth, index) => {
    const cells = plan.columns.map((kind) => kind.cell(truth, plan.style));
    cells.splice(codeAt, 0, codes[index] as string);
    return cells;
  });
  const extra = noise[plan.noise]?.(headers.length) ?? [];
  // A row over all columns stands in tables alone that span.
  const div = ['aria', 'mat', 'tables', 'sides'].includes(plan.shape);
  if (extra.length > 0 && !(div && plan.noise === 'group'))
    rows.splice(plan.noiseAt % (rows.length + 1), 0, extra);
  const dossiers = plan.truths.map((truth, index) => {
    const into: Dossier = { code: codes[index] as string };
    for (const kind of plan.columns) kind.fill(truth, into);
    return into;
  });
  return { html: draw(plan.shape, headers, rows), dossiers };
}

/** The same text for the same content, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * Draws random tables of random dossiers, reads each by `read` and wants exactly those dossiers, one list, no refusal
 * and nothing unreadable.
 * @returns What went wrong, with the seed and the smallest case; undefined where nothing did.
 */
export function wrongTable(
  read: (html: string) => PageReading,
  cases: { runs: number; seed?: number | undefined },
): string | undefined {
  const outcome = fc.check(
    fc.property(table, (plan) => {
      const { html, dossiers } = build(plan);
      const { lists, refusals } = read(html);
      const got = canonical({
        lists: lists.map((list) => list.rows.map(({ dossier: own }) => own)),
        unreadable: lists.flatMap((list) => list.rows.flatMap(({ unreadable }) => unreadable)),
        refusals: refusals.map(({ reason }) => reason),
      });
      const want = canonical({ lists: [dossiers], unreadable: [], refusals: [] });
      if (got !== want) throw new Error(`${html}\nwant ${want}\ngot  ${got}`);
    }),
    { numRuns: cases.runs, ...(cases.seed !== undefined && { seed: cases.seed }) },
  );
  return outcome.failed ? fc.defaultReportMessage(outcome) : undefined;
}
