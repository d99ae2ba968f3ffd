import { describe, expect, it } from 'vitest';
import { knownTraps, savedPages } from '../../support/pages/folders';

const pages = savedPages();
const traps = knownTraps();

describe('saved pages', () => {
  it.each(traps)('have a page for $id: $what', ({ id }) => {
    expect(pages.filter(({ expected }) => expected.covers.includes(id)).map(({ slug }) => slug)).not.toEqual(
      [],
    );
  });

  it.each(pages)('$slug covers only traps that are listed', ({ expected }) => {
    const known = traps.map(({ id }) => id);
    expect(expected.covers.filter((id) => !known.includes(id))).toEqual([]);
    expect(expected.covers).not.toEqual([]);
  });

  it('list no trap twice', () => {
    expect(new Set(traps.map(({ id }) => id)).size).toBe(traps.length);
  });

  it('are at least forty-five, some where nothing may be claimed', () => {
    const silent = pages.filter(
      ({ expected }) => expected.reading.lists.length === 0 && !expected.reading.detail,
    );
    expect(pages.length).toBeGreaterThanOrEqual(45);
    expect(silent.length).toBeGreaterThanOrEqual(5);
  });

  it.each(pages)('$slug asks the network for nothing', ({ source, frames }) => {
    for (const text of [source, ...Object.values(frames)]) {
      expect(text).not.toMatch(/<script|<link|\ssrc\s*=|\son[a-z]+\s*=|url\(/i);
    }
  });
});
