import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { settledZip } from '../../support/package/settled-zip.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = { 'b/hồ-sơ.js': bytes('export {};'), 'a.css': bytes('p{}') };

describe('an archive for a shop', () => {
  it('is the same whenever and in whatever order it was packed', () => {
    const early = zipSync({ ...files, 'b/': new Uint8Array() }, { mtime: '2026-01-02T03:04:05' });
    const late = zipSync(Object.fromEntries(Object.entries(files).reverse()), {
      mtime: '2026-11-22T10:00:00',
      level: 0,
    });
    expect(Buffer.from(early)).not.toEqual(Buffer.from(late));
    expect(Buffer.from(settledZip(early))).toEqual(Buffer.from(settledZip(late)));
    expect(unzipSync(settledZip(late))).toEqual(files);
  });

  it('is another where a file is another', () => {
    const other = zipSync({ ...files, 'a.css': bytes('q{}') });
    expect(Buffer.from(settledZip(other))).not.toEqual(Buffer.from(settledZip(zipSync(files))));
  });
});
