import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
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
  const folderOfSkin = join(skinsFolder, skin);
  const entry = join(folderOfSkin, 'client.mjs');
  const sources = [
    ...readdirSync(folderOfSkin).map((name) => join(folderOfSkin, name)),
    join(skinsFolder, 'browser.mjs'),
    join(skinsFolder, 'portal.css'),
    join(root, 'package-lock.json'),
    fileURLToPath(import.meta.url),
  ];
  const digest = createHash('sha256');
  for (const file of sources) digest.update(readFileSync(file));
  const folder = join(root, '.output', 'portal', `${skin}-${digest.digest('hex').slice(0, 16)}`);
  if (!existsSync(folder)) {
    const { outputFiles } = await build({
      entryPoints: [entry],
      outfile: join(folder, 'client.js'),
      write: false,
      bundle: true,
      format: 'iife',
      minify: true,
      target: 'chrome109',
      define: {
        ngDevMode: 'false',
        'process.env': '{}',
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
      logLevel: 'error',
    });
    const unfinished = `${folder}.${process.pid}`;
    await mkdir(unfinished, { recursive: true });
    for (const { path, contents } of outputFiles) await writeFile(join(unfinished, basename(path)), contents);
    // Another process may have been quicker.
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return {
    script: readFileSync(join(folder, 'client.js')),
    style: readFileSync(join(folder, 'client.css')),
  };
}
