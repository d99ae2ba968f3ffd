import { barName } from './bar-name';
import { markAttributes } from './marks';

/** Takes away what an older script, or the script of the page that was saved as this one, left behind. */
export function removeLeftovers(document: Document): void {
  for (const bar of document.querySelectorAll(barName)) bar.remove();
  for (const name of markAttributes) {
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
}
