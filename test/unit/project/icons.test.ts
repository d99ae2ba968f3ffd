import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../assets/public/icon/', import.meta.url));
const signature = '\x89PNG\r\n\x1a\n';

/** The parts of a PNG file, by name, each put together; refuses a file that ends within one. */
function partsOf(png: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const part = png.subarray(at + 8, at + 8 + length);
    // A checksum follows each part.
    at += 12 + length;
    if (at > png.length) throw new RangeError(`${name} is cut off`);
    parts.set(name, Buffer.concat([parts.get(name) ?? Buffer.alloc(0), part]));
  }
  return parts;
}

// Firefox calls an icon corrupt where a page is left while it is decoded; that it is none must be known from elsewhere.
describe.each(readdirSync(folder))('the icon %s', (file) => {
  it('is a whole picture of its size, of eight bits for each of red, green, blue and opacity', () => {
    const png = readFileSync(folder + file);
    expect(png.toString('latin1', 0, signature.length)).toBe(signature);
    const parts = partsOf(png);
    const size = Number.parseInt(file, 10);
    const header = parts.get('IHDR') ?? Buffer.alloc(0);
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([size, size]);
    expect([...header.subarray(8)]).toEqual([8, 6, 0, 0, 0]);
    const filterOfLine = 1;
    const lines = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
    expect(lines).toHaveLength(size * (filterOfLine + 4 * size));
    expect([...parts.keys()].at(-1)).toBe('IEND');
  });
});
