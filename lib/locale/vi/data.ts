import type { DataTexts } from '../data-words';
import { popupTexts } from './popup';

const number = new Intl.NumberFormat('vi');

function changes(changed: number): string {
  return changed === 0 ? 'không có gì mới.' : `${number.format(changed)} hồ sơ mới hoặc thay đổi.`;
}

/** What is stored on this machine, in Vietnamese. */
export const dataTexts: DataTexts = {
  size: ({ size, dossiers }) =>
    size === undefined
      ? `${number.format(dossiers)} hồ sơ`
      : `khoảng ${size}, ${number.format(dossiers)} hồ sơ`,
  counting: 'Đang đếm…',
  persisted: 'Trình duyệt không tự xóa dữ liệu này, kể cả khi ổ đĩa gần đầy.',
  notPersisted: 'Trình duyệt chưa cam kết giữ dữ liệu này khi ổ đĩa gần đầy: nên sao lưu đều.',
  persist: 'Xin trình duyệt giữ lại',

  backup: 'Sao lưu',
  backupHint: 'Toàn bộ kho vào một tệp, để giữ lại hoặc chuyển sang máy khác.',
  password: 'Mật khẩu (không bắt buộc)',
  passwordHint: 'Không có mật khẩu, ai có tệp cũng đọc được. Quên mật khẩu thì không mở lại được.',
  passwordAgain: 'Nhập lại mật khẩu',
  passwordsDiffer: 'Hai lần nhập mật khẩu chưa giống nhau.',
  makeBackup: 'Sao lưu ra tệp',

  restore: 'Khôi phục',
  restoreHint: 'Thay toàn bộ kho trên máy này bằng một bản sao lưu. Tệp được kiểm tra hết trước khi thay.',
  backupFile: 'Chọn tệp sao lưu…',
  restorePassword: 'Mật khẩu của tệp',
  replaceQuestion: ({ file, dossiers }) =>
    `Thay ${number.format(dossiers)} hồ sơ đang có bằng dữ liệu trong ${file}?`,
  replace: 'Thay bằng bản sao lưu',

  colleagues: 'Trao đổi với đồng nghiệp',
  snapshotHint: 'Tệp JSON gồm các hồ sơ đã biết của một cổng, để gửi cho đồng nghiệp hoặc trưởng bộ phận.',
  portal: 'Cổng',
  officer: 'Của cán bộ',
  everybody: 'Tất cả',
  makeSnapshot: 'Xuất số liệu hôm nay',
  nothingToShare: 'Chưa có hồ sơ nào để xuất.',
  mergeHint: 'Có thể chọn nhiều tệp. Từng ô lấy giá trị được thấy sau cùng; nhập lại không bị tính hai lần.',
  snapshotFiles: 'Nhập tệp của đồng nghiệp…',

  retention: 'Thời gian giữ',
  retentionDays: 'Giữ diễn biến từng ngày trong',
  retentionUnit: 'ngày',
  retentionHint:
    'Từ 1 đến 10.000, mặc định 400. Trạng thái mới nhất và số liệu đã chốt của từng ngày luôn được giữ.',
  badRetention: 'Số ngày phải là số nguyên từ 1 đến 10.000.',
  keepRetention: 'Lưu',

  eraseHeading: 'Xóa',
  eraseHint: 'Xóa mọi hồ sơ, diễn biến và số liệu đã chốt trên máy này. Cài đặt được giữ lại.',
  erase: 'Xóa toàn bộ dữ liệu',
  eraseQuestion: (dossiers) =>
    `Xóa ${number.format(dossiers)} hồ sơ và mọi số liệu đã chốt? Không lấy lại được, trừ khi có bản sao lưu.`,
  eraseForGood: 'Xóa hẳn',

  no: 'Không',
  cancel: 'Dừng',
  running: {
    backup: 'Đang sao lưu…',
    restore: 'Đang kiểm tra và khôi phục…',
    snapshot: 'Đang xuất…',
    merge: 'Đang nhập…',
    erase: 'Đang xóa…',
  },
  dossiersSoFar: (dossiers) => `${number.format(dossiers)} hồ sơ`,
  percent: (done) => `${number.format(done)}%`,

  backedUp: ({ name, dossiers, size }) =>
    `Đã sao lưu ${number.format(dossiers)} hồ sơ vào ${name} (${size}).`,
  restored: (dossiers) => `Đã khôi phục ${number.format(dossiers)} hồ sơ.`,
  shared: ({ name, dossiers }) => `Đã xuất ${number.format(dossiers)} hồ sơ vào ${name}.`,
  merged({ name, contributor, dossiers, changed, repeated, day, revised }) {
    const whose = contributor === undefined ? '' : ` của ${contributor}`;
    const held = `${name}: ${number.format(dossiers)} hồ sơ${whose}, ngày ${day}`;
    const news = `${held}, ${repeated ? 'đã nhập trước đây, ' : ''}${changes(changed)}`;
    return revised
      ? `${news} Ngày này đã chốt: số liệu chốt giữ nguyên, tệp được ghi thành bản bổ sung.`
      : news;
  },
  refused: ({ name, why }) => `${name}: ${why}`,
  erased: 'Đã xóa toàn bộ, kho trống.',
  notErased: 'Chưa xóa hết. Hãy đóng các trang Nhắc Hạn khác rồi thử lại.',
  cancelled: 'Đã dừng, dữ liệu trên máy không thay đổi.',
  refusals: {
    foreign: 'Tệp này không phải của Nhắc Hạn hoặc không dùng vào việc này.',
    newer: 'Tệp do phiên bản mới hơn tạo. Hãy cập nhật Nhắc Hạn.',
    truncated: 'Tệp bị thiếu phần cuối. Hãy chép hoặc tải lại tệp.',
    damaged: 'Tệp bị hỏng hoặc đã bị sửa: mã kiểm tra không khớp.',
    invalid: 'Nội dung tệp không đúng mẫu.',
    'too-large': 'Tệp quá lớn: tối đa 200 MB.',
    future: 'Tệp ghi thời điểm ở tương lai. Hãy xem lại đồng hồ của máy đã tạo tệp và của máy này.',
    'password-needed': 'Tệp có mật khẩu. Hãy nhập mật khẩu rồi thử lại.',
    'wrong-password': 'Mật khẩu không đúng.',
    unreadable: 'Không đọc được tệp từ ổ đĩa. Hãy chọn lại tệp.',
  },
  errors: popupTexts.errors,
};
