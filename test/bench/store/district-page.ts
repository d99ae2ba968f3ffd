import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../support/browser/find.mjs';
import { districtSize } from '../../support/district/dossiers';
import { bundle } from '../bundle';
import type { Bench } from '../line';
import { serve } from '../pages/server';

/** Dossiers in the store: a district's, fewer in a quick run. */
export function sizeOf({ quick }: Bench): number {
  return quick ? 10_000 : districtSize;
}

export function dossiersNamed(count: number): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ')} dossiers`;
}

/**
 * Opens a page that can keep dossiers, in a browser on a fresh profile on the disk, hands it to `work` and removes all
 * of it: what one test leaves in a database slows the next.
 */
export async function onFreshProfile<R>(work: (page: StorePage) => Promise<R>): Promise<R> {
  const script = await bundle('test/bench/in-page/store.ts');
  const server = await serve({ '/': '<!doctype html><meta charset="utf-8"><title>store</title>' });
  const profile = await mkdtemp(join(tmpdir(), 'nhac-han-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox'],
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(server.origin);
    await page.evaluate(script);
    return await work(new StorePage(page, script));
  } finally {
    await context.close();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export class StorePage {
  constructor(
    private readonly page: Page,
    private readonly script: string,
  ) {}

  /** Calls a function of the page's bench. */
  call<R>(name: string, ...args: unknown[]): Promise<R> {
    return this.page.evaluate(`bench.${name}(...${JSON.stringify(args)})`);
  }

  /** Loads the page anew: nothing is left in its memory. */
  async renew(): Promise<void> {
    await this.page.reload();
    await this.page.evaluate(this.script);
  }
}
