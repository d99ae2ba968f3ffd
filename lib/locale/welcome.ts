import { welcomeTexts as en } from './en/welcome';
import { welcomeTexts as vi } from './vi/welcome';
import type { WelcomeTexts } from './welcome-words';

export type { PicturedFlag, WelcomeTexts } from './welcome-words';

const texts = { vi, en };

/** The words of the page that opens once after installing. */
export function welcomeTexts(language: 'vi' | 'en'): WelcomeTexts {
  return texts[language];
}
