import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../support/files/hidden-words';

const name = 'Đỗ Thị Ví Dụ';
const absent = 'Trần Văn Mẫu';
const found = (file: Uint8Array) => wordsIn(file, [name, absent]);

describe('the search for what must not be in a file', () => {
  it.each([
    ['as it is', name],
    ['in capitals', name.toUpperCase()],
    ['without marks', 'do thi vi du'],
    ['decomposed', name.normalize('NFD')],
    ['in an address', encodeURIComponent(name)],
    ['in JSON that is ASCII', '\\u0110\\u1ed7 Th\\u1ecb V\\u00ed D\\u1ee5'],
    ['in XML that is ASCII', '&#272;&#7895; Th&#7883; V&#237; D&#7909;'],
    ['in XML by sixteens', '&#x110;&#x1ed7; Th&#x1ecb; V&#xed; D&#x1ee5;'],
  ])('finds a name %s', (_, written) => {
    const text = `x${written}y`;
    expect(found(Buffer.from(text))).toEqual([name]);
    expect(found(Buffer.from(text, 'utf16le'))).toEqual([name]);
    expect(found(Buffer.from(text, 'utf16le').swap16())).toEqual([name]);
  });

  it('looks into archives, archives in them, and the names of their files', () => {
    const inner = zipSync({ 'a.xml': Buffer.from(`${name} `.repeat(9)) });
    expect(found(inner)).toEqual([name]);
    expect(found(zipSync({ 'b.zip': inner }))).toEqual([name]);
    expect(found(zipSync({ [`${name}.txt`]: new Uint8Array(9) }))).toEqual([name]);
  });

  it('finds nothing where nothing is', () => {
    expect(found(zipSync({ 'a.txt': Buffer.from('Đỗ Thị Khác') }))).toEqual([]);
  });
});
