import type { DailyTexts } from '../daily-words';

/** Files saved every day, in Vietnamese. */
export const dailyTexts: DailyTexts = {
  on: 'Tự xuất tệp mỗi ngày',
  onHint:
    'Không cần mở trang nào, chỉ cần trình duyệt đang chạy; mở muộn hơn giờ đã chọn thì xuất ngay lúc đó.',
  hour: 'Lúc',
  hourHint: 'Mỗi ngày một lần, từ giờ này trở đi.',
  badHour: 'Giờ phải viết như 17:00.',
  formats: 'Các tệp',
  format: {
    xlsx: 'Excel',
    csv: 'CSV',
    json: 'JSON',
    parquet: 'Parquet',
    log: 'Nhật ký hằng ngày (mỗi ngày một dòng, một tệp cho mọi ngày)',
  },
  noFormat: 'Hãy chọn ít nhất một loại tệp.',
  notAllowed: 'Trình duyệt chưa cho phép lưu tệp. Bật lại và chọn Cho phép khi được hỏi.',
  where: 'Tệp nằm trong thư mục tải xuống, thư mục con Nhac-Han, mỗi ngày một thư mục.',
  last: ({ at, names }) => `Lần gần nhất: ${at}, đã lưu ${names}.`,
  nothing: (at) => `Lần gần nhất: ${at}, chưa có hồ sơ nào để xuất.`,
  failed: 'Chưa xuất được tệp của hôm nay',
  failures: {
    'not-allowed': 'Trình duyệt chưa cho phép lưu tệp. Mở Cài đặt, mục Xuất hằng ngày, và bật lại.',
    'no-space': 'Không đủ chỗ trên ổ đĩa. Hãy dọn bớt ổ đĩa rồi xuất tệp trong Cài đặt, mục Tệp.',
    unknown: 'Hãy mở Cài đặt, mục Tệp, và xuất tệp ở đó.',
  },
};
