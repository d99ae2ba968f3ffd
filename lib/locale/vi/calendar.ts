import type { CalendarTexts, DateFault, FileProblem } from '../calendar-words';

const faults: Record<DateFault, string> = {
  'no-date': 'không phải là ngày có thật',
  'other-year': 'không thuộc năm của bảng',
  'off-and-worked': 'vừa là ngày nghỉ vừa là ngày làm bù',
  'worked-anyway': 'vốn là ngày làm việc, không phải làm bù',
};

/** Office hours and days off in Vietnamese. */
export const calendarTexts: CalendarTexts = {
  hours: 'Giờ làm việc',
  morning: 'Buổi sáng',
  afternoon: 'Buổi chiều',
  opens: 'từ',
  closes: 'đến',
  hoursHint: 'Ghi giờ và phút, ví dụ 07:30. Từ thứ hai đến thứ sáu.',
  badHours: 'Giờ phải ghi như 07:30, giờ sau muộn hơn giờ trước.',
  saturday: 'Làm việc sáng thứ bảy',
  saturdayHint: 'Tính là nửa ngày làm việc, theo giờ buổi sáng.',
  unevenWeek: 'Đơn vị đang dùng giờ riêng cho từng ngày, nhập từ tệp. Sửa ở đây sẽ thay bằng giờ chung.',
  years: 'Ngày nghỉ và ngày làm bù',
  year: 'Năm',
  yearName: (year, provisional) => (provisional ? `${year} (dự kiến)` : String(year)),
  provisional: 'Dự kiến: chưa có thông báo chính thức. Hãy kiểm tra lại khi có thông báo.',
  isOfficial: 'Đã có thông báo chính thức',
  source: 'Nguồn',
  ownTable: 'Bảng của đơn vị, khác bảng có sẵn.',
  shippedTable: 'Bảng có sẵn trong Nhắc Hạn.',
  backToShipped: 'Dùng lại bảng có sẵn',
  removeYear: (year) => `Bỏ bảng năm ${year}`,
  daysOff: 'Ngày nghỉ',
  makeUpDays: 'Ngày làm bù',
  none: 'Không có.',
  weekdays: ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'],
  remove: (date) => `Bỏ ngày ${date}`,
  addDate: 'Thêm ngày',
  date: 'Ngày',
  dateHint: 'Ví dụ: 02/09/2026',
  badDate: 'Hãy ghi ngày có thật, ví dụ 02/09/2026.',
  kind: 'Là',
  addDayOff: 'ngày nghỉ',
  addMakeUpDay: 'ngày làm bù',
  add: 'Thêm',
  ownSource: 'Đơn vị tự ghi',
  fault: (fault) => `${faults[fault]}.`,
  file: 'Dùng chung cho cả đơn vị',
  fileHint: 'Một người lập giờ làm việc và ngày nghỉ, xuất ra một tệp; những người khác nhập tệp đó.',
  export: 'Xuất ra tệp',
  fileName: 'nhachan-lich-lam-viec.json',
  import: 'Nhập từ tệp',
  imported: (years) =>
    years.length === 0 ? 'Đã nhập giờ làm việc.' : `Đã nhập lịch làm việc, có bảng năm ${years.join(', ')}.`,
  refused: (problem) => `Không nhập được, lịch hiện tại giữ nguyên. ${reason(problem)}`,
};

function reason(problem: FileProblem): string {
  switch (problem.kind) {
    case 'too-long':
      return 'Tệp quá dài, không phải là tệp lịch làm việc.';
    case 'not-json':
      return `Dòng ${problem.line}: tệp bị hỏng, không đọc tiếp được.`;
    case 'other-format':
      return 'Đây không phải là tệp lịch làm việc của Nhắc Hạn.';
    case 'newer':
      return 'Tệp do phiên bản mới hơn ghi. Hãy cập nhật Nhắc Hạn.';
    case 'wrong-part': {
      const shown = problem.shown === undefined ? '' : ` ("${problem.shown}")`;
      return `Dòng ${problem.line}: ${problem.path}${shown} thiếu hoặc không đúng.`;
    }
    case 'unknown-part':
      return `Dòng ${problem.line}: ${problem.path} không có trong tệp lịch làm việc.`;
    case 'wrong-date':
      return `Dòng ${problem.line}: "${problem.date}" ${faults[problem.fault]}.`;
    case 'repeated-year':
      return `Dòng ${problem.line}: năm ${problem.year} có hai bảng.`;
  }
}
