import { foldedKey } from '../text';

const plainRoute = /^#!?\/?[\w./~%-]+$/;

/** Origin and path of an address of the same origin; a route behind "#" stays, cut before its query. */
function plainAddress(address: string, page: string): string | undefined {
  if (address.length > 2000 || address === '' || address === '#') return undefined;
  let url: URL;
  let base: URL;
  try {
    base = new URL(page);
    url = new URL(address, base);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol) || url.origin !== base.origin) return undefined;
  const route = url.hash.split('?', 1)[0] ?? '';
  const kept = route.includes('/') && plainRoute.test(route) ? route : '';
  // An address that told its dossier in the query alone would open something else.
  if (kept === '' && (url.pathname === base.pathname || (url.search !== '' && !/\d/.test(url.pathname))))
    return undefined;
  return `${url.origin}${url.pathname}${kept}`;
}

const opening = /^(?:xem|chi tiet|mo|xu ly|xem chi tiet|thong tin)/;

/**
 * The dossier's own address, origin and path alone: the link on its code, else the one link of its row that
 * says it opens the dossier.
 */
export function linkOf(elements: readonly Element[], codeCell: Element, page: string): string | undefined {
  const own = codeCell.firstElementChild ? codeCell.querySelector('a[href]') : null;
  if (own) return plainAddress(own.getAttribute('href') ?? '', page);
  const found = new Set<string>();
  for (const element of elements) {
    if (!element.querySelector('a[href]')) continue;
    for (const link of Array.from(element.querySelectorAll('a[href]')).slice(0, 10)) {
      const says = foldedKey(`${link.textContent ?? ''} ${link.getAttribute('title') ?? ''}`.slice(0, 80));
      const address = opening.test(says) ? plainAddress(link.getAttribute('href') ?? '', page) : undefined;
      if (address) found.add(address);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}
