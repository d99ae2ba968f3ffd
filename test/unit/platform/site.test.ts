import { describe, expect, it } from 'vitest';
import { originOf, patternOf } from '../../../lib/platform/site';

describe('originOf', () => {
  it.each([
    ['https://motcua.example.vn/ho-so?ma=1#x', 'https://motcua.example.vn'],
    ['http://10.1.2.3:8080/', 'http://10.1.2.3:8080'],
    ['https://MOTCUA.example.vn:443/', 'https://motcua.example.vn'],
  ])('of %s is %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });

  it.each([
    undefined,
    '',
    'not an address',
    'about:blank',
    'file:///C:/a.html',
    'chrome://extensions',
    'null',
  ])('of %s is none', (address) => {
    expect(originOf(address)).toBeUndefined();
  });
});

describe('patternOf', () => {
  it.each([
    ['https://motcua.example.vn', 'https://motcua.example.vn/*'],
    ['http://10.1.2.3:8080', 'http://10.1.2.3/*'],
  ])('of %s is %s, without a port', (origin, pattern) => {
    expect(patternOf(origin)).toBe(pattern);
  });
});
