import type { CDPSession } from 'playwright-core';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** A line to a target that Playwright does not list among its pages, over the browser's own session. */
export interface DevtoolsSession {
  send<R = unknown>(method: string, params?: object): Promise<R>;
}

/**
 * Attaches to a target. When the target goes, what is still asked of it is rejected.
 *
 * @param browser The session of the whole browser.
 */
export async function attach(browser: CDPSession, targetId: string): Promise<DevtoolsSession> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let sent = 0;
  let gone = false;

  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    gone = true;
    for (const answer of waiting.values()) answer({ error: { message: 'the page has closed' } });
    waiting.clear();
  });

  return {
    async send<R>(method: string, params: object = {}): Promise<R> {
      if (gone) throw new Error(`${method}: the page has closed`);
      sent += 1;
      const id = sent;
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      await browser.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
      const { result, error } = await answered;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result as R;
    },
  };
}
