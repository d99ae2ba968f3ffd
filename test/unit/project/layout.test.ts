import { describe, expect, it } from 'vitest';
import { filesUnder, topLevel } from '../../support/architecture/tree';

const folders = ['entrypoints', 'components', 'lib', 'assets', 'test'];

const files = [
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'biome.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

/** Folders named after no thing, where everything ends up. */
const nameless = new Set(['src', 'utils', 'util', 'helpers', 'helper', 'common', 'misc']);

function namelessFolders(paths: readonly string[]): string[] {
  return paths.filter((path) =>
    path
      .split('/')
      .slice(0, -1)
      .some((folder) => nameless.has(folder)),
  );
}

describe('the layout', () => {
  it('has only the folders and files of the design at the top', () => {
    const others = topLevel().filter((name) => !name.startsWith('.'));
    expect(others.filter((name) => !folders.includes(name) && !files.includes(name))).toEqual([]);
    expect(folders.concat(files).filter((name) => !others.includes(name))).toEqual([]);
  });

  it('has no folder named after nothing', () => {
    expect(namelessFolders(filesUnder())).toEqual([]);
    expect(namelessFolders(['lib/utils/dates.ts', 'lib/text/utils.ts'])).toEqual(['lib/utils/dates.ts']);
  });
});
