import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../support/browser/find.mjs';
import { modulesMatch } from '../../support/commands/modules.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhac-han-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('node modules are installed anew', () => {
  type Packages = Record<
    string,
    { version?: string; optional?: boolean; devOptional?: boolean; link?: boolean }
  >;

  function installed(wanted: Packages, found: Packages | undefined): boolean {
    const own = { '': {} };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { ...own, ...wanted } }));
    if (found) {
      mkdirSync(join(folder, 'node_modules'));
      const record = join(folder, 'node_modules', '.package-lock.json');
      writeFileSync(record, JSON.stringify({ packages: found }));
    }
    return modulesMatch(folder);
  }

  const a = { 'node_modules/a': { version: '1.0.0' } };

  it.each<[string, Packages, Packages | undefined, boolean]>([
    ['where there are none', a, undefined, false],
    ['where one is missing', a, {}, false],
    ['where one is older', a, { 'node_modules/a': { version: '0.9.0' } }, false],
    ['but not where all are there', a, { ...a, 'node_modules/b': { version: '1.0.0' } }, true],
    [
      "but not for another platform's",
      { ...a, 'node_modules/c': { version: '1.0.0', optional: true } },
      a,
      true,
    ],
    [
      'where an optional one is older',
      { 'node_modules/c': { version: '2.0.0', optional: true } },
      { 'node_modules/c': { version: '1.0.0' } },
      false,
    ],
  ])('%s', (_why, wanted, found, expected) => {
    expect(installed(wanted, found)).toBe(expected);
  });
});

describe.skipIf(process.platform === 'win32')('the browser', () => {
  function program(name: string): string {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  }

  it('is the one that is named', () => {
    program('chromium');
    const named = program('mine');
    expect(findChromium({ env: { PATH: folder, NHACHAN_BROWSER: named }, platform: 'linux' })).toBe(named);
  });

  it('is refused where what is named is no program', () => {
    const env = { NHACHAN_BROWSER: join(folder, 'nothing') };
    expect(() => findChromium({ env, platform: 'linux' })).toThrow('NHACHAN_BROWSER');
    expect(() => findChromium({ env: { NHACHAN_BROWSER: folder }, platform: 'linux' })).toThrow(
      'NHACHAN_BROWSER',
    );
  });

  it.each(['microsoft-edge', 'coccoc-browser', 'google-chrome'])(
    'is %s where that is there, a Chromium before it',
    (name) => {
      const find = () => findChromium({ env: { PATH: folder }, platform: 'linux' });
      expect(find()).toBeUndefined();
      const path = program(name);
      expect(find()).toBe(path);
      const chromium = program('chromium');
      expect(find()).toBe(chromium);
    },
  );

  it('is found among the applications of a Mac', () => {
    const place = join(folder, 'Applications', 'CocCoc.app', 'Contents', 'MacOS');
    mkdirSync(place, { recursive: true });
    const path = program(join('Applications', 'CocCoc.app', 'Contents', 'MacOS', 'CocCoc'));
    expect(findChromium({ env: { HOME: folder }, platform: 'darwin' })).toBe(path);
  });

  it('is found where Windows installs it', () => {
    const place = `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`;
    writeFileSync(place, '');
    chmodSync(place, 0o755);
    expect(findChromium({ env: { LOCALAPPDATA: folder }, platform: 'win32' })).toBe(place);
    rmSync(place);
    expect(findChromium({ env: { LOCALAPPDATA: folder }, platform: 'win32' })).toBeUndefined();
  });

  it('is, of the Firefoxes, one that takes a package that is not signed', () => {
    const find = () => findFirefox({ env: { PATH: folder }, platform: 'linux' });
    program('firefox');
    expect(find()).toBeUndefined();
    const path = program('firefox-esr');
    expect(find()).toBe(path);
    const named = program('mine');
    expect(findFirefox({ env: { PATH: folder, NHACHAN_FIREFOX: named }, platform: 'linux' })).toBe(named);
  });
});
