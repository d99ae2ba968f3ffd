import { FileRefused } from '../file-refused';
import type { Bytes } from './bytes';

/** One line of a backup: what it holds, and its rows. */
export type Line = readonly [kind: string, rows: readonly unknown[]];

/** No line that was written by us comes near this, in UTF-16 units. */
const longestLine = 64_000_000;

const encoder = new TextEncoder();

export function bytesOfLine(line: Line): Bytes {
  return encoder.encode(`${JSON.stringify(line)}\n`);
}

/**
 * The lines in a stream of text.
 * @throws FileRefused where something is no line of a backup.
 */
export async function* linesOf(reader: ReadableStreamDefaultReader<Bytes>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    const text = decoded(decoder, done ? undefined : value);
    const pieces = text.split('\n');
    const rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield lineOf(parts.join('') + piece);
      parts = [];
      length = 0;
    }
    parts.push(rest);
    length += rest.length;
    if (length > longestLine) throw new FileRefused('invalid');
    if (done) break;
  }
  if (length > 0) throw new FileRefused('invalid');
}

function decoded(decoder: TextDecoder, bytes: Bytes | undefined): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch (error) {
    throw new FileRefused('invalid', { cause: error });
  }
}

function lineOf(text: string): Line {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch (error) {
    throw new FileRefused('invalid', { cause: error });
  }
  if (!Array.isArray(line) || line.length !== 2) throw new FileRefused('invalid');
  const [kind, rows] = line;
  if (typeof kind !== 'string' || !Array.isArray(rows)) throw new FileRefused('invalid');
  return [kind, rows];
}
