import type { SettingsFileFault, SettingsFileTexts } from '../settings-file-words';

/** The file of settings in Vietnamese. */
export const settingsFileTexts: SettingsFileTexts = {
  hint: 'Một tệp chứa mọi cài đặt, để chuyển sang máy khác. Không có số liệu hồ sơ; trên máy mới vẫn phải bật từng cổng.',
  save: 'Lưu cài đặt ra tệp',
  open: 'Mở tệp cài đặt',
  opened: 'Đã dùng cài đặt trong tệp.',
  openedInPart: 'Đã dùng cài đặt trong tệp, trừ các mục đơn vị quản lý đã đặt.',
  refused: (fault) => `Tệp không dùng được, cài đặt giữ nguyên: ${why(fault)}`,
};

function why(fault: SettingsFileFault): string {
  switch (fault.kind) {
    case 'too-long':
      return 'tệp quá lớn.';
    case 'not-json':
      return `dòng ${fault.line} viết sai.`;
    case 'other-format':
      return 'đây không phải tệp cài đặt Nhắc Hạn.';
    case 'newer':
      return 'tệp do phiên bản mới hơn ghi. Hãy cập nhật Nhắc Hạn.';
    case 'unknown-part':
      return `dòng ${fault.line} có mục lạ ${fault.path}.`;
    case 'wrong-part': {
      const shown = fault.shown === undefined ? '' : ` (đang là "${fault.shown}")`;
      return `dòng ${fault.line}, mục ${fault.path} thiếu hoặc không đúng${shown}.`;
    }
  }
}
