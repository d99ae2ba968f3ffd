import type { MessageHandler, Sender } from './types';

/** The parts of a message's sender that browsers give. */
export interface NativeSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

function senderOf(native: NativeSender): Sender {
  return {
    ...(native.id === undefined ? {} : { extensionId: native.id }),
    ...(native.url === undefined ? {} : { url: native.url }),
    ...(native.origin === undefined ? {} : { origin: native.origin }),
    ...(native.tab?.id === undefined ? {} : { tabId: native.tab.id }),
    ...(native.frameId === undefined ? {} : { frameId: native.frameId }),
  };
}

/**
 * A listener that answers in both of the browsers' ways: by a promise, and by `sendResponse` with `true`
 * where it is given. A message that is not ours is left to other listeners.
 */
export function replyingListener(handler: MessageHandler) {
  return (
    message: unknown,
    native: NativeSender,
    sendResponse?: unknown,
  ): Promise<unknown> | true | undefined => {
    const reply = handler(message, senderOf(native));
    if (reply === undefined) return undefined;
    if (typeof sendResponse !== 'function') return reply;
    reply.then(
      (value) => sendResponse(value),
      () => sendResponse(undefined),
    );
    return true;
  };
}
