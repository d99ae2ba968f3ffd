import type { Dossier } from '../dossier/dossier';
import { foldedKey } from '../text';

/** By what a dossier is found. */
export type Sought = Pick<Dossier, 'code' | 'procedure'>;

/**
 * Tells whether a dossier is meant by what was typed: every word stands in its code, separators left aside, or in its
 * procedure; accents and case never count. Nothing typed means every dossier.
 */
export function wordsMatcher(typed: string): (sought: Sought) => boolean {
  const words = typed
    .split(/\s+/)
    .map(foldedKey)
    .filter(Boolean)
    .map((key) => ({ key, compact: compactOf(key) }));
  const procedures = new Map<string, string>();
  const folded = (procedure: string) => {
    let key = procedures.get(procedure);
    if (key === undefined) {
      key = foldedKey(procedure);
      procedures.set(procedure, key);
    }
    return key;
  };
  return ({ code, procedure }) => {
    if (words.length === 0) return true;
    const signs = signsOf(code);
    const named = procedure === undefined ? '' : folded(procedure);
    return words.every(({ key, compact }) => signs.includes(compact) || named.includes(key));
  };
}

const ascii = /^[!-~]*$/;

/** A code's letters and digits; most are plain, and there may be a hundred thousand. */
function signsOf(code: string): string {
  return compactOf(ascii.test(code) ? code.toLowerCase() : foldedKey(code));
}

function compactOf(key: string): string {
  return key.replace(/[^a-z0-9]+/g, '');
}
