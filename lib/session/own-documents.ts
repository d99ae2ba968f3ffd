import type { Scope } from '../reading/scopes';

/**
 * Whether a frame without an address of its own is left to its parent, which reads it: the browsers do not agree on
 * putting content scripts there.
 */
export function isReadByParent(view: Window): boolean {
  if (view.parent === view || !isBlank(view.document)) return false;
  try {
    return view.parent.document !== null;
  } catch {
    return false;
  }
}

/** Whether an element or tree is read by the session of this document; other frames have their own. */
export function isOwnNode(node: Node, document: Document): boolean {
  const home = node.ownerDocument ?? (node as Document);
  return home === document || isBlank(home);
}

/** The trees that the session of a document watches. */
export function ownScopes(scopes: Iterable<Scope>, document: Document): Scope[] {
  return [...scopes].filter((scope) => isOwnNode(scope, document));
}

function isBlank(document: Document): boolean {
  return document.URL.startsWith('about:');
}
