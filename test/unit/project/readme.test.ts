import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, readSource } from '../../support/architecture/tree';

const readmes = filesUnder()
  .filter((path) => path.endsWith('.md'))
  .map(readSource);
const files = filesUnder();
const { scripts } = JSON.parse(readSource('package.json').text) as { scripts: Record<string, string> };

/** Addresses in a page's own project: of links and pictures, without the part after "#". */
function ownAddresses(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address.split('#')[0] ?? '')
    .filter((address) => address !== '' && !/^[a-z]+:/i.test(address));
}

/** Names of our commands in a text: "npm run zip", "npm test". */
function commands(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, run, short]) => run ?? short ?? '',
  );
}

describe('what is written about the project is true', () => {
  it.each(readmes.map(({ path }) => path))('%s links only to what is there', (path) => {
    const { text } = readSource(path);
    const targets = ownAddresses(text).map((address) =>
      posix.join(posix.dirname(path), address).replace(/\/$/, ''),
    );
    expect(
      targets.filter((target) => !files.some((file) => file === target || file.startsWith(`${target}/`))),
    ).toEqual([]);
  });

  it.each(readmes.map(({ path }) => path))('%s names only commands that there are', (path) => {
    expect(commands(readSource(path).text).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('the way of finding them works', () => {
    expect(ownAddresses('[a](lib/b.md#c) ![d](e.png) [f](https://g.vn) [h](#i)')).toEqual([
      'lib/b.md',
      'e.png',
    ]);
    expect(commands('`npm test`, `npm run build:e2e -- -b firefox`')).toEqual(['test', 'build:e2e']);
  });

  it('the readme names every command', () => {
    const named = commands(readSource('README.md').text);
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  });
});
