/** The shortest text with a sign, in letters: most that changes by itself is a figure or a time. */
const shortestSign = 5;
/** Nodes that are looked at before a tree is too much for a glance. */
const mostNodes = 2_000;

/** Six digits between dashes, as nearly every system has them in its codes. */
const codeSign = /[-\u2010-\u2015\u2212]\s?\d(?:\s?\d){5}\s?[-\u2010-\u2015\u2212]\s?\d{3}/;
/**
 * "hồ sơ", "mã số", "biên nhận": what the ways of writing Vietnamese (composed, decomposed, without marks, TCVN3, VNI) agree
 * in is which letters the words begin with, and about how long they are.
 */
const wordSign = /(?<![^\s(/])(?:[hm]\S{1,3}\s+s\S{1,3}|bi\S{1,4}\s+nh\S{1,4}|dossier)(?![^\s):/])/i;

/**
 * Whether what came into a page may be of dossiers: a glance that costs next to nothing and tells how soon to read the
 * page, not what is on it. True where the glance does not reach: into trees of their own, and to the end of a large one.
 */
export function mayShowDossiers(root: Node): boolean {
  let left = mostNodes;
  for (let node: Node | null = root; node; node = next(node, root)) {
    if (left-- === 0) return true;
    if (node.nodeType === 3 ? isSign((node as Text).data) : (node as Partial<Element>).shadowRoot)
      return true;
  }
  return false;
}

/** The node behind this one in document order, within a tree; a walker of the browser's takes longer to make than to walk. */
function next(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling;
  return null;
}

function isSign(text: string): boolean {
  return text.length >= shortestSign && (codeSign.test(text) || wordSign.test(text));
}
