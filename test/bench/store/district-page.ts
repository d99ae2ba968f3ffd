import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../support/browser/find.mjs';
import { districtSize } from '../../support/district/dossiers';
import { bundle } from '../bundle';
import type { Bench } from '../line';
import { serve } from '../pages/server';
import { folder, removeProfile } from './prepared';

/** Dossiers in the store: a district's, fewer in a quick run. */
export function sizeOf({ quick }: Bench): number {
  return quick ? 10_000 : districtSize;
}

/** Of a district a hundredth, a tenth and all: once, ten times and a hundred times the dossiers. */
export function districts(bench: Bench): [number, number, number] {
  const all = sizeOf(bench);
  return [Math.round(all / 100), Math.round(all / 10), all];
}

export function dossiersNamed(count: number): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ')} dossiers`;
}

/** Pages with stores have one address in every browser, so that a store can be handed from one to the next. */
export const storeOrigin = 'http://store.localhost';

/** How a browser is started that finds the pages of a server under that address. */
export function atStoreOrigin(server: { origin: string }) {
  return {
    executablePath: findChromium() ?? '',
    args: [
      '--no-sandbox',
      '--js-flags=--expose-gc',
      `--host-resolver-rules=MAP store.localhost ${new URL(server.origin).host}`,
    ],
  };
}

/**
 * Opens a page that can keep dossiers, in a browser on a fresh profile on the disk, hands it to `work` and removes all
 * of it: what one test leaves in a database slows the next.
 */
export async function onFreshProfile<R>(work: (page: StorePage) => Promise<R>): Promise<R> {
  const profile = await folder();
  try {
    return await onProfile(profile, work);
  } finally {
    await removeProfile(profile);
  }
}

/** The same on a profile that is there, and stays. */
export async function onProfile<R>(profile: string, work: (page: StorePage) => Promise<R>): Promise<R> {
  const script = await bundle('test/bench/in-page/store.ts');
  const server = await serve({ '/': '<!doctype html><meta charset="utf-8"><title>store</title>' });
  const context = await chromium.launchPersistentContext(profile, atStoreOrigin(server));
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(storeOrigin);
    await page.evaluate(script);
    return await work(new StorePage(page));
  } finally {
    await context.close();
    server.close();
  }
}

/** At rest all processes together work no longer than this between two looks; milliseconds. */
const [restful, lookEvery] = [10, 100];

export class StorePage {
  constructor(private readonly page: Page) {}

  /** Clears the page's memory and waits until no process of the browser has anything left to do. */
  async atRest(): Promise<void> {
    await this.page.evaluate('gc()');
    const session = await this.page.context().browser()?.newBrowserCDPSession();
    if (session === undefined) throw new Error('the browser does not tell what it works');
    for (let [worked, looks] = [Number.NaN, 0]; looks < 3; ) {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const now = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
      looks = (now - worked) * 1000 < restful ? looks + 1 : 0;
      worked = now;
      await sleep(lookEvery);
    }
    await session.detach();
  }

  /** Calls a function of the page's bench. */
  call<R>(name: string, ...args: unknown[]): Promise<R> {
    return this.page.evaluate(`bench.${name}(...${JSON.stringify(args)})`);
  }
}
