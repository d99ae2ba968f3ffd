import { formatSince } from '../civil-format';
import type { CountName, OverlayWords } from '../overlay-words';
import { clockDoubt } from './clock-doubt';
import { helpLinkTexts } from './help-link';

const counts: Record<CountName, string> = {
  overdue: 'Quá hạn',
  'due-today': 'Hôm nay',
  'step-overdue': 'Quá hạn bước',
  'due-soon': 'Sắp đến hạn',
  undigitised: 'Thiếu số hóa',
  late: 'Trễ hạn',
  'returned-ineligible': 'Trả lại',
  'unpaid-online': 'Chưa thanh toán',
  unsynced: 'Chưa đồng bộ',
  'due-date': 'Xem lại ngày hẹn',
};

const refusals: Record<string, string> = {
  'no-code-column': 'thiếu cột mã hồ sơ',
  'no-header': 'các cột không có tên',
  'unknown-headers': 'tên các cột còn lạ',
  'two-code-columns': 'có hai cột giống mã hồ sơ',
};

const keepingErrors: Record<string, string> = {
  'not-forgotten': 'Chưa bỏ được cách đọc đã dạy. Hãy thử lại.',
  'not-teachable': 'Bảng này không dạy được: các dòng của nó không thành cột.',
  'storage-full': 'Ổ đĩa đã đầy, chưa lưu được lần đọc này.',
  'storage-blocked': 'Chưa lưu được: hãy đóng các thẻ Nhắc Hạn đang mở.',
  'storage-newer': 'Chưa lưu được: dữ liệu thuộc bản Nhắc Hạn mới hơn.',
};

const failures: Record<string, string> = {
  error: 'Cổng báo lỗi',
  maintenance: 'Cổng báo bảo trì',
  'signed-out': 'Phiên làm việc trên cổng đã hết',
  login: 'Cổng yêu cầu đăng nhập lại',
};

const walkEnds: Record<string, string> = {
  stopped: 'Đã dừng.',
  touched: 'Đã dừng vì có thao tác trên trang.',
  'no-answer': 'Cổng không trả lời, đã dừng.',
  'too-long': 'Danh sách quá dài, đã dừng sau 200 trang.',
};

function ofTotal(read: number, total: number | undefined): string {
  return total === undefined ? `${read} hồ sơ` : `${read}/${total} hồ sơ`;
}

/** The bar on the portal's page in Vietnamese. */
export const overlayWords: OverlayWords = {
  name: 'Nhắc Hạn',
  count: (name, days) => (name === 'due-soon' ? `≤ ${days} ngày` : counts[name]),
  onlyThese: 'Chỉ hiện các dòng này',
  coverage({ title, page, pages, total, rowsShown, filtered }) {
    const parts: string[] = [];
    if (title !== undefined) parts.push(title);
    if (page !== undefined) parts.push(pages === undefined ? `Trang ${page}` : `Trang ${page}/${pages}`);
    parts.push(total === undefined ? `đã đọc ${rowsShown} hồ sơ` : `đã đọc ${rowsShown}/${total} hồ sơ`);
    if (filtered) parts.push('đang lọc trên cổng, chưa phải cả danh sách');
    return parts.join(' · ');
  },
  nothingUrgent(dossiers, unknownDue) {
    if (unknownDue === 0) return `${dossiers} hồ sơ, không có việc gấp`;
    if (unknownDue === dossiers) return `${dossiers} hồ sơ, bảng này không cho biết hạn trả`;
    return `${dossiers} hồ sơ, không có việc gấp, ${unknownDue} hồ sơ chưa rõ hạn`;
  },
  hiddenRows: (rows) => `Đang ẩn ${rows} dòng.`,
  showAll: 'Hiện lại tất cả',
  refused(reason, headers) {
    const why = refusals[reason];
    const sentence = why === undefined ? 'Không nhận ra bảng này' : `Không nhận ra bảng này: ${why}`;
    return headers.length === 0 ? `${sentence}.` : `${sentence} (${headers.slice(0, 3).join(', ')}…).`;
  },
  teach: 'Chỉ cho Nhắc Hạn biết các cột',
  taught: 'Đang đọc theo cách đã dạy',
  taughtInVain: 'Không đọc được hồ sơ nào theo cách đã dạy.',
  forgetTaught: 'Bỏ cách đọc đã dạy',
  more: 'Xem thêm',
  eachRow: 'Xem từng dòng',
  nextRow: 'Dòng tiếp theo',
  moreRows: (rows) => `và ${rows} dòng nữa`,
  readAll: 'Đọc hết danh sách',
  pause: 'Tạm dừng',
  goOn: 'Đọc tiếp',
  stop: 'Dừng',
  walking: ({ page, pages, read, total, paused, returning }) =>
    [
      paused ? 'Đang tạm dừng' : returning ? 'Đang quay về trang ban đầu' : 'Đang đọc',
      ...(page === undefined ? [] : [pages === undefined ? `trang ${page}` : `trang ${page}/${pages}`]),
      ofTotal(read, total),
    ].join(' · '),
  walkEnded: (end, read, total) =>
    [...(walkEnds[end] ? [walkEnds[end]] : []), `Đã đọc ${ofTotal(read, total)}.`].join(' '),
  otherCorner: 'Chuyển sang góc khác',
  failing: (kind, since, now) => `${failures[kind] ?? failures.error} từ ${formatSince(since, now)}.`,
  clockDoubt,
  overview: 'Mở tổng hợp',
  help: helpLinkTexts.guide,
  copy: 'Sao chép bảng',
  copied: (rows, chosen) =>
    `Đã sao chép ${rows} dòng${chosen ? ' đang chọn' : ''}, có thể dán vào Excel, Word hoặc Zalo.`,
  copyHeaders: ['Mã hồ sơ', 'Thủ tục', 'Hẹn trả', 'Việc cần làm'],
  minimise: 'Thu gọn',
  expand: 'Mở Nhắc Hạn',
  notKept: (error) => keepingErrors[error] ?? 'Chưa lưu được lần đọc này, Nhắc Hạn sẽ thử lại.',
  outlived: 'Nhắc Hạn vừa được cập nhật hoặc tắt. Tải lại trang để dùng tiếp.',
  reload: 'Tải lại trang',
  close: 'Đóng',
};
