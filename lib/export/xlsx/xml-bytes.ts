/** What a buffer holds before it is handed on, and some room for the row that goes beyond. */
const chunk = 1 << 17;
const room = 1 << 14;

const encoder = new TextEncoder();

/** A text as it stands in a file. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Bytes of a file that grow at their end, without a string for each of its pieces. */
export class XmlBytes {
  #bytes = new Uint8Array(chunk + room);
  #length = 0;

  /** Whether there is enough to be handed on. */
  get isFull(): boolean {
    return this.#length >= chunk;
  }

  /** Adds a few bytes. */
  put(piece: Uint8Array): void {
    const start = this.#length;
    const { length } = piece;
    if (start + length > this.#bytes.length) this.#grow(length);
    const bytes = this.#bytes;
    // So short a piece is copied sooner by hand than by a call.
    for (let place = 0; place < length; place++) bytes[start + place] = piece[place] as number;
    this.#length = start + length;
  }

  /** Adds a text. Most are short and of plain letters: those need no call either. */
  text(text: string): void {
    const { length } = text;
    // No UTF-16 unit takes more than three.
    if (this.#length + length * 3 > this.#bytes.length) this.#grow(length * 3);
    const start = this.#length;
    const bytes = this.#bytes;
    let place = 0;
    for (; place < length; place++) {
      const code = text.charCodeAt(place);
      if (code > 0x7f) break;
      bytes[start + place] = code;
    }
    this.#length = start + place;
    if (place === length) return;
    this.#length += encoder.encodeInto(text.slice(place), bytes.subarray(this.#length)).written;
  }

  /** Takes out all there is. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#bytes = new Uint8Array(chunk + room);
    this.#length = 0;
    return taken;
  }

  #grow(by: number): void {
    const grown = new Uint8Array(2 * (this.#length + by));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
