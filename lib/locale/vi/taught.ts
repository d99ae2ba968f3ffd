import type { TaughtFileProblem, TaughtTexts } from '../taught-words';
import { teachingTexts } from './teaching';

function why(problem: TaughtFileProblem): string {
  switch (problem.kind) {
    case 'too-long':
      return 'tệp quá lớn.';
    case 'not-json':
      return 'tệp không phải JSON.';
    case 'other-format':
      return 'đây không phải tệp cách đọc của Nhắc Hạn.';
    case 'newer':
      return 'tệp do bản Nhắc Hạn mới hơn tạo ra. Hãy cập nhật Nhắc Hạn.';
    case 'wrong-part':
      return problem.shown === undefined
        ? `mục ${problem.path} không hợp lệ.`
        : `mục ${problem.path} không thể là “${problem.shown}”.`;
    case 'unknown-part':
      return `không có mục nào tên là ${problem.path}.`;
    case 'no-code':
      return `bảng thứ ${problem.place} không có cột mã hồ sơ.`;
    case 'twice':
      return `bảng thứ ${problem.place} có hai cột cùng là “${teachingTexts.fields[problem.field]}”.`;
    case 'repeated':
      return `bảng thứ ${problem.place} trùng với một bảng phía trên.`;
  }
}

/** The taught tables in Vietnamese. */
export const taughtTexts: TaughtTexts = {
  about:
    'Các bảng mà bạn đã chỉ cho Nhắc Hạn biết cột nào là gì. Lưu ra tệp để gửi đồng nghiệp dùng cùng một cổng.',
  none: 'Chưa dạy bảng nào. Khi không nhận ra một bảng, thanh Nhắc Hạn trên trang sẽ có nút “Chỉ cho Nhắc Hạn biết các cột”.',
  column: (header, field) => `${header}: ${field}`,
  table: (place) => `Bảng ${place}`,
  forget: 'Bỏ',
  forgetThat: (table, site) => `Bỏ cách đọc ${table.toLowerCase()} của ${site}`,
  saveSite: 'Lưu ra tệp',
  saveSiteThat: (site) => `Lưu ra tệp cách đọc các bảng của ${site}`,
  saveAll: 'Lưu tất cả ra tệp',
  open: 'Nhập từ tệp…',
  opened: (tables) => `Đã nhập cách đọc ${tables} bảng.`,
  refused: (problem) => `Không nhập: ${why(problem)}`,
  notKept: 'Chưa lưu được. Hãy thử lại.',
};
