import { describe, expect, it } from 'vitest';
import { foldedKey, normalForm, personKey, tidy } from '../../../lib/text';

describe('normalForm', () => {
  it.each([
    ['number 1: tone style', 'số hóa', 's\u1ed1 ho\u00e1'],
    ['decomposed', 'số hóa', 'so\u0302\u0301 ho\u0301a'],
    ['decomposed old style', 'số hóa', 'so\u0302\u0301 hoa\u0301'],
    ['tone typed before circumflex', 'số', 'so\u0301\u0302'],
    ['hủy', 'hủy', 'huỷ'],
    ['Ủy ban', 'ủy ban', 'Uỷ ban'],
    ['hòa', 'hòa', 'hoà'],
    ['khỏe', 'khỏe', 'khoẻ'],
    [
      'windows-1258',
      'ồ ế ệ ớ ự ạ',
      '\u00f4\u0300 \u00ea\u0301 \u00ea\u0323 \u01a1\u0301 \u01b0\u0323 a\u0323',
    ],
    ['mark order', '\u1ed9 \u1ed9', 'o\u0302\u0323 o\u0323\u0302'],
    ['deprecated tone marks', 'à á', 'a\u0340 a\u0341'],
    ['eth for đ', 'đúng hạn', '\u00d0úng hạn'],
    ['african d for đ', 'đ đ', '\u0189 \u0256'],
    ['white space of every kind', 'quá hạn', ' quá\u00a0\u202f\u2007\u2009\u3000\t\r\nhạn '],
    ['invisible characters', 'mã hồ sơ', 'm\u200bã\u200c h\u200d\u2060ồ\ufeff s\u200e\u200fơ'],
    ['soft hyphen', 'quá hạn', 'qu\u00adá hạn'],
    ['full width', '05/07/2024 16:30', '０５／０７／２０２４\u3000１６：３０'],
    ['upper case', 'quá hạn số hóa', 'QUÁ HẠN SỐ HÓA'],
    ['dotted I', 'i', '\u0130'],
    ['entities', 'hồ sơ à', 'H&#7891; s&#417; &agrave;'],
    ['hex entity and nbsp', 'hồ sơ', 'H&#x1ED3;&nbsp;sơ'],
    ['dashes', 'a-b-c-d-e-f-g-h', 'a\u2010b\u2011c\u2012d\u2013e\u2014f\u2212g\ufe63h'],
    ['urgency picture', 'khẩn', '⚠️ Khẩn'],
    ['fire', 'khẩn', '🔥 Khẩn'],
  ])('%s', (_, expected, text) => {
    expect(normalForm(text)).toBe(expected);
  });

  it('leaves closed syllables and "qu" alone', () => {
    for (const word of ['quý', 'quỹ', 'quá', 'hoàn', 'toàn', 'huyện', 'khuỷu', 'ngoèo']) {
      expect(normalForm(word)).toBe(word);
    }
  });

  it('keeps apart what only accents tell', () => {
    expect(normalForm('quá hạn')).not.toBe(normalForm('qua hàn'));
    expect(foldedKey('trễ hẹn')).not.toBe(foldedKey('trễ hạn'));
  });

  it('keeps case, ticks and the place of the tone in the display form', () => {
    expect(tidy('  Ủy  ban ✔ ')).toBe('Ủy ban ✔');
    expect(tidy('hoá')).toBe('hoá');
  });
});

describe('foldedKey', () => {
  it('meets unaccented exports', () => {
    expect(foldedKey('Số hồ sơ')).toBe(foldedKey('So ho so'));
    expect(foldedKey('Ngày hẹn trả:')).toBe('ngay hen tra');
    expect(foldedKey('Đã đồng bộ')).toBe('da dong bo');
  });
});

describe('personKey', () => {
  it('is one for one name', () => {
    const names = [
      'Nguyễn Văn A',
      'NGUYỄN VĂN A',
      'Nguyễn  Văn A',
      'Nguyễn Văn A'.normalize('NFD'),
      'Ông Nguyễn Văn A',
    ];
    expect(new Set(names.map(personKey)).size).toBe(1);
  });
  it('tells accents apart', () => {
    expect(personKey('Nguyễn Văn Ân')).not.toBe(personKey('Nguyễn Văn An'));
  });
});
