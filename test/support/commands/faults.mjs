/**
 * `npm run faults`: kills the extension's worker and the whole browser at random points of ingests, 1 000 times, and
 * says what became of the readings. `-- --worker 80 --browser 20 --seed 7` does less, or something else.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../browser/install.mjs';
import { main } from './main.mjs';
import { ensureModules } from './modules.mjs';
import { root } from './root.mjs';
import { runTool } from './tool.mjs';

const { values } = parseArgs({
  options: {
    worker: { type: 'string', default: '800' },
    browser: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});

await main(async () => {
  await ensureModules();
  ensureChromium();
  const built = await runTool('wxt', ['build', '-b', 'chrome']);
  if (built !== 0) return built;
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'test/e2e/faults/campaign.ts'), {
    configFile: false,
    root,
  });
  const faults = { worker: Number(values.worker), browser: Number(values.browser) };
  const outcome = await module.campaign(faults, Number(values.seed), (progress) => console.error(progress));
  console.log(JSON.stringify(outcome, null, 2));
  return outcome.lost.length + outcome.half.length === 0 ? 0 : 1;
});
