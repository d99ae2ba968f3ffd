/**
 * Installs what is missing, then runs a tool of node_modules or a script of ours:
 * `node with-modules.mjs wxt build -b firefox`, `node with-modules.mjs test/support/pages/add.mjs page.html`.
 */
import { ensureModules } from './modules.mjs';
import { run } from './run.mjs';
import { runTool } from './tool.mjs';

const [what, ...args] = process.argv.slice(2);
await ensureModules();
process.exitCode = what.endsWith('.mjs')
  ? await run(process.execPath, [what, ...args])
  : await runTool(what, args);
