import type { ImportTexts } from '../import-words';

const format = new Intl.NumberFormat('vi');
const number = (value: number) => format.format(value);

const saveAsXlsx = 'mở tệp bằng Excel, chọn “Lưu thành”, lưu lại thành .xlsx rồi nhập tệp mới';

/** Taking in a portal's own tables, in Vietnamese. */
export const importTexts: ImportTexts = {
  heading: 'Nhập danh sách từ tệp',
  hint: 'Nhận tệp Excel (.xlsx), CSV mà cổng xuất ra, hoặc bảng đã sao chép. Tệp được đọc ngay trên máy; chưa lưu gì cho đến khi bạn bấm “Nhập”.',
  choose: 'Chọn tệp hoặc kéo tệp vào đây',
  paste: 'Hoặc dán bảng đã sao chép vào ô này',
  reading: 'Đang đọc…',
  rowsSoFar: (rows) => `${number(rows)} dòng`,
  stop: 'Dừng',
  refusals: {
    empty: 'Không có dòng nào để đọc. Hãy kiểm tra lại tệp hoặc bảng đã sao chép.',
    'too-large': 'Tệp quá lớn (trên 150 MB). Hãy xuất từng kỳ ngắn hơn rồi nhập từng tệp.',
    'too-many-rows': 'Tệp có quá 200.000 dòng. Hãy xuất từng kỳ ngắn hơn rồi nhập từng tệp.',
    locked: `Tệp đang khóa bằng mật khẩu nên không đọc được. Hãy ${saveAsXlsx}, lần này không đặt mật khẩu.`,
    'old-excel': `Đây là tệp Excel kiểu cũ. Hãy ${saveAsXlsx}.`,
    'not-a-table':
      'Tệp này không phải bảng tính. Hãy chọn tệp Excel (.xlsx) hoặc CSV do cổng xuất ra; nếu là loại bảng tính khác, lưu lại thành .xlsx.',
    broken: `Tệp bị hỏng hoặc tải về chưa trọn. Hãy tải lại từ cổng; nếu Excel vẫn mở được thì ${saveAsXlsx}.`,
    swollen: `Tệp nén bất thường, mở ra sẽ đầy bộ nhớ nên không đọc. Nếu tệp đáng tin, hãy ${saveAsXlsx}.`,
    unreadable: 'Không mở được tệp: tệp đã bị chuyển chỗ, hoặc đang mở ở chương trình khác. Hãy chọn lại.',
  },
  pasted: 'Bảng đã dán',
  read: ({ name, dossiers }) => `${name}: đọc được ${number(dossiers)} hồ sơ`,
  noDossiers: 'Chưa nhận ra hồ sơ nào. Hãy chọn cột nào là mã hồ sơ, cột nào là ngày hẹn trả.',
  table: ({ title, place, dossiers }) => `${title ?? `Bảng ${place}`}: ${number(dossiers)} hồ sơ`,
  columns: {
    caption: 'Các cột được hiểu như sau',
    header: 'Cột trong tệp',
    meaning: 'Được hiểu là',
    samples: 'Vài giá trị đầu',
  },
  nameless: (place) => `Cột thứ ${place}, không có tên`,
  notKept: 'thông tin cá nhân, không lưu',
  trying: 'Đang đọc lại…',
  skipped: {
    'no-code': (rows) => `${number(rows)} dòng không có mã hồ sơ`,
    duplicate: (rows) => `${number(rows)} dòng trùng mã với dòng trên`,
    total: (rows) => `${number(rows)} dòng tổng cộng`,
    group: (rows) => `${number(rows)} dòng tiêu đề hoặc ghi chú`,
    detail: (rows) => `${number(rows)} dòng chi tiết của dòng trên`,
    loading: (rows) => `${number(rows)} dòng cổng chưa tải xong khi xuất`,
  },
  lines: (lines, isAll) => `dòng ${lines.join(', ')}${isAll ? '' : '…'}`,
  unreadable: ({ field, cells, text }) =>
    `${field}: ${number(cells)} ô không đọc được, để trống (ví dụ “${text}”)`,
  allRead: 'Mọi dòng và mọi ô đều đọc được.',
  site: 'Của cổng',
  siteHint: 'Địa chỉ cổng một cửa đã xuất danh sách này, ví dụ motcua.tinh.gov.vn.',
  badSite: 'Hãy ghi địa chỉ của cổng, ví dụ motcua.tinh.gov.vn.',
  list: 'Tên danh sách',
  listName: (name) => `Tệp ${name}`,
  badList: 'Hãy đặt tên cho danh sách.',
  readAt: 'Số liệu lúc',
  readAtHint: 'Lúc cổng xuất danh sách. Điều gì Nhắc Hạn đọc được muộn hơn trên cổng vẫn được giữ.',
  badReadAt: 'Hãy chọn lúc không sau bây giờ.',
  whole: 'Đây là toàn bộ danh sách trên cổng lúc ấy',
  wholeHint: 'Nếu không chọn, danh sách được ghi là mới đọc một phần.',
  keep: (dossiers) => `Nhập ${number(dossiers)} hồ sơ`,
  dismiss: 'Bỏ, không nhập',
  keeping: 'Đang nhập…',
  keptSoFar: (dossiers, of) => `${number(dossiers)}/${number(of)} hồ sơ`,
  kept: ({ dossiers, host }) => `Đã nhập ${number(dossiers)} hồ sơ của ${host}.`,
  repeated: (host) => `Danh sách này của ${host} đã nhập trước đó, không có gì thay đổi.`,
  stopped: 'Đã dừng, chưa nhập gì.',
  stoppedWhileKeeping: (dossiers) =>
    `Đã dừng sau ${number(dossiers)} hồ sơ; số này được giữ. Nhập lại cùng tệp thì làm tiếp, không ghi trùng.`,
};
