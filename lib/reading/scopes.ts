import { ownTag } from './element-text';
import { attributeOf, upFrom } from './elements';

/** A tree that is read on its own: a document, an open shadow root, a frame's document. */
export type Scope = Document | ShadowRoot;

const scopeLimit = 200;
const elementLimit = 300_000;

/** All but what a long table has the most of and what never holds a tree of its own. */
const hostSelector = ':not(td,th,tr,tbody,a,b,i,img,input,label,li,ul,button,option,svg,path)';

/** The tree inside a frame or an open host; undefined where there is none or it is not ours to see. */
function treeIn(element: Element): Scope | undefined {
  if (element.shadowRoot) return element.tagName === ownTag ? undefined : element.shadowRoot;
  if (!/^I?FRAME$/.test(element.tagName)) return undefined;
  try {
    // Null for a frame of another origin; some browsers throw instead.
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner?.documentElement ? inner : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The root and every tree that can be reached inside it, open shadow roots and same-origin frames, in
 * document order.
 */
export function* scopesOf(root: Scope): Generator<Scope> {
  const waiting = new Set<Scope>([root]);
  let left = elementLimit;
  for (const scope of waiting) {
    yield scope;
    const hosts = scope.querySelectorAll(hostSelector);
    for (let index = 0; index < hosts.length && left > 0; index++, left--) {
      const inner = treeIn(hosts[index] as Element);
      if (inner && waiting.size < scopeLimit) waiting.add(inner);
    }
  }
}

/** True where the page shows the element; unknown counts as shown. */
export function isShown(element: Element): boolean {
  const check = (element as { checkVisibility?: () => boolean }).checkVisibility;
  if (typeof check === 'function') return check.call(element);
  return !upFrom(element, 100).some(
    (node) =>
      node.hasAttribute('hidden') ||
      /(?:^|;)\s*display\s*:\s*none/i.test(attributeOf(node, 'style').slice(0, 500)),
  );
}
