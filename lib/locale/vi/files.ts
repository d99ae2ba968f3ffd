import type { FilesTexts, LetterName } from '../files-words';

const number = new Intl.NumberFormat('vi');

const unfit: Record<LetterName, string> = {
  results: 'không thuộc kỳ này',
  apology: 'không quá hạn, trễ hạn',
  support: 'không quá hạn, trễ hạn hoặc chưa ghi nguyên nhân khách quan',
  urging: 'không có việc cần đôn đốc',
};

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
    log: { name: 'Nhật ký hằng ngày', hint: 'mỗi ngày một dòng, Excel' },
    docx: { name: 'Word', hint: 'báo cáo kết quả, văn bản xin lỗi, danh sách đề nghị hỗ trợ, phiếu đôn đốc' },
  },
  letter: 'Văn bản',
  letters: {
    results: {
      name: 'Báo cáo kết quả tiếp nhận, giải quyết TTHC',
      hint: 'điền sẵn số liệu trong kỳ, kèm Biểu II.06a; nhận xét để dòng chấm',
    },
    apology: {
      name: 'Văn bản xin lỗi và đề nghị gia hạn',
      hint: 'mẫu số 04, cho từng hồ sơ quá hạn hoặc trễ hạn',
    },
    support: {
      name: 'Danh sách đề nghị hỗ trợ',
      hint: 'hồ sơ đã ghi nguyên nhân khách quan, kèm lỗi của cổng trong kỳ',
    },
    urging: { name: 'Phiếu đôn đốc', hint: 'cho từng cán bộ, các hồ sơ cần xử lý' },
  },
  apart: 'Mỗi văn bản một tệp, gói trong một tệp ZIP',
  letterPeriodHint: 'Kỳ của báo cáo và của nhật ký lỗi cổng.',
  drawUp: 'Soạn văn bản',
  drawUpFor: {
    chosen: (dossiers) => `Soạn cho ${number.format(dossiers)} hồ sơ đã chọn`,
    all: (dossiers) => `Soạn cho cả ${number.format(dossiers)} hồ sơ của danh sách`,
  },
  chooseHint: 'Tích các hồ sơ cần soạn; không tích hồ sơ nào thì soạn cho cả danh sách.',
  choose: 'Chọn',
  chooseOne: (code) => `Chọn hồ sơ ${code}`,
  close: 'Đóng',
  asWord: 'Soạn báo cáo Word',
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
  made: ({ names, dossiers, size }) =>
    `Đã xuất ${number.format(dossiers)} hồ sơ vào ${names} (${size}). Nếu không lưu được tệp, trình duyệt sẽ báo.`,
  drawn: ({ names, letters, dossiers, size }) =>
    `Đã soạn ${number.format(letters)} văn bản về ${number.format(dossiers)} hồ sơ vào ${names} (${size}). Chỗ chưa rõ để dòng chấm.`,
  left: (letter, dossiers) => `${number.format(dossiers)} hồ sơ ${unfit[letter]} nên không có trong đó.`,
  shortened: (cells) =>
    `${number.format(cells)} ô dài hơn mức một ô chứa được (32.767 ký tự) nên đã cắt bớt, có dấu "…".`,
  alikeNumbers: (codes) =>
    `${number.format(codes)} mã hồ sơ trông như số hoặc ngày: mở thẳng tệp CSV này, Excel sẽ đổi chúng (mất số 0 ở đầu). Để xem bằng Excel, hãy xuất loại Excel.`,
  cancelled: 'Đã dừng, không có tệp nào được tạo.',
  failures: {
    nothing: 'Chưa có hồ sơ nào để xuất. Hãy mở danh sách hồ sơ trên cổng một cửa trước.',
    'no-space': 'Không đủ chỗ trên ổ đĩa nên chưa tạo được tệp. Hãy dọn bớt ổ đĩa rồi thử lại.',
    'too-many': 'Nhiều hồ sơ quá để soạn một lần (tối đa 500 văn bản hoặc 5.000 dòng). Hãy chọn ít hơn.',
    'none-results': 'Trong kỳ này chưa có hồ sơ nào để báo cáo.',
    'none-apology': 'Không có hồ sơ nào quá hạn hoặc trễ hạn nên không có văn bản nào được soạn.',
    'none-support':
      'Chưa có hồ sơ quá hạn, trễ hạn nào ghi nguyên nhân khách quan. Hãy ghi nguyên nhân trước.',
    'none-urging': 'Không có hồ sơ nào cần đôn đốc.',
    unknown: 'Chưa tạo được tệp. Hãy thử lại; nếu vẫn lỗi, đóng rồi mở lại trình duyệt.',
  },
};
