/**
 * `npm run random-tables -- 100000`: as many random tables as that, read in real Chromium. A second number is the first
 * seed, to see the same tables again.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../browser/install.mjs';
import { main } from './main.mjs';
import { ensureModules } from './modules.mjs';
import { root } from './root.mjs';

/** Cases that are drawn between two lines of progress. */
const perStep = 1000;

await main(async () => {
  const wanted = Number(process.argv[2] ?? perStep);
  const firstSeed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
  if (!Number.isInteger(wanted) || wanted < 1 || !Number.isInteger(firstSeed)) {
    console.error('npm run random-tables -- <number of cases> [<first seed>]');
    return 2;
  }
  await ensureModules();
  const executablePath = ensureChromium();
  const { build } = await import('esbuild');
  const { chromium } = await import('playwright-core');
  const bundle = await build({
    entryPoints: [join(root, 'test/support/random-tables/in-browser.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'randomTables',
    footer: { js: 'globalThis.randomTables = randomTables;' },
    target: 'chrome109',
  });
  const script = bundle.outputFiles[0].text;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const started = Date.now();
  let next = 0;
  let passed = 0;
  let wrong = '';
  const worker = async () => {
    const page = await browser.newPage();
    await page.evaluate(script);
    while (next < wanted && wrong === '') {
      const runs = Math.min(perStep, wanted - next);
      const seed = firstSeed + next;
      next += runs;
      const found = await page.evaluate((asked) => globalThis.randomTables.run(asked.runs, asked.seed), {
        runs,
        seed,
      });
      if (found) wrong = `seed ${seed}\n${found}`;
      else passed += runs;
      const seconds = Math.round((Date.now() - started) / 1000);
      if (passed % (10 * perStep) === 0 || passed === wanted)
        console.log(
          `${passed} of ${wanted} random tables read rightly in ${seconds} s, first seed ${firstSeed}`,
        );
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  await browser.close();
  if (wrong === '') return 0;
  console.error(wrong);
  return 1;
});
