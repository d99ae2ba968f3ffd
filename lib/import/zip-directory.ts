import { ImportRefused } from './refusal';

/** One file in a ZIP file, as its directory tells. */
export interface ZipEntry {
  name: string;
  locked: boolean;
  /** 0: stored, 8: deflated. */
  method: number;
  packedBytes: number;
  bytes: number;
  /** Where its own header stands. */
  at: number;
}

const directoryMark = 0x02014b50;
const endMark = 0x06054b50;
const endBytes = 22;
const longestComment = 65_535;
/** No workbook has as many parts. */
const mostEntries = 10_000;

/** The directory of a ZIP file, by name, without unpacking anything; refused where there is none. */
export function zipDirectory(file: Uint8Array): Map<string, ZipEntry> {
  try {
    return directoryOf(file);
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    // It points out of the file.
    throw new ImportRefused('broken');
  }
}

function directoryOf(file: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { count, from } = endOf(view);
  if (count > mostEntries) throw new ImportRefused('broken');
  let at = from;
  const entries = new Map<string, ZipEntry>();
  const names = new TextDecoder();
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryMark)
      throw new ImportRefused('broken');
    const length = view.getUint16(at + 28, true);
    const name = names.decode(file.subarray(at + 46, at + 46 + length));
    const extra = view.getUint16(at + 30, true);
    const large = largeFigures(view, at + 46 + length, extra);
    const figure = (offset: number) => {
      const plain = view.getUint32(at + offset, true);
      return plain === elsewhere ? large() : plain;
    };
    // In the order in which large figures stand.
    const [bytes, packedBytes, own] = [figure(24), figure(20), figure(42)];
    entries.set(name, {
      name,
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes,
      bytes,
      at: own,
    });
    at += 46 + length + extra + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Stands where a figure has 64 bits and stands elsewhere; some programs write every file so. */
const elsewhere = 0xffff_ffff;
const largeFiguresMark = 1;

/** Gives the 64-bit figures of an entry one after the other. */
function largeFigures(view: DataView, from: number, length: number): () => number {
  let at = from;
  while (at < from + length && view.getUint16(at, true) !== largeFiguresMark)
    at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > from + length) throw new ImportRefused('broken');
    const figure = Number(view.getBigUint64(at, true));
    at += 8;
    return figure;
  };
}

/** How many entries the directory has and where it begins. */
function endOf(view: DataView): { count: number; from: number } {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  let end = view.byteLength - endBytes;
  while (end >= first && view.getUint32(end, true) !== endMark) end--;
  if (end < first) throw new ImportRefused('broken');
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  if (count !== 0xffff && from !== elsewhere) return { count, from };
  const large = Number(view.getBigUint64(end - 12, true));
  return {
    count: Number(view.getBigUint64(large + 32, true)),
    from: Number(view.getBigUint64(large + 48, true)),
  };
}

/** What an entry holds, unpacked as it is read; it gives no more bytes than its directory tells. */
export function entryStream(
  file: Uint8Array<ArrayBuffer>,
  { at, method, packedBytes }: ZipEntry,
): ReadableStream<Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = new Blob([file.subarray(from, from + packedBytes)]).stream();
  return method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
}
