import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** A built extension as one file, as shops hand it out. */
export function packed(folder: string): Buffer {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)] as const);
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
}
