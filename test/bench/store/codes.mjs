/** Codes of dossiers as a count and a sum of their last digits, that none can be missing of. */
export class Codes {
  #count = 0;
  #sum = 0;

  /** @param {string} code */
  add(code) {
    this.#count += 1;
    this.#sum += Number(code.slice(-4));
  }

  get weight() {
    return weightIn(this.#count, this.#sum);
  }
}

/**
 * @param {number} count
 * @param {number | bigint} sum Of the last four digits of each.
 */
export function weightIn(count, sum) {
  return `${count} codes, ${sum}`;
}
