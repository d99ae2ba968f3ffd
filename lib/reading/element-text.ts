const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DIV DL DT FIELDSET FORM H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const silent = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA OPTION SVG svg CANVAS IFRAME OBJECT'.split(' '),
);
/** Our own bar speaks of dossiers too, and is no part of the portal. */
export const ownTag = 'NHAC-HAN-BAR';
/** What is struck out no longer holds. */
const struckSelector = 's,del,strike,[style*="line-through"],[class*="line-through"],[class*="strike"]';

/** Struck out by its tag, its own style or the name of its class. */
export function isStruck(element: Element): boolean {
  return (
    /^(?:S|DEL|STRIKE)$/.test(element.tagName) ||
    /line-through/.test(element.getAttribute('style') ?? '') ||
    /line-through|strike/.test(element.getAttribute('class') ?? '')
  );
}
const textLimit = 6000;
const depthLimit = 60;

/** Font icons write their picture's name as text ("arrow_upward"). */
const iconClass = /(?:^|\s)(?:material-icons|material-symbols|mat-icon|notranslate)/;

/** True for elements whose text is an icon's name, not words. */
export function isIcon(element: Element): boolean {
  return element.tagName === 'MAT-ICON' || iconClass.test(element.getAttribute('class') ?? '');
}

/** Hidden by its own attributes; style sheets are not asked, so that the answer costs nothing. */
export function isHiddenInline(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return (
    style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500))
  );
}

function shownValue(element: Element): string {
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  if (!/^(?:text|search|date|datetime-local|number|tel|email)$/.test(type)) return '';
  return (element as HTMLInputElement).value ?? element.getAttribute('value') ?? '';
}

function chosenOption(element: Element): string {
  const select = element as HTMLSelectElement;
  return select.options?.[select.selectedIndex]?.textContent ?? '';
}

interface Budget {
  left: number;
  values: boolean;
  struck: boolean;
}

function collect(node: Node, out: string[], budget: Budget, depth: number): void {
  for (let child = node.firstChild; child && budget.left > 0; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const data = (child as Text).data;
      budget.left -= data.length;
      out.push(data.slice(0, textLimit).replace(/[\n\r]+/g, ' '));
    } else if (child.nodeType === 1 && depth < depthLimit) {
      const element = child as Element;
      const tag = element.tagName;
      budget.left -= 4;
      if (silent.has(tag) || tag === ownTag || isHiddenInline(element) || isIcon(element)) continue;
      if (!budget.values && (tag === 'INPUT' || tag === 'SELECT')) continue;
      if (!budget.struck && isStruck(element)) continue;
      if (tag === 'INPUT') out.push('\n', shownValue(element), '\n');
      else if (tag === 'SELECT') out.push('\n', chosenOption(element), '\n');
      else {
        const block = blocks.has(tag);
        if (block) out.push('\n');
        else if (tag === 'A') out.push(' ');
        if (element.shadowRoot) collect(element.shadowRoot, out, budget, depth + 1);
        collect(element, out, budget, depth + 1);
        if (block) out.push('\n');
      }
    }
  }
}

/**
 * What an element says, its lines parted by "\n", without icons, scripts and what its own attributes hide.
 * White space is as in the source; long texts are cut.
 */
export function textOf(element: Element, values = true): string {
  const only = element.firstChild;
  if (only === null) {
    if (element.shadowRoot === null || element.shadowRoot === undefined) return '';
  } else if (only.nodeType === 3 && only.nextSibling === null) {
    const data = (only as Text).data;
    if (data.length > textLimit || data.includes('\n')) {
      return data
        .slice(0, textLimit)
        .replace(/[\n\r]+/g, ' ')
        .trim();
    }
    return data.trim();
  }
  const plain = allOf(element, { left: textLimit, values, struck: false });
  // Where all is struck out, what it was is still shown.
  return plain === '' && element.querySelector(struckSelector)
    ? allOf(element, { left: textLimit, values, struck: true })
    : plain;
}

function allOf(element: Element, budget: Budget): string {
  const out: string[] = [];
  if (element.shadowRoot) collect(element.shadowRoot, out, { ...budget }, 0);
  collect(element, out, budget, 0);
  return out
    .join('')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .trim();
}

/** A text as one line. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
}
