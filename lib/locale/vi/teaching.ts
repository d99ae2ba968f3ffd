import type { TeachingTexts } from '../teaching-words';
import { fieldNames as fields } from './field-names';

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
