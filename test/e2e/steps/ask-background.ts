import type { Surface } from '../driver/surface';

/** What the background answers one of our own pages. */
export function askBackground(page: Surface, call: string, request: unknown = null): Promise<unknown> {
  return page.evaluate(
    (message) => {
      const { browser: own, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined
      >;
      return (own ?? chrome)?.runtime.sendMessage(message);
    },
    { call, request },
  );
}
