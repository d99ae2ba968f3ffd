import type { Caller } from '../messages';

/**
 * Presses one of the portal's controls as the officer would, in the page's own world, exactly once. Where the background
 * cannot be reached it is pressed from here, which runs all but `javascript:` links.
 */
export async function pressInPage(control: HTMLElement, call: Caller): Promise<void> {
  const signal = pressSignal();
  await call('page/press', { signal }).catch(() => undefined);
  const heard = !control.dispatchEvent(
    new Event(signal, { bubbles: true, cancelable: true, composed: true }),
  );
  if (!heard) control.click();
}

/** The name of an event that no page can guess. */
export function pressSignal(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `nhachan-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
