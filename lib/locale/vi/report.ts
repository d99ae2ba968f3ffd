import { wordNumber } from '../figure';
import type { LetterFigures, ReportTexts } from '../report-words';
import { indicatorTexts } from './indicators';
import { popupTexts } from './popup';

const n = (value: number) => wordNumber('vi', value);
/** Official letters write a count below ten with a nought before it. */
const two = (value: number) => (value < 10 ? `0${value}` : n(value));

const counts: ReportTexts['counts'] = {
  overdue: 'Quá hạn',
  'due-today': 'Đến hạn hôm nay',
  'due-soon': 'Sắp đến hạn',
  'step-overdue': 'Quá hạn bước xử lý',
  undigitised: 'Thiếu số hóa',
  paused: 'Đang tạm dừng',
  open: 'Đang giải quyết',
  total: 'Tổng số đã biết',
  ineligible: 'Trả lại, không đủ điều kiện',
};

const tallyRest: Partial<Record<string, string>> = {
  paused: 'đang tạm dừng, tính vào trong hạn',
  unknownArrival: 'không rõ ngày tiếp nhận, chưa xếp được vào cột 4, 5 hay 6',
  unknownChannel: 'không rõ hình thức nộp, chưa xếp được vào cột 4 hay 5',
  unknownTimeliness: 'đã giải quyết nhưng không rõ đúng hạn hay trễ hạn, chưa xếp được vào cột 8, 9 hay 10',
  unknownDue: 'đang giải quyết nhưng không rõ hạn, chưa xếp được vào cột 12 hay 13',
  unknownEnd: 'không rõ đã xong trước hay sau ngày cuối kỳ, chưa xếp được vào cột 7 hay 11',
  turnedAway: 'trả lại hoặc rút, không tính vào biểu',
  undated: 'không đủ ngày để biết có thuộc kỳ này không, không tính vào biểu',
};

