/**
 * The origin of a web page ("https://motcua.example.vn:8443"); absent for anything that is not http or https.
 * @param address A URL as text; may come from a page and be anything.
 */
export function originOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The match pattern that covers one origin. It names no port, since Firefox refuses patterns with one; a
 * grant is therefore for the host and scheme.
 * @param origin As `originOf` gives it.
 */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
