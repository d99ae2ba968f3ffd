import type { CDPSession, Page } from 'playwright-core';
import type { SentReading } from '../../../lib/messages';
import { until } from '../driver/until';

/** The world of the extension's script in a page: what is sent from there comes from the portal's page. */
export class ContentScript {
  private constructor(
    private readonly session: CDPSession,
    private readonly context: number,
  ) {}

  static async of(page: Page): Promise<ContentScript> {
    const session = await page.context().newCDPSession(page);
    const contexts: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:') || context.auxData?.type === 'isolated') {
        contexts.push(context.id);
      }
    });
    await session.send('Runtime.enable');
    const context = await until(
      "the extension's world in the page",
      async () => {
        for (const contextId of contexts) {
          const { result } = await session
            .send('Runtime.evaluate', { expression: 'Boolean(globalThis.chrome?.runtime?.id)', contextId })
            .catch(() => ({ result: { value: false } }));
          if (result.value) return contextId;
        }
        return undefined;
      },
      60_000,
    );
    return new ContentScript(session, context);
  }

  /** Sends a reading; whether it was acknowledged. A worker or a browser that dies answers nothing. */
  async send(reading: SentReading): Promise<boolean> {
    const message = JSON.stringify({ call: 'page/reading', request: reading });
    try {
      const { result } = await this.session.send('Runtime.evaluate', {
        expression: `chrome.runtime.sendMessage(${message}).then((reply) => reply?.ok === true, () => false)`,
        contextId: this.context,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value === true;
    } catch {
      return false;
    }
  }
}
