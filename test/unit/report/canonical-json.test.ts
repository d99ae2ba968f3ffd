import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Of } from '../../../lib/report';

describe('canonicalJson', () => {
  it('orders members by the UTF-16 units of their names', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value)))).toHaveLength(7);
    expect([...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('orders names that look like numbers as text', () => {
    expect(canonicalJson({ 9: 1, 10: 2, a: 3 })).toBe('{"10":2,"9":1,"a":3}');
  });

  it('writes numbers, literals and texts as JavaScript does', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it('writes many values as it writes each', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1, maxLength: 4 }), (some) => {
        const values = Array.from({ length: 120 }, (_, index) => some[index % some.length]);
        expect(canonicalJson(values)).toBe(`[${values.map(canonicalJson).join(',')}]`);
      }),
    );
    const looksHalf = Array.from({ length: 120 }, () => ({ a: '\\ud800' }));
    expect(JSON.parse(canonicalJson(looksHalf))).toEqual(looksHalf);
  });

  it.each(['\udfff', Number.NaN])('refuses %s among many', (value) => {
    expect(() => canonicalJson([...Array.from({ length: 120 }, () => 'a'), { value }])).toThrow(TypeError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800'])('refuses %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});

describe('sha256Of', () => {
  it('is of the canonical form', async () => {
    const empty = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
    expect(await sha256Of({})).toBe(empty);
    expect(await sha256Of({ b: 1, a: 'Đ' })).toBe(await sha256Of({ a: 'Đ', b: 1 }));
    expect(await sha256Of({ a: 'Đ', b: 2 })).not.toBe(await sha256Of({ a: 'Đ', b: 1 }));
  });
});
