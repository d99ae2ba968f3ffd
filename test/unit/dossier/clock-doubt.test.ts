import { describe, expect, it } from 'vitest';
import { clockDoubt, type Dossier } from '../../../lib/dossier';

const now = '2026-11-22T09:00:00';
const dossiers = (...parts: Partial<Dossier>[]): Dossier[] =>
  parts.map((part, index) => ({ code: `A-${index}`, ...part }));
const left = { overdue: false, days: 3 };
const over = { overdue: true, days: 3 };

describe('a clock behind the portal', () => {
  it('is noticed by several dossiers received or finished after tomorrow', () => {
    const seen = dossiers(
      { receivedAt: '2026-11-24' },
      { receivedAt: '2026-11-20', finishedAt: '2026-11-25T08:00' },
    );
    expect(clockDoubt(seen, now)).toEqual({
      machine: 'behind',
      portalDay: '2026-11-24',
      machineDay: '2026-11-22',
    });
  });

  it.each<[string, Dossier[]]>([
    ['a single slip of the pen', dossiers({ receivedAt: '2062-11-24' }, { receivedAt: '2026-11-20' })],
    ['tomorrow, as over midnight', dossiers({ receivedAt: '2026-11-23' }, { receivedAt: '2026-11-23' })],
    ['due dates ahead', dossiers({ dueAt: '2026-12-20' }, { dueAt: '2027-12-20' })],
    ['sent ahead of being received', dossiers({ submittedAt: '2026-12-20' }, { submittedAt: '2026-12-20' })],
    ['no dates', dossiers({}, {})],
  ])('is not read out of %s', (_what, seen) => {
    expect(clockDoubt(seen, now)).toBeUndefined();
  });
});

describe('a clock ahead of the portal', () => {
  const due = '2026-11-20T16:30';

  it('is noticed by several dossiers past due of which the portal says that time is left', () => {
    const seen = dossiers({ dueAt: due, remaining: left }, { dueAt: '2026-11-18', remaining: left });
    expect(clockDoubt(seen, now)).toEqual({
      machine: 'ahead',
      portalDay: '2026-11-18',
      machineDay: '2026-11-22',
    });
  });

  it.each<[string, Partial<Dossier>]>([
    ['the portal agrees on one', { dueAt: '2026-11-01', remaining: over }],
    ['one alone says so', {}],
    ['the other stands still', { dueAt: due, remaining: left, stage: 'paused' }],
    ['the other was due yesterday', { dueAt: '2026-11-21', remaining: left }],
    ['the other says nothing', { dueAt: due }],
  ])('is not noticed where %s', (_why, other) => {
    const agreed = other.remaining?.overdue ? dossiers({ dueAt: due, remaining: left }) : [];
    const seen = [...agreed, ...dossiers({ dueAt: due, remaining: left }, other)];
    expect(clockDoubt(seen, now)).toBeUndefined();
  });
});
