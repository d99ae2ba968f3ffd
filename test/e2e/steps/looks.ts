import { expect } from 'vitest';
import type { Look, Tab } from '../driver/surface';
import { faultsOf } from './accessibility';
import { brokenWordsIn } from './broken-words';
import { clippedIn } from './clipped';
import { cutOff } from './cut-off';
import { overlapsIn } from './overlaps';
import { pictureOf } from './pictures';

const looks: readonly [name: string, look: Look][] = [
  ['light', { colorScheme: 'light', forcedColors: false }],
  ['dark', { colorScheme: 'dark', forcedColors: false }],
  ['forced', { colorScheme: 'light', forcedColors: true }],
];
const zooms = [100, 150, 200] as const;
/** The narrowest window that is thought of, in CSS pixels. */
const narrow = 380;
/** A screen of an office, and the most room that a browser gives a popup; in CSS pixels. */
const rooms = { page: [1366, 768], popup: [narrow, 600] } as const;

/** What of a page is judged. */
export interface Looked {
  page: Tab;
  /** Of its pictures. */
  name: string;
  kind: 'page' | 'popup';
  /** Axe is given every zoom of every look, else one zoom of each look, each another. */
  thorough: boolean;
}

/**
 * Looks at a page in every zoom, light, dark and in forced colours: nothing is cut off or written over, axe finds nothing,
 * and a picture is kept of what it was given. With the largest text nothing is cut off either, in the narrowest window too.
 */
export async function looksRight({ page, name, kind, thorough }: Looked): Promise<void> {
  const [wide, high] = rooms[kind];
  const found: string[] = [];
  const note = (faults: string[], ...where: unknown[]) =>
    found.push(...faults.map((fault) => `${where.join(' ')}: ${fault}`));
  const notCut = async (...where: unknown[]) => {
    for (const find of [clippedIn, cutOff, overlapsIn, brokenWordsIn]) note(await find(page), ...where);
  };
  for (const [turn, [scheme, look]] of looks.entries()) {
    await page.look(look);
    for (const [place, zoom] of zooms.entries()) {
      // A popup is as wide as it asks to be, whatever the zoom.
      const room = kind === 'popup' ? wide : Math.round((wide * 100) / zoom);
      await page.resize(room, Math.round((high * 100) / zoom));
      await notCut(scheme, zoom);
      if (!thorough && place !== turn) continue;
      note(await faultsOf(page), scheme, zoom);
      await pictureOf(page, `${name}-${scheme}-${zoom}`);
    }
  }
  await page.look({});
  await withText(page, 'larger');
  for (const width of new Set([wide, Math.round(wide / 2), narrow])) {
    if (kind === 'popup' && width !== wide) continue;
    await page.resize(width, high);
    await notCut('larger', width);
    await pictureOf(page, `${name}-larger-${width}`);
  }
  await withText(page, 'normal');
  await page.resize(narrow, high);
  await notCut('narrow');
  await page.resize(wide, high);
  expect(found).toEqual([]);
}

function withText(page: Tab, size: string): Promise<void> {
  return page.evaluate((chosen) => {
    document.documentElement.dataset.text = chosen;
  }, size);
}
