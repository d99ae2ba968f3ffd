import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** The package that brings a tool, where it is not named like the tool. */
const packages = { tsc: 'typescript', biome: '@biomejs/biome' };

/**
 * Runs a tool of node_modules by this very Node, so that no shell and no `.cmd` stands between.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} Exit code.
 */
export function runTool(name, args, options) {
  const folder = join(root, 'node_modules', packages[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return run(process.execPath, [join(folder, typeof bin === 'string' ? bin : bin[name]), ...args], options);
}
