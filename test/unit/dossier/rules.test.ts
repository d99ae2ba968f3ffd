import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flagIds } from '../../../lib/dossier';
import { timeCases } from '../calendar/working-time-cases';
import { judgeCases } from './judge-cases';

const readme = readFileSync(new URL('../../../lib/dossier/README.md', import.meta.url), 'utf8');

/** The rows of the README's table, cells without their padding. */
const rules = readme
  .split('\n')
  .filter((line) => /^\| `/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .map(([id = '', holds = '', source = '']) => ({ id: id.replaceAll('`', ''), holds, source }));
const cases = [...judgeCases, ...timeCases].map(([rule]) => rule);

describe('the table of rules', () => {
  it('is read', () => {
    expect(rules.length).toBeGreaterThan(20);
  });

  it.each(rules)('$id says what holds, by which source', ({ holds, source }) => {
    expect(holds).not.toBe('');
    expect(source).not.toBe('');
  });

  it.each(rules)('$id has cases', ({ id }) => {
    expect(cases.filter((rule) => rule === id).length).toBeGreaterThanOrEqual(2);
  });

  it('names every rule that has cases, once', () => {
    const ids = rules.map(({ id }) => id);
    expect([...new Set(cases)].filter((rule) => !ids.includes(rule))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('names every flag, each with cases that raise it and cases that do not', () => {
    for (const flag of flagIds) {
      expect(rules.map(({ id }) => id)).toContain(flag);
      const own = judgeCases.filter(([rule]) => rule === flag);
      expect(own.some(([, , , , , flags]) => flags.includes(flag))).toBe(true);
      expect(own.some(([, , , , , flags]) => !flags.includes(flag))).toBe(true);
    }
  });

  it('fits one page', () => {
    expect(readme.split('\n').length).toBeLessThan(70);
  });
});
