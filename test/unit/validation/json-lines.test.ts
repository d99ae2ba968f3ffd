import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../lib/validation';

const lineOf = (text: string, path: PropertyKey[]) => {
  const read = readJson(text);
  return 'brokenLine' in read ? undefined : read.lineOf(path);
};

describe('a JSON text', () => {
  const text = '{\n  "years": [\n    { "year": 2026,\n      "daysOff": ["a",\n        "b"] }\n  ]\n}\n';

  it('is read as the browser reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const read = readJson(JSON.stringify(value, null, indent));
        expect('value' in read && read.value).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each<[PropertyKey[], number]>([
    [[], 1],
    [['years'], 2],
    [['years', 0], 3],
    [['years', 0, 'year'], 3],
    [['years', 0, 'daysOff', 1], 5],
    // What is missing is told where it should stand.
    [['years', 0, 'source'], 3],
  ])('tells the line of %j', (path, line) => {
    expect(lineOf(text, path)).toBe(line);
  });

  it('may begin with a byte order mark and have lines of Windows', () => {
    expect(lineOf('\uFEFF{\r\n"a": 1,\r\n"b": 2}', ['b'])).toBe(3);
  });

  it.each([
    ['', 1],
    ['{\n"a": 1,\n}', 3],
    ['{\n"a": 1\n"b": 2}', 3],
    ['[1,\n2', 2],
    ['{"a":\n"x\ny"}', 2],
    ['{"a":\n\n\n tru}', 4],
    ['{"a": 01}', 1],
    ['["\\x"]', 1],
    ['{\n"\\x"1}', 2],
    ['[\n"\\x"1]', 2],
    ['{"a": 1} {', 1],
    ['{\n"a": 1} \n\n,', 4],
    ['['.repeat(5_000), 1],
  ])('that breaks (%j) tells where', (broken, line) => {
    expect(readJson(broken)).toEqual({ brokenLine: line });
  });

  it('breaks exactly where the browser says that it does', () => {
    const letters = fc.array(
      fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', '-', '.', 'e', 'null', ' ', '\\', 'a'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(letters, (signs) => {
        const made = signs.join('');
        let fits = true;
        try {
          JSON.parse(made);
        } catch {
          fits = false;
        }
        expect('value' in readJson(made)).toBe(fits);
      }),
      { numRuns: 2_000 },
    );
  });
});
