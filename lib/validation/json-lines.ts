/** A JSON text read: what it holds and on which line (from 1) each part of it begins, or the line where it breaks. */
export type ReadJson =
  | { value: unknown; lineOf(path: readonly PropertyKey[]): number }
  | { brokenLine: number };

/** Deeper than any file of ours; deeper ones are refused before they exhaust the stack. */
const deepest = 200;

const white = /[ \t\r\n]*/y;
const quoted = /"(?:[^"\\\n]|\\.)*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads a JSON text so that a person can be told the line of what is wrong in it. A byte order mark is let pass. Browsers
 * tell the place of a fault each in words of its own, or not at all.
 */
export function readJson(source: string): ReadJson {
  const content = source.replace(/^\uFEFF/, '');
  const scan = new Scan(content);
  if (!scan.whole()) return { brokenLine: scan.line };
  const { lines } = scan;
  return {
    value: JSON.parse(content),
    lineOf: (path) => lines.get(keyOf(path)) ?? lines.get(keyOf(path.slice(0, -1))) ?? 1,
  };
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

/** Walks through a JSON text once and notes where its parts begin. */
class Scan {
  readonly lines = new Map<string, number>();
  line = 1;
  #at = 0;
  readonly #content: string;

  constructor(content: string) {
    this.#content = content;
  }

  whole(): boolean {
    if (!this.#value([])) return false;
    this.#skip();
    return this.#at === this.#content.length;
  }

  #value(path: readonly string[]): boolean {
    this.#skip();
    this.lines.set(JSON.stringify(path), this.line);
    if (path.length > deepest) return false;
    if (this.#takes('{')) return this.#members('}', (key) => [...path, key]);
    if (this.#takes('[')) return this.#members(']', (_, index) => [...path, String(index)]);
    return (this.#content[this.#at] === '"' ? this.#text() : this.#token(plain)) !== undefined;
  }

  #members(end: '}' | ']', pathOf: (key: string, index: number) => string[]): boolean {
    this.#skip();
    if (this.#takes(end)) return true;
    for (let index = 0; ; index++) {
      let key = '';
      if (end === '}') {
        this.#skip();
        const name = this.#text();
        if (name === undefined) return false;
        key = name;
        this.#skip();
        if (!this.#takes(':')) return false;
      }
      if (!this.#value(pathOf(key, index))) return false;
      this.#skip();
      if (this.#takes(end)) return true;
      if (!this.#takes(',')) return false;
    }
  }

  #takes(sign: string): boolean {
    if (this.#content[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #text(): string | undefined {
    const token = this.#token(quoted);
    if (token === undefined) return undefined;
    try {
      return JSON.parse(token);
    } catch {
      // A sign that must not stand in a text, or an escape that is none.
      return undefined;
    }
  }

  #token(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#content) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #skip(): void {
    const passed = this.#token(white) ?? '';
    for (const sign of passed) if (sign === '\n') this.line += 1;
  }
}
