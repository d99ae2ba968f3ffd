import { describe, expect, it } from 'vitest';
import { type Build, filesOf } from './built';
import { filesAt, loadedWith, pageScripts, type Weight, weightOf } from './weight';

const builds: Build[] = ['chrome-mv3', 'firefox-mv3'];

/** At most so many thousands of bytes: what a portal's page pays for, each piece, and what the stores carry. */
const budgets: Record<string, Weight> = {
  'content-scripts/portal.js': { minified: 60, gzipped: 20 },
  'reader.js': { minified: 130, gzipped: 52 },
  'bar.js': { minified: 100, gzipped: 38 },
  'background.js': { minified: 230, gzipped: 80 },
  'popup.html': { minified: 160, gzipped: 62 },
  package: { minified: 2_600, gzipped: 900 },
};

describe.each(builds)('the weight of %s', (build) => {
  const files = filesOf(build);
  const parts = (name: string) => {
    if (name === 'package') return [...files.values()];
    return name.endsWith('.html') ? loadedWith(files, name) : filesAt(files, [name]);
  };

  it.each(Object.entries(budgets))('of %s keeps within its budget', (name, budget) => {
    const { minified, gzipped } = weightOf(parts(name));
    expect(minified).toBeLessThanOrEqual(budget.minified);
    expect(gzipped).toBeLessThanOrEqual(budget.gzipped);
  });

  it('has a budget for every script of a portal’s page, and scripts in the popup', () => {
    expect(pageScripts.filter((script) => !(script in budgets))).toEqual([]);
    expect(parts('popup.html').length).toBeGreaterThan(2);
  });
});

describe('weighing', () => {
  const files = new Map([
    [
      'a.html',
      Buffer.from('<script src="/a.js"></script><link rel="stylesheet" href="/b.css"><a href="c.txt">'),
    ],
    ['a.js', Buffer.alloc(2_000)],
    ['b.css', Buffer.alloc(3_000)],
    ['c.txt', Buffer.alloc(4_000)],
    ['empty.js', Buffer.alloc(0)],
  ]);

  it('counts a page with what it loads, and nothing else', () => {
    const [html, ...loaded] = loadedWith(files, 'a.html');
    expect(html).toBe(files.get('a.html'));
    expect(weightOf(loaded).minified).toBe(5);
    expect(weightOf(loaded).gzipped).toBeLessThan(0.1);
  });

  it.each(['empty.js', 'none.js'])('refuses %s', (path) => {
    expect(() => filesAt(files, [path])).toThrow(path);
  });
});
