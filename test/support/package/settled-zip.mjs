import { unzipSync, zipSync } from 'fflate';

/** The first time that a ZIP archive can tell. */
const mtime = '1980-01-01T00:00:00';

/**
 * The same archive without the time of its making: names in order, every entry of one time. The same files give the
 * same bytes.
 *
 * @param {Uint8Array} archive
 * @returns {Uint8Array}
 */
export function settledZip(archive) {
  const files = Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/'));
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}
