import type { CoverageFigures, PopupTexts } from '../popup-words';
import { clockDoubt } from './clock-doubt';
import { overlayWords } from './overlay';

const number = new Intl.NumberFormat('vi');

/** The popup in Vietnamese. */
export const popupTexts: PopupTexts = {
  title: 'Nhắc Hạn',
  heading: 'Việc cần làm hôm nay',
  loading: 'Đang tổng hợp…',
  retry: 'Thử lại',
  count(name, { dueSoonWorkingDays }) {
    const words = {
      overdue: 'quá hạn',
      'due-today': 'đến hạn hôm nay',
      'due-soon': `trong ${number.format(dueSoonWorkingDays)} ngày làm việc`,
      'step-overdue': 'quá hạn bước xử lý',
      undigitised: 'thiếu số hóa',
      paused: 'đang tạm dừng',
      open: 'đang giải quyết',
      total: 'hồ sơ đã biết',
    };
    return words[name];
  },
  readAt: (time) => `Đọc lúc ${time}`,
  stale: 'Số liệu cũ, hãy mở lại danh sách trên cổng.',
  clockDoubt,
  lost: (time) =>
    `Trình duyệt đã xóa toàn bộ dữ liệu của Nhắc Hạn vì dữ liệu bị hỏng, phát hiện lúc ${time}.`,
  lostAdvice:
    'Số liệu dưới đây chỉ gồm những gì đọc được từ lúc đó. Nếu có bản sao lưu, hãy khôi phục trong phần Cài đặt; nếu không, hãy mở lại các danh sách trên cổng.',
  lostRead: 'Đã hiểu',
  coverage,
  coverageDetails: 'Từng danh sách đã đọc',
  listCoverage: ({ title, rows, total, time }) => `${title}: ${read(rows, total)} hồ sơ, ${time}`,
  gone: (count) => `${number.format(count)} hồ sơ không còn trong danh sách, chưa rõ đã xong hay chưa.`,
  goneOne: 'Không còn trong danh sách, chưa rõ đã xong hay chưa',
  progress: {
    'not-due': 'Chưa đến hạn',
    overdue: 'Quá hạn',
    early: 'Đã xong trước hạn',
    'on-time': 'Đã xong đúng hạn',
    late: 'Đã xong, trễ hạn',
    paused: 'Đang tạm dừng',
    closed: 'Đã xong',
    unknown: 'Chưa rõ hạn',
  },
  search: 'Tìm hồ sơ',
  searchHint: 'Mã hoặc tên thủ tục, có dấu hay không đều được',
  searching: 'Đang tìm…',
  found: 'Tìm thấy',
  noneFound: 'Không có hồ sơ nào.',
  shownOf: (shown, more) =>
    more
      ? `${number.format(shown)} hồ sơ đầu, còn nữa. Gõ thêm để thu hẹp.`
      : `${number.format(shown)} hồ sơ`,
  listOf: (count) => `Hồ sơ ${count}`,
  closeList: 'Trở lại',
  trend: {
    heading: '14 ngày qua',
    figures: 'Số liệu từng ngày',
    day: 'Cuối ngày',
    series: { overdue: 'quá hạn', undigitised: 'thiếu số hóa' },
    summary: ({ name, first, last, days }) =>
      `Hồ sơ ${name}: từ ${number.format(first)} đến ${number.format(last)}, qua ${number.format(days)} ngày có đọc`,
    everyone: 'Tính chung mọi cán bộ đã đọc trên máy này.',
    partial: 'Cột nhạt (*): ngày chưa đọc đủ các cổng.',
  },
  urgentHeading: 'Cần làm trước',
  urgentShown: (shown, total) => `${number.format(shown)} trong ${number.format(total)} hồ sơ cần xử lý`,
  nothingUrgent: 'Không có việc gấp trong số hồ sơ đã đọc.',
  opensInPortal: 'mở trên cổng',
  officer: 'Cán bộ',
  everyone: 'Người đang đăng nhập',
  empty: 'Mở danh sách hồ sơ trên cổng một cửa, Nhắc Hạn sẽ đọc và tổng hợp ở đây.',
  report: {
    open: 'Mở báo cáo',
    list: 'Mở trong báo cáo',
    work: (total) => `Xem cả ${number.format(total)} trong báo cáo`,
    days: 'So sánh các ngày trong báo cáo',
    indicators: 'Xem chỉ tiêu trong báo cáo',
  },
  trySample: 'Xem thử với dữ liệu mẫu',
  settings: 'Cài đặt',
  failure: {
    heading: 'Ghi nhận lỗi cổng',
    what: 'Cổng bị lỗi gì?',
    hint: 'Lưu kèm giờ hiện tại, làm căn cứ cho nguyên nhân khách quan. Không ghi tên người dân.',
    write: 'Ghi',
    noted: 'Đã ghi.',
    notNoted: 'Chưa ghi được. Hãy thử lại.',
  },
  thisPage: 'Trang đang mở',
  page: {
    turnOn: (host) => `Bật trên ${host}`,
    turnOff: (host) => `Tắt trên ${host}`,
    notOn: (host) => `Nhắc Hạn chưa được bật trên ${host}.`,
    never: 'Nhắc Hạn chỉ đọc trang này, không bấm nút hay gửi hồ sơ thay anh chị, không gửi gì ra khỏi máy.',
    reading: (dossiers) => `Đang đọc ${number.format(dossiers)} hồ sơ trên trang này.`,
    noTable: 'Trang này không có danh sách hồ sơ.',
    refused: overlayWords.refused,
    resting: (host) => `Nhắc Hạn đang tạm tắt trên ${host}.`,
    silent: (host) => `Đã bật trên ${host}. Hãy tải lại trang để bắt đầu đọc.`,
    address: 'Địa chỉ cổng một cửa',
    addressHint: 'Ví dụ: motcua.example.gov.vn',
    addressButton: 'Bật',
    badAddress: 'Địa chỉ này không đúng. Hãy chép địa chỉ trên thanh địa chỉ của trình duyệt.',
    refusedByPerson: (host) => `Trình duyệt chưa cho phép đọc ${host}. Bấm lại rồi chọn Cho phép.`,
    notStored: 'Chưa lưu được lần đọc vừa rồi.',
  },
  errors: {
    'invalid-message': 'Phần đọc trang và phần lưu không cùng phiên bản. Hãy tải lại trang.',
    'not-allowed': 'Yêu cầu này không được phép.',
    'site-not-granted': 'Cổng này chưa được cho phép đọc.',
    'site-paused': 'Cổng này đang tạm tắt.',
    'setting-locked': 'Đơn vị quản lý đã đặt mục này nên không đổi được ở đây.',
    locked: 'Nhắc Hạn đang khóa. Hãy nhập mã PIN.',
    'storage-full':
      'Ổ đĩa đã đầy nên chưa lưu thêm được. Số liệu cũ vẫn còn. Hãy giải phóng bớt chỗ rồi thử lại.',
    'storage-blocked':
      'Kho dữ liệu đang được nâng cấp ở cửa sổ khác. Hãy đóng các cửa sổ Nhắc Hạn khác rồi thử lại.',
    'storage-newer': 'Kho dữ liệu do phiên bản mới hơn ghi. Hãy cập nhật Nhắc Hạn.',
    'storage-failed': 'Không đọc hoặc ghi được kho dữ liệu. Hãy khởi động lại trình duyệt rồi thử lại.',
    unknown: 'Chưa lấy được số liệu. Hãy thử lại.',
  },
};

function coverage({ rows, total, overlapping, completeLists, lists }: CoverageFigures): string {
  const readToTheEnd = `${number.format(completeLists)}/${number.format(lists)} danh sách đọc hết`;
  if (overlapping && completeLists === lists) return readToTheEnd;
  return `${read(rows, total)} ${overlapping ? 'dòng' : 'hồ sơ'} · ${readToTheEnd}`;
}

function read(rows: number, total: number | undefined): string {
  return total === undefined ? number.format(rows) : `${number.format(rows)}/${number.format(total)}`;
}
