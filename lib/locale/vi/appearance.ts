import type { AppearanceTexts } from '../appearance-words';

/** Language and looks in Vietnamese. */
export const appearanceTexts: AppearanceTexts = {
  language: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'English (tiếng Anh)' },
  textSize: 'Cỡ chữ',
  textSizes: { normal: 'Thường', large: 'Lớn', larger: 'Rất lớn' },
  density: 'Độ thoáng',
  densities: { comfortable: 'Thoáng', compact: 'Gọn' },
};
