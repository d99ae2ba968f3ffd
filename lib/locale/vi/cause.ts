import type { CauseTexts } from '../cause-words';

const causes = { objective: 'Khách quan', subjective: 'Chủ quan' };

/** Cause, note and apology in Vietnamese. */
export const causeTexts: CauseTexts = {
  write: 'Ghi nguyên nhân',
  edit: 'Sửa nguyên nhân',
  form: (code) => `Nguyên nhân của hồ sơ ${code}`,
  cause: 'Nguyên nhân',
  causes,
  noCause: 'Chưa rõ',
  note: 'Ghi chú',
  noteHint: 'Ngắn gọn, không ghi tên người dân. Ví dụ: lỗi phần mềm, chờ ý kiến cơ quan khác.',
  apology: 'Ngày văn bản xin lỗi (nếu đã có)',
  datePlaceholder: 'ngày/tháng/năm',
  badDate: 'Hãy ghi ngày có thật, ví dụ 20/11/2026.',
  save: 'Lưu',
  cancel: 'Thôi',
  notSaved: 'Chưa lưu được. Hãy thử lại.',
  summary({ cause, note, apologyOn }) {
    const because = [cause === undefined ? undefined : causes[cause], note].filter(Boolean).join(': ');
    const apology = apologyOn === undefined ? undefined : `Đã có văn bản xin lỗi ngày ${apologyOn}`;
    return [because, apology].filter(Boolean).join('. ');
  },
};
