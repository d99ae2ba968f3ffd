import { attachShadowRoots } from '../support/pages/document';
import { type SavedPage, savedPages } from '../support/pages/folders';

export interface ParsedPage extends SavedPage {
  root: Document;
}

/** The saved pages that need no frames and no later changes, each parsed once: reading leaves a page as it is. */
export const parsedPages: readonly ParsedPage[] = savedPages()
  .filter(({ expected, frames }) => !expected.onlyInBrowser && Object.keys(frames).length === 0)
  .map((page) => {
    const root = new DOMParser().parseFromString(page.source, 'text/html');
    attachShadowRoots(root);
    return { ...page, root };
  });
