/**
 * `npm run soak`: fifty tabs of a portal kept busy for an hour in real Chromium; what they hold at the end may be a tenth
 * more than at the beginning. `-- --tabs 10 --minutes 5` does less.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../browser/install.mjs';
import { main } from './main.mjs';
import { ensureModules } from './modules.mjs';
import { root } from './root.mjs';
import { runTool } from './tool.mjs';

const { values } = parseArgs({
  options: { tabs: { type: 'string', default: '50' }, minutes: { type: 'string', default: '60' } },
});
const mostGrowth = 1.1;

await main(async () => {
  await ensureModules();
  ensureChromium();
  const built = await runTool('wxt', ['build', '-b', 'chrome', '--mode', 'e2e']);
  if (built !== 0) return built;
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'test/e2e/faults/soak.ts'), { configFile: false, root });
  const asked = { tabs: Number(values.tabs), minutes: Number(values.minutes) };
  const fared = await module.soak(asked, (progress) => console.error(progress));
  console.log(JSON.stringify(fared, null, 2));
  const grown = Object.keys(fared.before).filter(
    (what) => fared.after[what] > fared.before[what] * mostGrowth,
  );
  if (grown.length > 0) console.error(`grown by more than a tenth: ${grown.join(', ')}`);
  return grown.length === 0 ? 0 : 1;
});
