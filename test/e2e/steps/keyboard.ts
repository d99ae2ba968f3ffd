import type { Surface, Tab } from '../driver/surface';
import { until } from '../driver/until';

/** What the keyboard is on. */
export interface Focused {
  /** A field's label, else the words of the element itself, or what a button of old has as its value. */
  words: string;
  /** The chosen option of a select. */
  chosen: string;
  /** It stands in the extension's bar. */
  inBar: boolean;
  /** It is what was asked for. */
  matches: boolean;
}

/** What has the keyboard's focus, however deep in frames and shadow roots; `css` is what is asked of it. */
export function focusedOn(page: Surface, css = '*'): Promise<Focused> {
  return page.evaluate((asked) => {
    let home: Document | ShadowRoot = document;
    let element = home.activeElement;
    for (;;) {
      const inner: Document | ShadowRoot | null | undefined =
        (element as HTMLIFrameElement | null)?.contentDocument ?? element?.shadowRoot;
      if (!inner?.activeElement) break;
      home = inner;
      element = inner.activeElement;
    }
    const label = element?.id ? home.querySelector(`label[for="${element.id}"]`) : null;
    const select = element?.localName === 'select' ? (element as HTMLSelectElement) : null;
    const button = element?.matches('input[type=button],input[type=submit]')
      ? (element as HTMLInputElement).value
      : '';
    return {
      words: (label ?? element)?.textContent?.trim() || button,
      chosen: select?.selectedOptions[0]?.textContent ?? '',
      inBar: (home as ShadowRoot).host?.localName === 'nhac-han-bar',
      matches: element?.matches(asked) === true,
    };
  }, css);
}

/** Longer than any way over a page of the portals. */
const farthest = 200;

/** Presses a key of moving until the focus is on the part of the bar that bears these words. */
export function moveInBar(page: Surface, words: string, key = 'Shift+Tab'): Promise<void> {
  return move(page, key, words, async () => {
    const { inBar, words: found } = await focusedOn(page);
    return inBar && found === words;
  });
}

/** The same until the focus is on an element of the portal. */
export function moveTo(page: Surface, css: string, key = 'Tab'): Promise<void> {
  return move(page, key, css, async () => (await focusedOn(page, css)).matches);
}

/** The same until the focus is on a control of the portal that bears these words, and that is what is asked of it. */
export function moveToControl(page: Surface, words: string, css = '*', key = 'Tab'): Promise<void> {
  return move(page, key, words, async () => {
    const { inBar, words: found, matches } = await focusedOn(page, css);
    return !inBar && matches && found === words;
  });
}

/**
 * Calls the bar by the shortcut that the manifest declares, and waits until it has the keyboard. A bar that has it already
 * gives it up before: else nobody could tell when the shortcut took effect.
 */
export async function callBar(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
    const homes = [document, ...frames.map(({ contentDocument }) => contentDocument)];
    for (const home of homes) {
      const bar = home?.querySelector('nhac-han-bar');
      (bar?.shadowRoot?.activeElement as HTMLElement | null | undefined)?.blur();
    }
  }, null);
  await tab.shortcut('Alt+Shift+H');
  await until('the keyboard in the bar', async () => (await focusedOn(tab)).inBar);
}

async function move(
  page: Surface,
  key: string,
  what: string,
  isThere: () => Promise<boolean>,
): Promise<void> {
  for (let presses = 0; presses < farthest; presses++) {
    if (await isThere()) return;
    await page.press(key);
  }
  throw new Error(`the keyboard does not reach "${what}"`);
}

/** Chooses an option of the select that has the focus, by its words, with the arrows alone. */
export async function chooseOption(page: Surface, option: string): Promise<void> {
  await page.press('Home');
  for (let presses = 0; presses < farthest; presses++) {
    if ((await focusedOn(page)).chosen === option) return;
    await page.press('ArrowDown');
  }
  throw new Error(`the arrows do not reach "${option}"`);
}

/** What a walk by Tab comes to. */
export interface Walk {
  /** The words of each stop, in turn. */
  stops: string[];
  /** What can be used and was not come to. */
  missed: string[];
  /** Stops that were out of sight, or that nothing told apart from the others. */
  unseen: string[];
}

/** Stops that no page of ours has. */
const mostStops = 400;

/**
 * Goes over a page that was just opened by Tab alone, in open shadow roots too, until it is left or begins again; what
 * folds is opened by Enter on the way.
 */
export async function walkByTab(page: Surface): Promise<Walk> {
  const stops: string[] = [];
  const unseen: string[] = [];
  for (;;) {
    await page.press('Tab');
    const stop = await comeTo(page);
    if (stop === null) break;
    const { words, folded, seen } = stop;
    stops.push(words);
    if (!seen) unseen.push(words);
    if (folded) await page.press('Enter');
    if (stops.length > mostStops) throw new Error(`the keyboard does not get on from "${words}"`);
  }
  return { stops, unseen, missed: await notComeTo(page) };
}

type Walked = typeof globalThis & { comeTo?: Set<Element> };

/** Notes what the keyboard is on; null where it is on nothing, or where it was before. */
function comeTo(page: Surface) {
  return page.evaluate(async () => {
    const walked = globalThis as Walked;
    walked.comeTo ??= new Set();
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null || element === document.body || walked.comeTo.has(element)) return null;
    walked.comeTo.add(element);
    const field = element as HTMLInputElement;
    const isOutlined = (one: Element | null) => one !== null && getComputedStyle(one).outlineStyle !== 'none';
    const isSeen = () => {
      const { top, bottom } = field.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && (isOutlined(field) || isOutlined(field.closest('label')));
    };
    // A browser scrolls there when it draws next, or over some frames.
    for (let frame = 0; frame < 60 && !isSeen(); frame++) await new Promise(requestAnimationFrame);
    return {
      words: (
        field.labels?.[0]?.textContent ||
        element.getAttribute('aria-label') ||
        element.textContent ||
        field.value ||
        element.id
      ).trim(),
      folded: element.localName === 'summary' && !element.parentElement?.hasAttribute('open'),
      seen: isSeen(),
    };
  }, null);
}

/** What can be used, by its markup, without what the keyboard has been on; one of a group of radios stands for it. */
function notComeTo(page: Surface): Promise<string[]> {
  return page.evaluate(() => {
    const { comeTo: been = new Set<Element>() } = globalThis as Walked;
    const groups = new Set(
      [...been].map((each) => (each as HTMLInputElement).type === 'radio' && (each as HTMLInputElement).name),
    );
    const usable = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]';
    const missed: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll<HTMLInputElement>('*')) {
        if (element.shadowRoot && !element.closest('[inert]')) look(element.shadowRoot);
        if (!element.matches(usable) || element.tabIndex < 0 || been.has(element)) continue;
        if (element.matches(':disabled') || element.closest('[inert]') || !element.checkVisibility())
          continue;
        if (element.type === 'radio' && groups.has(element.name)) continue;
        missed.push(element.outerHTML.slice(0, 160));
      }
    };
    look(document);
    return missed;
  }, null);
}
