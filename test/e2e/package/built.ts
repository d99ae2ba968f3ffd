import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const output = new URL('../../../.output/', import.meta.url);

/** Names of the builds: a browser, for officers or for the sample portal. */
export type Build = 'chrome-mv3' | 'firefox-mv3' | 'chrome-mv3-e2e' | 'firefox-mv3-e2e';

export function folderOf(build: Build): string {
  return fileURLToPath(new URL(build, output));
}

/** All files of a build by their path in it. */
export function filesOf(build: Build): Map<string, Buffer> {
  return filesIn(folderOf(build));
}

/** All files of a folder by their path in it, with "/" between names. */
export function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

export function manifestOf(build: Build): Record<string, unknown> {
  return JSON.parse(String(filesOf(build).get('manifest.json')));
}

/** The id that Chromium gives to an extension with such a key (base64) in its manifest. */
export function extensionIdOf(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return [...digest.slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
}
