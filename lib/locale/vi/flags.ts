import { partsOfFigures } from '../amount';
import { formatCivilTime } from '../civil-format';
import type { FlagFigures, FlagTexts } from '../flag-words';
import { wordAmount } from './duration';

/** The sentences of the flags in Vietnamese. */
export const flagTexts: FlagTexts = {
  overdue: {
    label: (figures) => withAmount('Quá hạn', short(figures)),
    reason: (figures) =>
      figures.due === undefined
        ? `${withAmount('Cổng ghi hồ sơ đã quá hạn', full(figures))}.`
        : `${withAmount('Quá hạn', full(figures))}: hẹn trả ${time(figures.due)}, nay ${time(figures.now)}.`,
    advice: 'Xử lý ngay; nếu do nguyên nhân khách quan, ghi lại để đề nghị hỗ trợ.',
  },
  'due-today': {
    label: (figures) => withLeft('Hôm nay đến hạn', figures),
    reason: (figures) =>
      figures.due === undefined
        ? `${withLeft('Cổng ghi hôm nay đến hạn', figures)}.`
        : `Hẹn trả ${time(figures.due)}, ${left(figures)}.`,
    advice: 'Trả kết quả hoặc kết thúc hồ sơ trong hôm nay.',
  },
  'step-overdue': {
    label: (figures) => withAmount('Quá hạn bước xử lý', short(figures)),
    reason: (figures) =>
      `${withAmount('Bước đang xử lý quá hạn', full(figures))}: hạn của bước ${time(figures.due)}, ` +
      `nay ${time(figures.now)}.`,
    advice: 'Chuyển bước ngay để cả hồ sơ không bị quá hạn.',
  },
  'due-soon': {
    label: (figures) => withLeft('Sắp đến hạn', figures),
    reason: (figures) =>
      figures.due === undefined
        ? `${withLeft('Cổng ghi hồ sơ sắp đến hạn', figures)}.`
        : `Hẹn trả ${time(figures.due)}, ${left(figures)}.`,
    advice: 'Xếp việc để có kết quả trước hạn.',
  },
  'attached-not-digitised': {
    label: () => 'Đã đính kèm, chưa số hóa kết quả',
    reason: () => 'Kết quả đã ký hoặc đính kèm nhưng ô "số hóa" chưa tích: phần mềm chưa tính là đã số hóa.',
    advice: 'Mở hồ sơ, tích ô "số hóa" ở phần kết quả.',
  },
  'undigitised-result': {
    label: () => 'Chưa số hóa kết quả',
    reason: () => 'Hồ sơ đã giải quyết xong nhưng kết quả chưa được số hóa.',
    advice: 'Mở hồ sơ, đính kèm kết quả và tích ô "số hóa".',
  },
  'undigitised-components': {
    label: () => 'Chưa số hóa đủ thành phần hồ sơ',
    reason: () => 'Thành phần hồ sơ chưa được số hóa đủ.',
    advice: 'Mở hồ sơ, số hóa các giấy tờ còn thiếu trước khi kết thúc.',
  },
  late: {
    label: (figures) => withAmount('Trễ hạn', short(figures)),
    reason: (figures) =>
      `${withAmount('Trễ hạn', full(figures))}: hẹn trả ${time(figures.due)}, ` +
      `có kết quả ${time(figures.done)}.`,
    advice: 'Gửi văn bản xin lỗi cùng kết quả và ghi rõ nguyên nhân.',
  },
  'returned-ineligible': {
    label: () => 'Trả lại, không đủ điều kiện',
    reason: () => 'Hồ sơ bị trả lại do không đủ điều kiện giải quyết.',
    advice: 'Kiểm tra đã gửi người nộp phiếu từ chối nêu rõ lý do.',
  },
  'unpaid-online': {
    label: () => 'Nộp trực tuyến, chưa thanh toán',
    reason: () => 'Hồ sơ nộp trực tuyến, có phí, lệ phí nhưng chưa thanh toán.',
    advice: 'Nhắc người nộp thanh toán trực tuyến.',
  },
  unsynced: {
    label: () => 'Chưa đồng bộ Cổng quốc gia',
    reason: () => 'Hồ sơ chưa được đồng bộ lên Cổng Dịch vụ công quốc gia.',
    advice: 'Đưa vào danh sách đề nghị đồng bộ lại.',
  },
  'due-date-unreadable': {
    label: () => 'Không đọc được ngày hẹn trả',
    reason: ({ why }) =>
      `${unreadDates[why ?? ''] ?? 'Trang có ghi ngày hẹn trả nhưng không đọc được'}, nên chưa rõ hồ sơ còn hạn hay không.`,
    advice: 'Xem ngày hẹn trả trên cổng.',
  },
  'due-date-suspect': {
    label: ({ received }) =>
      received === undefined ? 'Ngày hẹn trả rơi vào ngày nghỉ' : 'Ngày hẹn trả trước ngày tiếp nhận',
    reason: ({ due, received }) =>
      received === undefined
        ? `Ngày hẹn trả ${time(due)} rơi vào ngày nghỉ.`
        : `Hẹn trả ${time(due)}, trước lúc tiếp nhận ${time(received)}.`,
    advice: 'Kiểm tra thời hạn cấu hình trên cổng; nếu sai, đề nghị đơn vị quản trị sửa.',
  },
};

/** By the reader's word for why a due date was not read. */
const unreadDates: Readonly<Record<string, string>> = {
  'no-such-day': 'Ngày hẹn trả trên trang không có trong lịch',
  'no-such-time': 'Giờ hẹn trả trên trang không phải giờ có thật',
  'placeholder-date': 'Trang chỉ ghi một ngày hẹn trả để tạm',
  'no-day': 'Ngày hẹn trả trên trang thiếu ngày',
  'no-year': 'Ngày hẹn trả trên trang thiếu năm',
  'two-dates': 'Ô ngày hẹn trả có hai ngày khác nhau',
  'another-date': 'Ô ngày hẹn trả ghi ngày của việc khác',
  'lost-letters': 'Ngày hẹn trả trên trang bị lỗi phông chữ',
};

function short(figures: FlagFigures): string {
  return wordAmount(partsOfFigures(figures));
}

/** To the minute; working time is named as such, the page's own figures stay as they are. */
function full(figures: FlagFigures): string {
  const amount = wordAmount(partsOfFigures(figures, true));
  const working = figures.workingMinutes !== undefined || figures.workingDays !== undefined;
  return amount && working ? `${amount} làm việc` : amount;
}

function left(figures: FlagFigures): string {
  const amount = full(figures);
  return amount ? `còn ${amount}` : 'không còn giờ làm việc';
}

function withLeft(start: string, figures: FlagFigures): string {
  const amount = short(figures);
  if (amount) return `${start}, còn ${amount}`;
  return figures.workingMinutes === undefined ? start : `${start}, không còn giờ làm việc`;
}

function withAmount(start: string, amount: string): string {
  return amount ? `${start} ${amount}` : start;
}

function time(value: string | number | undefined): string {
  return formatCivilTime(String(value ?? ''));
}
