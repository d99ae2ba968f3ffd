import { describe, expect, it } from 'vitest';
import { type Dossier, progressAt } from '../../../lib/dossier';
import { changeIds, compareDays, type DayDossier } from '../../../lib/report';
import { november, site } from './reported';

const from = '2026-11-18';
const to = '2026-11-20';

function on(day: string, dossier: Dossier | undefined, gone = false): DayDossier[] {
  if (dossier === undefined) return [];
  return [{ site, dossier, progress: progressAt(dossier, { ...november, now: `${day}T23:59:59` }), gone }];
}

function changes(before: Dossier | undefined, after: Dossier | undefined, gone = false): string[] {
  const found = compareDays(on(from, before), on(to, after, gone), {
    from,
    progressOnFirst: (dossier) => progressAt(dossier, { ...november, now: `${from}T23:59:59` }),
  });
  return changeIds.filter((id) => found[id].length > 0);
}

const open: Dossier = { code: 'A-1', receivedAt: '2026-11-03', dueAt: '2026-11-19T10:00' };
const later: Dossier = { ...open, dueAt: '2026-11-30' };

describe('between two days a dossier', () => {
  type Case = [what: string, before: Dossier | undefined, after: Dossier | undefined, changes: string[]];
  it.each<Case>([
    ['fell due', open, open, ['newlyOverdue']],
    ['was overdue before', { ...open, dueAt: '2026-11-12' }, { ...open, dueAt: '2026-11-12' }, []],
    [
      'first read when it was long overdue is no news',
      undefined,
      { ...open, dueAt: '2026-11-12' },
      ['firstSeen'],
    ],
    [
      'overdue by what a page says of it, and nobody knows since when',
      { code: 'A-1' },
      { code: 'A-1', remaining: { overdue: true } },
      [],
    ],
    ['fell due on a date that was read later', { code: 'A-1' }, open, ['newlyOverdue']],
    ['overdue since a date that was read later', { code: 'A-1' }, { ...open, dueAt: '2026-11-12' }, []],
    ['came and fell due', undefined, { ...open, receivedAt: '2026-11-19' }, ['newlyOverdue', 'received']],
    ['was finished', later, { ...later, finishedAt: '2026-11-19' }, ['finished']],
    [
      'came and was finished',
      undefined,
      { ...later, receivedAt: '2026-11-19', finishedAt: '2026-11-20' },
      ['finished', 'received'],
    ],
    ['first read, finished before', undefined, { ...later, finishedAt: '2026-11-10' }, ['firstSeen']],
    ['was refused: that is no finishing', later, { ...later, stage: 'refused' }, []],
    ['received when nobody knows', undefined, { code: 'A-1', dueAt: '2026-11-30' }, ['firstSeen']],
    [
      'was digitised',
      { ...later, digitisedResult: false },
      { ...later, digitisedResult: true },
      ['digitised'],
    ],
    ['is digitised, and nobody knew before', later, { ...later, digitisedResult: true }, []],
    ['no longer known', later, undefined, []],
  ])('%s', (_what, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('that left its list is gone, and neither overdue nor done', () => {
    expect(changes(open, open, true)).toEqual(['gone']);
    expect(changes(undefined, open, true)).toEqual(['firstSeen']);
  });

  it('whose unit was renamed is the same dossier', () => {
    expect(changes({ ...later, unit: 'UBND xã cũ' }, { ...later, unit: 'UBND xã mới' })).toEqual([]);
  });
});
