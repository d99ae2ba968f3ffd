import { describe, expect, it } from 'vitest';
import { cellText, cleanText, isRun, longestCell } from '../../../lib/export/cell-text';

describe('a text in a file', () => {
  it.each([
    ['nothing', 'Lê Thị Mẫu ưởẵỹộ 👍', 'Lê Thị Mẫu ưởẵỹộ 👍'],
    ['control characters', 'a\u0000b\u0007c\u001fd\u007fe\u0085f', 'abcdef'],
    ['marks that turn the direction', 'mã\u202e gnp.exe\u2066x\u200f', 'mã gnp.exex'],
    ['halves of characters', 'a\ud83db\udc4dc', 'abc'],
    ['what is no character', 'a\ufffeb\uffff', 'ab'],
    ['other breaks than line feeds', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('loses %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('is cut where a cell ends, no character in two, and told so', () => {
    const fits = 'ơ'.repeat(longestCell);
    expect(cellText(fits)).toEqual({ text: fits, isShortened: false });
    const long = cellText(`${'ơ'.repeat(longestCell)}x`);
    expect(long.text).toBe(`${'ơ'.repeat(longestCell - 1)}…`);
    expect(long.isShortened).toBe(true);
    const half = cellText('👍'.repeat(longestCell));
    expect(half.text.length).toBeLessThanOrEqual(longestCell);
    expect(half.text).toMatch(/^(👍)+…$/u);
  });

  it.each(['=1', '+1', '-1', '@a', ' =1', '\t=1', '\u200b=1', '＝1', '|x', '\na'])('is run: %j', (text) => {
    expect(isRun(text)).toBe(true);
  });

  it.each(['a=1', '1-2', 'H57.132-261104-0583', '', 'Chứng thực'])('is not run: %j', (text) => {
    expect(isRun(text)).toBe(false);
  });
});
