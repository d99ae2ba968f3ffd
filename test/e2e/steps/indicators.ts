import type { Surface } from '../driver/surface';

/** Of each indicator that a page shows: its share, and of how many ("60,67% 715/1.180"), where there is anything to count. */
export function indicatorsIn(page: Surface): Promise<Record<string, string | undefined>> {
  return page.evaluate(
    () =>
      Object.fromEntries(
        [...document.querySelectorAll('li[data-indicator]')].map((line) => [
          line.getAttribute('data-indicator') ?? '',
          line.querySelector('strong')?.parentElement?.textContent?.replace(/\s+/g, ' ').trim(),
        ]),
      ),
    null,
  );
}
