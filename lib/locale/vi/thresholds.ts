import type { ThresholdsTexts } from '../thresholds-words';

/** The thresholds in Vietnamese. */
export const thresholdsTexts: ThresholdsTexts = {
  dueSoon: 'Nhắc "sắp đến hạn" khi còn không quá',
  workingDays: 'ngày làm việc',
  dueSoonHint: 'Từ 0 đến 60, có thể ghi nửa ngày (ví dụ 1,5). Mặc định là 2.',
  byDay: 'Tính theo ngày',
  byDayHint: 'Chỉ so ngày, bỏ qua giờ hẹn trả: hồ sơ chỉ quá hạn từ ngày hôm sau.',
  exceptions: 'Thủ tục có cách nhắc riêng',
  exceptionsHint: 'Ghi tên thủ tục đúng như trên cổng, đủ dấu; chữ hoa hay chữ thường đều được.',
  noExceptions: 'Chưa có thủ tục nào.',
  procedure: 'Tên thủ tục',
  rule: 'Cách nhắc',
  exclude: 'Không nhắc',
  ownThreshold: 'Sắp đến hạn khi còn không quá',
  add: 'Thêm thủ tục',
  remove: (procedure) => `Bỏ ${procedure}`,
  badDays: 'Số ngày phải từ 0 đến 60.',
  noName: 'Hãy ghi tên thủ tục.',
  knownName: 'Thủ tục này đã có trong danh sách.',
};
