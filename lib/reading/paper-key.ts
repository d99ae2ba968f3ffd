import { foldedKey } from '../text';

/**
 * Stands for a paper of one dossier without saying its name, which may hold a person's: the name's folded form, hashed
 * (FNV-1a over two seeds), as 16 hexadecimal digits.
 */
export function paperKey(name: string): string {
  const text = foldedKey(name);
  return [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}

function hash(text: string, seed: number): number {
  let sum = seed;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return sum;
}
