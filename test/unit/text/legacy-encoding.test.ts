import { describe, expect, it } from 'vitest';
import { detectEncoding, repair } from '../../../lib/text';

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

describe('a text of an old font', () => {
  // TCVN 5712:1993, VN3: the bytes in their order.
  it.each([
    ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
    ['¨©ª«¬\u00ad®', 'ăâêôơưđ'],
    ['µ¶·¸¹', 'àảãáạ'],
    ['»¼½¾Æ', 'ằẳẵắặ'],
    ['ÇÈÉÊË', 'ầẩẫấậ'],
    ['ÌÎÏÐÑ', 'èẻẽéẹ'],
    ['ÒÓÔÕÖ', 'ềểễếệ'],
    ['×ØÜÝÞ', 'ìỉĩíị'],
    ['ßáâãä', 'òỏõóọ'],
    ['åæçèé', 'ồổỗốộ'],
    ['êëìíî', 'ờởỡớợ'],
    ['ïñòóô', 'ùủũúụ'],
    ['õö÷øù', 'ừửữứự'],
    ['úûüýþ', 'ỳỷỹýỵ'],
    ['Hå s¬ ®Êt ®ai 2026', 'Hồ sơ đất đai 2026'],
  ])('TCVN3 %s is %s', (text, expected) => {
    expect(repair(text, 'tcvn3')).toBe(expected);
  });

  it.each([
    ['aø aù aû aõ aï', 'à á ả ã ạ'],
    ['aâ aá aà aå aã aä', 'â ấ ầ ẩ ẫ ậ'],
    ['aê aé aè aú aü aë', 'ă ắ ằ ẳ ẵ ặ'],
    ['eâ eá eà eå eã eä', 'ê ế ề ể ễ ệ'],
    ['oâ oá oà oå oã oä', 'ô ố ồ ổ ỗ ộ'],
    ['uù uø uû uõ uï', 'ú ù ủ ũ ụ'],
    ['yù yø yû yõ î', 'ý ỳ ỷ ỹ ỵ'],
    ['ô ôù ôø ôû ôõ ôï', 'ơ ớ ờ ở ỡ ợ'],
    ['ö öù öø öû öõ öï', 'ư ứ ừ ử ữ ự'],
    ['í ì æ ó ò', 'í ì ỉ ĩ ị'],
    ['ñ Ñ', 'đ Đ'],
    ['AÂ EÂ OÂ Ô Ö OÙ ÔØ ÖÏ Î Ò', 'Â Ê Ô Ơ Ư Ó Ờ Ự Ỵ Ị'],
    ['HOÀ SÔ ÑAÁT ÑAI', 'HỒ SƠ ĐẤT ĐAI'],
    ['Ñaêng kyù khai sinh', 'Đăng ký khai sinh'],
  ])('VNI %s is %s', (text, expected) => {
    expect(repair(text, 'vni')).toBe(expected);
  });

  it.each([
    ['Ä\u0090Ã£ tráº£', 'Đã trả'],
    ['NgÃ y háº¹n', 'Ngày hẹn'],
    ['NgÃ\u00a0y háº¹n', 'Ngày hẹn'],
    ['Thá»§ tá»¥c â€“ lÄ©nh vá»±c', 'Thủ tục – lĩnh vực'],
    ['Æ°Æ¡', 'ươ'],
    ['H57.132-260804-0583', 'H57.132-260804-0583'],
    // What is no bytes at all stays, also beside a sign.
    ['Hồ sơ', 'Hồ sơ'],
    ['Ã¡ 中', 'Ã¡ 中'],
    // Bytes that no text has: nothing is made of them without a sign, and what is left with one.
    ['caf\u00e9', 'caf\u00e9'],
    ['háº¡n \u00e9', 'hạn \ufffd'],
  ])('mojibake %j is %j', (text, expected) => {
    expect(repair(text, 'mojibake')).toBe(expected);
  });

  it('of today stays as it is', () => {
    expect(repair('Hoà sô', 'unicode')).toBe('Hoà sô');
    expect(repair('Hồ sơ đất đai', 'vni')).toBe('Hồ sơ đất đai');
    expect(repair('hoa\u0301 aø', 'vni')).toBe('hoa\u0301 aø');
  });
});

describe('the encoding of a sample', () => {
  it.each([
    ['tcvn3', 'Sè hå s¬'],
    ['tcvn3', '®óng h¹n'],
    ['vni', 'Soá hoà sô quaù'],
    ['vni', 'ñaát ñai'],
    ['vni', 'Ñaêng kyù'],
    ['mojibake', 'NgÃ y háº¹n tráº£'],
    ['mojibake', 'Háº¡n ngÃ\u00a0y Hồ sơ'],
    // One sign may be chance.
    ['unicode', 'quaù'],
    ['unicode', 's¬'],
    ['unicode', 'háº¡n'],
    ['unicode', ''],
    ['unicode', 'H57.132-260804-0583\nHoàn thành'],
    ['unicode', 'so\u0302\u0301 quaù haïn'],
    // As many signs of one as of the other tell nothing.
    ['unicode', 's¬ ®a quaù ñaát'],
  ] as const)('%s: %j', (encoding, sample) => {
    expect(detectEncoding(sample)).toBe(encoding);
  });
});
