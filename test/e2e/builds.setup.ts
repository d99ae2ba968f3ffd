import { runTool } from '../support/commands/tool.mjs';

/** Builds all that the scenarios use, unless `npm test` has just done so. */
export default async function build(): Promise<void> {
  if (process.env.NHACHAN_BUILT) return;
  for (const browser of ['chrome', 'firefox']) {
    for (const mode of ['production', 'e2e']) {
      const code = await runTool('wxt', ['build', '-b', browser, '--mode', mode]);
      if (code !== 0) throw new Error(`the ${mode} build for ${browser} failed`);
    }
  }
}
