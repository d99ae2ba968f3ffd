import type { MarkLayout } from './mark-layout';
import { labelRule, marksCss } from './marks-sheet';

/** More labels than this are kept no longer than one drawing: the sheet is written anew. */
const mostLabels = 400;

/**
 * The marks' stylesheet of one document or shadow root: adopted, so that the page's content security policy
 * has no say and no node is added.
 */
export class MarksSheet {
  readonly #root: Document | ShadowRoot;
  readonly #sheet: CSSStyleSheet;
  /**
   * The marks' words come from the rows by themselves (Chromium from 133 on): a rule for each new label would have the
   * styles of the whole page worked out anew.
   */
  readonly #wordsOfRow: boolean;
  #layout = '';
  #labels = new Set<string>();

  constructor(root: Document | ShadowRoot) {
    this.#root = root;
    const view = (root.ownerDocument ?? (root as Document)).defaultView as typeof globalThis & Window;
    this.#sheet = new view.CSSStyleSheet();
    this.#wordsOfRow = view.CSS.supports('color', 'attr(data-nhachan-label type(<color>))');
  }

  /** Brings the sheet to a layout and the labels now shown; writes only what is new. */
  show(layout: MarkLayout, shown: ReadonlySet<string>): void {
    const labels = this.#wordsOfRow ? new Set<string>() : shown;
    const fresh = [...labels].filter((label) => !this.#labels.has(label));
    const wanted = JSON.stringify(layout);
    if (wanted !== this.#layout || this.#labels.size + fresh.length > mostLabels) {
      this.#layout = wanted;
      this.#labels = new Set(labels);
      this.#sheet.replaceSync([marksCss(layout, this.#wordsOfRow), ...[...labels].map(labelRule)].join('\n'));
    } else {
      for (const label of fresh) {
        this.#sheet.insertRule(labelRule(label), this.#sheet.cssRules.length);
        this.#labels.add(label);
      }
    }
    // The page may set the whole list anew and drop ours.
    if (!this.#root.adoptedStyleSheets.includes(this.#sheet)) {
      this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, this.#sheet];
    }
  }

  /** Gives one more label its words; false where the sheet is full and must be written anew. */
  add(label: string): boolean {
    if (this.#wordsOfRow || this.#labels.has(label)) return true;
    if (this.#labels.size >= mostLabels) return false;
    this.#sheet.insertRule(labelRule(label), this.#sheet.cssRules.length);
    this.#labels.add(label);
    return true;
  }

  remove(): void {
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
