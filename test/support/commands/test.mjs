/** `npm test`: every check there is, cheapest first, up to those that fail. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from '../browser/install.mjs';
import { tryInstallOffice } from '../office/office.mjs';
import { main } from './main.mjs';
import { ensureModules } from './modules.mjs';
import { root } from './root.mjs';
import { runTool } from './tool.mjs';

const results = join(root, '.output', 'test-results');

/**
 * Stages in order, each a list of tools with their arguments. Those that stand together run side by side: the compiler of
 * types works on one core alone. The end-to-end tests are told that the builds are those of a stage before.
 */
const stages = [
  [{ name: 'prepare', tools: [['wxt', 'prepare']] }],
  [
    { name: 'types', tools: [['tsc', '--noEmit']] },
    {
      name: 'lint and build',
      tools: [
        ['biome', 'check', '--error-on-warnings'],
        ['wxt', 'build', '-b', 'chrome'],
        ['wxt', 'build', '-b', 'firefox'],
        ['wxt', 'build', '-b', 'chrome', '--mode', 'e2e'],
        ['wxt', 'build', '-b', 'firefox', '--mode', 'e2e'],
      ],
    },
  ],
  [{ name: 'unit', tools: [vitest('unit', 'test/vitest.config.ts')] }],
  [{ name: 'end-to-end', tools: [vitest('e2e', 'test/e2e/vitest.config.ts')] }],
];

/**
 * @param {string} suite
 * @param {string} config
 * @returns {string[]} vitest with its own summary on the screen and its figures in a file of the suite's name.
 */
function vitest(suite, config) {
  const json = join(results, `${suite}.json`);
  return [
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${json}`,
  ];
}

/** Runs all stages up to those that fail. Returns the names of these. */
async function runStages() {
  for (const together of stages) {
    console.log(`\n== ${together.map(({ name }) => name).join(', ')}`);
    const passed = await Promise.all(together.map(({ tools }) => runInTurn(tools)));
    const failed = together.filter((_stage, place) => !passed[place]);
    if (failed.length > 0) return failed.map(({ name }) => name);
  }
  return [];
}

/**
 * @param {string[][]} tools With their arguments; they run up to the first that fails.
 * @returns {Promise<boolean>} Whether all of them end well.
 */
async function runInTurn(tools) {
  for (const [tool, ...args] of tools)
    if ((await runTool(tool, args, { env: { NHACHAN_BUILT: '1' } })) !== 0) return false;
  return true;
}

/** Tests passed and failed in the suites that ran; a file that could not be loaded counts as one failure. */
function total() {
  const sum = { passed: 0, failed: 0 };
  for (const suite of ['unit', 'e2e']) {
    const file = join(results, `${suite}.json`);
    if (!existsSync(file)) continue;
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    sum.passed += numPassedTests;
    sum.failed += numFailedTests;
    sum.failed += testResults.filter(
      (one) => one.status === 'failed' && one.assertionResults.length === 0,
    ).length;
  }
  return sum;
}

await main(async () => {
  // npm's own installer is under way while the system's is waited for.
  const modules = ensureModules();
  ensureChromium();
  ensureFirefox();
  tryInstallOffice();
  await modules;
  rmSync(results, { recursive: true, force: true });
  const failedStages = await runStages();
  const { passed, failed } = total();
  console.log(failedStages.length > 0 ? `\nfailed at: ${failedStages.join(', ')}` : '');
  console.log(`total: ${passed} passed, ${failed} failed`);
  return failedStages.length > 0 ? 1 : 0;
});
