import type { Surface } from '../driver/surface';

/** Longer words may be broken. In letters. */
const longest = 12;

/** Words of a page that stand on more than one line, for want of room: what is left of a column beside something wide. */
export function brokenWordsIn(page: Surface): Promise<string[]> {
  return page.evaluate((most) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!node.parentElement?.checkVisibility() || node.parentElement.closest('svg, option')) continue;
      const whole = document.createRange();
      whole.selectNodeContents(node);
      if (whole.getClientRects().length < 2) continue;
      // Words alone: what has dots and dashes inside is a name or a code.
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/(?<!\S)[\p{L}\p{M}]+(?!\S)/gu)) {
        if (word.length > most) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.add(`"${word}" in "${node.textContent?.trim().slice(0, 40)}"`);
      }
    }
    return [...found];
  }, longest);
}
