/** How a page's Vietnamese came to be written: today's Unicode, an old font's bytes, or UTF-8 read as cp1252. */
export type Encoding = 'unicode' | 'tcvn3' | 'vni' | 'mojibake';

// The tones à ả ã á ạ, as combining marks; no old encoding tells another order.
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;
const toned = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));

// TCVN 5712:1993 (VN3, the ".Vn" fonts): the bytes of its letters, first and last of each run, as Latin-1 shows them.
const tcvn3 = new Map<string, string>();
const tcvn3Letters = [...'ĂÂÊÔƠƯĐăâêôơưđ', ...toned];
for (const run of 'a1ae b5b9 bbbe c6cc ced8 dcdf e1ef f1fe'.split(' ')) {
  const last = Number.parseInt(run.slice(2), 16);
  for (let byte = Number.parseInt(run.slice(0, 2), 16); byte <= last; byte++)
    tcvn3.set(String.fromCharCode(byte), tcvn3Letters[tcvn3.size] ?? '');
}

// VNI: a vowel followed by the character that stands for its mark: the tones alone, with a circumflex, with a breve.
const vniMarks: Record<string, string> = { â: '\u0302', ê: '\u0306' };
for (const [characters, quality] of [
  ['øûõùï', ''],
  ['àåãáä', '\u0302'],
  ['èúüéë', '\u0306'],
] as const) {
  tones.forEach((tone, place) => {
    vniMarks[characters.charAt(place)] = quality + tone;
  });
}
const vniLetters: Record<string, string> = { ô: 'ơ', ö: 'ư', ñ: 'đ', î: 'ỵ', æ: 'ỉ', ó: 'ĩ', ò: 'ị' };
const vniPair = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñîæóò]/gi;

// What windows-1252 shows for the bytes 80 to 9F, where it differs from Latin-1.
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const onlyUnicode = /[ăĂđĐơƠưƯ\u1ea0-\u1ef9]|[\u0300-\u0323]/;
const tcvn3Signs = /[a-z][¨©ª«¬®µ¶·¸¹»¼½¾ÆÇÈÉËÑÖ×ØÜÞßäåæçëîïñö÷øûüþ\u00ad]|[®§][a-zóòïñô¸µ]|\u00ad[a-z]/gi;
const vniSigns = /a[ùøûïêëåä]|[eouyôö][ùøûõï]|[eo][åäáàã]|ñ[aeiouyôö]/gi;
const mojibakeSigns = /Ã[\u0080-\u00bf]|Ä\?|á[»º][\u0080-\u00ff€-™]|Ä[‘\u0090]|Æ[°¡¯]|Â[\u00a0-\u00bf]/g;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Tells how a text is written, from a sample as large as a table's headers and first rows: single words can
 * be read both ways ("hoà sô"), so at least two sure signs are asked for.
 */
export function detectEncoding(sample: string): Encoding {
  if (count(sample, mojibakeSigns) >= 2) return 'mojibake';
  if (onlyUnicode.test(sample.normalize('NFC'))) return 'unicode';
  const vni = count(sample, vniSigns);
  const old = count(sample, tcvn3Signs);
  if (old >= 2 && old > vni) return 'tcvn3';
  return vni >= 2 && vni > old ? 'vni' : 'unicode';
}

function fromTcvn3(text: string): string {
  let out = '';
  for (const character of text) out += tcvn3.get(character) ?? character;
  return out;
}

function fromVni(text: string): string {
  return text
    .replace(vniPair, (whole, vowel?: string, mark?: string) => {
      if (vowel && mark) {
        const lower = vowel.toLowerCase();
        const base = lower === 'ô' || lower === 'ö' ? (vniLetters[lower] ?? lower) : lower;
        return (vowel === lower ? base : base.toUpperCase()) + (vniMarks[mark.toLowerCase()] ?? '');
      }
      const letter = vniLetters[whole.toLowerCase()] ?? whole;
      return whole === whole.toLowerCase() ? letter : letter.toUpperCase();
    })
    .normalize('NFC');
}

function fromMojibake(shown: string): string {
  // "à" ends in a no-break space, which many a program makes a space.
  const text = shown.replace(/Ã /g, 'Ã\u00a0');
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const high = cp1252.indexOf(text.charAt(index));
    const point = high >= 0 ? high + 0x80 : text.charCodeAt(index);
    if (point > 0xff) return text;
    bytes[index] = point;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A sure sign of it and bytes that were lost: what is left is marked as such.
    return count(text, mojibakeSigns) > 0 ? new TextDecoder().decode(bytes) : text;
  }
}

/** The text in Unicode; unchanged where it holds letters that the old encoding cannot have. */
export function repair(text: string, encoding: Encoding): string {
  if (encoding === 'mojibake') return fromMojibake(text);
  if (encoding === 'unicode' || onlyUnicode.test(text)) return text;
  return encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
}
