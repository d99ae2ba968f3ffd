import { gzipSync } from 'node:zlib';

/** Files of a build by their path in it. */
type Files = ReadonlyMap<string, Uint8Array>;

/** Thousands of bytes, as they stand and each compressed by itself. */
export interface Weight {
  minified: number;
  gzipped: number;
}

/** What the browser loads in a page of a portal: always, where a page is read, where something is shown. */
export const pageScripts = ['content-scripts/portal.js', 'reader.js', 'bar.js'] as const;

/** What files weigh together. */
export function weightOf(files: readonly Uint8Array[]): Weight {
  const sum = (sizes: number[]) => sizes.reduce((all, one) => all + one, 0) / 1000;
  return {
    minified: sum(files.map(({ byteLength }) => byteLength)),
    gzipped: sum(files.map((file) => gzipSync(file, { level: 9 }).byteLength)),
  };
}

/**
 * Files of a build by their paths.
 *
 * @throws where one is missing or empty.
 */
export function filesAt(files: Files, paths: readonly string[]): Uint8Array[] {
  return paths.map((path) => {
    const file = files.get(path);
    if (!file?.byteLength) throw new Error(`the build has no ${path}`);
    return file;
  });
}

/** A page of the package, and the scripts and styles that it loads before it shows anything. */
export function loadedWith(files: Files, page: string): Uint8Array[] {
  const [html] = filesAt(files, [page]);
  const named = [...new TextDecoder().decode(html).matchAll(/\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g)];
  return filesAt(files, [page, ...named.map(([, path]) => String(path))]);
}