/** The report page in Vietnamese. */
export const reportTexts: ReportTexts = {
  title: 'Nhắc Hạn: báo cáo',
  views: {
    today: 'Hôm nay',
    compare: 'So sánh',
    tally: 'Biểu II.06a',
    indicators: 'Chỉ tiêu',
    reconcile: 'Đối soát',
    team: 'Nhóm',
    portal: 'Lỗi cổng',
    files: 'Tệp',
  },
  sidebar: 'Các phần của báo cáo',
  loading: (dossiers) => `Đang đọc kho: ${n(dossiers)} hồ sơ…`,
  computing: 'Đang tổng hợp…',
  retry: 'Thử lại',
  errors: popupTexts.errors,
  empty: popupTexts.empty,
  refresh: 'Đọc lại số liệu',
  print: 'In phần này',
  file: 'Xuất Excel phần này',
  filing: {
    going: 'Đang tạo tệp…',
    made: 'Đã lưu tệp Excel.',
    failed: 'Chưa tạo được tệp. Hãy thử lại.',
  },
  figure: 'Số liệu',
  moreRows: (rows, left) => `Hiện thêm ${n(rows)} trong ${n(left)} dòng còn lại`,
  printedOnly: (shown, of) => `Bản in có ${n(shown)} trong ${n(of)} dòng; xuất tệp để có đủ.`,
  filter: {
    heading: 'Phạm vi xem',
    period: 'Kỳ',
    periods: {
      month: 'Tháng này',
      lastMonth: 'Tháng trước',
      quarter: 'Quý này',
      year: 'Từ đầu năm',
      own: 'Tự chọn',
    },
    from: 'Từ ngày',
    to: 'Đến ngày',
    day: 'Ngày',
    firstDay: 'Ngày trước',
    secondDay: 'Ngày sau',
    all: 'tất cả',
    unknown: 'chưa rõ',
    seenBy: (name) => `Hồ sơ cổng hiện cho ${name}`,
    clear: 'Bỏ lọc',
  },
  groupings: {
    sector: 'Lĩnh vực',
    unit: 'Đơn vị',
    officer: 'Cán bộ',
    procedure: 'Thủ tục',
    site: 'Cổng',
  },
  by: 'Chia theo',
  coverage({ dossiers, completeLists, lists, time }) {
    const known = `${n(dossiers)} hồ sơ`;
    const read = lists === 0 ? '' : `, ${n(completeLists)}/${n(lists)} danh sách đọc hết`;
    return `Phạm vi: ${known}${read}${time === undefined ? '' : `, đọc lúc ${time}`}`;
  },
  coverageDetails: popupTexts.coverageDetails,
  listCoverage: popupTexts.listCoverage,
  unknownName: 'Chưa rõ',
  counts,
  progress: {
    'not-due': 'Chưa đến hạn',
    overdue: 'Quá hạn',
    early: 'Trước hạn',
    'on-time': 'Đúng hạn',
    late: 'Trễ hạn',
    paused: 'Tạm dừng',
    closed: 'Đã kết thúc',
    unknown: 'Chưa rõ',
  },
  columns: {
    code: 'Mã hồ sơ',
    nationalCode: 'Mã quốc gia',
    procedure: 'Thủ tục',
    sector: 'Lĩnh vực',
    unit: 'Đơn vị',
    officer: 'Cán bộ',
    receivedAt: 'Tiếp nhận',
    dueAt: 'Hẹn trả',
    doneAt: 'Xong',
    state: 'Tình hình',
    status: 'Trạng thái trên cổng',
    components: 'Số hóa thành phần',
    result: 'Số hóa kết quả',
    channel: 'Hình thức nộp',
    payment: 'Thanh toán',
    synced: 'Đồng bộ',
    cause: 'Nguyên nhân',
    site: 'Cổng',
    seenAt: 'Thấy lần cuối',
    before: 'Ngày trước',
    there: 'Trên Cổng quốc gia',
    field: 'Ngày',
    hereAt: 'Cổng tỉnh ghi',
    thereAt: 'Cổng quốc gia ghi',
  },
  channels: { direct: 'Trực tiếp', online: 'Trực tuyến', postal: 'Bưu chính' },
  payments: {
    none: 'Không thu',
    unpaid: 'Chưa thanh toán',
    online: 'Trực tuyến',
    direct: 'Trực tiếp',
    paid: 'Đã thanh toán',
  },
  digitised: { true: 'Đã số hóa', false: 'Chưa số hóa', 'not-applicable': 'Không áp dụng' },
  synced: { true: 'Đã đồng bộ', false: 'Chưa đồng bộ' },
  list: {
    search: 'Tìm mã, thủ tục, cán bộ; không cần dấu',
    columns: 'Chọn cột',
    rows: (count) => `${n(count)} hồ sơ`,
    found: (count, of) => `${n(count)} trong ${n(of)} hồ sơ`,
    none: 'Không có hồ sơ nào.',
    back: 'Về bảng tổng',
    sortBy: (column) => `Xếp theo ${column}`,
    open: (code) => `Mở hồ sơ ${code} trên cổng`,
    cause: (code) => `Ghi nguyên nhân của hồ sơ ${code}`,
    noteCause: 'Ghi nguyên nhân',
    copy: 'Chép danh sách',
    notCopied: 'Chưa chép được. Hãy thử lại.',
    print: 'In danh sách',
    region: (title) => `Danh sách: ${title}`,
  },
  today: {
    urgent: 'Việc cần làm, theo thứ tự',
    urgentNote: 'Quá hạn trước, rồi đến gần hạn nhất, rồi kết quả chưa số hóa.',
    remind: 'Ai cần nhắc hôm nay',
    nobody: 'Hôm nay không có ai cần nhắc, trong số hồ sơ đã đọc.',
    remindLine: (name, said) =>
      `${name}: ${said.map(({ count, value }) => `${n(value)} ${counts[count].toLowerCase()}`).join(', ')}`,
    ages: 'Quá hạn bao lâu',
    age: (from, to) =>
      from === 0
        ? `đến ${n(to)} ngày`
        : Number.isFinite(to)
          ? `${n(from)}–${n(to)} ngày`
          : `trên ${n(from - 1)} ngày`,
    ageUnknown: 'không rõ bao lâu',
    bySector: 'Quá hạn theo lĩnh vực',
    gone: (count) => `${n(count)} hồ sơ không còn trong danh sách đã đọc hết, chưa rõ đã xong hay chưa.`,
    pastDay: (day) => `Tình hình cuối ngày ${day}, theo những gì đã đọc đến ngày đó.`,
    noDay: (day) => `Chưa có số liệu của ngày ${day}: Nhắc Hạn chưa đọc hồ sơ nào đến ngày đó.`,
    locked: (day, sha256) => `Số liệu ngày ${day} đã khóa, mã SHA-256 ${sha256}.`,
    dossiers: 'Số hồ sơ',
  },
  tally: {
    heading: (from, to) => `Tình hình, kết quả giải quyết TTHC từ ${from} đến ${to}`,
    columns: {
      total: 'Tổng số',
      online: 'Trực tuyến',
      direct: 'Trực tiếp, bưu chính',
      carried: 'Từ kỳ trước',
      resolved: 'Tổng số',
      early: 'Trước hạn',
      onTime: 'Đúng hạn',
      late: 'Trễ hạn',
      open: 'Tổng số',
      inTime: 'Trong hạn',
      overdue: 'Quá hạn',
      paused: 'Tạm dừng',
      unknownArrival: 'Không rõ ngày tiếp nhận',
      unknownChannel: 'Không rõ hình thức nộp',
      unknownTimeliness: 'Không rõ đúng hạn hay trễ hạn',
      unknownDue: 'Không rõ hạn',
      unknownEnd: 'Không rõ đã xong chưa',
      turnedAway: 'Trả lại, rút',
      undated: 'Không rõ thuộc kỳ nào',
    },
    groups: {
      received: 'Tiếp nhận',
      receivedNew: 'Trong kỳ',
      resolved: 'Đã giải quyết',
      open: 'Đang giải quyết',
    },
    total: 'Tổng cộng',
    number: 'STT',
    identities: 'Kiểm tra các đẳng thức của biểu',
    identity: (whole, parts, difference) =>
      `${whole} = ${parts.join(' + ')}: ${difference === 0 ? 'đúng' : `lệch ${n(difference)}`}`,
    rest: 'Ngoài các cột của biểu',
    restLine: (column, count) => `${n(count)} hồ sơ ${tallyRest[column] ?? ''}`,
    rule: 'Đúng hạn, quá hạn tính theo giờ hẹn trả nếu cổng ghi giờ, nếu không thì đến hết ngày hẹn trả. Hồ sơ tạm dừng tính là trong hạn.',
    letter: 'Đoạn văn cho báo cáo',
    paragraph,
    copy: 'Chép đoạn này',
    copied: 'Đã chép.',
  },
  indicators: {
    ...indicatorTexts,
    explained: {
      onTime: '(trước hạn + đúng hạn) / đã giải quyết',
      onTimeNational:
        '(trước hạn + đúng hạn + đang giải quyết trong hạn) / tổng tiếp nhận, cả đang giải quyết',
      components: 'đã số hóa đủ thành phần / hồ sơ trong kỳ có thành phần phải số hóa',
      results: 'đã số hóa kết quả / hồ sơ đã giải quyết có kết quả phải số hóa',
      both: 'đã số hóa cả hai / hồ sơ đã giải quyết',
      attached: 'chưa tích ô "số hóa" / hồ sơ đã đính kèm kết quả; càng ít càng tốt',
      online: 'nộp trực tuyến / hồ sơ mới tiếp nhận trong kỳ',
      payment: 'thanh toán trực tuyến / hồ sơ đã giải quyết có phí, lệ phí',
      synced: 'đã đồng bộ / hồ sơ trong kỳ',
    },
    heading: (from, to) => `Chỉ tiêu từ ${from} đến ${to}`,
    bounds: (least, most) => `kể cả chưa rõ: từ ${least} đến ${most}`,
    target: 'Mục tiêu',
    targetOf: (name) => `Mục tiêu, phần trăm: ${name}`,
    official: 'Điểm công bố',
    officialOf: (name) => `Tỷ lệ được công bố, phần trăm: ${name}`,
    officialHint: 'Gõ tỷ lệ mà Cổng quốc gia hoặc tỉnh công bố để đặt cạnh số của đơn vị.',
    badPercent: 'Hãy ghi một tỷ lệ từ 0 đến 100, ví dụ 87,68.',
    preset: 'Lấy mục tiêu theo',
    presets: {
      hauGiang2024: 'Quyết định 948/QĐ-UBND Hậu Giang 2024',
      thapMuoi2023: 'Công văn Tháp Mười 11/2023',
      tuKy2023: 'Công văn Tứ Kỳ 02/2023',
    },
    counted: 'đã đạt',
    missing: 'chưa đạt',
    unknownList: 'chưa rõ',
    toDo: 'Danh sách cần làm, dễ trước',
    ratiosOnly: 'Đây là tỷ lệ tính từ hồ sơ đã đọc, không phải điểm số chính thức.',
    notSaved: 'Chưa lưu được. Hãy thử lại.',
    range: (name) => `${name}: tỷ lệ so với mục tiêu`,
    columns: {
      name: 'Chỉ tiêu',
      numerator: 'Đạt',
      denominator: 'Trên tổng',
      percent: 'Tỷ lệ',
      unknown: 'Chưa rõ',
      target: 'Mục tiêu',
      official: 'Điểm công bố',
      needed: 'Cần làm thêm',
    },
  },
  compare: {
    heading: (from, to) => `So sánh ${from} với ${to}`,
    changes: {
      newlyOverdue: 'mới quá hạn',
      finished: 'đã xong',
      received: 'mới tiếp nhận',
      firstSeen: 'lần đầu đọc thấy, tiếp nhận từ trước',
      gone: 'không còn trong danh sách',
      digitised: 'mới số hóa',
    },
    sentence: (from, to, changes) =>
      `Từ ${from} đến ${to}: ${changes.map(({ change, value }) => `${reportTexts.compare.changes[change]} ${n(value)}`).join(', ')}.`,
    nothingBefore: (day) => `Chưa có số liệu đến ngày ${day}, nên chưa so sánh được.`,
    trend: 'Diễn biến các ngày đã khóa',
    trendTable: 'Số liệu từng ngày đã khóa',
    trendNote: 'Mỗi ngày một điểm, theo số liệu đã khóa của ngày đó trên các cổng đang xem.',
    portals: 'Cổng đã đọc',
    partialDays: 'Điểm rỗng: ngày chưa đọc đủ các cổng, số liệu thiếu phần của cổng chưa đọc.',
    noTrend: 'Chưa có ngày nào được khóa. Số liệu mỗi ngày được khóa khi sang ngày sau.',
    series: { overdue: 'Quá hạn', undigitised: 'Thiếu số hóa', open: 'Đang giải quyết' },
    day: 'Ngày',
    change: 'Thay đổi',
    whatChanged: 'Những gì đã thay đổi',
    caption: (newest, least, most) => `gần nhất ${n(newest)}; ít nhất ${n(least)}, nhiều nhất ${n(most)}`,
    goneNote: '"Không còn trong danh sách" chỉ biết được khi so với hôm nay.',
    coverage: (day, rows, lists, complete) =>
      `Ngày ${day}: đã đọc ${n(rows)} dòng, ${n(complete)}/${n(lists)} danh sách đọc hết.`,
    noCoverage: (day) => `Ngày ${day}: không đọc danh sách nào, lấy theo lần đọc gần nhất trước đó.`,
    plotOf: (series, first, last) => `${series} từ ${first} đến ${last}; số liệu trong bảng bên cạnh.`,
  },
  reconcile: {
    heading: (host) => `Đối soát với ${host}`,
    choose: 'Cổng quốc gia là',
    none: 'chưa chọn',
    noSites:
      'Chọn cổng nào là Cổng Dịch vụ công quốc gia. Muốn có số liệu của cổng đó, hãy bật Nhắc Hạn ở đó và mở các danh sách hồ sơ.',
    differences: {
      overdueThere: 'Quá hạn ở Cổng quốc gia, đã xong ở đây',
      missingThere: 'Chưa thấy ở Cổng quốc gia',
      missingHere: 'Chỉ có ở Cổng quốc gia',
      dates: 'Ngày ghi khác nhau',
      duplicates: 'Bị trùng',
      matched: 'Có ở cả hai',
    },
    rate: ({ percent, matched, here }) =>
      `Thấy trên Cổng quốc gia ${n(matched)}/${n(here)} hồ sơ, đạt ${percent}.`,
    nothing: 'Chưa có hồ sơ nào để đối soát.',
    resync: (count) => `${n(count)} hồ sơ cần đề nghị đồng bộ lại.`,
    partial: (read) =>
      `Mới đọc ${n(read)} hồ sơ của Cổng quốc gia và chưa hết danh sách: "chưa thấy" chưa có nghĩa là không có.`,
    bothSides: 'Số hồ sơ hai bên',
    whatDiffers: 'Hai bên khác nhau ở đâu',
    difference: 'Điểm khác nhau',
    sites: { here: 'Cổng một cửa', there: 'Cổng quốc gia' },
    dossiers: 'Hồ sơ',
    overdue: 'Quá hạn',
    fields: {
      receivedAt: 'Tiếp nhận',
      dueAt: 'Hẹn trả',
      finishedAt: 'Xử lý xong',
      returnedAt: 'Trả kết quả',
    },
    twice: (codes) => `trùng với ${codes}`,
    flagged: ({ percent, numerator, denominator, unknown }) =>
      `Theo cột "đồng bộ" của cổng một cửa: ${n(numerator)}/${n(denominator)}, đạt ${percent}${unknown > 0 ? `; chưa rõ ${n(unknown)} hồ sơ` : ''}.`,
  },
  team: {
    heading: 'Từng người, từng đơn vị',
    contributions: 'Số liệu đồng nghiệp gửi',
    contributor: 'Người gửi',
    takenAt: 'Lấy lúc',
    dossiers: 'Số hồ sơ',
    nobodyNamed: 'không ghi tên',
    noContributions: 'Chưa nhập tệp nào của đồng nghiệp.',
    remind: 'Ai cần nhắc hôm nay',
  },
  portal: {
    failures: 'Nhật ký lỗi của cổng trong kỳ',
    noFailures: 'Không ghi nhận lỗi nào của cổng trong kỳ.',
    kinds: { maintenance: 'Bảo trì', error: 'Báo lỗi', slow: 'Chậm', noted: 'Cán bộ ghi' },
    columns: {
      site: 'Cổng',
      kind: 'Lỗi',
      from: 'Từ lúc',
      to: 'Đến lúc',
      minutes: 'Số phút',
      note: 'Ghi chú',
    },
    status: (status) => `mã lỗi ${status}`,
    seconds: (seconds) => `chờ ${n(seconds)} giây`,
    hints: 'Nghi cấu hình sai thời hạn',
    hintsNote:
      'Ngày hẹn trả của các hồ sơ này khác hẳn những hồ sơ cùng thủ tục. Dùng làm căn cứ đề nghị cổng sửa; ngày hẹn trả không bị thay đổi.',
    noHints: 'Không thấy ngày hẹn trả nào khác thường trong số hồ sơ đã đọc.',
    hintColumns: {
      procedure: 'Thủ tục',
      site: 'Cổng',
      receivedOn: 'Tiếp nhận ngày',
      days: 'Số ngày làm việc',
      usual: 'Thường là',
      others: 'Theo số hồ sơ khác',
      codes: 'Mã hồ sơ',
    },
  },
};

