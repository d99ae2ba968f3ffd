import type { LockTexts } from '../lock-words';

/** The lock in Vietnamese. */
export const lockTexts: LockTexts = {
  locked: 'Nhắc Hạn đang khóa',
  opening: 'Đang mở…',
  pin: 'Mã PIN',
  unlock: 'Mở khóa',
  wrong: 'Mã PIN chưa đúng.',
  wait: (seconds) =>
    `Nhập sai nhiều lần. Hãy đợi ${seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`} rồi nhập lại.`,
  again: 'Có thể nhập lại mã PIN.',
  forgot: 'Quên mã PIN',
  forgotMeaning:
    'Không lấy lại được mã PIN. Muốn dùng tiếp thì phải xóa toàn bộ dữ liệu Nhắc Hạn đã lưu trên máy này: hồ sơ đã đọc, ghi chú, số liệu từng ngày. Cài đặt còn nguyên. Nếu có bản sao lưu thì khôi phục lại được sau khi xóa.',
  forgotErase: 'Xóa dữ liệu và bỏ mã PIN',
  forgotNo: 'Không xóa',
  meaning:
    'Dành cho máy nhiều người dùng. Khi khóa, cửa sổ nhỏ, trang báo cáo và trang cài đặt chỉ mở bằng mã PIN; con số trên biểu tượng và dấu nhắc trên cổng vẫn hiện. Khóa chỉ che màn hình, không mã hóa dữ liệu trên ổ đĩa. Quên mã PIN thì chỉ còn cách xóa toàn bộ dữ liệu đã lưu.',
  isSet: 'Đã đặt mã PIN. Nhắc Hạn tự khóa khi đóng trình duyệt.',
  newPin: 'Mã PIN mới',
  pinForm: 'Từ 4 đến 12 chữ số, nên dùng 6 chữ số trở lên.',
  repeat: 'Nhập lại mã PIN mới',
  differ: 'Hai lần nhập mã PIN mới chưa giống nhau.',
  current: 'Mã PIN hiện tại',
  set: 'Đặt mã PIN',
  change: 'Đổi mã PIN',
  unset: 'Bỏ mã PIN',
  lockNow: 'Khóa ngay',
  after: 'Tự khóa khi không ai dùng trong',
  minutes: (minutes) => `${minutes} phút`,
  done: { set: 'Đã đặt mã PIN.', changed: 'Đã đổi mã PIN.', unset: 'Đã bỏ mã PIN.' },
};
