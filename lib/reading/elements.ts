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

/** The text inside an element, hidden or not. */
export function rawText(element: Element): string {
  return element.textContent ?? '';
}

/** The names of an element's class; also of drawings, where `className` is no text. */
export function classOf(element: Element): string {
  return attributeOf(element, 'class');
}

/** An element and what holds it, from the inside out. */
export function upFrom(element: Element | null, most = levels): Element[] {
  const line: Element[] = [];
  for (let node = element; node && line.length < most; node = node.parentElement) line.push(node);
  return line;
}

/** True where something that holds the first, a few levels up, holds the second too. */
export function areNear(a: Element, b: Element): boolean {
  return upFrom(a, levels + 1).some((node) => node.contains(b));
}

/** True where two elements stand near each other and neither holds the other. */
export function areBeside(a: Element, b: Element): boolean {
  return !a.contains(b) && !b.contains(a) && areNear(a, b);
}
