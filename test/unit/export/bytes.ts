/** Gathers what a writer hands on. */
export class Gathered {
  readonly #parts: Uint8Array[] = [];
  readonly sink = (bytes: Uint8Array) => {
    this.#parts.push(bytes.slice());
  };

  get bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }
}
