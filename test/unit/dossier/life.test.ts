import { describe, expect, it } from 'vitest';
import { type Dossier, doneAt, isDone, isOpen } from '../../../lib/dossier';

describe('the life of a dossier', () => {
  it.each<[string, Partial<Dossier>, 'open' | 'done' | 'neither', string | undefined]>([
    ['nothing known', {}, 'open', undefined],
    ['paused', { stage: 'paused' }, 'open', undefined],
    ['finished', { stage: 'finished' }, 'done', undefined],
    ['returned', { stage: 'returned' }, 'done', undefined],
    ['a finish', { finishedAt: '2026-10-12' }, 'done', '2026-10-12'],
    ['a return', { returnedAt: '2026-10-13' }, 'done', '2026-10-13'],
    ['a finish and a return', { finishedAt: '2026-10-12', returnedAt: '2026-10-13' }, 'done', '2026-10-12'],
    ['refused', { stage: 'refused' }, 'neither', undefined],
    ['withdrawn with a finish', { stage: 'withdrawn', finishedAt: '2026-10-12' }, 'neither', '2026-10-12'],
  ])('%s', (_what, known, life, done) => {
    const dossier = { code: 'A', ...known };
    expect(isOpen(dossier)).toBe(life === 'open');
    expect(isDone(dossier)).toBe(life === 'done');
    expect(doneAt(dossier)).toBe(done);
  });
});
