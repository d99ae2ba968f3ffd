/** `npm test`: every check there is, cheapest first, up to the first that fails. */
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
 * Stages in order; each is a list of tools with their arguments. The end-to-end tests are told that the builds are
 * those of the stage before.
 */
const stages = [
  {
    name: 'types',
    tools: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'lint', tools: [['biome', 'check', '--error-on-warnings']] },
  { name: 'unit', tools: [vitest('unit', 'test/vitest.config.ts')] },
  {
    name: 'build',
    tools: [
      ['wxt', 'build', '-b', 'chrome'],
      ['wxt', 'build', '-b', 'firefox'],
      ['wxt', 'build', '-b', 'chrome', '--mode', 'e2e'],
      ['wxt', 'build', '-b', 'firefox', '--mode', 'e2e'],
    ],
  },
  { name: 'end-to-end', tools: [vitest('e2e', 'test/e2e/vitest.config.ts')] },
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

/** Runs all stages. Returns the name of the one that failed, or undefined. */
async function runStages() {
  for (const { name, tools } of stages) {
    console.log(`\n== ${name}`);
    for (const [tool, ...args] of tools) {
      if ((await runTool(tool, args, { env: { NHACHAN_BUILT: '1' } })) !== 0) return name;
    }
  }
  return undefined;
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
  await ensureModules();
  ensureChromium();
  ensureFirefox();
  tryInstallOffice();
  rmSync(results, { recursive: true, force: true });
  const failedStage = await runStages();
  const { passed, failed } = total();
  console.log(failedStage ? `\nfailed at: ${failedStage}` : '');
  console.log(`total: ${passed} passed, ${failed} failed`);
  return failedStage ? 1 : 0;
});
