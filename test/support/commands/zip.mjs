/**
 * `npm run zip`: the archives for the shops, and of the sources for those who review one. The same sources give the same
 * bytes. Fails where the linter of Mozilla's shop finds something.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Foreseen, main } from './main.mjs';
import { ensureModules } from './modules.mjs';
import { root } from './root.mjs';
import { runTool } from './tool.mjs';

const output = join(root, '.output');

function archives() {
  if (!existsSync(output)) return [];
  return readdirSync(output).filter((name) => name.endsWith('.zip'));
}

await main(async () => {
  await ensureModules();
  // Those of an older version would be taken for this one's.
  for (const name of archives()) rmSync(join(output, name));
  const { settledZip } = await import('../package/settled-zip.mjs');
  const { lintOf } = await import('../package/lint.mjs');
  for (const browser of ['chrome', 'firefox']) {
    if ((await runTool('wxt', ['zip', '-b', browser])) !== 0) throw new Foreseen(`no archive for ${browser}`);
  }
  for (const name of archives()) {
    const path = join(output, name);
    const settled = settledZip(readFileSync(path));
    writeFileSync(path, settled);
    console.log(`${createHash('sha256').update(settled).digest('hex')}  ${path}`);
  }
  const firefox = archives().find((name) => name.endsWith('-firefox.zip'));
  const { errors, warnings } = await lintOf(join(output, String(firefox)));
  for (const fault of [...errors, ...warnings]) console.error(fault);
  return errors.length + warnings.length === 0 ? 0 : 1;
});
