import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../../support/pages/compare';
import type { PageChange } from '../../support/pages/expected';
import { savedPages } from '../../support/pages/folders';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';

/** What the bundle of `in-page.ts` leaves on the page. */
declare const savedPage: typeof import('../../support/pages/in-page');

let browser: ExtensionBrowser;
let page: Tab;
let reader: string;

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
  // The extension has no right to any of these pages: the reader alone is looked at.
  browser = await launch('officers');
  page = await browser.openTab('about:blank');
});

afterAll(() => browser?.close());

describe.each(savedPages())('$slug', ({ source, frames, expected }) => {
  it(expected.about, async () => {
    await page.serve(source);
    await page.open(expected.url);
    await page.inject(reader);
    await page.evaluate((files) => savedPage.prepare(document, files), frames);
    const states = [{ changes: [], reading: expected.reading }, ...(expected.after ?? [])];
    for (const { changes, reading, ...state } of states) {
      const url = 'url' in state && state.url ? state.url : expected.url;
      const seen = await page.evaluate(
        (asked: { url: string; changes: readonly PageChange[] }) =>
          savedPage.visit(document, asked.url, asked.changes),
        { url, changes },
      );
      const found = differences(reading, seen.reading);
      expect(found, found.join('\n')).toEqual([]);
      expect(seen.inSteps).toEqual(seen.reading);
      expect(seen.unchanged).toBe(true);
    }
  });
});
