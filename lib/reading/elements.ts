/** How far up two elements that belong together may meet. */
export const levels = 6;

/** The first elements under a root that a selector finds, `limit` at most. */
export function all(root: ParentNode, selector: string, limit = Number.POSITIVE_INFINITY): Element[] {
  const found = root.querySelectorAll(selector);
  const first: Element[] = [];
  for (let index = 0; index < found.length && index < limit; index++) first.push(found[index] as Element);
  return first;
}

/** What an attribute says; empty where it is not there. */
export function attributeOf(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** The names of an element's class; also of drawings, where `className` is no text. */
export function classOf(element: Element): string {
  return attributeOf(element, 'class');
}

/** True where something that holds the first, a few levels up, holds the second too. */
export function areNear(a: Element, b: Element): boolean {
  let node: Element | null = a;
  for (let level = 0; level <= levels && node; level++, node = node.parentElement) {
    if (node.contains(b)) return true;
  }
  return false;
}

/** True where two elements stand near each other and neither holds the other. */
export function areBeside(a: Element, b: Element): boolean {
  return !a.contains(b) && !b.contains(a) && areNear(a, b);
}
