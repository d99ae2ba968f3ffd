import { createHash } from 'node:crypto';

/**
 * A print of a file: the same for two files that say the same. In a workbook the parts that say when and by whom it was
 * made are left out, and when each part was put into it.
 */
export function printOf(file: Buffer, isWorkbook: boolean): string {
  const parts = isWorkbook ? partsOf(file).filter(({ name }) => !name.startsWith('docProps/')) : [];
  const hash = createHash('sha256');
  // What lists no parts that can be found is taken as it is.
  if (parts.length === 0) return hash.update(file).digest('hex');
  for (const { name, packed } of parts) hash.update(`${name} ${packed.length} `).update(packed);
  return hash.digest('hex');
}

/** The parts of a ZIP file as they stand in it, by its table of contents (APPNOTE 4.3.12, 4.3.16). */
function partsOf(file: Buffer): { name: string; packed: Buffer }[] {
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) return [];
  const count = file.readUInt16LE(end + 10);
  const parts: { name: string; packed: Buffer }[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let part = 0; part < count; part++) {
    const [size, named, extra, noted] = [
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
    ];
    const header = file.readUInt32LE(at + 42);
    // The table's entry and the part's own header may differ in what is written behind the name.
    const from = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
    const name = file.toString('utf8', at + 46, at + 46 + named);
    parts.push({ name, packed: file.subarray(from, from + size) });
    at += 46 + named + extra + noted;
  }
  return parts;
}
