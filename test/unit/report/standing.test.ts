import { describe, expect, it } from 'vitest';
import { civilTimeOf } from '../../../lib/platform/clock';
import { ageBandOf, countsOfStanding, standingOf, TeamCounter, toRemind } from '../../../lib/report';
import { november, reported } from './reported';

const at = { now: november.now, calendar: november.calendar, thresholds: november.thresholds, civilTimeOf };
const standing = (...given: Parameters<typeof reported>) => standingOf(reported(...given), at);

describe('the counts that a dossier is in', () => {
  type Case = [what: string, given: Parameters<typeof reported>, counts: string[]];
  it.each<Case>([
    ['overdue', [{ dueAt: '2026-11-10' }], ['total', 'open', 'overdue']],
    [
      'due today and not digitised',
      [{ dueAt: '2026-11-20', digitisedComponents: false }],
      ['total', 'open', 'due-today', 'undigitised'],
    ],
    ['paused', [{ dueAt: '2026-11-10', stage: 'paused' }], ['total', 'open', 'paused']],
    [
      'done and not digitised',
      [{ finishedAt: '2026-11-10', digitisedResult: false }],
      ['total', 'undigitised'],
    ],
    ['gone from its list', [{ dueAt: '2026-11-10' }, { gone: true }], ['total']],
  ])('%s', (_what, given, counts) => {
    expect(countsOfStanding(standing(...given))).toEqual(counts);
  });
});

describe('a team', () => {
  it('is reminded in the order of what hurts', () => {
    const team = new TeamCounter('officer');
    for (const [officer, dueAt, times] of [
      ['An', '2026-11-20', 3],
      ['Bình', '2026-11-10', 1],
      ['Chi', '2026-12-20', 5],
      ['Dũng', '2026-11-10', 2],
    ] as const) {
      for (let index = 0; index < times; index++)
        team.add(standing({ code: `${officer}-${index}`, officer, dueAt }));
    }
    team.add(standing({ code: 'E', stage: 'refused', officer: 'An' }));
    expect(toRemind(team.lines()).map(({ name }) => name)).toEqual(['Dũng', 'Bình', 'An']);
    expect(team.lines()[0]?.counts).toMatchObject({ 'due-today': 3, ineligible: 1, open: 3, total: 4 });
    expect(team.total).toMatchObject({ overdue: 3, total: 12 });
  });

  it.each([
    ['2026-11-19', '1-3'],
    ['2026-11-16', '4-10'],
    ['2026-10-20', '31-90'],
    ['2025-10-20', '91-'],
    [undefined, 'unknown'],
  ])('has what is overdue since %s in the band %s', (dueAt, band) => {
    expect(ageBandOf(standing(dueAt === undefined ? {} : { dueAt }), november.now)).toBe(band);
  });
});
