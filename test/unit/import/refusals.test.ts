import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { mostBytes } from '../../../lib/import/limits';
import { csvOf, dossiers, dossiersOf, headers, refusalOf, rows, withParts, xlsxOf } from './files';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A container of the old kind with a stream of this name. */
function oleOf(stream: string): Buffer {
  const bytes = Buffer.alloc(4096);
  bytes.set(ole);
  bytes.write(`${stream}\0`, 1024, 'utf16le');
  return bytes;
}

async function plain(): Promise<Buffer> {
  return xlsxOf((sheet) => sheet.addRows([headers, ...rows]));
}

/** Another figure in the directory's entry of a part. */
function withSize(bytes: Buffer, part: string, size: number): Buffer {
  const changed = Buffer.from(bytes);
  for (
    let at = changed.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = changed.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    const name = changed.toString('utf8', at + 46, at + 46 + changed.readUInt16LE(at + 28));
    if (name === part) changed.writeUInt32LE(size, at + 24);
  }
  return changed;
}

const sheet = 'xl/worksheets/sheet1.xml';

describe('a file that is not read says why', () => {
  it.each<[string, string, () => Promise<Uint8Array | string> | Uint8Array | string]>([
    ['nothing in it', 'empty', () => ''],
    ['blank lines alone', 'empty', () => '\r\n\r\n   \r\n'],
    ['a workbook under a password', 'locked', () => oleOf('EncryptedPackage')],
    ['an Excel workbook of 1997', 'old-excel', () => oleOf('Workbook')],
    ['an Excel workbook of 1995', 'old-excel', () => oleOf('Book')],
    [
      'a sheet of Excel 4',
      'old-excel',
      () => new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]),
    ],
    ['a web archive', 'old-excel', () => 'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n'],
    ['a letter of Word 1997', 'not-a-table', () => oleOf('WordDocument')],
    ['a PDF', 'not-a-table', () => '%PDF-1.7\n'],
    ['a picture', 'not-a-table', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
    ['bytes of a program', 'not-a-table', () => new Uint8Array([77, 90, 1, 2, 3, 4, 5, 6])],
    ['a page without a table', 'not-a-table', () => '<html><body>Phiên làm việc đã hết hạn</body></html>'],
    [
      'a ZIP file of something else',
      'not-a-table',
      () => new JSZip().file('mimetype', 'application/vnd.oasis').generateAsync({ type: 'nodebuffer' }),
    ],
    ['a workbook cut off', 'broken', async () => (await plain()).subarray(0, 3000)],
    [
      'a workbook whose sheet is torn',
      'broken',
      async () => {
        const bytes = Buffer.from(await plain());
        const at = bytes.indexOf(sheet);
        return bytes.fill(0x7a, at + sheet.length + 40, at + sheet.length + 300);
      },
    ],
    [
      'a workbook without its sheets',
      'broken',
      async () => withParts(await plain(), { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
    ],
    [
      'a directory that points out of the file',
      'broken',
      async () => {
        const bytes = Buffer.from(await plain());
        bytes.writeUInt32LE(0x7fff_fff0, bytes.length - 6);
        return bytes;
      },
    ],
    ['more unpacked than fits', 'swollen', async () => withSize(await plain(), sheet, 1_500_000_000)],
    ['a sheet of more than it says', 'broken', async () => withSize(await plain(), sheet, 100)],
    ['a part of more than it says', 'swollen', async () => withSize(await plain(), 'xl/workbook.xml', 100)],
    ['nothing unpacked, it says', 'swollen', async () => withSize(await plain(), sheet, 0)],
    ['rows beyond the most', 'too-many-rows', () => `Mã hồ sơ\n${'000123-0001\n'.repeat(200_200)}`],
  ])('%s: %s', async (_what, why, make) => {
    expect(await refusalOf(await make())).toBe(why);
  });

  it('more bytes than any list has: too-large', async () => {
    expect(await refusalOf(new Uint8Array(mostBytes + 1))).toBe('too-large');
  });

  it('gone since it was chosen: unreadable', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nhac-han-'));
    const path = join(folder, 'danh-sach.csv');
    writeFileSync(path, csvOf());
    const chosen = await openAsBlob(path);
    rmSync(folder, { recursive: true });
    expect(await refusalOf(chosen)).toBe('unreadable');
  });
});

describe('a file that means ill is read as the text that it is', () => {
  it('without expanding entities', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join(
      '',
    );
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">${laughs}<!ENTITY file SYSTEM "file:///etc/passwd">]>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
      <row r="1"><c r="A1" t="inlineStr"><is><t>Mã hồ sơ</t></is></c><c r="B1" t="inlineStr"><is><t>Tên thủ tục</t></is></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>000123-0001</t></is></c><c r="B2" t="inlineStr"><is><t>&a9;&file;</t></is></c></row>
      </sheetData></worksheet>`;
    const [dossier] = await dossiersOf(await withParts(await plain(), { [sheet]: xml }));
    expect(dossier).toEqual({ code: '000123-0001', procedure: '&a9;&file;' });
  });

  it('without following what it points to', async () => {
    const bytes = await withParts(await plain(), {
      'xl/externalLinks/externalLink1.xml':
        '<externalLink xmlns:r="r"><externalBook r:id="rId1"/></externalLink>',
      'xl/externalLinks/_rels/externalLink1.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x" Target="http://evil.example/x.xlsx" TargetMode="External"/></Relationships>',
    });
    expect(await dossiersOf(bytes)).toEqual(dossiers);
  });

  it('with headers that name what every object has', async () => {
    const text = csvOf(',', [
      ['__proto__', 'constructor', 'Mã hồ sơ', 'toString', 'Ngày hẹn trả'],
      ['x', 'y', '000123-0001', 'z', '20/11/2026'],
    ]);
    expect(await dossiersOf(text)).toEqual([{ code: '000123-0001', dueAt: '2026-11-20' }]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('with cells that reach over all that there is', async () => {
    const text = `<table>${'<tr><td rowspan="1000000" colspan="1000000">x</td></tr>'.repeat(3000)}</table>`;
    expect(await refusalOf(text)).toBe('none');
  });

  it('with a cell at the far end of a sheet', async () => {
    const xml = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Mã hồ sơ</v></c><c r="B1" t="str"><v>Ngày hẹn trả</v></c></row>
      <row r="1048576"><c r="A1048576" t="str"><v>000123-0001</v></c><c r="B1048576" t="str"><v>20/11/2026</v></c><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
    expect(await dossiersOf(await withParts(await plain(), { [sheet]: xml }))).toEqual([
      { code: '000123-0001', dueAt: '2026-11-20' },
    ]);
  });
});
