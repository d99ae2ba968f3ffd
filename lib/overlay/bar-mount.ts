import { type ComponentChild, render } from 'preact';
import type { Corner } from './bar-corners';
import { makeBarHost, standingBarHost } from './bar-host';
import { barName } from './bar-name';
import type { Look } from './picture';

/**
 * The one `nhac-han-bar` element of a document, with what is drawn into its shadow root. It is put back where the
 * portal swept it away, and another one, left by an older script or by a saved page, is taken out.
 */
export class BarMount {
  readonly #document: Document;
  #host: HTMLElement | undefined;
  #shadow: ShadowRoot | undefined;
  /** The bar's part of the shadow root: beside it a question may stand. */
  #place: HTMLElement | undefined;
  /** What the last drawing changed in the bar. */
  #changes: MutationObserver | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** `look` stays as it is where it is absent. */
  show(
    content: ComponentChild,
    { corner, narrow, look }: { corner: Corner; narrow: boolean; look?: Look | undefined },
  ): void {
    const body = this.#document.body;
    // A frameset has no room for it.
    if (body?.localName !== 'body') return;
    const host = this.#host ?? this.#make();
    for (const other of this.#document.querySelectorAll(barName)) if (other !== host) other.remove();
    if (host.parentNode !== body) body.append(host);
    const { density, textSize } = look ?? { density: host.dataset.density, textSize: host.dataset.text };
    const grows = host.dataset.density !== density || host.dataset.text !== textSize;
    if (grows) {
      host.dataset.density = density;
      host.dataset.text = textSize;
    }
    const moves = grows || host.dataset.corner !== corner || host.hasAttribute('data-narrow') !== narrow;
    if (moves) {
      host.dataset.corner = corner;
      host.toggleAttribute('data-narrow', narrow);
    }
    if (this.#place) this.#render(content, this.#place);
    const changed = (this.#changes?.takeRecords().length ?? 0) > 0;
    // Not under the officer's hand: the keyboard would lose its place, and the pointer would seem to leave.
    const inUse = this.#shadow?.activeElement || host.matches(':hover');
    if ((moves || changed) && !inUse) putUpAnew(host);
  }

  hide(): void {
    if (this.#place) render(null, this.#place);
    this.#host?.remove();
    this.#host = undefined;
    this.#shadow = undefined;
    this.#place = undefined;
    this.#changes?.disconnect();
  }

  get element(): HTMLElement | undefined {
    return this.#host;
  }

  /** Width and height of the bar itself, without what floats beside it; absent before it is drawn. */
  size(): { width: number; height: number } | undefined {
    const box = this.#shadow?.querySelector('.bar,.pill')?.getBoundingClientRect();
    return box && box.width > 0 ? { width: box.width, height: box.height } : undefined;
  }

  /** A keyboard whose control is gone with what it did stays in the bar, with what came of it if that has a control. */
  #render(content: ComponentChild, place: HTMLElement): void {
    const held = this.#shadow?.querySelector(':focus-visible');
    render(content, place);
    if (!held || held.isConnected) return;
    (place.querySelector<HTMLElement>('.walk button') ?? place.querySelector('button'))?.focus();
  }

  /** Brings the keyboard to the bar's first control. */
  focus(): void {
    this.#shadow?.querySelector<HTMLElement>('button')?.focus();
  }

  /** The part of the window that it takes; absent before it is drawn. */
  box(): DOMRect | undefined {
    return this.#shadow?.querySelector('.bar,.pill')?.getBoundingClientRect();
  }

  /** Whether the keyboard is at work in the bar. */
  holdsFocus(): boolean {
    return this.#shadow?.querySelector(':focus-visible') != null;
  }

  /** Whether a node is the bar. */
  owns(node: Node): boolean {
    return node === this.#host;
  }

  #make(): HTMLElement {
    // A question may have been asked before there was a bar.
    const host = standingBarHost(this.#document) ?? makeBarHost(this.#document);
    const shadow = host.shadowRoot as ShadowRoot;
    const view = this.#document.defaultView as typeof globalThis & Window;
    this.#place = this.#document.createElement('div');
    shadow.prepend(this.#place);
    this.#host = host;
    this.#shadow = shadow;
    this.#changes = new view.MutationObserver(() => {});
    this.#changes.observe(shadow, { subtree: true, childList: true, attributes: true, characterData: true });
    return host;
  }
}

/**
 * What is taken off and put up anew has not shifted: the page's own measure of calm stays as it is when the bar gets
 * another width. Asking whether it is visible has the styles worked out, and no layout.
 */
function putUpAnew(host: HTMLElement): void {
  host.toggleAttribute('data-away', true);
  host.checkVisibility();
  host.removeAttribute('data-away');
}
