import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const skinsFolder = fileURLToPath(new URL('../skins/', import.meta.url));

/**
 * The skin's page script and style with its real library inside, built once and kept under `.output/portal/`
 * until the sources or the versions change.
 *
 * @param {import('../lists/types.d.ts').SkinId} skin
 * @returns {Promise<{ script: Buffer, style: Buffer }>}
 */
export async function bundleSkin(skin) {
  const sources = [join(skinsFolder, skin, 'client.mjs'), join(skinsFolder, 'browser.mjs')];
  const styles = [join(skinsFolder, 'portal.css'), join(skinsFolder, skin, 'skin.css')];
  const digest = createHash('sha256');
  for (const file of [...sources, ...styles, join(root, 'package-lock.json')])
    digest.update(readFileSync(file));
  const folder = join(root, '.output', 'portal', `${skin}-${digest.digest('hex').slice(0, 16)}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    await mkdir(unfinished, { recursive: true });
    await build({
      entryPoints: [sources[0]],
      outfile: join(unfinished, 'client.js'),
      bundle: true,
      format: 'iife',
      minify: true,
      target: 'chrome109',
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      loader: {
        '.woff': 'dataurl',
        '.woff2': 'dataurl',
        '.ttf': 'dataurl',
        '.eot': 'dataurl',
        '.svg': 'dataurl',
      },
      logLevel: 'error',
    });
    // Another process may have been quicker.
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return {
    script: readFileSync(join(folder, 'client.js')),
    style: readFileSync(join(folder, 'client.css')),
  };
}
