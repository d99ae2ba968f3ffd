/**
 * Installs what is missing, then runs a tool of node_modules or a script of ours:
 * `node with-modules.mjs wxt build -b firefox`, `node with-modules.mjs test/support/pages/add.mjs page.html`.
 */
import { main } from './main.mjs';
import { ensureModules } from './modules.mjs';
import { run } from './run.mjs';
import { runTool } from './tool.mjs';

const [what, ...args] = process.argv.slice(2);

await main(async () => {
  await ensureModules();
  return what.endsWith('.mjs') ? run(process.execPath, [what, ...args]) : runTool(what, args);
});
