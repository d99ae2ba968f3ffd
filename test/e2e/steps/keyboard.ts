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
