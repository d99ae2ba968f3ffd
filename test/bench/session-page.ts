import { setTimeout as sleep } from 'node:timers/promises';
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

/** How often the page's thread is looked at (milliseconds), what share of that time tasks have at rest, and how often in a row. */
const rest = { every: 300, share: 0.1, looks: 5 };

/** Waits until the page's main thread has next to nothing to do. */
export async function atRest(session: CDPSession, patience: number): Promise<void> {
  // The thread's own work: what else the machine does is no unrest of the page.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const began = performance.now();
  let [worked, looks] = [Number.NaN, 0];
  while (looks < rest.looks) {
    if (performance.now() - began > patience) throw new Error('the page does not come to rest');
    const { metrics } = await session.send('Performance.getMetrics');
    const now = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    looks = (now - worked) * 1000 < rest.every * rest.share ? looks + 1 : 0;
    worked = now;
    await sleep(rest.every);
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
