import { attributeOf, classOf } from './elements';

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DIV DL DT FIELDSET FORM H1 H2 H3 H4 H5 H6 HR INPUT LI OL P PRE SECTION SELECT TABLE TBODY TD TEXTAREA TH TR UL'.split(
    ' ',
  ),
);
/** Our own bar speaks of dossiers too, and is no part of the portal. */
export const ownTag = 'NHAC-HAN-BAR';
const silent = new Set(
  `SCRIPT STYLE TEMPLATE NOSCRIPT OPTION SVG svg CANVAS IFRAME OBJECT ${ownTag}`.split(' '),
);
/** What is struck out no longer holds. */
const struckSelector = 's,del,strike,[style*="line-through"],[class*="line-through"],[class*="strike"]';

const struckTags = /^(?:S|DEL|STRIKE)$/;

/** Struck out by its tag, its own style or the name of its class. */
export function isStruck(element: Element): boolean {
  return (
    struckTags.test(element.tagName) ||
    /line-through/.test(attributeOf(element, 'style')) ||
    /line-through|strike/.test(classOf(element))
  );
}
const textLimit = 6000;
const depthLimit = 60;

/** Font icons write their picture's name as text ("arrow_upward"). */
const iconClass = /(?:^|\s)(?:material-icons|material-symbols|mat-icon|notranslate)/;

/** True for elements whose text is an icon's name, not words. */
export function isIcon(element: Element): boolean {
  return element.tagName === 'MAT-ICON' || iconClass.test(classOf(element));
}

/** What waits to be opened, and what a framework's class hides. */
const hiddenClass = /(?:^|\s)(?:dropdown-menu|ng-hide)(?:\s|$)/;

/** Hidden by its own attributes; style sheets are not asked, so that the answer costs nothing. */
export function isHiddenInline(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const classes = element.getAttribute('class');
  if (classes !== null && hiddenClass.test(classes.slice(0, 300))) return true;
  const style = element.getAttribute('style');
  return (
    style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500))
  );
}

function shownValue(element: Element): string {
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  if (!/^(?:text|search|date|datetime-local|number|tel|email)$/.test(type)) return '';
  return (element as HTMLInputElement).value ?? attributeOf(element, 'value');
}

/** What is chosen of a select; empty where its choice only asks for one. */
export function chosenOption(element: Element): string {
  const select = element as HTMLSelectElement;
  const option = select.options?.[select.selectedIndex];
  // An option without a value asks to choose one.
  return option?.getAttribute('value') === '' ? '' : (option?.textContent ?? '');
}

const valueTags = /^(?:INPUT|SELECT|TEXTAREA)$/;

/** A text in the making. */
interface Draft {
  text: string;
  /** How much may still be looked at. */
  left: number;
  values: boolean;
  struck: boolean;
}

/** Hidden, an icon or struck out: told with few questions, since most elements have neither style nor class. */
function saysNothing(element: Element, tag: string, { values, struck }: Partial<Draft>): boolean {
  if (silent.has(tag) || (!values && valueTags.test(tag))) return true;
  if (element.hasAttribute('class') || element.hasAttribute('style'))
    return isHiddenInline(element) || isIcon(element) || (!struck && isStruck(element));
  return tag === 'MAT-ICON' || element.hasAttribute('hidden') || (!struck && struckTags.test(tag));
}

/** What stands around an element's text: links and components are parted from what is beside them. */
function gapOf(tag: string): string {
  if (blocks.has(tag)) return '\n';
  return tag.includes('-') ? ' ' : '';
}

function collect(node: Node, draft: Draft, depth: number): void {
  for (let child = node.firstChild; child && draft.left > 0; child = child.nextSibling) {
    if (child.nodeType === 3) {
      addText((child as Text).data, draft);
    } else if (child.nodeType === 1 && depth < depthLimit) {
      const element = child as Element;
      const tag = element.tagName;
      draft.left -= 4;
      if (saysNothing(element, tag, draft)) continue;
      const around = gapOf(tag);
      draft.text += tag === 'A' ? ' ' : around;
      if (tag === 'INPUT') draft.text += shownValue(element);
      else if (tag === 'TEXTAREA') addText((element as HTMLTextAreaElement).value ?? '', draft);
      else if (tag === 'SELECT') draft.text += chosenOption(element);
      else {
        if (element.shadowRoot) collect(element.shadowRoot, draft, depth + 1);
        if (element.firstElementChild) collect(element, draft, depth + 1);
        else addText(element.textContent ?? '', draft);
      }
      draft.text += around;
    }
  }
}

function addText(data: string, draft: Draft): void {
  draft.left -= data.length;
  draft.text += data.slice(0, textLimit).replace(lineBreaks, ' ');
}

const lineBreaks = /[\n\r]+/g;

/**
 * What an element says, its lines parted by "\n", without icons, scripts and what its own attributes hide.
 * White space is as in the source; long texts are cut.
 */
export function textOf(element: Element, values = true): string {
  const parts = element.childElementCount;
  // Nothing but a link or the like, as most codes stand: it says the same.
  const only = parts === 1 && element.firstChild === element.lastChild && element.firstElementChild;
  if (
    only &&
    !only.childElementCount &&
    !element.shadowRoot &&
    !only.shadowRoot &&
    !saysNothing(only, only.tagName, {})
  )
    return textOf(only);
  if (!parts) {
    const text = element.textContent ?? '';
    if (text.includes('\n') || text.length > textLimit)
      return text.slice(0, textLimit).replace(lineBreaks, ' ').trim();
    if (text !== '' || !element.shadowRoot) return text.trim();
  }
  // Where all is struck out, what it was is still shown.
  return (
    allOf(element, values, false) ||
    (element.querySelector(struckSelector) ? allOf(element, values, true) : '')
  );
}

function allOf(element: Element, values: boolean, struck: boolean): string {
  const draft: Draft = { text: '', left: textLimit, values, struck };
  if (element.shadowRoot) {
    collect(element.shadowRoot, draft, 0);
    draft.left = textLimit;
  }
  collect(element, draft, 0);
  const { text } = draft;
  return (text.includes('\n') ? text.replace(/[^\S\n]*\n\s*/g, '\n') : text).trim();
}

/** A text as one line. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
}
