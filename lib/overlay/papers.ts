import { guardWords, type PaperState } from '../locale/guard';
import type { DossierDetail, Paper } from '../reading/types';
import { cssString } from './css-string';
import type { DrawnPapers } from './guard-part';

const attribute = 'data-nhachan-paper';
const cells = 'td,th,[role="cell"],[role="gridcell"]';
const items = 'li,dd,label,[class*="item"],[class*="row"],[class*="paper"],[class*="card"],div';

type Root = Document | ShadowRoot;

/**
 * The state of each paper in words beside its box: an attribute on the box's cell, and one adopted stylesheet that
 * shows it in a strip at the cell's foot. No column changes its width and no node is touched.
 */
export class PaperMarks implements DrawnPapers {
  #drawn = new Set<Element>();
  #sheets = new Map<Root, CSSStyleSheet>();

  draw(detail: DossierDetail | undefined, language: 'vi' | 'en'): void {
    const words = guardWords(language);
    const wanted = new Map<Element, string>();
    for (const paper of [...(detail?.components ?? []), ...(detail?.result ?? [])]) {
      const bearer = bearerOf(paper);
      if (bearer?.isConnected) wanted.set(bearer, words.paper(paper));
    }
    for (const element of this.#drawn) if (!wanted.has(element)) element.removeAttribute(attribute);
    for (const [element, text] of wanted) {
      if (element.getAttribute(attribute) !== text) element.setAttribute(attribute, text);
    }
    this.#drawn = new Set(wanted.keys());
    this.#showSheets(
      new Set([...wanted.keys()].map((element) => element.getRootNode() as Root)),
      done(words.paper),
    );
    // A portal that clones a row clones its words.
    for (const root of this.#sheets.keys()) {
      for (const element of root.querySelectorAll(`[${attribute}]`)) {
        if (!wanted.has(element)) element.removeAttribute(attribute);
      }
    }
  }

  clear(): void {
    for (const element of this.#drawn) element.removeAttribute(attribute);
    this.#drawn.clear();
    this.#showSheets(new Set(), []);
  }

  #showSheets(roots: ReadonlySet<Root>, quiet: readonly string[]): void {
    for (const [root, sheet] of this.#sheets) {
      if (roots.has(root)) continue;
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      this.#sheets.delete(root);
    }
    for (const root of roots) {
      const sheet = this.#sheets.get(root) ?? sheetOf(root, quiet);
      this.#sheets.set(root, sheet);
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }
}

/** The words that ask for nothing. */
function done(paper: (state: PaperState) => string): string[] {
  return [paper({ digitised: true }), paper({ digitised: 'not-applicable' }), paper({})];
}

/** The box's cell; in a plain list the item that holds the box. */
function bearerOf({ box }: Paper): Element | undefined {
  if (!box) return undefined;
  const cell = box.closest(cells);
  return cell ?? box.parentElement?.closest(items) ?? undefined;
}

function sheetOf(root: Root, quiet: readonly string[]): CSSStyleSheet {
  const view = (root.ownerDocument ?? (root as Document)).defaultView as typeof globalThis & Window;
  const sheet = new view.CSSStyleSheet();
  const cell = `:is(${cells})[${attribute}]`;
  const row = `:is(tr,[role="row"]):has(>${cell})>*`;
  const after = `[${attribute}]::after`;
  sheet.replaceSync(`@media screen{
[${attribute}]{--nhachan-ink:#5b3a9e;--nhachan-paper:#f0eafb}
:is(${quiet.map((text) => `[${attribute}=${cssString(text)}]`).join(',')}){--nhachan-ink:#5f6368;--nhachan-paper:#f1f3f4}
:where(${cell}){position:relative}
${cell},${row}{padding-bottom:22px!important}
${after}{all:initial;display:inline-block;box-sizing:border-box;width:max-content;margin-left:8px;padding:0 6px;border-radius:4px;
background:var(--nhachan-paper);color:var(--nhachan-ink);content:attr(${attribute});pointer-events:none;white-space:nowrap;
font:600 12px/16px "Segoe UI","Noto Sans",system-ui,sans-serif}
${cell}::after{position:absolute;bottom:3px;left:4px;margin:0}
${cell}:nth-last-child(-n+2)::after{right:4px;left:auto}
}
@media screen and (forced-colors:active){
[${attribute}]{--nhachan-ink:CanvasText!important;--nhachan-paper:Canvas!important}
${after}{border:1px solid CanvasText;line-height:14px;forced-color-adjust:none}
}`);
  return sheet;
}
