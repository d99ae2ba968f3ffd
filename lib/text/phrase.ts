/** What many phrases share, each named by a capital letter. */
const shared: Record<string, string> = {
  A: '{trang thai ,tinh trang ,}',
  G: 'giai quyet',
  H: 'ho so',
  J: '{ho so,hs}',
  K: '{ket qua,kq}',
  L: 'bo sung',
  N: 'ngay',
  O: 'so hoa',
  P: 'thanh phan',
  R: 'ket qua',
  S: 'khong',
  T: 'thoi gian',
  U: 'thanh toan',
  V: 'can bo',
  X: 'xu ly',
  Y: 'tiep nhan',
};

/**
 * The notation of phrases, in the letters of folded keys: "{a,b}" stands for either, so "{,a }" for what may be missing;
 * a capital letter for what is shared. The letters are spelt out here, the braces stay.
 */
export function spelt(notation: string): string {
  return notation.replace(/[A-Z]/g, (letter) => shared[letter] ?? letter);
}

/** Finds a phrase as whole words in a folded key; in its notation stand also the marks of a regular expression. */
/* @__NO_SIDE_EFFECTS__ */
export function phrase(notation: string): RegExp {
  const source = spelt(notation).replace(/\{/g, '(?:').replace(/,/g, '|').replace(/\}/g, ')');
  // What can stand at the start alone is looked for there alone.
  return new RegExp(/^\^[^|]+$/.test(notation) ? `${source}\\b` : `\\b(?:${source})\\b`);
}
