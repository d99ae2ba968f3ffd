import { ownTag } from './element-text';

/** A tree that is read on its own: a document, an open shadow root, a frame's document. */
export type Scope = Document | ShadowRoot;

const scopeLimit = 200;
const elementLimit = 300_000;

function frameDocument(frame: Element): Document | undefined {
  try {
    // Null for a frame of another origin; some browsers throw instead.
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The root and every tree that can be reached inside it, open shadow roots and same-origin frames, in
 * document order.
 */
export function* scopesOf(root: Scope): Generator<Scope> {
  const waiting: Scope[] = [root];
  const seen = new Set<Scope>();
  let looked = 0;
  while (waiting.length > 0 && seen.size < scopeLimit) {
    const scope = waiting.shift() as Scope;
    if (seen.has(scope)) continue;
    seen.add(scope);
    yield scope;
    const frames = scope.querySelectorAll('iframe,frame');
    for (let index = 0; index < Math.min(frames.length, scopeLimit); index++) {
      const inner = frameDocument(frames[index] as Element);
      if (inner?.documentElement) waiting.push(inner);
    }
    const owner = (scope as Document).createTreeWalker ? (scope as Document) : scope.ownerDocument;
    const walker = owner?.createTreeWalker(scope, 1);
    for (let node = walker?.nextNode(); node && looked < elementLimit; node = walker?.nextNode()) {
      looked++;
      const inner = (node as Element).shadowRoot;
      if (inner && (node as Element).tagName !== ownTag) waiting.push(inner);
    }
  }
}

/** True where the page shows the element; unknown counts as shown. */
export function isShown(element: Element): boolean {
  const check = (element as { checkVisibility?: () => boolean }).checkVisibility;
  if (typeof check === 'function') return check.call(element);
  let depth = 0;
  for (let node: Element | null = element; node && depth < 100; node = node.parentElement, depth++) {
    if (
      node.hasAttribute('hidden') ||
      /(?:^|;)\s*display\s*:\s*none/i.test(node.getAttribute('style')?.slice(0, 500) ?? '')
    ) {
      return false;
    }
  }
  return true;
}
