/**
 * `npm run random-tables -- 100000`: the test of random tables with that many cases, shared between processes. Each
 * process draws a few thousand of its own and ends, so that no window grows old.
 */
import { availableParallelism } from 'node:os';
import { main } from './main.mjs';
import { ensureModules } from './modules.mjs';
import { runTool } from './tool.mjs';

const test = 'test/unit/reading/random-tables.test.ts';
const perProcess = 2500;

await main(async () => {
  const wanted = Number(process.argv[2] ?? 1000);
  if (!Number.isInteger(wanted) || wanted < 1) {
    console.error('npm run random-tables -- <number of cases> [<first seed>]');
    return 2;
  }
  await ensureModules();
  const firstSeed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
  const started = Date.now();
  let next = 0;
  let passed = 0;
  let failed = 0;
  const worker = async () => {
    while (next < wanted && failed === 0) {
      const cases = Math.min(perProcess, wanted - next);
      const seed = firstSeed + next;
      next += cases;
      const env = { TABLE_RUNS: String(cases), TABLE_SEED: String(seed) };
      const args = ['run', '--config', 'test/vitest.config.ts', '--reporter=dot', test];
      if ((await runTool('vitest', args, { env })) === 0) passed += cases;
      else failed++;
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(
        `${passed} of ${wanted} random tables read rightly in ${seconds} s, seeds from ${firstSeed}`,
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  return failed === 0 ? 0 : 1;
});
