import type { LetterheadTexts } from '../letterhead-words';

/** The office that letters and forms are of, in Vietnamese. */
export const letterheadTexts: LetterheadTexts = {
  hint: 'Ghi sẵn vào văn bản Word và Biểu II.06a trong tệp Excel. Mục để trống thì trong tệp là dòng chấm.',
  fields: {
    superior: 'Cơ quan cấp trên',
    unit: 'Cơ quan, đơn vị',
    place: 'Địa danh',
    signer: 'Chức vụ người ký',
    name: 'Họ tên người ký',
  },
  hints: {
    superior: 'Ví dụ: Ủy ban nhân dân xã An Mẫu.',
    unit: 'Ví dụ: Trung tâm Phục vụ hành chính công xã An Mẫu. Ở đầu văn bản sẽ được viết hoa.',
    place: 'Ví dụ: An Mẫu.',
    signer: 'Ví dụ: Giám đốc.',
    name: 'Ghi dưới chữ ký.',
  },
};
