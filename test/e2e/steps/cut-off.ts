import type { Surface } from '../driver/surface';

/**
 * Elements whose words do not fit into them, or that reach out of the window sideways, in open shadow roots too. What
 * scrolls by itself, is cut with an ellipsis, or is kept for who listens is none of them.
 */
export function cutOff(page: Surface): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (element: Element) => {
      const style = getComputedStyle(element);
      const { overflowX, overflowY, textOverflow, clipPath, position } = style;
      if (clipPath !== 'none' || ['TEXTAREA', 'SELECT', 'svg'].includes(element.tagName)) return false;
      if (element.tagName === 'INPUT')
        return style.opacity !== '0' && element.scrollWidth > element.clientWidth + 1;
      const { right, width } = element.getBoundingClientRect();
      const isOut = width > 0 && right > document.documentElement.clientWidth + 1 && position !== 'fixed';
      if (isOut && !isScrolledTo(element)) return true;
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isWide = element.scrollWidth > element.clientWidth + 1;
      const isHigh = element.scrollHeight > element.clientHeight + 1;
      return (clips(overflowX) && textOverflow !== 'ellipsis' && isWide) || (clips(overflowY) && isHigh);
    };
    const isScrolledTo = (element: Element): boolean => {
      const { parentElement } = element;
      if (parentElement === null || parentElement === document.body) return false;
      return (
        ['auto', 'scroll'].includes(getComputedStyle(parentElement).overflowX) || isScrolledTo(parentElement)
      );
    };
    const cut: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (element.closest('head,svg *')) continue;
        if (isCut(element)) cut.push(element.outerHTML.slice(0, 160));
      }
    };
    look(document);
    return cut;
  }, null);
}
