import type { TaughtField } from '../teaching-words';

/** What the fields of a dossier are called in Vietnamese. */
export const fieldNames: Record<TaughtField, string> = {
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
