import { foldedKey } from '../text';
import { attributeOf } from './elements';

/** Where a page is, for the links on it. */
export interface Place {
  url: string;
  origin: string;
  path: string;
}

/** Undefined for what is no address. */
export function placeOf(url: string): Place | undefined {
  try {
    const { origin, pathname } = new URL(url);
    return { url, origin, path: pathname };
  } catch {
    return undefined;
  }
}

/** A path from the root, its query apart, that says what it is as it stands. */
const rooted = /^(\/[\w-]+(?:\/[\w-]+)*\/?)(\?[^#]+)?$/;
const plainRoute = /^#!?\/?[\w./~%-]+$/;

/** Origin and path of an address of the same origin; a route behind "#" stays, cut before its query. */
function plainAddress(address: string, page: Place): string | undefined {
  if (address.length > 2000 || address === '' || address === '#') return undefined;
  const match = rooted.exec(address);
  let path = match?.[1] ?? '';
  let query = match?.[2] ?? '';
  let route = '';
  if (path === '') {
    let url: URL;
    try {
      url = new URL(address, page.url);
    } catch {
      return undefined;
    }
    if (!/^https?:$/.test(url.protocol) || url.origin !== page.origin) return undefined;
    const hash = url.hash.split('?', 1)[0] ?? '';
    if (hash.includes('/') && plainRoute.test(hash)) route = hash;
    path = url.pathname;
    query = url.search;
  }
  // An address that told its dossier in the query alone would open something else.
  if (route === '' && (path === page.path || (query !== '' && !/\d/.test(path)))) return undefined;
  return page.origin + path + route;
}

const opening = /^(?:xem|chi tiet|mo|xu ly|thong tin)/;

/**
 * The dossier's own address, origin and path alone: the link on its code, else the one link of its row that
 * says it opens the dossier.
 */
export function linkOf(
  elements: readonly Element[],
  codeCell: Element,
  page: Place | undefined,
): string | undefined {
  if (!page) return undefined;
  const first = codeCell.firstElementChild;
  const own =
    (first?.tagName === 'A' ? first : null)?.getAttribute('href') ??
    (first && codeCell.querySelector('a[href]'))?.getAttribute('href');
  if (own != null) return plainAddress(own, page);
  let found: string | undefined;
  for (const element of elements) {
    const links = element.querySelectorAll('a[href]');
    for (let index = 0; index < Math.min(links.length, 10); index++) {
      const link = links[index] as Element;
      const says = foldedKey(`${link.textContent ?? ''} ${attributeOf(link, 'title')}`.slice(0, 80));
      const address = opening.test(says) ? plainAddress(attributeOf(link, 'href'), page) : undefined;
      if (address && found && address !== found) return undefined;
      found ??= address;
    }
  }
  return found;
}
