import { pageIds, skins } from '../lists/skins.mjs';
import { html } from '../server/markup.mjs';

/**
 * The empty page that a single-page skin fills, served at each of its addresses.
 *
 * @param {import('../lists/types.d.ts').SkinId} skin
 * @param {string} element the element that the client draws in
 * @returns {(view: import('../server/portal.d.ts').PortalView, url: URL) => import('../server/portal.d.ts').ServedPage | undefined}
 */
export function singlePage(skin, element) {
  const { name, lists, reportPath, detailPath } = skins[skin];
  const withoutHash = (/** @type {string} */ path) => path.split('#')[0];
  const paths = new Set([...pageIds.map((id) => lists[id].path), reportPath].map(withoutHash));
  const shell = html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${name}</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/assets/client.css">
</head>
<body>
${element === 'div' ? html`<div id="app"></div>` : html`<portal-app></portal-app>`}
<script src="/assets/client.js"></script>
</body>
</html>`;
  return (view, url) => {
    const known =
      paths.has(url.pathname) || view.records.some(({ id }) => withoutHash(detailPath(id)) === url.pathname);
    return known ? { markup: () => shell } : undefined;
  };
}
