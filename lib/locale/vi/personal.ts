import type { PersonalTexts } from '../personal-words';

/** Personal fields in Vietnamese. */
export const personalTexts: PersonalTexts = {
  keep: 'Lưu thêm thông tin của người nộp hồ sơ',
  meaning:
    'Mặc định không lưu. Khi bật, từ lần đọc sau, mục đã chọn được lưu trên máy này và có trong bản sao lưu; ai dùng được máy này đều xem được. Tắt đi thì không lưu thêm, mục đã lưu vẫn còn cho đến khi xóa dữ liệu.',
  fields: { applicant: 'Người nộp (họ tên)', summary: 'Trích yếu, nội dung hồ sơ' },
};
