import { describe, expect, it } from 'vitest';
import { type Dossier, progressAt } from '../../../lib/dossier';
import { reconcile, type Sourced } from '../../../lib/report';
import { november } from './reported';

const sourced = (dossier: Dossier): Sourced => ({ dossier, progress: progressAt(dossier, november) });
const joined = (here: Dossier[], there: Dossier[]) => reconcile(here.map(sourced), there.map(sourced));
const codes = (sides: { dossier: Dossier }[]) => sides.map(({ dossier }) => dossier.code);

const open: Dossier = {
  code: 'H57.1-1',
  nationalCode: 'G22-1',
  receivedAt: '2026-11-03',
  dueAt: '2026-11-10T16:30',
};
const done: Dossier = { ...open, finishedAt: '2026-11-09' };

describe('two sources of the same dossiers', () => {
  it.each<[string, Dossier]>([
    ['the code', { code: 'H57.1-1' }],
    ['the national code, shown as its own', { code: 'G22-1' }],
    ['the national code in its column', { code: 'X-1', nationalCode: 'g22-1' }],
    ['our code, in the column of the other', { code: 'G22-9', nationalCode: 'H57.1-1' }],
  ])('are joined by %s', (_by, there) => {
    expect(joined([open], [there])).toMatchObject({ here: 1, matched: 1, missingThere: [], missingHere: [] });
  });

  it('differ where one is overdue there and done here', () => {
    const found = joined([done], [{ code: 'G22-1', dueAt: '2026-11-10' }]);
    expect(codes(found.overdueThere.map(({ here }) => here))).toEqual(['H57.1-1']);
    expect(joined([open], [{ code: 'G22-1', dueAt: '2026-11-10' }]).overdueThere).toEqual([]);
  });

  it('differ by what one of them lacks', () => {
    const found = joined([open, { code: 'H57.1-2' }], [{ code: 'G22-1' }, { code: 'G22-3' }]);
    expect([codes(found.missingThere), codes(found.missingHere), found.matched]).toEqual([
      ['H57.1-2'],
      ['G22-3'],
      1,
    ]);
  });

  it('differ by dates of different days, not by the time of day nor by what one does not tell', () => {
    const there = {
      code: 'G22-1',
      receivedAt: '2026-11-03T09:12',
      dueAt: '2026-11-12',
      finishedAt: '2026-11-09',
    };
    expect(
      joined([open], [there]).dates.map(({ field, hereAt, thereAt }) => [field, hereAt, thereAt]),
    ).toEqual([['dueAt', '2026-11-10T16:30', '2026-11-12']]);
  });

  it('show what is there twice, whichever side has it twice', () => {
    const theirs = joined([open], [{ code: 'G22-1' }, { code: 'H57.1-1' }]);
    expect(theirs.duplicates.map(({ here, there }) => [codes(here), codes(there)])).toEqual([
      [['H57.1-1'], ['H57.1-1', 'G22-1']],
    ]);
    const ours = joined([open, { ...open, code: 'H57.1-7' }], [{ code: 'G22-1' }]);
    expect(ours.duplicates.map(({ here, there }) => [codes(here), codes(there)])).toEqual([
      [['H57.1-1', 'H57.1-7'], ['G22-1']],
    ]);
    expect(ours.matched).toBe(2);
  });
});
