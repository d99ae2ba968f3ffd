import { meaningOf } from '../reading/vocabulary';
import { repair } from '../text';

/** Bytes that are looked at to tell how a text is written. */
const sampleBytes = 65_536;

/**
 * How the bytes of a text stand for letters: as they say, else as they can only be, else in the way in which most words
 * of the header are understood. Exports of old programs say nothing.
 */
export function decoded(bytes: Uint8Array): string {
  const utf = unicodeOf(bytes);
  if (utf !== undefined) return new TextDecoder(utf).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return oldDecoding(bytes.subarray(0, sampleBytes))(bytes);
  }
}

function unicodeOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // Digits, commas and the letters of English stand beside a zero.
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 4096);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd * 5 > sample.length && odd > even * 5) return 'utf-16le';
  return even * 5 > sample.length && even > odd * 5 ? 'utf-16be' : undefined;
}

type Decoding = (bytes: Uint8Array) => string;

const windows1258: Decoding = (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
const byFont =
  (font: 'tcvn3' | 'vni'): Decoding =>
  (bytes) =>
    repair(new TextDecoder('windows-1252').decode(bytes), font);

function oldDecoding(sample: Uint8Array): Decoding {
  let best = windows1258;
  let most = knownWords(best(sample));
  for (const other of [byFont('tcvn3'), byFont('vni')]) {
    const known = knownWords(other(sample));
    if (known > most) [best, most] = [other, known];
  }
  return best;
}

const fieldLimit = 5000;

/** How many fields of a text say what a column's header says. */
export function knownWords(text: string, delimiter: RegExp | string = /[\t,;|\r\n"<>]+/): number {
  return text.split(delimiter, fieldLimit).filter((field) => meaningOf(field.replaceAll('"', '').trim()))
    .length;
}
