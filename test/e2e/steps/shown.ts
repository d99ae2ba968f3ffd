import type { Surface } from '../driver/surface';

/** Whether a page holds what a CSS selector means. */
export function isThere(page: Surface, css: string): Promise<boolean> {
  return page.evaluate((selector) => document.querySelector(selector) !== null, css);
}

/** Whether words stand in the first element that a CSS selector means. */
export function isSaid(page: Surface, css: string, words: string): Promise<boolean> {
  return page.evaluate(
    ({ selector, wanted }) => document.querySelector(selector)?.textContent?.includes(wanted) === true,
    { selector: css, wanted: words },
  );
}

/** What a field holds: ticked or not, else its text. */
export function heldBy(page: Surface, css: string): Promise<boolean | string | undefined> {
  return page.evaluate((selector) => {
    const field = document.querySelector<HTMLInputElement>(selector);
    return field?.type === 'checkbox' ? field.checked : field?.value;
  }, css);
}
