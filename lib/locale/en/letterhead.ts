import type { LetterheadTexts } from '../letterhead-words';

/** The office that letters and forms are of, in English. */
export const letterheadTexts: LetterheadTexts = {
  hint: 'Stands in the Word letters and on Biểu II.06a of the Excel workbook. What is left empty is a dotted line there.',
  fields: {
    superior: 'Office above',
    unit: 'Office',
    place: 'Place',
    signer: "Signer's title",
    name: "Signer's name",
  },
  hints: {
    superior: 'Such as: Ủy ban nhân dân xã An Mẫu.',
    unit: 'Such as: Trung tâm Phục vụ hành chính công xã An Mẫu. It is put in capitals above letters.',
    place: 'Such as: An Mẫu.',
    signer: 'Such as: Giám đốc.',
    name: 'Stands below the signature.',
  },
};
