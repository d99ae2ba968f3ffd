import { importsOf, packageOf, targetOf } from './imports';
import type { SourceFile } from './tree';

/**
 * Packages that a file's built code reaches over its own imports and those of what it imports; each with the chain of
 * files that leads there. Imports of types alone lead nowhere.
 *
 * @throws Where a relative import names no file of ours.
 */
export function packagesReachedFrom(entry: string, files: readonly SourceFile[]): Map<string, string[]> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Map<string, string[]>();
  const seen = new Set<string>();
  const walk = (path: string, chain: string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const file = byPath.get(path);
    if (!file) throw new Error(`${path} is not among the files`);
    const here = [...chain, path];
    for (const { specifier, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const target = targetOf(path, specifier);
      if (target === undefined) {
        const name = packageOf(specifier);
        if (!reached.has(name)) reached.set(name, here);
      } else if (!target.startsWith('assets/') && !/\.(css|json)$/.test(target)) {
        walk(resolve(target, byPath), here);
      }
    }
  };
  walk(entry, []);
  return reached;
}

function resolve(target: string, byPath: ReadonlyMap<string, SourceFile>): string {
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  const ending = endings.find((one) => byPath.has(target + one));
  if (ending === undefined) throw new Error(`${target} is not among the files`);
  return target + ending;
}
