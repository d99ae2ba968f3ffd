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

/** Opens a page in a browser of its own, hands it to `work` and closes all of it. */
export function inSession<R>(html: string, work: (place: SessionPage) => Promise<R>): Promise<R> {
  return withExtension((extension) => sessionIn(extension, html, work));
}

/** Hands a browser with the officers' build in it to `work` and closes it. */
export async function withExtension<R>(work: (extension: ExtensionBrowser) => Promise<R>): Promise<R> {
  const extension = await launchChromium({ build: folderOf('chrome-mv3') });
  try {
    return await work(extension);
  } finally {
    await extension.close();
  }
}

let sites = 0;

/** Opens a page of a site of its own, on which the extension was never switched on, hands it to `work` and closes it. */
export async function sessionIn<R>(
  extension: ExtensionBrowser,
  html: string,
  work: (place: SessionPage) => Promise<R>,
): Promise<R> {
  const server = await serve({ '/': html });
  try {
    // What a browser grants a site it grants at all its ports. Any name below "localhost" is this machine.
    const address = new URL(server.origin);
    sites += 1;
    address.hostname = `site-${sites}.localhost`;
    const tab = (await extension.openTab(address.href)) as PlaywrightTab;
    const { page } = tab;
    const browser = page.context().browser();
    if (!browser) throw new Error('the browser cannot be traced');
    const session = await page.context().newCDPSession(page);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500))),
    );
    const done = await work({ page, session, browser, turnOn: () => turnOn(extension, tab) });
    await tab.close();
    return done;
  } finally {
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
