import type { WelcomeTexts } from '../welcome-words';

/** The first page in Vietnamese. */
export const welcomeTexts: WelcomeTexts = {
  title: 'Chào anh/chị, đây là Nhắc Hạn',
  lead: 'Nhắc Hạn nằm ngay trên cổng một cửa, chỉ ra hồ sơ nào quá hạn, sắp đến hạn, chưa số hóa. Bắt đầu trong ba bước.',
  step: (number) => `Bước ${number}`,
  turnOn: {
    heading: 'Bật trên cổng của đơn vị',
    how: 'Mở cổng một cửa, bấm biểu tượng Nhắc Hạn ở góc trên bên phải trình duyệt, rồi bấm Bật. Mỗi cổng chỉ bật một lần; cổng nào chưa bật thì Nhắc Hạn không đọc.',
    pin: 'Không thấy biểu tượng? Bấm nút Tiện ích (hình mảnh ghép) rồi ghim Nhắc Hạn.',
    picture:
      'Cửa sổ nhỏ của Nhắc Hạn mở ra dưới biểu tượng trên thanh công cụ, có nút bật trên cổng đang mở.',
    host: 'motcua.donvi.example',
  },
  marks: {
    heading: 'Đọc dấu trên từng hồ sơ',
    how: 'Mở danh sách hồ sơ như mọi ngày. Dòng nào cần để ý có một dấu ở chân dòng; chỉ vào dòng để xem lý do và việc nên làm. Thanh Nhắc Hạn ở góc trang đếm các dấu.',
    picture: 'Danh sách hồ sơ có dấu của Nhắc Hạn ở chân dòng',
    columns: { code: 'Số hồ sơ', procedure: 'Thủ tục' },
    procedures: {
      overdue: 'Đăng ký kết hôn',
      'due-today': 'Chứng thực bản sao',
      'due-soon': 'Cấp giấy phép xây dựng',
      'undigitised-result': 'Đăng ký khai sinh',
      'due-date-unreadable': 'Đăng ký hộ kinh doanh',
    },
    unmarked: 'Xác nhận tình trạng hôn nhân',
    means: {
      overdue: 'Chưa xong mà đã qua hẹn trả.',
      'due-today': 'Hẹn trả trong hôm nay.',
      'due-soon': 'Chỉ còn ít ngày làm việc.',
      'undigitised-result': 'Đã có kết quả nhưng ô “số hóa” chưa tích.',
      'due-date-unreadable': 'Trang có ghi nhưng không đọc chắc được: anh/chị xem lại trên cổng.',
    },
    none: 'Dòng không có dấu: trong những gì trang hiện ra không thấy việc gấp. Cột nào trang không hiện thì Nhắc Hạn không kết luận.',
  },
  never: {
    heading: 'Những việc Nhắc Hạn không bao giờ làm',
    picture: 'Máy tính của anh/chị: số liệu nằm lại trong máy, đường ra ngoài bị chặn.',
    items: [
      'Không gửi gì ra khỏi máy: tiện ích không kết nối mạng.',
      'Không tự bấm trên cổng: chỉ sang trang khi anh/chị bảo đọc hết danh sách, và bấm tiếp đúng nút anh/chị vừa bấm khi anh/chị chọn Vẫn tiếp tục.',
      'Không lưu họ tên, số định danh, điện thoại, địa chỉ của công dân; người nộp và trích yếu chỉ lưu khi anh/chị bật trong Cài đặt.',
      'Không đoán: chỗ nào không đọc được thì nói là không đọc được, không coi là đúng hạn hay đã số hóa.',
    ],
  },
  begin: {
    heading: 'Bắt đầu',
    how: 'Mở cổng một cửa của đơn vị và làm theo bước 1. Giờ làm việc, ngày nghỉ, giờ nhắc đã đặt sẵn; muốn đổi thì vào Cài đặt.',
    sample: 'Xem thử với dữ liệu mẫu',
    sampleHow:
      'Chưa mở được cổng? Xem thử trên một cổng mẫu, với hồ sơ bịa ra: không cần bật gì, không lẫn vào số liệu thật.',
    settings: 'Mở Cài đặt',
  },
};
