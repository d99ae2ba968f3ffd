import { describe, expect, it } from 'vitest';
import { mappingFile, readMappingFile, withMappings, withoutMapping } from '../../../lib/settings';

const mapping = {
  site: 'https://motcua.example.vn',
  signature: 'cột a|cột b|ngày',
  columns: { 'cột a': 'code' as const, 'cột b': 'dueAt' as const, ngày: null },
};
const other = { ...mapping, signature: 'cột c|cột d', columns: { 'cột c': 'code' as const } };

const fileOf = (...mappings: unknown[]) =>
  JSON.stringify({ format: 'nhac-han/column-mappings', version: 1, mappings });

describe('a file of mappings', () => {
  it('gives back what was put into it', () => {
    expect(readMappingFile(mappingFile([mapping, other]))).toEqual({ mappings: [mapping, other] });
  });

  it('may begin with a byte order mark, as editors write it', () => {
    expect(readMappingFile(`\uFEFF${mappingFile([mapping])}`)).toEqual({ mappings: [mapping] });
  });

  it.each([
    ['no JSON', '{"format": ', { kind: 'not-json' }],
    ['another JSON', '[1, 2]', { kind: 'other-format' }],
    ['a snapshot', '{"format":"nhac-han/snapshot","version":1}', { kind: 'other-format' }],
    ['a newer version', '{"format":"nhac-han/column-mappings","version":2,"tables":[]}', { kind: 'newer' }],
    ['far too much', ' '.repeat(2_000_001), { kind: 'too-long' }],
    ['no table', fileOf(), { kind: 'wrong-part', path: 'mappings' }],
    [
      'a meaning that is none',
      fileOf(mapping, { ...other, columns: { 'cột c': 'phone' } }),
      { kind: 'wrong-part', path: 'mappings[1].columns["cột c"]', shown: 'phone' },
    ],
    [
      'a site that is no origin',
      fileOf({ ...mapping, site: 'https://motcua.example.vn/ho-so' }),
      { kind: 'wrong-part', path: 'mappings[0].site', shown: 'https://motcua.example.vn/ho-so' },
    ],
    [
      'a part that is not known',
      fileOf({ ...mapping, script: 'alert(1)' }),
      { kind: 'unknown-part', path: 'mappings[0].script' },
    ],
    [
      'a table without a code',
      fileOf({ ...mapping, columns: { a: 'dueAt' } }),
      { kind: 'no-code', place: 1 },
    ],
    [
      'two columns of one meaning',
      fileOf({ ...mapping, columns: { a: 'code', b: 'dueAt', c: 'dueAt' } }),
      { kind: 'twice', place: 1, field: 'dueAt' },
    ],
    ['one table twice', fileOf(mapping, other, mapping), { kind: 'repeated', place: 3 }],
  ])('with %s is refused, and what is wrong is named', (_why, text, problem) => {
    expect(readMappingFile(text)).toEqual({ problem });
  });
});

describe('mappings', () => {
  it('take the place of those of the same table and leave the others', () => {
    const changed = { ...mapping, columns: { 'cột b': 'code' as const } };
    const elsewhere = { ...mapping, site: 'https://khac.example.vn' };
    expect(withMappings([mapping, other, elsewhere], [changed])).toEqual([other, elsewhere, changed]);
    expect(withoutMapping([mapping, other, elsewhere], mapping)).toEqual([other, elsewhere]);
  });
});
