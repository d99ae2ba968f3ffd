import type { SampleTexts } from '../sample-words';
import { overlayWords } from './overlay';

/** The sample data in Vietnamese. */
export const sampleTexts: SampleTexts = {
  note: 'Dữ liệu mẫu: hồ sơ bịa ra để xem thử, không phải số liệu thật.',
  title: 'Xem thử Nhắc Hạn',
  lead: 'Bên dưới là một cổng một cửa mẫu. Nhắc Hạn đang đọc nó đúng như đọc cổng thật; số liệu để riêng, không tính vào số liệu của anh/chị, không nhắc việc, không có trong tệp xuất ra.',
  triesHeading: 'Thử lần lượt',
  tries: [
    'Xem dấu ở chân các dòng; bấm một con số trên thanh Nhắc Hạn để chỉ hiện các dòng đó, bấm lại để hiện đủ.',
    `Bấm ${overlayWords.more} trên thanh, rồi ${overlayWords.eachRow}: lý do và việc nên làm của từng hồ sơ.`,
    `Cũng ở đó, bấm ${overlayWords.readAll}: Nhắc Hạn lật từng trang rồi trở về.`,
    'Mở cửa sổ tóm tắt: tổng việc của mọi danh sách, việc cần làm trước, 14 ngày qua.',
    'Mở báo cáo: tình hình hôm nay, Biểu II.06a, chỉ tiêu, từng cán bộ.',
  ],
  popup: 'Mở cửa sổ tóm tắt',
  report: 'Mở báo cáo',
  end: 'Kết thúc xem thử',
  loading: 'Đang chuẩn bị dữ liệu mẫu…',
  failed: 'Chưa mở được dữ liệu mẫu.',
  retry: 'Thử lại',
};
