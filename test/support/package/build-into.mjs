/** `node build-into.mjs <browser> <folder>`: the officers' build for a browser, put into a folder of its own. */
import { build } from 'wxt';
import { root } from '../commands/root.mjs';

const [browser, outDir] = process.argv.slice(2);
await build({ root, browser, mode: 'production', outDir });
