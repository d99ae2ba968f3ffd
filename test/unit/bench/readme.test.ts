import { describe, expect, it } from 'vitest';
import { figureOf, verdictOf } from '../../bench/figures';
import type { Line } from '../../bench/line';
import { pictureOf } from '../../bench/picture';
import { readmeWith } from '../../bench/readme';
import { readmeTable } from '../../bench/readme-table';
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
    expect(text).toContain(`with ${heading}; `);
    expect(text).toContain('\n\nAll 1 goals hold.\n<!-- /bench -->\n\n## B\n');
    expect(text).not.toContain('what stood there');
    expect(readmeWith(text, run([1, 1, 1]), heading)).toBe(text);
  });

  it('says how many goals are missed', () => {
    const text = readmeWith(readme, run([1, 1, 1], [3, 3, 3], [1.9, 1.9, 2.1, 2.2, 2.3]), heading);
    expect(text).toContain('Of 3 goals 1 hold. What is bold misses its goal; [where');
  });

  it('says what could not be measured', () => {
    expect(readmeWith(readme, [{ line, seconds: 1, failure: 'number 7' }], heading)).toContain(
      'Failed, and not measured: read.',
    );
  });

  it('is refused where it has no place for it', () => {
    expect(() => readmeWith('# A\n', run([1]), heading)).toThrow('<!-- bench -->');
  });
});

describe("the readme's table", () => {
  const of = (
    name: string,
    ...found: [variant: string, goal: string, values: number[], limit?: object][]
  ): Measured => ({
    line: { ...line, name },
    seconds: 1,
    outcome: {
      figures: [],
      verdicts: found.map(([variant, goal, values, more = { atMost: 2 }]) =>
        verdictOf(variant, values, { goal, decides: true, ...more }),
      ),
    },
  });
  const rowsOf = (...measured: Measured[]) => readmeTable(measured).split('\n');

  it('has the goals of a row in the order of its words, bold where missed, and says what was not measured', () => {
    const rows = rowsOf(
      of(
        'read',
        ['1 000 rows, 1×', 'Nhắc Hạn ≤ 1.5 × floor', [4, 5, 6]],
        ['10 000 rows, 1×', 'Nhắc Hạn ≤ 1.5 × floor', [1, 1, 1]],
        ['10 000 rows, 1×', 'Nhắc Hạn ≥ 4 × faster than SheetJS', [5, 5, 5], { atLeast: 4 }],
      ),
    );
    expect(rows).toContain(
      '| read 10,000 rows; 1,000 rows; 10,000 at 6 × throttle | a loop that takes each cell’s text ' +
        '| 1.00 ×; **5.00 × (4.50–5.50)**; not measured | ≤ 1.5 × |',
    );
    expect(rows).toContain('| the same | SheetJS | 5.00 × faster; not measured; not measured | ≥ 4 × |');
  });

  it('tells long times in seconds, with the figure that they stand beside, and noise by its name', () => {
    const longTasks = of('long-tasks', [
      '10 000 rows, 6×, longest task',
      'Nhắc Hạn ≤ 50 ms',
      [10_000, 11_000, 12_000],
    ]);
    const figure = figureOf('10 000 rows, 6×, longest task', 'floor', 'ms', [2_700]);
    longTasks.outcome?.figures.push(figure);
    const quiet = of('quiet-page', ['30 s, 1×', 'Nhắc Hạn ≤ 1 %', [0.8, 1.2, 1.3], { atMost: 1 }]);
    const rows = rowsOf(longTasks, quiet).join('\n');
    expect(rows).toContain('alone: 2.70 s | **11.0 s (10.5–11.5)** | ≤ 50 ms |');
    expect(rows).toContain('| 1.20 % (1.00–1.25), within its noise | ≤ 1 % |');
  });

  it('leaves out no goal for which it has no row', () => {
    expect(rowsOf(of('restore', ['all', 'merge ≤ 2 × floor', [3, 3, 3]])).at(-1)).toBe(
      '| restore, all |  | **3.00** | merge ≤ 2 × floor |',
    );
  });
});

describe('the picture', () => {
  it('names a line that failed, with the beginning of why, among those that did not', () => {
    const failed = {
      line: { ...line, name: 'export' },
      seconds: 1,
      failure: `no disk\nat ${'a'.repeat(300)}`,
    };
    const picture = pictureOf([...run([1, 1, 1]), failed], heading);
    expect(picture).toMatch(/^<svg [^>]*>\s*<title>\S/);
    expect(picture).toContain('>export</text>');
    expect(picture).toContain('not measured, it failed: no disk</text>');
    expect(picture.match(/class="bar/g)).toHaveLength(1);
  });

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
