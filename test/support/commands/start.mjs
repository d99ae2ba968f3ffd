/** `npm start`: the extension at work on the sample portal, in a real browser, with nothing else to set up. */
import { join } from 'node:path';
import { ensureChromium } from '../browser/install.mjs';
import { main } from './main.mjs';
import { ensureModules } from './modules.mjs';
import { root } from './root.mjs';
import { runTool } from './tool.mjs';

await main(async () => {
  await ensureModules();
  ensureChromium();
  const built = await runTool('wxt', ['build', '--mode', 'e2e']);
  if (built !== 0) return built;
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'test/support/demo/demo.ts'), { configFile: false, root });
  return (await module.demo(hasDisplay())) ? 0 : 1;
});

/** Whether a person may be looking on. */
function hasDisplay() {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
