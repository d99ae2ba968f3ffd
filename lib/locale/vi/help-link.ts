import type { HelpLinkTexts } from '../help-link-words';

/** Links to the guide in Vietnamese. */
export const helpLinkTexts: HelpLinkTexts = {
  guide: 'Hướng dẫn',
  more: 'Xem hướng dẫn',
  diagnostics: 'Sao chép thông tin chẩn đoán',
};
