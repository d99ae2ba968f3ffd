import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../support/browser/find.mjs';
import { differences } from '../../support/pages/compare';
import type { PageChange } from '../../support/pages/expected';
import { savedPages } from '../../support/pages/folders';
import type { Visit } from '../../support/pages/in-page';

/** What the bundle of `in-page.ts` leaves on the page. */
declare const savedPage: typeof import('../../support/pages/in-page');

let browser: Browser;
let page: Page;
let reader: string;
let answer = '';

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('../../support/pages/in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'savedPage',
    footer: { js: 'globalThis.savedPage = savedPage;' },
    target: 'chrome109',
  });
  reader = bundle.outputFiles[0]?.text ?? '';
  browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox'],
  });
  page = await browser.newPage();
  // Nothing but the saved page itself is served, so no page can reach the network.
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: answer })
      : route.abort(),
  );
});

afterAll(async () => {
  await browser?.close();
});

describe.each(savedPages())('$slug', ({ source, frames, expected }) => {
  it(expected.about, async () => {
    answer = source;
    await page.goto(expected.url);
    await page.evaluate(reader);
    await page.evaluate((files) => savedPage.prepare(document, files), frames);
    const states = [{ changes: [], reading: expected.reading }, ...(expected.after ?? [])];
    for (const { changes, reading, ...state } of states) {
      const url = 'url' in state && state.url ? state.url : expected.url;
      const seen = await page.evaluate<Visit, { url: string; changes: PageChange[] }>(
        (asked) => savedPage.visit(document, asked.url, asked.changes),
        { url, changes },
      );
      const found = differences(reading, seen.reading);
      expect(found, found.join('\n')).toEqual([]);
      expect(seen.inSteps).toEqual(seen.reading);
      expect(seen.unchanged).toBe(true);
    }
  });
});
