/** Where the bar may stand, the first the most liked. */
export const corners = ['bottom-right', 'bottom-left', 'bottom', 'top', 'top-right', 'top-left'] as const;

export type Corner = (typeof corners)[number];

/** What an officer presses or fills in, and the pager with its words. */
const controls =
  'a[href],a[onclick],button,input,select,textarea,summary,label,[role=button],[role=link],[role=tab],[role=menuitem],' +
  '[role=combobox],[role=checkbox],[role=switch],[tabindex]:not([tabindex="-1"]),' +
  '[class*="pagina" i],[class*="paging" i],[class*="pager" i]';
/** Distance of the points at which the page is probed, in CSS pixels: less than the smallest control. */
const probe = 12;
/** Distance from the window's edges, in CSS pixels. */
const edge = 12;

interface Size {
  width: number;
  height: number;
}

/** The part of the window that the bar takes in a corner. */
export function placeIn(corner: Corner, bar: Size, window: Size): { left: number; top: number } {
  const top = corner.startsWith('top') ? edge : window.height - edge - bar.height;
  if (corner.endsWith('right')) return { left: window.width - edge - bar.width, top };
  if (corner.endsWith('left')) return { left: edge, top };
  return { left: (window.width - bar.width) / 2, top };
}

/** How many of the portal's controls lie under the bar in a corner. */
export function covered(document: Document, corner: Corner, bar: Size, own: Element): number {
  const view = document.defaultView;
  if (!view) return 0;
  const { left, top } = placeIn(corner, bar, { width: view.innerWidth, height: view.innerHeight });
  const found = new Set<Element>();
  for (let y = top; y <= top + bar.height; y += probe) {
    for (let x = left; x <= left + bar.width; x += probe) {
      const hit = document.elementsFromPoint(x, y).find((element) => element !== own);
      const control = hit?.closest(controls);
      if (control) found.add(control);
    }
  }
  return found.size;
}

/** The corner in which the bar covers least, the present one if nothing is covered there. */
export function freeCorner(document: Document, present: Corner, bar: Size, own: Element): Corner {
  let best: { corner: Corner; covers: number } | undefined;
  for (const corner of [present, ...corners.filter((other) => other !== present)]) {
    const covers = covered(document, corner, bar, own);
    if (covers === 0) return corner;
    if (!best || covers < best.covers) best = { corner, covers };
  }
  return best?.corner ?? present;
}