/** A paragraph in the words of the districts' letters. */
function paragraph(figures: LetterFigures): string {
  const { name, overdueBySector } = figures;
  const bySector = overdueBySector
    .map((sector) => `${sector.name ?? 'chưa rõ lĩnh vực'} ${two(sector.value)}`)
    .join(', ');
  return (
    `${name === undefined ? 'Kết quả tiếp nhận và giải quyết TTHC' : `Kết quả tiếp nhận và giải quyết TTHC tại ${name}`}: ` +
    `Tổng số hồ sơ tiếp nhận là ${two(figures.total)} hồ sơ, trong đó, kỳ trước chuyển qua là ${two(figures.carried)} hồ sơ; ` +
    `trong kỳ là ${two(figures.fresh)} hồ sơ (trong đó, trực tuyến: ${two(figures.online)} hồ sơ). ` +
    `Số lượng hồ sơ đã giải quyết ${two(figures.resolved)} hồ sơ, trong đó giải quyết sớm hạn: ${two(figures.early)} hồ sơ, ` +
    `đúng hạn: ${two(figures.onTime)} hồ sơ, trả trễ hạn: ${two(figures.late)} hồ sơ; ` +
    `Số lượng hồ sơ đang giải quyết: ${two(figures.open)} hồ sơ; trong đó: chưa đến hạn: ${two(figures.inTime)} hồ sơ, ` +
    `quá hạn: ${two(figures.overdue)} hồ sơ${bySector === '' ? '' : ` (${bySector})`}.`
  );
}
