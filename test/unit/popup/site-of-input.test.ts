import { describe, expect, it } from 'vitest';
import { siteOfInput } from '../../../components/shared/site-of-input';

describe('siteOfInput', () => {
  it.each([
    ['motcua.example.vn', 'https://motcua.example.vn'],
    ['  https://motcua.example.vn/ho-so?x=1 ', 'https://motcua.example.vn'],
    ['http://10.1.2.3:8080/dang-nhap', 'http://10.1.2.3:8080'],
    ['10.1.2.3:8080', 'https://10.1.2.3:8080'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ])('takes %j as %s', (typed, origin) => {
    expect(siteOfInput(typed)).toBe(origin);
  });

  it.each(['', 'cổng một cửa', 'motcua', 'file:///C:/a.html', 'javascript:alert(1)', 'https://'])(
    'takes nothing from %j',
    (typed) => {
      expect(siteOfInput(typed)).toBeUndefined();
    },
  );
});
