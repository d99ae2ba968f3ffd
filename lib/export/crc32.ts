/** Four tables at once take four bytes in one step. */
const tables = tablesOf(0xedb88320);

/** The check sum of a ZIP file's entries (CRC-32 of ISO 3309), over bytes as they come. */
export class Crc32 {
  #state = 0xffffffff;

  add(bytes: Uint8Array): void {
    const [one, two, three, four] = tables;
    const whole = bytes.length - (bytes.length % 4);
    let state = this.#state;
    let place = 0;
    for (; place < whole; place += 4) {
      state ^=
        (bytes[place] as number) |
        ((bytes[place + 1] as number) << 8) |
        ((bytes[place + 2] as number) << 16) |
        ((bytes[place + 3] as number) << 24);
      state =
        (four[state & 255] as number) ^
        (three[(state >>> 8) & 255] as number) ^
        (two[(state >>> 16) & 255] as number) ^
        (one[state >>> 24] as number);
    }
    for (; place < bytes.length; place++) {
      state = (one[(state ^ (bytes[place] as number)) & 255] as number) ^ (state >>> 8);
    }
    this.#state = state;
  }

  get value(): number {
    return (this.#state ^ 0xffffffff) >>> 0;
  }
}

function tablesOf(polynomial: number): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1 ? polynomial : 0) ^ (value >>> 1);
    return value;
  });
  const next = (before: Int32Array) => before.map((value) => (value >>> 8) ^ (first[value & 255] as number));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
