import { type Bytes, joined } from './bytes';

/** Takes bytes from a stream in the lengths that are asked for. */
export class ByteReader {
  #held: Bytes[] = [];
  #length = 0;
  #taken = 0;

  constructor(private readonly reader: ReadableStreamDefaultReader<Bytes>) {}

  /** How many bytes were taken so far. */
  get taken(): number {
    return this.#taken;
  }

  /** The next bytes; fewer than asked for at the stream's end. */
  async take(length: number): Promise<Bytes> {
    while (this.#length < length) {
      const { done, value } = await this.reader.read();
      if (done) break;
      this.#held.push(value);
      this.#length += value.length;
    }
    const all = this.#held.length === 1 ? (this.#held[0] as Bytes) : joined(this.#held);
    const taken = all.subarray(0, length);
    const rest = all.subarray(taken.length);
    this.#held = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
    this.#taken += taken.length;
    return taken;
  }

  /** Lets go of the stream. */
  async cancel(): Promise<void> {
    await this.reader.cancel();
  }
}
