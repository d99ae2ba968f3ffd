import { type NativeSender, replyingListener } from './replies';
import type { MessageHandler } from './types';

/** The little that a content script uses of the browser; the polyfill would outweigh the script itself. */
interface PageRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: PageListener): void;
    removeListener(listener: PageListener): void;
  };
}

type PageListener = (message: unknown, sender: NativeSender, sendResponse?: unknown) => unknown;

function runtime(): PageRuntime | undefined {
  const scope = globalThis as { browser?: { runtime?: PageRuntime }; chrome?: { runtime?: PageRuntime } };
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}

/** The extension was updated, switched off or removed under this page: nothing can be sent any more. */
export class ContextInvalidated extends Error {
  override name = 'ContextInvalidated';
}

/** False once the extension was updated, switched off or removed under this page. */
export function isContextAlive(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Sends a message to the background and gives its answer. Rejects with `ContextInvalidated` where the page
 * outlived the extension, else with the browser's own error (such as a background that could not start).
 */
export async function sendToBackground(message: unknown): Promise<unknown> {
  const own = runtime();
  if (own === undefined || !isContextAlive()) throw new ContextInvalidated();
  try {
    return await own.sendMessage(message);
  } catch (error) {
    if (!isContextAlive() || /context invalidated/i.test(String(error))) throw new ContextInvalidated();
    throw error;
  }
}

/**
 * Listens for messages from the extension; a page's own script cannot send here. Returns what ends the
 * listening.
 */
export function onBackgroundMessage(handler: MessageHandler): () => void {
  const own = runtime();
  if (own === undefined) return () => {};
  const listener = replyingListener((message, sender) =>
    sender.extensionId === own.id ? handler(message, sender) : undefined,
  );
  own.onMessage.addListener(listener);
  return () => {
    if (isContextAlive()) own.onMessage.removeListener(listener);
  };
}
