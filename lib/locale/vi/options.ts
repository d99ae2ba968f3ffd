import type { OptionsTexts } from '../options-words';

/** The page of settings in Vietnamese. */
export const optionsTexts: OptionsTexts = {
  title: 'Cài đặt Nhắc Hạn',
  contents: 'Các mục cài đặt',
  loading: 'Đang mở cài đặt…',
  retry: 'Thử lại',
  saving: 'Đang lưu…',
  saved: 'Đã lưu.',
  refused: 'Chưa lưu: có giá trị không hợp lệ.',
  policyIgnored: (parts) =>
    `Chính sách của đơn vị quản lý có phần không hợp lệ nên không có hiệu lực: ${parts}. Các phần khác vẫn có hiệu lực.`,
  locked: 'Đơn vị quản lý đã đặt mục này, không đổi được trên máy này.',
  sections: {
    sites: 'Các cổng',
    thresholds: 'Ngưỡng nhắc',
    reminders: 'Nhắc việc',
    calendar: 'Giờ làm việc và ngày nghỉ',
    taught: 'Cách đọc đã dạy',
    finishing: 'Kết thúc và tiếp nhận',
    targets: 'Mục tiêu và đối soát',
    personal: 'Thông tin cá nhân',
    lock: 'Khóa bằng mã PIN',
    appearance: 'Ngôn ngữ và cách hiển thị',
    files: 'Tệp',
    letterhead: 'Tên cơ quan và người ký',
    daily: 'Xuất hằng ngày',
    file: 'Tệp cài đặt',
    data: 'Dữ liệu',
  },
};
