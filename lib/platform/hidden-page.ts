import browser from 'webextension-polyfill';
import type { HiddenPage } from './types';

/** Chromium's documents without a window; the polyfill does not know them. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const offscreen = (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

/** Chromium's page without a window; undefined in browsers whose background is a page. */
export const hiddenPage: HiddenPage | undefined =
  offscreen === undefined
    ? undefined
    : {
        async ask(page, message) {
          try {
            await offscreen.createDocument({
              url: page,
              reasons: ['BLOBS'],
              justification: 'makes files that are saved',
            });
          } catch (error) {
            // There may be but one; one that a worker left behind that was ended meanwhile will do.
            if (!/single offscreen/i.test(String(error))) throw error;
          }
          return browser.runtime.sendMessage(message);
        },
        close: () => offscreen.closeDocument().catch(() => undefined),
      };
