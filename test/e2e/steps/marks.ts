import type { Surface } from '../driver/surface';

/** What the extension wrote on one row of the portal's page. */
export interface Mark {
  code: string;
  /** Worst first; none on a row that needs no hand. */
  flags: string[];
  /** What the mark says; "" where there is none. */
  label: string;
}

/**
 * One mark per dossier in the order of the page and then of its frames; the pieces of a row that stands in several bear
 * the same.
 */
export async function marksOn(page: Surface): Promise<Mark[]> {
  const found = await page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
    const rows = [document, ...frames].flatMap((home) => [
      ...(home?.querySelectorAll('[data-nhachan-code]') ?? []),
    ]);
    return rows.map((row) => ({
      code: row.getAttribute('data-nhachan-code') ?? '',
      flags: row.getAttribute('data-nhachan-flags')?.split(' ') ?? [],
      label: row.getAttribute('data-nhachan-label') ?? '',
    }));
  }, null);
  const byCode = new Map<string, Mark>();
  for (const mark of found) {
    const known = byCode.get(mark.code);
    byCode.set(mark.code, known && known.flags.length > 0 ? known : mark);
  }
  return [...byCode.values()];
}

/** The words in the bar, of the page or of a frame in it; undefined where there is no bar. */
export function barOn(page: Surface): Promise<string | undefined> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
    const bars = [document, ...frames].flatMap((home) => [
      ...(home?.querySelectorAll('body > nhac-han-bar') ?? []),
    ]);
    if (bars.length > 1) throw new Error(`${bars.length} bars`);
    const shown = [...(bars[0]?.shadowRoot?.children ?? [])].filter((child) => child.localName !== 'style');
    return bars[0] ? shown.map((child) => child.textContent).join('\n') : undefined;
  }, null);
}

/** Anything of ours that is left on a page. */
export function tracesOn(page: Surface): Promise<string[]> {
  return page.evaluate(() => {
    const marked = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('data-nhachan')),
    );
    return [...marked, ...document.querySelectorAll('nhac-han-bar')].map((element) =>
      element.outerHTML.slice(0, 200),
    );
  }, null);
}
