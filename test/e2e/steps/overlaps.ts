import type { Surface } from '../driver/surface';

/** Less than this is no overlap, in CSS pixels: letters stand out of their lines a little. */
const slack = 3;

/** Pairs of texts of a page of which one is written over the other; what stands fast while the page scrolls is left out. */
export function overlapsIn(page: Surface): Promise<string[]> {
  return page.evaluate((least) => {
    const isLaidOver = (element: Element): boolean => {
      const { position, clipPath, opacity } = getComputedStyle(element);
      if (['fixed', 'sticky'].includes(position) || clipPath !== 'none' || opacity === '0') return true;
      return element.parentElement !== null && isLaidOver(element.parentElement);
    };
    const texts: { words: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node;
      const words = node.textContent?.trim();
      if (!words || !parentElement?.checkVisibility() || parentElement.closest('svg, option')) continue;
      if (isLaidOver(parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) texts.push({ words, box });
    }
    texts.sort((a, b) => a.box.top - b.box.top);
    const found = new Set<string>();
    for (const [index, one] of texts.entries()) {
      for (let next = index + 1; next < texts.length; next++) {
        const other = texts[next];
        if (other === undefined || other.box.top > one.box.bottom - least) break;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > least && down > least)
          found.add(`"${one.words.slice(0, 40)}" and "${other.words.slice(0, 40)}"`);
      }
    }
    return [...found];
  }, slack);
}
