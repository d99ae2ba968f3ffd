import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from '../../support/commands/root.mjs';

/**
 * What the reader may weigh, minified, by itself: in thousands of bytes, as it stands. The goal is 25, which the words
 * and phrases that it matches come near alone; the figure goes down with what is said twice, never with a shape of
 * table or a guard that is left out.
 */
const budget = 98;

it('keeps the reader within its budget', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'lib/reading/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const bytes = outputFiles[0]?.contents.length ?? 0;
  expect(bytes).toBeGreaterThan(0);
  expect(bytes / 1000).toBeLessThanOrEqual(budget);
});
