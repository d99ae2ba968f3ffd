import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages that are built into the extension, with all that they build on, by their place in the lock file.
 *
 * @param {string} root The project's folder.
 * @returns {{ name: string, version: string, licence: string, folder: string }[]} By name.
 */
export function shippedPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  /** @type {Map<string, { name: string, version: string, licence: string, folder: string }>} */
  const found = new Map();
  /** @param {string} name @param {string} from */
  const follow = (name, from) => {
    const place = placeOf(name, from, packages);
    // Types are gone after the build.
    if (place === undefined || found.has(place) || name.startsWith('@types/')) return;
    const { version, license, dependencies = {} } = packages[place];
    found.set(place, { name, version, licence: license ?? '', folder: join(root, place) });
    for (const next of Object.keys(dependencies)) follow(next, place);
  };
  for (const name of Object.keys(packages[''].dependencies)) follow(name, '');
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Where Node finds a package that another one asks for: in its own folder first, then further up.
 *
 * @param {string} name
 * @param {string} from
 * @param {Record<string, unknown>} packages
 * @returns {string | undefined}
 */
function placeOf(name, from, packages) {
  for (let home = from; ; home = home.slice(0, Math.max(0, home.lastIndexOf('/node_modules/')))) {
    const place = home === '' ? `node_modules/${name}` : `${home}/node_modules/${name}`;
    if (place in packages) return place;
    if (home === '') return undefined;
  }
}

/**
 * Name, version and licence of every package in the extension, with the text that each asks to be handed on.
 *
 * @param {string} root The project's folder.
 * @returns {string}
 */
export function licencesText(root) {
  const parts = shippedPackages(root).map(({ name, version, licence, folder }) => {
    const file = existsSync(folder) ? readdirSync(folder).find((one) => /^licen[cs]e/i.test(one)) : undefined;
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return `${name} ${version} (${licence})\n\n${text.trim()}`.trim();
  });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return `${[`Nhắc Hạn\n\n${own}`, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
