import { afterEach, describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../../lib/reading/types';
import {
  defaultSettings,
  mappingFile,
  readMappingFile,
  readSettingsFile,
  settingsFile,
} from '../../../lib/settings';

const mapping: ColumnMapping = {
  site: 'https://motcua.example.vn',
  signature: 'hẹn trả|mã',
  columns: { mã: 'code', 'hẹn trả': 'dueAt' },
};

/** A file with a piece of its text in another form. */
function spoilt(text: string, part: string | RegExp, by: string): string {
  const changed = text.replace(part, by);
  expect(changed).not.toBe(text);
  return changed;
}

const settings = settingsFile({ ...defaultSettings, mappings: [mapping] });
const tables = mappingFile([mapping]);

afterEach(() => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const ill: [what: string, part: string | RegExp, by: string][] = [
  ['an address that would run', 'https://motcua.example.vn', 'javascript:alert(1)'],
  ['an address with a name and a password', 'https://motcua.example.vn', 'https://a:b@motcua.example.vn'],
  ['an address with a path', 'https://motcua.example.vn', 'https://motcua.example.vn/x?y'],
  ['a field that every object has', '"code"', '"constructor"'],
  ['a field of no dossier', '"code"', '"innerHTML"'],
  ['a part that no file has', '"signature"', '"script": "alert(1)", "signature"'],
  ['a prototype in place of a table’s', '"signature"', '"__proto__": {"polluted": true}, "signature"'],
  ['brackets without end', /\[[\s\S]*/, '['.repeat(300_000)],
];

describe('a file that means ill is refused as a whole', () => {
  it.each(ill)('settings with %s', (_what, part, by) => {
    expect(readSettingsFile(spoilt(settings, part, by))).toHaveProperty('problem');
  });

  it.each(ill)('columns with %s', (_what, part, by) => {
    expect(readMappingFile(spoilt(tables, part, by))).toHaveProperty('problem');
  });

  it.each([
    ['days without end', /"retentionDays": \d+/, '"retentionDays": 1e309'],
    ['a language that is markup', '"language": "vi"', '"language": "<img src=x onerror=alert(1)>"'],
  ])('settings with %s', (_what, part, by) => {
    expect(readSettingsFile(spoilt(settings, part, by))).toHaveProperty('problem');
  });
});

it('a column that is called as what every object has is a column like any other, or none', () => {
  const read = readMappingFile(spoilt(tables, '"mã"', '"__proto__": "code", "constructor": "dueAt", "mã"'));
  const columns = 'mappings' in read ? read.mappings[0]?.columns : {};
  expect(Object.getPrototypeOf(columns)).toBe(Object.prototype);
});

it('a prototype beside what a file says of itself is nothing', () => {
  const by = '"version": 1, "__proto__": {"polluted": true},';
  expect(readSettingsFile(spoilt(settings, '"version": 1,', by))).toEqual(readSettingsFile(settings));
});
