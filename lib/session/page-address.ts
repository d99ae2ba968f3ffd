/** What the page's links and the officer's own names of columns go by. */
export function addressOf(view: Window): string {
  return siteUrlOf(view) ?? view.document.URL;
}

/** The origin under which the names of columns are kept; "" where the page has none. */
export function siteOf(view: Window): string {
  const url = siteUrlOf(view);
  return url === undefined ? '' : new URL(url).origin;
}

/** A blank page opened by the portal has the portal's origin, but no address of its own. */
export function siteUrlOf({ location, origin }: Window): string | undefined {
  return [location.href, `${origin}/`].find((address) => /^https?:/.test(address));
}
