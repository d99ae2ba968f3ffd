import type { TargetsTexts } from '../targets-words';
import { reportTexts } from './report';

const { presets, badPercent } = reportTexts.indicators;

/** Targets, published rates and the national portal in Vietnamese. */
export const targetsTexts: TargetsTexts = {
  hint: 'Dùng ở trang báo cáo, mục Chỉ tiêu. Ghi phần trăm, ví dụ 87,68; để trống nếu không có.',
  noneSet: 'Chưa đặt mục tiêu nào: báo cáo chỉ nêu tỷ lệ, không nói đạt hay chưa đạt.',
  indicator: 'Chỉ tiêu',
  targets: 'Mục tiêu',
  target: 'Mục tiêu, %',
  official: 'Tỷ lệ được công bố, %',
  officialHint: 'Tỷ lệ mà Cổng quốc gia hoặc tỉnh công bố, để đặt cạnh số của đơn vị.',
  badPercent,
  clear: 'Bỏ hết mục tiêu',
  preset: 'Lấy mục tiêu theo văn bản',
  choosePreset: 'chọn văn bản',
  presets,
  sources: {
    hauGiang2024:
      'Quyết định 948/QĐ-UBND ngày 05/7/2024 của UBND tỉnh Hậu Giang, dẫn trong công văn năm 2024 của UBND huyện Phụng Hiệp.',
    thapMuoi2023: 'Công văn tháng 11/2023 của UBND huyện Tháp Mười, Đồng Tháp.',
    tuKy2023: 'Công văn tháng 02/2023 của UBND huyện Tứ Kỳ, Hải Dương.',
  },
  presetCaution: 'Chỉ đúng cho nơi và năm đó. Hãy sửa theo văn bản của đơn vị.',
  usePreset: 'Thay mục tiêu đang có',
  national: 'Cổng quốc gia là',
  nationalHint: 'Cổng dùng để đối soát trong báo cáo. Hãy bật cổng đó trước.',
  noNational: 'chưa chọn',
  settings: 'Mục tiêu trong Cài đặt',
  report: 'Xem chỉ tiêu trong báo cáo',
};
