/** Accents as HTML's entity names spell them ("&agrave;"), as combining marks. */
const entityMarks: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
};
const entityCharacters: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '',
  ndash: '-',
  mdash: '-',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z])(grave|acute|circ|tilde)|([a-z]{2,5}));/gi,
    (whole, decimal, hex, letter, mark, name) => {
      if (decimal || hex) {
        return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
      }
      if (letter) return letter + entityMarks[mark.toLowerCase()];
      return entityCharacters[name.toLowerCase()] ?? whole;
    },
  );
}

// A tone typed before its circumflex, breve or horn does not compose; both orders mean the same letter.
const toneBeforeQuality = /([aeouAEOU])([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const fullWidth = /[\uff01-\uff5e]/g;
const invisible = /\p{Cf}|\u034f|\u115f|[\ufe00-\ufe0e]|\ufe0f|\ufffc/gu;
const pictures =
  /(?![©®™\u2000-\u26ff\u2700-\u27bf])\p{Extended_Pictographic}|\u26a0|\u2757|\u2755|\u203c|\u26a1/gu;
// Nothing to do: printable ASCII without "&", and the letters that Vietnamese has, composed.
const alreadyTidy = /^(?:[!-%'-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?: (?! )|$))*$/;

/**
 * Text as a person would type it today: entities decoded once, NFC, look-alikes of "đ", full-width forms and
 * dashes folded, invisible characters and urgency pictures dropped, every run of white space one space. Case
 * and the place of the tone stay as they are.
 */
export function tidy(text: string): string {
  if (alreadyTidy.test(text)) return text.trimEnd();
  let out = text.includes('&') ? decodeEntities(text) : text;
  out = out.normalize('NFC');
  if (/[\u0300-\u036f]/.test(out))
    out = out.normalize('NFD').replace(toneBeforeQuality, '$1$3$2').normalize('NFC');
  return out
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(dashes, '-')
    .replace(/\u2044|\u2215/g, '/')
    .replace(invisible, '')
    .replace(pictures, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The lines of a text that say something, each tidied. */
export function linesOf(text: string): string[] {
  return text.split('\n').map(tidy).filter(Boolean);
}

const openSyllables: readonly [RegExp, string, string][] = [
  [/o([àáảãạ])(?!\p{L})/gu, 'àáảãạ', 'a'],
  [/o([èéẻẽẹ])(?!\p{L})/gu, 'èéẻẽẹ', 'e'],
  [/(?<!q)u([ỳýỷỹỵ])(?!\p{L})/gu, 'ỳýỷỹỵ', 'y'],
];
const openSyllable = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/;
const tonedO = 'òóỏõọ';
const tonedU = 'ùúủũụ';

/** One place for the tone in open syllables: "hoá" and "hóa", "thuỷ" and "thủy" become the second. */
function placeTone(lower: string): string {
  // Few texts have one, and a look for any costs less than each of the patterns.
  if (!openSyllable.test(lower)) return lower;
  let out = lower;
  for (const [pattern, toned, base] of openSyllables) {
    const first = base === 'y' ? tonedU : tonedO;
    out = out.replace(pattern, (_, vowel: string) => `${first.charAt(toned.indexOf(vowel))}${base}`);
  }
  return out;
}

const memory = new Map<string, string>();
const memoryLimit = 4000;

/** Remembers answers for short texts: a table says the same things in every row. */
function remembered(memo: Map<string, string>, text: string, make: (text: string) => string): string {
  if (text.length > 120) return make(text);
  const known = memo.get(text);
  if (known !== undefined) return known;
  if (memo.size >= memoryLimit) memo.clear();
  const made = make(text);
  memo.set(text, made);
  return made;
}

/**
 * The one form in which Vietnamese texts are compared: {@link tidy}, lower case whatever the locale, tone in
 * one place. Accents stay, so "quá hạn" and "qua hạn" differ.
 */
export function normalForm(text: string): string {
  return remembered(memory, text, (raw) => placeTone(tidy(raw).replace(/İ/g, 'I').toLowerCase()));
}

/** {@link normalForm} without accents, punctuation kept. */
export function fold(text: string): string {
  return normalForm(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

const foldedMemory = new Map<string, string>();

/**
 * Accent-insensitive key of a header or a whole phrase: ASCII letters and digits, words parted by one space.
 * Not for free text, where "quá" and "qua" differ.
 */
export function foldedKey(text: string): string {
  return remembered(foldedMemory, text, (raw) =>
    fold(raw)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  );
}
