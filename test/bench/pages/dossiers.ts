import type { Dossier } from '../../../lib/dossier/dossier';
import type { FlagId } from '../../../lib/dossier/judgement';

/** An invented dossier: what the page shows of it, and what a reader and a judge should make of it. */
export interface SampleDossier {
  cells: string[];
  dossier: Dossier;
  flags: FlagId[];
}

export const headers = [
  'STT',
  'Mã hồ sơ',
  'Tên thủ tục hành chính',
  'Lĩnh vực',
  'Người nộp',
  'Hình thức nộp',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Cán bộ xử lý',
  'Đơn vị xử lý',
  'Trạng thái',
  'Số hóa thành phần hồ sơ',
];

const procedures = [
  ['Đăng ký khai sinh', 'Hộ tịch'],
  ['Chứng thực bản sao từ bản chính giấy tờ, văn bản', 'Chứng thực'],
  ['Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất', 'Đất đai'],
  ['Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ', 'Hoạt động xây dựng'],
  ['Đăng ký thành lập hộ kinh doanh', 'Thành lập và hoạt động của hộ kinh doanh'],
] as const;
const familyNames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng'];
const middleNames = ['Thị Mộng', 'Văn Hữu', 'Ngọc Uyên', 'Quốc Bảo', 'Thanh'];
const givenNames = ['Tuyền', 'Khang', 'Nhi', 'Đạt', 'Sương', 'Phúc', 'Ẩn', 'Ưng', 'Ý', 'Vỹ', 'Mỹ'];
const officers = ['Lê Thị Thu Sương', 'Trần Quốc Bảo Khang', 'Phạm Ngọc Uyên Nhi'];
const units = ['Phòng Kinh tế xã Bình Hòa Đông', 'Phòng Văn hóa - Xã hội xã Bình Hòa Đông'];
const channels = [
  ['Trực tiếp', 'direct'],
  ['Trực tuyến', 'online'],
  ['Bưu chính công ích', 'postal'],
] as const;
const statuses = ['Đang xử lý', 'Chờ phê duyệt', 'Đang thẩm định'];
const componentWords = { true: 'Đã số hóa', false: 'Chưa số hóa' };

/** Working days of October and December 2026: neither a weekend nor a holiday, before and after the bench's moment. */
const past = ['2026-10-05', '2026-10-08', '2026-10-13', '2026-10-16', '2026-10-21', '2026-10-30'];
const ahead = ['2026-12-01', '2026-12-03', '2026-12-08', '2026-12-11', '2026-12-16', '2026-12-22'];
const today = '2026-11-20';

/** Dossiers of which three in ten bear one flag each; the same numbers give the same dossiers. */
export function sampleDossiers(count: number): SampleDossier[] {
  return Array.from({ length: count }, (_, index) => sampleDossier(index));
}

function sampleDossier(index: number): SampleDossier {
  const flag = ([['overdue'], ['due-today'], ['undigitised-components']] as FlagId[][])[index % 10] ?? [];
  const [procedure, sector] = of(procedures, index);
  const [channelWord, channel] = of(channels, index >> 1);
  const applicant = `${of(familyNames, index)} ${of(middleNames, index >> 2)} ${of(givenNames, index)}`;
  const days = flag[0] === 'overdue' ? past : flag[0] === 'due-today' ? [today] : ahead;
  const receivedAt = `2026-09-${two(1 + (index % 30))}T${two(7 + (index % 9))}:${two((index * 7) % 60)}`;
  const dueAt = `${of(days, index >> 3)}T${two(13 + (index % 4))}:${two((index * 11) % 60)}`;
  const code = `H99.15-2609${two(1 + (index % 30))}-${String(index + 1).padStart(5, '0')}`;
  const statusText = of(statuses, index);
  const digitisedComponents = flag[0] !== 'undigitised-components';
  const officer = of(officers, index >> 1);
  const unit = of(units, index >> 3);
  return {
    cells: [
      String(index + 1),
      code,
      procedure,
      sector,
      applicant,
      channelWord,
      shown(receivedAt),
      shown(dueAt),
      officer,
      unit,
      statusText,
      componentWords[`${digitisedComponents}`],
    ],
    dossier: {
      code,
      procedure,
      sector,
      applicant,
      channel,
      receivedAt,
      dueAt,
      officer,
      unit,
      statusText,
      stage: 'processing',
      digitisedComponents,
    },
    flags: flag,
  };
}

function of<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A civil time as portals show it. */
function shown(time: string): string {
  const [year, month, day, clock] = time.split(/[-T]/);
  return `${day}/${month}/${year} ${clock}`;
}
