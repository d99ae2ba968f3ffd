import { wordNumber } from '../figure';
import type { GoalFigures, IndicatorTexts } from '../indicator-words';

const n = (value: number) => wordNumber('vi', value);

const digitise = ({ needed, target, numerator, denominator }: GoalFigures) =>
  `cần số hóa thêm ${n(needed)} hồ sơ để đạt ${target} (${n(numerator)}/${n(denominator)})`;
const further = (what: string) => (figures: GoalFigures) =>
  `cần thêm ${n(figures.needed)} hồ sơ ${what} để đạt ${figures.target} (${n(figures.numerator)}/${n(figures.denominator)})`;

/** The indicators in Vietnamese. */
export const indicatorTexts: IndicatorTexts = {
  names: {
    onTime: 'Giải quyết đúng hạn (trên hồ sơ đã giải quyết)',
    onTimeNational: 'Đúng hạn theo Cổng quốc gia (trên tổng tiếp nhận)',
    components: 'Số hóa thành phần hồ sơ',
    results: 'Số hóa kết quả',
    both: 'Số hóa cả thành phần và kết quả',
    attached: 'Đã đính kèm, chưa số hóa kết quả',
    online: 'Nộp trực tuyến',
    payment: 'Thanh toán trực tuyến',
    synced: 'Đồng bộ lên Cổng quốc gia',
  },
  nothing: 'chưa có hồ sơ nào để tính',
  unknown: (count) => `chưa rõ ${n(count)} hồ sơ`,
  reached: (target) => `đã đạt ${target}`,
  mend: {
    onTime: further('giải quyết đúng hạn'),
    onTimeNational: further('tiếp nhận và giải quyết đúng hạn'),
    components: digitise,
    results: digitise,
    both: digitise,
    attached: ({ needed, target, numerator, denominator }) =>
      `cần tích ô "số hóa" cho ${n(needed)} hồ sơ để còn ${target} (${n(numerator)}/${n(denominator)})`,
    online: further('nộp trực tuyến'),
    payment: further('thanh toán trực tuyến'),
    synced: ({ needed, target, numerator, denominator }) =>
      `cần đồng bộ thêm ${n(needed)} hồ sơ để đạt ${target} (${n(numerator)}/${n(denominator)})`,
  },
  impossible: (target) => `không thể đạt ${target} nữa trong kỳ này`,
  tooFew: (known) => `nhưng chỉ còn ${n(known)} hồ sơ có thể làm`,
  ofMonth: (month) => `Chỉ tiêu tháng ${month}`,
  countedAt: (time) => `Trên các hồ sơ đã đọc trên máy này, tính lúc ${time}.`,
  bar: ({ name, percent, target, numerator, denominator }) =>
    `${name}: ${percent}, ${numerator} trên ${denominator} hồ sơ, mục tiêu ${target}`,
  barTarget: (target) => `mục tiêu ${target}`,
};
