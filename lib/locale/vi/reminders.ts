import type { ReminderTexts } from '../reminders-words';

/** Notices in Vietnamese. */
export const reminderTexts: ReminderTexts = {
  backlog: (counts) => `Hồ sơ: ${counts.join(', ')}`,
  lastHours: (dossiers) => `${dossiers} hồ sơ sắp hết giờ làm việc để trả kết quả`,
  item: ({ code, procedure, due }) =>
    [
      code,
      ...(procedure === undefined ? [] : [procedure]),
      ...(due === undefined ? [] : [`hẹn trả ${due}`]),
    ].join(' · '),
  more: (dossiers) => `và ${dossiers} hồ sơ nữa`,
  silence: 'Không nhắc nữa hôm nay',
  silenced: 'Hôm nay không nhắc nữa.',
  unsilence: 'Nhắc lại',
  settings: {
    on: 'Hiện thông báo nhắc việc',
    onHint: 'Chỉ nhắc vào ngày làm việc; mỗi giờ nhắc một lần, gộp mọi hồ sơ vào một thông báo.',
    hours: 'Nhắc lúc',
    hoursHint: 'Các giờ cách nhau bằng dấu phẩy, ví dụ: 08:00, 14:00.',
    badHours: 'Giờ phải viết như 08:00, từ một đến sáu giờ, cách nhau bằng dấu phẩy.',
    lastHours: 'Báo riêng khi hồ sơ chỉ còn',
    lastHoursUnit: 'giờ làm việc',
    lastHoursHint: 'Mỗi hồ sơ báo một lần. Ghi 0 để không báo.',
    badLastHours: 'Số giờ phải từ 0 đến 60.',
    badge: 'Số trên biểu tượng đếm những hồ sơ',
    badgeHint: 'Không chọn mục nào thì biểu tượng không có số.',
    badgeFlags: {
      overdue: 'quá hạn',
      'due-today': 'đến hạn hôm nay',
      'due-soon': 'sắp đến hạn',
      'step-overdue': 'quá hạn bước xử lý',
      'attached-not-digitised': 'đã đính kèm kết quả, chưa tích số hóa',
    },
  },
};
