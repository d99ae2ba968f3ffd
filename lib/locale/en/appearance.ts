import type { AppearanceTexts } from '../appearance-words';

/** Language and looks in English. */
export const appearanceTexts: AppearanceTexts = {
  language: 'Language',
  languages: { vi: 'Tiếng Việt (Vietnamese)', en: 'English' },
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
  density: 'Density',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
};
