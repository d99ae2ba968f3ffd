import { Crc32 } from './crc32';
import type { Sink } from './table';

/** A file within a ZIP file, ready to be put there. */
export interface ZipEntry {
  name: string;
  parts: readonly Uint8Array<ArrayBuffer>[];
  crc: number;
  /** Of what was packed, in bytes. */
  size: number;
  isDeflated: boolean;
}

/**
 * Packs one file of a ZIP file while it is being written, by the browser's own deflate. It is asked for gzip, which is the same
 * with a few bytes around it, since the check sum that a ZIP file wants too stands in them.
 */
export class ZipEntryWriter {
  readonly #packing = new CompressionStream('gzip');
  readonly #writer = this.#packing.writable.getWriter();
  readonly #parts = collected(this.#packing.readable);
  #size = 0;

  constructor(private readonly name: string) {}

  /** Resolves once more may be written without piling up. */
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#size += bytes.length;
    return this.#writer.write(bytes);
  }

  async end(): Promise<ZipEntry> {
    await this.#writer.close();
    return { name: this.name, ...unwrapped(await this.#parts), size: this.#size, isDeflated: true };
  }
}

/** Bytes before and after what is deflated in a gzip file that bears no name and no remark (RFC 1952). */
const gzipHead = 10;
const gzipTail = 8;

function unwrapped(gzip: readonly Uint8Array<ArrayBuffer>[]): Pick<ZipEntry, 'parts' | 'crc'> {
  const end = lengthOf(gzip) - gzipTail;
  const tail = joined(between(gzip, end, end + gzipTail));
  return { parts: between(gzip, gzipHead, end), crc: new DataView(tail.buffer).getUint32(0, true) };
}

/** What stands from one place to another of parts that follow each other. */
function between(
  parts: readonly Uint8Array<ArrayBuffer>[],
  from: number,
  to: number,
): Uint8Array<ArrayBuffer>[] {
  let start = 0;
  return parts.flatMap((part) => {
    const piece = part.subarray(Math.max(0, from - start), Math.max(0, to - start));
    start += part.length;
    return piece.length === 0 ? [] : [piece];
  });
}

/** A file of few bytes, or one that is packed in itself, as it stands. */
export function storedEntry(name: string, parts: readonly Uint8Array<ArrayBuffer>[]): ZipEntry {
  const crc = new Crc32();
  let size = 0;
  for (const part of parts) {
    crc.add(part);
    size += part.length;
  }
  return { name, parts, crc: crc.value, size, isDeflated: false };
}

/** Writes files as one ZIP file, in their order. Every size stands before its bytes, so that any reader is content. */
export function writeZip(entries: readonly ZipEntry[], sink: Sink): void {
  const encoder = new TextEncoder();
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    const packed = lengthOf(entry.parts);
    if (packed > most || entry.size > most || offset > most) throw new RangeError('too large for a ZIP file');
    const known = [
      ...[two(20), two(utf8), two(entry.isDeflated ? 8 : 0), two(0), two(madeOn)],
      ...[four(entry.crc), four(packed), four(entry.size), two(name.length), two(0)],
    ];
    const local = joined([four(0x04034b50), ...known, name]);
    directory.push(
      joined([four(0x02014b50), two(20), ...known, two(0), two(0), two(0), four(0), four(offset), name]),
    );
    sink(local);
    for (const part of entry.parts) sink(part);
    offset += local.length + packed;
  }
  const listed = joined(directory);
  sink(listed);
  const count = two(entries.length);
  sink(joined([four(0x06054b50), two(0), two(0), count, count, four(listed.length), four(offset), two(0)]));
}

/** Names of files are UTF-8. */
const utf8 = 0x0800;
/** 1980-01-01, not the time of making: the same content gives the same file. */
const madeOn = 0x0021;
/** In bytes; beyond it the format would have to change. */
const most = 0xffffffff;

function two(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(value, value >>> 8);
}

function four(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

async function collected(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    parts.push(value);
  }
}
