/**
 * What a text in a file may not hold: control characters but tab and line feed, marks that turn the direction of reading,
 * halves of characters, and what is no character.
 */
const unwanted = /(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const isUnwanted = new RegExp(unwanted.source, 'u');

/** So many UTF-16 units fit into a cell of a spreadsheet. */
export const longestCell = 32_767;

/** A first character that has a spreadsheet run a cell of a CSV file; full-width forms count too. */
const runs = /^[\s\u200b\ufeff]*[=+\-@|\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A text as it may stand in any file, line feeds as its only breaks. What is taken out stands for nothing that is read. */
export function cleanText(text: string): string {
  if (!isUnwanted.test(text)) return text;
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(unwanted, '');
}

/** The same no longer than a cell holds, its last character then an ellipsis. */
export function cellText(text: string): { text: string; isShortened: boolean } {
  const clean = cleanText(text);
  if (clean.length <= longestCell) return { text: clean, isShortened: false };
  const end = longestCell - 1;
  // No character is cut in two.
  const isHalf = (clean.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return { text: `${clean.slice(0, isHalf ? end - 1 : end)}…`, isShortened: true };
}

/** A number, perhaps with a power of ten, or parts of a date. */
const alikeNumber = /^(?:\d+(?:[.,]\d+)*(?:e[+-]?\d+)?|\d{1,4}(?:[-/.]\d{1,4}){1,2})$/i;

/** Whether a spreadsheet that opens a CSV file by itself takes a text for a number or a date, whatever stands around it. */
export function isAlikeNumber(text: string): boolean {
  return alikeNumber.test(text);
}

/** Whether a spreadsheet would take a cell of a CSV file for a formula. */
export function isRun(text: string): boolean {
  return runs.test(text);
}
