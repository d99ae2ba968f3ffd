import { build } from 'esbuild';

/** A script of ours as one text that a page can be given; what it offers it puts on `globalThis`. */
export async function scriptOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome109',
  });
  return outputFiles[0]?.text ?? '';
}
