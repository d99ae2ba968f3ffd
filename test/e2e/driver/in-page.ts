/*
 * Functions that are sent to a page as text: each uses nothing from outside itself.
 */

/** A place in the view of a tab's page, in CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

/**
 * The first element that a selector names, through open shadow roots, with Playwright's `:has-text("…")` (somewhere in
 * it, whatever the case) and `:text-is("…")` (all of it).
 */
export function findDeep(selector: string): Element | undefined {
  /** The selector's compounds with the combinator before each; quotes and brackets hold together. */
  const compounds: { css: string; child: boolean }[] = [];
  let depth = 0;
  let quote = '';
  let current = '';
  let child = false;
  const end = () => {
    if (current !== '') compounds.push({ css: current, child });
    if (current !== '') child = false;
    current = '';
  };
  for (const letter of selector) {
    if (quote === '' && depth === 0 && (letter === ' ' || letter === '>')) {
      end();
      if (letter === '>') child = true;
      continue;
    }
    if (quote === letter) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    else if (quote === '' && (letter === '(' || letter === '[')) depth += 1;
    else if (quote === '' && (letter === ')' || letter === ']')) depth -= 1;
    current += letter;
  }
  end();

  const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const matches = (element: Element, css: string) => {
    let text: string | undefined;
    let whole = false;
    const plain = css.replace(/:(has-text|text-is)\("([^"]*)"\)/g, (_all, kind, words) => {
      text = String(words);
      whole = kind === 'text-is';
      return '';
    });
    if (plain !== '' && !element.matches(plain)) return false;
    if (text === undefined) return true;
    const shown = textOf(element);
    return whole ? shown === text : shown.toLowerCase().includes(text.toLowerCase());
  };
  const parentOf = (element: Element): Element | null => {
    const home = element.getRootNode();
    return element.parentElement ?? (home instanceof ShadowRoot ? home.host : null);
  };
  const fits = (element: Element, last: number): boolean => {
    const compound = compounds[last];
    if (!compound || !matches(element, compound.css)) return false;
    if (last === 0) return true;
    for (let above = parentOf(element); above !== null; above = parentOf(above)) {
      if (fits(above, last - 1)) return true;
      if (compound.child) return false;
    }
    return false;
  };
  const search = (home: Document | ShadowRoot): Element | undefined => {
    for (const element of home.querySelectorAll('*')) {
      if (fits(element, compounds.length - 1)) return element;
      const inside = element.shadowRoot && search(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  return search(document);
}

/** The document and every open shadow root in it. */
export function rootsOf(): (Document | ShadowRoot)[] {
  const inside = (home: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    home,
    ...[...home.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot) : [])),
  ];
  return inside(document);
}

/**
 * The elements that a selector names, in every root, but for those whose own words are other ones than a name and that
 * nothing else could give it to.
 *
 * @param roots `rootsOf`: a function that is sent has none beside it.
 */
export function mayBeNamed(
  { css, name }: { css: string; name: string },
  roots: () => (Document | ShadowRoot)[],
): Element[] {
  const namesOtherwise =
    '[aria-label], [aria-labelledby], [title], [alt], img, svg, input, textarea, select, [contenteditable]';
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase();
  const wanted = plain(name);
  return roots()
    .flatMap((root) => [...root.querySelectorAll(css)])
    .filter((element) => {
      if (element.matches(namesOtherwise) || element.querySelector(namesOtherwise)) return true;
      // Words that are hidden, or that a style adds, may stand on one side alone.
      const words = plain(element.textContent ?? '');
      return words.includes(wanted) || wanted.includes(words);
    });
}

/**
 * Where to press an element, as JSON, in the view of the page that its frames stand in; undefined while something else is
 * over it or it still moves.
 */
export async function spotOf(element: Element): Promise<string | undefined> {
  const box = () => element.getBoundingClientRect();
  const early = box();
  if (early.top < 0 || early.left < 0 || early.bottom > innerHeight || early.right > innerWidth) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }
  const first = box();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { left, top, width, height } = box();
  if (width === 0 || height === 0 || first.left !== left || first.top !== top) return undefined;
  let x = left + width / 2;
  let y = top + height / 2;
  let over: Element | null = document.elementFromPoint(x, y);
  while (over?.shadowRoot) {
    const inner: Element | null = over.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === over) break;
    over = inner;
  }
  let above: Node | null = over;
  while (above !== null && above !== element) {
    above = above.parentNode ?? (above instanceof ShadowRoot ? above.host : null);
  }
  const label = element.closest('label');
  if (above !== element && !(label && over && label.contains(over))) {
    // What scrolls may hide it though it stands within the window: where it cannot move, this does nothing.
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    return undefined;
  }
  for (let view: Window = window; view.frameElement; view = view.parent) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.left + view.frameElement.clientLeft;
    y += frame.top + view.frameElement.clientTop;
  }
  return JSON.stringify({ x, y });
}

/** A window in which a press is watched. */
type WatchedWindow = Window & { wasMissed?: () => Promise<boolean> };

/**
 * Lets the next press reach an element alone: one that meets something else, since the page moved under the pointer, is
 * kept from it, as Playwright keeps it.
 */
export function watchPress(element: Element): void {
  const view = element.ownerDocument.defaultView as WatchedWindow;
  const label = element.closest('label');
  let isBegun = false;
  let isMissed = false;
  let clicked = () => {};
  const click = new Promise<void>((resolve) => {
    clicked = resolve;
  });
  const hear = (event: Event) => {
    // What a script makes of the press, as a press that was held and is passed on, is none of the pointer's.
    if (!event.isTrusted) return;
    const path = event.composedPath();
    if (path.includes(element) || (label !== null && path.includes(label))) isBegun = true;
    // What goes as soon as the button is down was pressed all the same.
    else if (!isBegun || element.isConnected) isMissed = true;
    if (event.type === 'click') clicked();
    if (!isMissed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  for (const kind of kinds) view.addEventListener(kind, hear, true);
  view.wasMissed = async () => {
    // What is drawn anew while the button is down loses its click; what is out of sight then was pressed.
    const isLost = isBegun && (await Promise.race([click, new Promise((end) => setTimeout(end, 500, true))]));
    for (const kind of kinds) view.removeEventListener(kind, hear, true);
    delete view.wasMissed;
    return isMissed || (isLost === true && element.getClientRects().length > 0);
  };
}

/**
 * Whether the press that is watched met something else, or was lost; false where nobody heard of it, as in a page that was
 * left.
 */
export function wasMissed(): Promise<boolean> {
  return (window as WatchedWindow).wasMissed?.() ?? Promise.resolve(false);
}
