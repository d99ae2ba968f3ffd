import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../bench/figures';
import type { Line } from '../../bench/line';
import { pictureOf } from '../../bench/picture';
import { readmeWith } from '../../bench/readme';
import type { Measured } from '../../bench/report';

const line: Line = {
  name: 'read',
  work: 'a table to dossiers',
  peers: [],
  goal: '≤ 1.5 × floor',
  check: 'every field',
  measure: () => Promise.reject(new Error('not measured here')),
};
const readme = '# A\n\n<!-- bench -->\nwhat stood there\n<!-- /bench -->\n\n## B\n';
const heading = 'Chromium 1, a machine, 2026-11-22T20:00:00.000Z';
const limit = { goal: 'ours <= 2 × floor', atMost: 2, decides: true };

function run(...values: number[][]): Measured[] {
  const verdicts = values.map((all) => verdictOf('1 000 rows', all, limit));
  return [{ line, seconds: 1, outcome: { figures: [], verdicts } }];
}

describe('the readme', () => {
  it('shows the run in place of the one before, with its date and machine', () => {
    const text = readmeWith(readme, run([1, 1, 1]), heading);
    expect(text).toMatch(/^# A\n\n<!-- bench -->\n!\[[^\]]+\]\(assets\/screenshots\/bench\.svg\)\n/);
    expect(text).toContain(`with ${heading}. All 1 goals hold.\n<!-- /bench -->\n\n## B\n`);
    expect(text).not.toContain('what stood there');
    expect(readmeWith(text, run([1, 1, 1]), heading)).toBe(text);
  });

  it('says which goals are missed, and by how much', () => {
    const text = readmeWith(readme, run([1, 1, 1], [3, 3, 3], [1.9, 1.9, 2.1, 2.2, 2.3]), heading);
    expect(text).toContain('Of 3 goals 1 hold.');
    expect(text).toMatch(/Missed \(\[.*\):\n\n- read, 1 000 rows: ours <= 2 × floor; found 3\.00\n/);
    expect(text).toMatch(/own noise:\n\n- read, 1 000 rows: ours <= 2 × floor; found 2\.10\n/);
  });

  it('says what could not be measured', () => {
    expect(readmeWith(readme, [{ line, seconds: 1, failure: 'number 7' }], heading)).toContain(
      'Not measured: read.',
    );
  });

  it('is refused where it has no place for it', () => {
    expect(() => readmeWith('# A\n', run([1]), heading)).toThrow('<!-- bench -->');
  });
});

describe('the picture', () => {
  it('has a bar for each goal, no longer than it may be, and its words escaped', () => {
    const picture = pictureOf(run([1, 1, 1], [200, 200, 200]), 'a & b');
    expect(picture.match(/class="bar/g)).toHaveLength(2);
    expect(picture).toContain('ours &lt;= 2 × floor');
    expect(picture).toContain('a &amp; b');
    expect(picture).toContain('missed: 200');
    const widths = [...picture.matchAll(/class="bar[^>]* width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toEqual([80, 256]);
  });
});
