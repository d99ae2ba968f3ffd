import { normalForm } from './normal-form';

/**
 * The same key for the same name, however it was typed ("Nguyễn  Văn A", "NGUYỄN VĂN A", decomposed letters);
 * forms of address in front and notes in brackets behind are dropped. Accents count.
 */
export function personKey(name: string): string {
  return normalForm(name)
    .replace(/^(?:ông|bà|đồng chí|đ\/c|cán bộ|cb|cv)[ .:]+/, '')
    .replace(/ ?\([^)]*\)$/, '');
}
