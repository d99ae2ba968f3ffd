import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../support/commands/root.mjs';

/** A module of the project as one minified script for the browsers that we build for. */
export async function bundle(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome109',
    // As in the build: esbuild alone would make such a pattern anew each time that its line is run.
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
