import type { SitesTexts } from '../sites-words';

/** The portals in Vietnamese. */
export const sitesTexts: SitesTexts = {
  none: 'Chưa bật trên cổng nào.',
  on: 'Đang bật.',
  resting: 'Đang tạm dừng: không đọc, không nhắc trên cổng này.',
  taught: (tables) => `Đã dạy cách đọc ${tables} bảng.`,
  software: 'Phần mềm của cổng',
  knownByPage: 'Tự nhận ra theo trang',
  noProfile: 'Phần mềm khác',
  pause: 'Tạm dừng',
  wake: 'Đọc tiếp',
  turnOff: 'Tắt trên cổng này',
  address: 'Địa chỉ cổng một cửa',
  turnOn: 'Bật',
  hint: 'Trình duyệt sẽ hỏi có cho phép không. Số liệu đã lưu vẫn còn khi tắt một cổng.',
  failed: {
    refused: 'Trình duyệt chưa cho phép. Bấm lại rồi chọn Cho phép.',
    'bad-address': 'Địa chỉ này không đúng. Ví dụ: motcua.example.gov.vn',
  },
};
