import { unzipSync } from 'fflate';

/**
 * Which of some words stand in a file, whatever the program that wrote them made of them: in UTF-8 or UTF-16 of either
 * order, composed or not, in capitals, without their marks, as references of XML or JSON, in an archive in an archive.
 */
export function wordsIn(file: Uint8Array, words: readonly string[]): string[] {
  const parts = unpacked(file);
  return words.filter((word) => bytesOf(word).some((bytes) => parts.some((part) => part.includes(bytes))));
}

/** A file, and where it is an archive its files too, by name and content. */
function unpacked(file: Uint8Array): Buffer[] {
  const whole = Buffer.from(file);
  const isArchive = whole.subarray(0, 4).equals(Buffer.from('PK\x03\x04'));
  if (!isArchive) return [whole];
  const inner = Object.entries(unzipSync(file));
  return [whole, ...inner.flatMap(([name, bytes]) => [Buffer.from(name), ...unpacked(bytes)])];
}

/** A word in every form in which it may have been written. */
function bytesOf(word: string): Buffer[] {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const spelled = [word, bare].flatMap((form) => [form, form.toLowerCase(), form.toUpperCase()]);
  const written = spelled
    .flatMap((form) => [form.normalize('NFC'), form.normalize('NFD')])
    .flatMap((form) => [
      form,
      encodeURIComponent(form),
      referred(form, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
      referred(form, (code) => `&#${code};`),
      referred(form, (code) => `&#x${code.toString(16)};`),
    ]);
  return [...new Set(written)].flatMap((text) => {
    const wide = Buffer.from(text, 'utf16le');
    return [Buffer.from(text), wide, Buffer.from(wide).swap16()];
  });
}

/** A text whose letters beyond ASCII are written as references. */
function referred(text: string, reference: (code: number) => string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => reference(letter.charCodeAt(0)));
}
