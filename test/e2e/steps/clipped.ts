import type { Surface } from '../driver/surface';

/** Texts of a page that do not fit: cut off by what they stand in, or reaching beyond the page's right edge. */
export function clippedIn(page: Surface): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > width) {
      faults.push(`the page is ${document.documentElement.scrollWidth} wide in ${width}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const isDrawn = element.checkVisibility() && !element.closest('svg');
      if (!words || !isDrawn) continue;
      const style = getComputedStyle(element);
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      const cut = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const low = style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      // What can be scrolled to is not cut off.
      const scrolled = element.closest('[data-scrolls], .portal');
      if (cut || low || (text.right > width + 1 && !scrolled)) {
        faults.push(`${element.localName}: ${element.textContent?.trim().slice(0, 60)}`);
      }
    }
    return faults;
  }, null);
}
