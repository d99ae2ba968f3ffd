import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingTime, defaultCalendar } from '../../../lib/calendar';
import { dueDateHints, type HintedDossier } from '../../../lib/report';

const site = 'https://motcua.example.vn';
const procedure = 'Cấp giấy phép môi trường';

/** A dossier received on a date and due so many worked dates later. */
function dossier(
  code: string,
  receivedAt: string,
  days: number,
  more: Partial<HintedDossier['dossier']> = {},
) {
  const due = addWorkingTime(`${receivedAt.slice(0, 10)}T17:00`, days * 450, defaultCalendar) ?? receivedAt;
  return { site, dossier: { code, procedure, receivedAt, dueAt: due, ...more } };
}

/** So many of the usual fifteen days, received on working days one after another. */
const usual = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    dossier(`U-${index}`, `2026-10-${String(5 + (index % 5)).padStart(2, '0')}`, 15),
  );
const hints = (all: HintedDossier[]) => dueDateHints(all, defaultCalendar);

describe('due dates that contradict those of the same procedure', () => {
  it('are told with what is usual, those of one day together', () => {
    const wrong = [dossier('W-2', '2026-10-12T09:00', 3), dossier('W-1', '2026-10-12', 3)];
    expect(hints([...wrong, ...usual(8)])).toEqual([
      { site, procedure, receivedOn: '2026-10-12', days: 3, usualDays: 15, others: 8, codes: ['W-1', 'W-2'] },
    ]);
  });

  it.each([
    [7, true],
    [8, false],
    [15, false],
    [16, false],
    [30, false],
    [31, true],
  ])('begin beyond half and twice the usual: %d days of 15 are one: %s', (days, told) => {
    expect(hints([...usual(9), dossier('A', '2026-10-12', days)])).toHaveLength(told ? 1 : 0);
  });

  it('of a short procedure are more than two days away', () => {
    const short = Array.from({ length: 6 }, (_, index) => dossier(`S-${index}`, '2026-10-05', 1));
    expect(hints([...short, dossier('A', '2026-10-12', 3)])).toEqual([]);
    expect(hints([...short, dossier('A', '2026-10-12', 4)])).toHaveLength(1);
    expect(hints([...short, dossier('A', '2026-10-12', 0)])).toEqual([]);
  });

  it('need enough others, and others that agree', () => {
    expect(hints([...usual(4), dossier('A', '2026-10-12', 3)])).toEqual([]);
    expect(hints([...usual(5), dossier('A', '2026-10-12', 3)])).toHaveLength(1);
    const scattered = [3, 3, 3, 40, 40].map((days, index) => dossier(`A-${index}`, '2026-10-12', days));
    expect(hints([...usual(7), ...scattered])).toEqual([]);
    expect(hints([...usual(8), ...scattered])).toHaveLength(2);
  });

  it('are of one portal and one procedure, however its name is typed', () => {
    const other = usual(9).map((each) => ({ ...each, site: 'https://khac.example.vn' }));
    expect(hints([...other, dossier('A', '2026-10-12', 3)])).toEqual([]);
    const named = (name: string) => dossier('A', '2026-10-12', 3, { procedure: name });
    expect(hints([...usual(9), named('Đăng ký kết hôn')])).toEqual([]);
    expect(hints([...usual(9), named('CẤP  giấy phép môi trường')])).toHaveLength(1);
  });

  it('are not guessed where a date is missing or the due date lies before the reception', () => {
    const { procedure: _, ...nameless } = dossier('A', '2026-10-12', 3).dossier;
    const { receivedAt: __, ...unreceived } = dossier('B', '2026-10-12', 3).dossier;
    const { dueAt: ___, ...undated } = dossier('C', '2026-10-12', 3).dossier;
    const early = dossier('D', '2026-10-12', 3, { dueAt: '2026-10-09' });
    const odd = [nameless, unreceived, undated].map((each) => ({ site, dossier: each }));
    expect(hints([...usual(9), ...odd, early])).toEqual([]);
  });

  it('count no days off', () => {
    const tet = Array.from({ length: 6 }, (_, index) => dossier(`T-${index}`, '2026-02-11', 5));
    const plain = Array.from({ length: 6 }, (_, index) => dossier(`P-${index}`, '2026-10-05', 5));
    expect(hints([...tet, ...plain])).toEqual([]);
  });
});

describe('a procedure that is uniform', () => {
  const date = fc
    .date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2026-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((instant) => instant.toISOString().slice(0, 10));

  it('has no hint, whenever its dossiers were received', () => {
    fc.assert(
      fc.property(fc.array(date, { maxLength: 30 }), fc.integer({ min: 0, max: 60 }), (dates, days) => {
        expect(hints(dates.map((received, index) => dossier(`A-${index}`, received, days)))).toEqual([]);
      }),
    );
  });

  it('names no dossier that is near to the usual, whatever the others are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(date, fc.integer({ min: 0, max: 90 })), { minLength: 5, maxLength: 30 }),
        (all) => {
          const made = all.map(([received, days], index) => dossier(`A-${index}`, received, days));
          for (const hint of hints(made)) {
            expect(hint.others).toBeGreaterThanOrEqual(5);
            expect(Math.abs(hint.days - hint.usualDays)).toBeGreaterThan(2);
            for (const code of hint.codes)
              expect(made.some(({ dossier }) => dossier.code === code)).toBe(true);
          }
        },
      ),
    );
  });

  it('gives the same whatever the order', () => {
    const all = [...usual(8), dossier('A', '2026-10-12', 3), dossier('B', '2026-10-13', 40)];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(hints(shuffled)).toEqual(hints(all));
      }),
    );
  });
});
