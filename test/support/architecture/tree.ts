import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What tools make or fetch; everything else in the folder is the project. */
const notOurs = new Set(['.git', 'node_modules', '.output', '.wxt', 'coverage']);

/** A file of the project: its path from the root, with slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Paths of all the project's files under a folder ("" for all), sorted. */
export function filesUnder(folder = ''): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (notOurs.has(entry.name)) continue;
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) found.push(...filesUnder(path));
    else found.push(path);
  }
  return found.sort();
}

/** Names of what stands at the top level. */
export function topLevel(): string[] {
  return readdirSync(root).filter((name) => !notOurs.has(name));
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** The product's own code: TypeScript of entrypoints, components and lib. */
export function productSources(): SourceFile[] {
  return ['entrypoints', 'components', 'lib']
    .flatMap(filesUnder)
    .filter((path) => /\.tsx?$/.test(path))
    .map(readSource);
}
