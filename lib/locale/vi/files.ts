import type { FilesTexts } from '../files-words';

const number = new Intl.NumberFormat('vi');

/** Making files, in Vietnamese. */
export const filesTexts: FilesTexts = {
  make: 'Xuất tệp',
  hint: 'Số liệu trong tệp là những gì Nhắc Hạn đã đọc được đến lúc này. Tệp được tạo ngay trên máy.',
  format: 'Loại tệp',
  formats: {
    xlsx: {
      name: 'Excel',
      hint: 'tổng hợp, Biểu II.06a, danh sách quá hạn, sắp đến hạn, thiếu số hóa, toàn bộ',
    },
    csv: { name: 'CSV', hint: 'một bảng toàn bộ hồ sơ, cho phần mềm khác' },
    json: { name: 'JSON', hint: 'gửi đồng nghiệp để gộp vào máy của họ' },
    parquet: { name: 'Parquet', hint: 'cho kho dữ liệu của tỉnh' },
  },
  portal: 'Cổng',
  everyPortal: 'Tất cả các cổng',
  from: 'Từ ngày',
  to: 'đến ngày',
  periodHint: 'Kỳ của Biểu II.06a; các danh sách luôn là hiện tại.',
  badPeriod: 'Hãy chọn ngày đầu không sau ngày cuối.',
  withPersonal: 'Kèm tên người nộp và trích yếu',
  button: 'Xuất tệp',
  cancel: 'Dừng',
  going: 'Đang tạo tệp…',
  far: (dossiers, of) =>
    of === undefined
      ? `${number.format(dossiers)} hồ sơ`
      : `${number.format(dossiers)}/${number.format(of)} hồ sơ`,
  made: ({ names, dossiers, size }) => `Đã xuất ${number.format(dossiers)} hồ sơ vào ${names} (${size}).`,
  shortened: (cells) =>
    `${number.format(cells)} ô dài hơn mức một ô chứa được (32.767 ký tự) nên đã cắt bớt, có dấu "…".`,
  cancelled: 'Đã dừng, không có tệp nào được tạo.',
  failures: {
    nothing: 'Chưa có hồ sơ nào để xuất. Hãy mở danh sách hồ sơ trên cổng một cửa trước.',
    'no-space': 'Không đủ chỗ trên ổ đĩa nên chưa tạo được tệp. Hãy dọn bớt ổ đĩa rồi thử lại.',
    unknown: 'Chưa tạo được tệp. Hãy thử lại; nếu vẫn lỗi, đóng rồi mở lại trình duyệt.',
  },
};
