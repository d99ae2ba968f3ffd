import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { faultsOf } from '../steps/accessibility';
import { brokenWordsIn } from '../steps/broken-words';
import { clippedIn } from '../steps/clipped';
import { cutOff } from '../steps/cut-off';
import { overlapsIn } from '../steps/overlaps';
import { pictureOf } from '../steps/pictures';
import { scriptOf } from '../steps/store-script';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let browser: ExtensionBrowser;
let page: Tab;

beforeAll(async () => {
  const [script, style] = await Promise.all([
    scriptOf(fileOf('states.tsx')),
    build({ entryPoints: [fileOf('../../../assets/styles/popup.css')], bundle: true, write: false }),
  ]);
  browser = await launch('officers');
  page = await browser.openTab('about:blank');
  const css = style.outputFiles[0]?.text;
  await page.serve(
    `<!doctype html><html><head><title>Popup</title><style>${css}</style></head><body></body></html>`,
  );
  await page.open('https://popup.example/');
  await page.inject(script);
});

afterAll(() => browser?.close());

/** In CSS pixels: what a browser gives a popup. */
const room = [380, 600] as const;

interface Drawing {
  states: string[];
  draw(name: string, language: 'vi' | 'en'): void;
}

const draw = (name: string, language: 'vi' | 'en') =>
  page.evaluate((wanted) => (globalThis as unknown as Drawing).draw(wanted.name, wanted.language), {
    name,
    language,
  });

const namesOfStates = () => page.evaluate(() => (globalThis as unknown as Drawing).states, null);

describe.each(['vi', 'en'] as const)('the popup in %s', (language) => {
  it('has room for the longest that may stand in it, in every state and size of text', async () => {
    await page.resize(...room);
    const states = await namesOfStates();
    expect(states.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const size of ['normal', 'large', 'larger']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.text = chosen;
      }, size);
      for (const name of states) {
        await draw(name, language);
        for (const find of [clippedIn, cutOff, overlapsIn, brokenWordsIn])
          found.push(...(await find(page)).map((fault) => `${name}, ${size}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });
});

it('the popup has no faults in any state', async () => {
  await page.evaluate(() => {
    document.documentElement.dataset.text = 'normal';
  }, null);
  const found: string[] = [];
  for (const name of await namesOfStates()) {
    await draw(name, 'vi');
    found.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
    await page.resize(room[0], await page.evaluate(() => document.body.scrollHeight, null));
    await pictureOf(page, `popup-state-${name.replace(/\W+/g, '-')}`);
  }
  expect(found).toEqual([]);
});
