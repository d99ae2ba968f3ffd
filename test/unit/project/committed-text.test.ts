import { describe, expect, it } from 'vitest';
import { filesUnder, readSource, type SourceFile } from '../../support/architecture/tree';

const texts = filesUnder()
  .filter((path) => !/\.(png|ico|woff2|zip|xlsx|docx)$/.test(path))
  .map(readSource);

/** Folders of one machine; a path of the web (https://…/home/…) is none. */
const machinePath = /(?<![\w.:/-])\/(?:home|root|Users|work|mnt)\/[\w.-]/;
const windowsPath = /\b[A-Z]:\\Users\\/;

function machinePaths({ path, text }: SourceFile): string[] {
  return text
    .split('\n')
    .filter((line) => machinePath.test(line) || windowsPath.test(line))
    .map((line) => `${path}: ${line.trim()}`);
}

function unfinished({ path, text }: SourceFile): string[] {
  return text
    .split('\n')
    .filter((line) => /\b(TO-?DO|FIX-?ME|X{3})\b/.test(line))
    .map((line) => `${path}: ${line.trim()}`);
}

describe('what is committed', () => {
  it('names no path of one machine', () => {
    expect(texts.flatMap(machinePaths)).toEqual([]);
    const folder = 'home';
    expect(
      machinePaths({ path: 'a', text: `x\nopen('/${folder}/an/b')\nhttps://a.vn/${folder}/b` }),
    ).toHaveLength(1);
  });

  it('leaves nothing for later', () => {
    const code = texts.filter(({ path }) => /\.(ts|tsx|mjs|css)$/.test(path));
    expect(code.flatMap(unfinished)).toEqual([]);
    expect(unfinished({ path: 'a', text: `one\n// ${'TO'}${'DO'}: two` })).toHaveLength(1);
  });

  it('locks packages by version and digest, from no host of ours', () => {
    const { packages } = JSON.parse(readSource('package-lock.json').text) as {
      packages: Record<string, { version?: string; integrity?: string; resolved?: string }>;
    };
    const named = Object.entries(packages).filter(([path]) => path !== '');
    expect(named.filter(([, { version, integrity }]) => !version || !integrity)).toEqual([]);
    const hosts = named.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).host] : []));
    expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });

  it('pins every package to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readSource('package.json').text);
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });
});
