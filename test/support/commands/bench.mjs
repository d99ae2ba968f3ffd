/** `npm run bench`: how fast the built extension and its parts are, in a real browser. */
import { join } from 'node:path';
import { ensureChromium } from '../browser/install.mjs';
import { main } from './main.mjs';
import { ensureModules } from './modules.mjs';
import { inOwnFolder } from './own-folder.mjs';
import { root } from './root.mjs';
import { runTool } from './tool.mjs';

await main(async () => {
  await ensureModules();
  ensureChromium();
  const built = await runTool('wxt', ['build', '-b', 'chrome']);
  if (built !== 0) return built;
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'test/bench/bench.ts'), { configFile: false, root });
  const removeFolder = inOwnFolder();
  try {
    return await module.bench(process.argv.slice(2));
  } finally {
    removeFolder();
  }
});
