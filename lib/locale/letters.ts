import { formatCivilTime } from './civil-format';
import { documentWords } from './documents';
import { wordNumber, wordPercent } from './figure';

const n = (value: number) => wordNumber('vi', value);
/** Where some words are to be written by hand. */
const dots = documentWords.dots;

/** A share as letters have it: what was counted, of how many, and how many are left open. */
export interface ShareFigures {
  numerator: number;
  denominator: number;
  unknown: number;
  /** In hundredths of a per cent; absent over nothing. */
  percent?: number;
}

/** How a share is told in a letter: the words before its figures, and of what it is a share. */
export type ShareName = 'results' | 'components' | 'online' | 'payment' | 'synced';

/**
 * What stands in letters: officials write them in Vietnamese, whatever the language of the screen. What is not known is
 * a dotted line.
 */
export const letterWords = {
  dots,
  superior: 'ỦY BAN NHÂN DÂN …………',
  unit: '………………………………',
  number: (sign: string) => `Số: ……../${sign}`,
  to: 'Kính gửi:',
  recipients: 'Nơi nhận:',
  asAbove: '- Như trên;',
  other: '- …………………………;',
  file: '- Lưu: VT.',
  signer: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ',
  sign: '(Ký, ghi rõ họ tên và đóng dấu)',
  /** Where the name stands below. */
  signOver: '(Ký, đóng dấu)',
  /** Where the figures are from, under each letter that has figures; the times are worded. */
  source: (figures: { at: string; dossiers: number; complete: number; lists: number; readAt?: string }) => {
    const lists =
      figures.lists === 0 ? '' : `, ${n(figures.complete)}/${n(figures.lists)} danh sách đã đọc hết`;
    const read = figures.readAt === undefined ? '' : `, đọc lần cuối lúc ${figures.readAt}`;
    return `Số liệu theo ${n(figures.dossiers)} hồ sơ mà Nhắc Hạn đã đọc trên phần mềm một cửa${lists}${read}; lập lúc ${figures.at}.`;
  },
  unknown: 'chưa rõ',
  /** Heads the numbers of a table's rows. */
  place: 'STT',
  files: {
    apology: 'xin-loi',
    support: 'de-nghi-ho-tro',
    urging: 'don-doc',
    results: 'bao-cao-ket-qua',
  },
  /** Mẫu số 04, phụ lục I, Thông tư 03/2025/TT-VPCP. */
  apology: {
    sign: 'XL',
    title: 'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN\nTHỜI GIAN GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
    form: 'Mẫu số 04',
    /** `on` is a worded day. */
    received: (given: { unit: string; on: string; procedure: string; code: string }) =>
      `${given.on}, ${given.unit} tiếp nhận hồ sơ đề nghị giải quyết thủ tục hành chính: ${given.procedure} của Ông/Bà/Tổ chức; mã hồ sơ: ${given.code}.`,
    due: (due: string) => `Thời hạn trả kết quả theo giấy hẹn: ${due}.`,
    open: (unit: string) =>
      `Đến nay, ${unit} chưa có kết quả giải quyết hồ sơ của Ông/Bà/Tổ chức đúng thời hạn ghi trên giấy tiếp nhận hồ sơ và hẹn trả kết quả.`,
    done: (unit: string, done: string) =>
      `Đến ${done}, ${unit} mới có kết quả giải quyết hồ sơ của Ông/Bà/Tổ chức, chậm so với thời hạn ghi trên giấy tiếp nhận hồ sơ và hẹn trả kết quả.`,
    reason: 'Lý do:',
    trouble: 'Sự chậm trễ này đã gây phiền hà, làm mất thời gian, công sức của Ông/Bà/Tổ chức.',
    promise: (unit: string) =>
      `${unit} xin lỗi Ông/Bà/Tổ chức, đề nghị gia hạn thời gian giải quyết hồ sơ và sẽ trả kết quả vào …… giờ ……, ngày …… tháng …… năm ………`,
    sorry: (unit: string) =>
      `${unit} xin lỗi Ông/Bà/Tổ chức về sự chậm trễ này; văn bản này được gửi kèm kết quả giải quyết hồ sơ.`,
    thanks: 'Rất mong nhận được sự thông cảm của Ông/Bà/Tổ chức./.',
  },
  support: {
    sign: 'ĐNHT',
    title:
      'DANH SÁCH ĐỀ NGHỊ HỖ TRỢ, XỬ LÝ\nhồ sơ quá hạn, trễ hạn trên phần mềm một cửa do nguyên nhân khách quan',
    asks: (dossiers: number) =>
      `Đề nghị hỗ trợ, xử lý trên phần mềm một cửa đối với ${n(dossiers)} hồ sơ quá hạn, trễ hạn do nguyên nhân khách quan sau đây:`,
    columns: {
      code: 'Mã hồ sơ',
      procedure: 'Thủ tục',
      received: 'Tiếp nhận',
      due: 'Hẹn trả',
      state: 'Tình hình',
      reason: 'Nguyên nhân khách quan',
    },
    failures: (from: string, to: string) => `Lỗi của phần mềm đã ghi nhận từ ${from} đến ${to}`,
    noFailures: (from: string, to: string) =>
      `Từ ${from} đến ${to}, Nhắc Hạn không ghi nhận lỗi nào của phần mềm.`,
    failureColumns: {
      site: 'Phần mềm',
      kind: 'Lỗi',
      from: 'Từ lúc',
      to: 'Đến lúc',
      note: 'Ghi nhận',
    },
    /** A failure that was seen once. */
    once: 'thấy một lần',
    kinds: { maintenance: 'Bảo trì', error: 'Báo lỗi', slow: 'Chậm', noted: 'Cán bộ ghi' },
    status: (status: number) => `mã lỗi ${status}`,
    seconds: (seconds: number) => `chờ ${n(seconds)} giây`,
  },
  urging: {
    sign: 'PĐĐ',
    title: 'PHIẾU ĐÔN ĐỐC\nvề việc giải quyết hồ sơ thủ tục hành chính',
    to: (officer: string) => `Ông/Bà ${officer}`,
    counts: (at: string, dossiers: number, counts: string) =>
      `Đến ${at}, Ông/Bà đang có ${n(dossiers)} hồ sơ cần xử lý${counts === '' ? '' : `, trong đó: ${counts}`}.`,
    count: (name: string, count: number) => `${name} ${n(count)} hồ sơ`,
    columns: {
      code: 'Mã hồ sơ',
      procedure: 'Thủ tục',
      due: 'Hẹn trả',
      state: 'Việc cần làm',
    },
    asks: 'Đề nghị Ông/Bà xử lý các hồ sơ trên xong trước ngày …… tháng …… năm ………; hồ sơ không xử lý kịp thì báo cáo rõ nguyên nhân.',
    reply: 'Ý kiến, giải trình của người nhận phiếu:',
  },
  results: {
    sign: 'BC',
    title: (from: string, to: string) =>
      `BÁO CÁO\nKết quả tiếp nhận, giải quyết thủ tục hành chính\n(từ ngày ${from} đến ngày ${to})`,
    basis: 'Thực hiện ',
    opens: (unit: string) =>
      `${unit} báo cáo kết quả tiếp nhận, giải quyết thủ tục hành chính (TTHC) như sau:`,
    done: 'I. KẾT QUẢ THỰC HIỆN',
    received: (from: string, to: string) => `1. Tiếp nhận và giải quyết TTHC (tính từ ${from} đến ${to})`,
    digitised: '2. Số hóa hồ sơ, kết quả giải quyết TTHC',
    online: '3. Nộp trực tuyến, thanh toán trực tuyến, đồng bộ hồ sơ',
    /** What of a share is told: its own figures, its rate, and how many dossiers leave it open. */
    share: (name: ShareName, { numerator, denominator, unknown, percent }: ShareFigures) => {
      const open = unknown === 0 ? '' : `; chưa rõ ${n(unknown)} hồ sơ`;
      if (percent === undefined) return `${shares[name].what}: ${dots}${open}.`;
      return `${shares[name].what}: ${n(numerator)}/${n(denominator)} ${shares[name].of}, đạt tỷ lệ ${wordPercent('vi', percent)}${open}.`;
    },
    beside: 'Chưa xếp được vào các số liệu trên:',
    limits: 'II. TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN',
    causes: (figures: { late: number; objective: number; subjective: number; unnamed: number }) =>
      `Trong ${n(figures.late)} hồ sơ trả trễ hạn, quá hạn: do nguyên nhân khách quan ${n(figures.objective)} hồ sơ, do nguyên nhân chủ quan ${n(figures.subjective)} hồ sơ, chưa ghi nguyên nhân ${n(figures.unnamed)} hồ sơ.`,
    failures: (kinds: string, count: number) =>
      `Trong kỳ ghi nhận ${n(count)} lần phần mềm một cửa gặp lỗi (${kinds}).`,
    failureKind: (kind: string, count: number) => `${kind.toLowerCase()} ${n(count)}`,
    plans: 'III. GIẢI PHÁP TRONG THỜI GIAN TỚI',
    proposals: 'IV. KIẾN NGHỊ, ĐỀ XUẤT',
    closes: (unit: string) =>
      `Trên đây là báo cáo kết quả tiếp nhận, giải quyết thủ tục hành chính của ${unit}./.`,
    annex: (from: string, to: string) =>
      `PHỤ LỤC\nTình hình, kết quả giải quyết TTHC từ ngày ${from} đến ngày ${to} (Biểu số II.06a/VPCP/KSTT)`,
  },
  /** `2026-11-20` as "ngày 20 tháng 11 năm 2026": days under 10 and the months 1 and 2 bear a nought (Nghị định 30/2020/NĐ-CP). */
  day: (day: string) => {
    const [year, month = '', date] = day.slice(0, 10).split('-');
    return `ngày ${date} tháng ${month > '02' ? Number(month) : month} năm ${year}`;
  },
  noDay: 'ngày …… tháng …… năm ………',
  /** A moment with its time of day, where it has one. */
  moment: (time: string) => {
    const clock = time.slice(11, 16);
    const day = letterWords.day(time);
    return clock === '' ? day : `${clock.slice(0, 2)} giờ ${clock.slice(3)}, ${day}`;
  },
  short: formatCivilTime,
  count: n,
} as const;

const shares: Record<ShareName, { what: string; of: string }> = {
  results: { what: 'Số hóa kết quả giải quyết TTHC', of: 'hồ sơ đã giải quyết có kết quả phải số hóa' },
  components: { what: 'Số hóa thành phần hồ sơ giấy tờ', of: 'hồ sơ có thành phần phải số hóa' },
  online: { what: 'Hồ sơ nộp trực tuyến', of: 'hồ sơ tiếp nhận trong kỳ' },
  payment: { what: 'Thanh toán trực tuyến', of: 'hồ sơ đã giải quyết có phí, lệ phí' },
  synced: { what: 'Đồng bộ lên Cổng Dịch vụ công quốc gia', of: 'hồ sơ' },
};
