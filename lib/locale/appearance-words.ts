/** One language's words for the choice of language and looks. */
export interface AppearanceTexts {
  language: string;
  languages: Record<'vi' | 'en', string>;
  textSize: string;
  textSizes: Record<'normal' | 'large' | 'larger', string>;
  density: string;
  densities: Record<'comfortable' | 'compact', string>;
}
