import type { Browser, CDPSession, Page } from 'playwright-core';
import type { ExtensionBrowser } from '../e2e/driver/browser';
import { launchChromium } from '../e2e/driver/chromium';
import type { PlaywrightTab } from '../e2e/driver/playwright-tab';
import { folderOf } from '../e2e/package/built';
import { turnOn } from '../e2e/steps/popup';
import { serve } from './pages/server';

/** A page in a browser with the officers' build in it, at rest and not yet switched on. */
export interface SessionPage {
  page: Page;
  session: CDPSession;
  browser: Browser;
  /** Switches the extension on for the page's site, as an officer does. */
  turnOn(): Promise<void>;
}

/** Opens a page, hands it to `work` and closes all of it. */
export async function inSession<R>(html: string, work: (place: SessionPage) => Promise<R>): Promise<R> {
  const server = await serve({ '/': html });
  const extension: ExtensionBrowser = await launchChromium({ build: folderOf('chrome-mv3') });
  try {
    const tab = (await extension.openTab(server.origin)) as PlaywrightTab;
    const { page } = tab;
    const browser = page.context().browser();
    if (!browser) throw new Error('the browser cannot be traced');
    const session = await page.context().newCDPSession(page);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500))),
    );
    return await work({ page, session, browser, turnOn: () => turnOn(extension, tab) });
  } finally {
    await extension.close();
    server.close();
  }
}

/** Waits until so many rows bear a mark. */
export async function marked(page: Page, rows: number, patience: number): Promise<void> {
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-nhachan-code]').length === count,
    rows,
    { timeout: patience, polling: 500 },
  );
}
