import { describe, expect, it } from 'vitest';

type Module = Record<string, unknown>;

const vi = byName(import.meta.glob<Module>('../../../lib/locale/vi/**/*.ts', { eager: true }));
const en = byName(import.meta.glob<Module>('../../../lib/locale/en/**/*.ts', { eager: true }));
const manifests = import.meta.glob<Module>('../../../assets/public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

function byName(modules: Record<string, Module>): Map<string, Module> {
  return new Map(
    Object.entries(modules).map(([path, module]) => [path.replace(/^.*?\/(vi|en)\//, ''), module]),
  );
}

/** The shape of what is said: keys all the way down, functions with how much they are told, lists with their length. */
function shape(value: unknown): unknown {
  if (typeof value === 'function') return `function of ${value.length}`;
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, shape(inner)]),
  );
}

describe('every language says the same things', () => {
  it('in the same files', () => {
    expect([...vi.keys()]).not.toEqual([]);
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  });

  it.each([...vi.keys()])('under the same names in %s', (name) => {
    expect(shape({ ...en.get(name) })).toEqual(shape({ ...vi.get(name) }));
  });

  it('under the same names in the manifest', () => {
    const [first, ...others] = Object.values(manifests);
    expect(others).not.toEqual([]);
    for (const other of others) expect(shape(other)).toEqual(shape(first));
  });

  it('a name, a key deep inside or an argument that is missing shows', () => {
    const said = { title: 'a', count: (n: number) => `${n}`, deep: { one: 'b' } };
    for (const other of [
      { count: said.count, deep: said.deep },
      { ...said, deep: {} },
      { ...said, count: () => '' },
      { ...said, title: () => '' },
    ]) {
      expect(shape(other)).not.toEqual(shape(said));
    }
  });
});
