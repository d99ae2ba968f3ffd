const decoder = new TextDecoder('windows-1258');

/** The byte of each letter and mark that has one of its own; a decoder tells the rest of the table. */
const bytes = new Map(
  Array.from({ length: 128 }, (_, index): [string, number] => [
    decoder.decode(new Uint8Array([index + 128])),
    index + 128,
  ]),
);
const tones = new Set(['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']);

/** A text as Windows writes it in Vietnamese: a tone that has no letter of its own stands behind its letter. */
export function windows1258(text: string): Buffer {
  return Buffer.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      if (letter < '\u0080') return [letter.charCodeAt(0)];
      const own = bytes.get(letter);
      if (own !== undefined) return [own];
      const parts = [...letter.normalize('NFD')];
      const base = parts
        .filter((part) => !tones.has(part))
        .join('')
        .normalize('NFC');
      const tone = parts.find((part) => tones.has(part)) ?? '';
      return [bytes.get(base) ?? base.charCodeAt(0), bytes.get(tone) ?? 0x3f];
    }),
  );
}
