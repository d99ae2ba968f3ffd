import type { FinishingTexts } from '../finishing-words';

/** What is asked before a dossier is finished or taken in, in Vietnamese. */
export const finishingTexts: FinishingTexts = {
  sites: 'Hỏi trước khi kết thúc hồ sơ còn thiếu số hóa',
  sitesHint:
    'Khi bấm "Kết thúc" hoặc "Trả kết quả" mà ô "số hóa" còn trống hoặc chưa đính kèm kết quả, Nhắc Hạn hỏi lại một lần.',
  noSites: 'Chưa bật trên cổng nào.',
  intake: 'Đối chiếu từng giấy tờ trước khi tiếp nhận hồ sơ trực tuyến',
  intakeHint:
    'Ở trang tiếp nhận có danh sách giấy tờ để tích; bấm "Tiếp nhận" khi còn ô trống thì Nhắc Hạn hỏi lại.',
};
