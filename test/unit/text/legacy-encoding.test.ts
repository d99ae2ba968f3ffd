import { describe, expect, it } from 'vitest';
import { detectEncoding, parseNumber, repair } from '../../../lib/text';

describe('old encodings', () => {
  it.each([
    [
      'tcvn3',
      'Hå s¬\nqu¸ h¹n\nsè hãa\n®óng h¹n\ntrÔ h¹n\nNgµy hÑn tr¶\nThñ tôc\nch\u00ada',
      'Hồ sơ\nquá hạn\nsố hóa\nđúng hạn\ntrễ hạn\nNgày hẹn trả\nThủ tục\nchưa',
    ],
    [
      'vni',
      'Hoà sô\nquaù haïn\nsoá hoùa\nñuùng haïn\ntreã haïn',
      'Hồ sơ\nquá hạn\nsố hóa\nđúng hạn\ntrễ hạn',
    ],
    ['mojibake', 'Há»“ sÆ¡\nQuÃ¡ háº¡n\nsá»‘ hÃ³a', 'Hồ sơ\nQuá hạn\nsố hóa'],
  ] as const)('%s is told and repaired', (encoding, text, expected) => {
    expect(detectEncoding(text)).toBe(encoding);
    expect(repair(text, encoding)).toBe(expected);
  });

  it("takes today's text for what it is", () => {
    expect(detectEncoding('hoà sô')).toBe('unicode');
    expect(detectEncoding('Mã hồ sơ\nNgày hẹn trả\nÑ aù')).toBe('unicode');
    expect(detectEncoding('So ho so\nNgay hen tra')).toBe('unicode');
    expect(repair('Hồ sơ', 'tcvn3')).toBe('Hồ sơ');
  });
});

describe('parseNumber', () => {
  it.each([
    ['11.748', 11748],
    ['60,67%', 60.67],
    ['87.68%', 87.68],
    ['26.089', 26089],
    ['1.234,5', 1234.5],
    ['10 361', 10361],
    ['1.234', 1234],
    ['0', 0],
    ['-3', -3],
  ])('%s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
  it.each([['abc'], [''], ['1/2'], ['26.10229.1'], ['1 2']])('%s is no number', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});
