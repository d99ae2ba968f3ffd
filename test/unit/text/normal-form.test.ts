import { describe, expect, it } from 'vitest';
import { foldedKey, normalForm, tidy } from '../../../lib/text';

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

  it('gives the same answer for a text that it was asked before, however many there were', () => {
    for (let turn = 0; turn < 2; turn++) {
      for (let index = 0; index < 4100; index++) expect(normalForm(`Hồ Sơ ${index}`)).toBe(`hồ sơ ${index}`);
    }
    expect(normalForm(`${'Hoá '.repeat(40)}!`)).toBe(`${'hóa '.repeat(40)}!`);
  });

  it('keeps case, ticks and the place of the tone in the display form', () => {
    expect(tidy('  Ủy  ban ✔ ')).toBe('Ủy ban ✔');
    expect(tidy('hoá')).toBe('hoá');
  });
});

describe('tidy', () => {
  it.each([
    ['H&Ocirc;', 'HÔ'],
    ['A&ACUTE;', 'A&ACUTE;'],
    ['&Atilde;&eacute;', 'Ãé'],
    ['a&nbsp;b&NBSP;c', 'a b c'],
    ['&lt;b&gt; &amp; &quot;x&quot; &apos;y&apos;', '<b> & "x" \'y\''],
    ['H57&ndash;1&mdash;2', 'H57-1-2'],
    ['qu&shy;&aacute;', 'quá'],
    ['&amp;lt;', '&lt;'],
    ['&khong;', '&khong;'],
    ['Nông & Lâm', 'Nông & Lâm'],
    ['a&#31;b&#0;c', 'a b c'],
    ['a&#32;b', 'a b'],
    ['&#x1ED3;&#X1ed3;', 'ồồ'],
    ['&#999999;', '\u{f423f}'],
    ['5\u20447\u22152024', '5/7/2024'],
    ['\u00d0 \u0189 \u00f0 \u0256', 'Đ Đ đ đ'],
    ['\uff01\uff5e', '!~'],
    ['một\u0007hai', 'một hai'],
    ['hạn ', 'hạn'],
    [' hạn', 'hạn'],
    ['hai  chữ', 'hai chữ'],
    ['', ''],
    ['▲ ▼ ✔ ☑', '▲ ▼ ✔ ☑'],
    ['⚠ ❗ ❕ ‼ ⚡ 🔥', ''],
    ['© ® ™', '© ® ™'],
    ['a\u034fb\u115fc\ufffcd', 'abcd'],
  ])('%j becomes %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  it.each([
    ['ấ', 'a\u0301\u0302'],
    ['ậ', 'a\u0323\u0302'],
    ['ẳ', 'a\u0309\u0306'],
    ['ỡ', 'o\u0303\u031b'],
    ['Ừ', 'U\u0300\u031b'],
    ['Ế', 'E\u0301\u0302'],
  ])('%s is one letter, whichever mark was typed first', (letter, typed) => {
    expect(tidy(typed)).toBe(letter);
  });
});

describe('the tone', () => {
  it.each([
    ['hoà hoá hoả hoã hoạ', 'hòa hóa hỏa hõa họa'],
    ['khoè khoé khoẻ khoẽ khoẹ', 'khòe khóe khỏe khõe khọe'],
    ['thuỳ thuý thuỷ thuỹ thuỵ', 'thùy thúy thủy thũy thụy'],
    ['quỳ quý quỷ quỹ quỵ', 'quỳ quý quỷ quỹ quỵ'],
    ['hoán hoét huýt', 'hoán hoét huýt'],
    ['xoá.', 'xóa.'],
  ])('of "%s" stands in one place', (text, expected) => {
    expect(normalForm(text)).toBe(expected);
  });
});

describe('foldedKey', () => {
  it('meets unaccented exports', () => {
    expect(foldedKey('Số hồ sơ')).toBe(foldedKey('So ho so'));
    expect(foldedKey('Ngày hẹn trả:')).toBe('ngay hen tra');
    expect(foldedKey('Đã đồng bộ')).toBe('da dong bo');
    expect(foldedKey('(Ngày) -- hẹn/trả')).toBe('ngay hen tra');
  });
});
