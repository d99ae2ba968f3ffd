import { createCaller } from '../messages';
import type { Platform } from '../platform/types';

/** The shortcut, as the manifest names it. */
const focusBar = 'focus-bar';

/** Sends the keyboard to the bar of the tab in front when the officer presses the shortcut. */
export function answerShortcut(
  { shortcuts, tabs, messaging }: Platform,
  onFailure: (error: unknown) => void,
): void {
  async function tell(tabId: number | undefined): Promise<void> {
    // Older browsers do not say which tab.
    const tab = tabId ?? (await tabs.all()).find(({ active }) => active)?.id;
    if (tab === undefined) return;
    const call = createCaller((message) => messaging.sendToTab(tab, message));
    // A page without a session has nobody who listens.
    await call('session/focus-bar', null).catch(() => undefined);
  }

  shortcuts.onPressed((name, tabId) => {
    if (name === focusBar) tell(tabId).catch(onFailure);
  });
}
