import type { TaughtField, TeachingTexts } from '../teaching-words';

const fields: Record<TaughtField, string> = {
  code: 'Mã hồ sơ',
  dueAt: 'Ngày hẹn trả',
  remaining: 'Thời gian còn lại, quá hạn',
  statusText: 'Trạng thái',
  procedure: 'Tên thủ tục',
  receivedAt: 'Ngày tiếp nhận',
  submittedAt: 'Ngày nộp',
  stepDueAt: 'Hạn của bước',
  finishedAt: 'Ngày có kết quả',
  returnedAt: 'Ngày trả kết quả',
  digitisedComponents: 'Số hóa thành phần',
  digitisedResult: 'Số hóa kết quả',
  attachedResult: 'Tệp kết quả',
  payment: 'Thanh toán',
  synced: 'Đồng bộ',
  channel: 'Hình thức nộp',
  officer: 'Cán bộ xử lý',
  unit: 'Đơn vị xử lý',
  sector: 'Lĩnh vực',
  nationalCode: 'Mã hồ sơ quốc gia',
  applicant: 'Người nộp',
  summary: 'Trích yếu, nội dung',
  stage: 'Giai đoạn',
};

/** Teaching the columns of a table in Vietnamese. */
export const teachingTexts: TeachingTexts = {
  title: 'Chỉ cho Nhắc Hạn biết các cột',
  question: (columns) => `Bảng này có ${columns} cột. Cột nào là mã hồ sơ, cột nào là ngày hẹn trả?`,
  columnHead: 'Cột trên trang',
  meaningHead: 'Là',
  nameless: (number) => `Cột thứ ${number}, không có tên`,
  fields,
  none: '(không có)',
  needed: (field) => `${field} *`,
  wordless: 'không có chữ: ô tích hoặc hình',
  sharedName: 'Có cột khác cùng tên nên không chọn riêng được.',
  values: (rows, of) => `đọc được ${rows}/${of} dòng`,
  rows: (read, of) => `${read}/${of} hồ sơ đọc được với cách chọn này.`,
  counting: 'Đang thử đọc…',
  fault(fault) {
    if (fault.kind === 'no-code') return 'Hãy chọn cột mã hồ sơ.';
    if (fault.kind === 'no-rows') return 'Không đọc được hồ sơ nào: cột này không phải mã hồ sơ.';
    return `Hai cột cùng là “${fields[fault.field]}”: hãy bỏ một cột.`;
  },
  save: 'Lưu cho trang này',
  cancel: 'Hủy',
  notSaved: 'Chưa lưu được. Hãy thử lại.',
};
