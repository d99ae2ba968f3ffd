import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar, isDayOff, withSaturdayMorning } from '../../../lib/calendar';
import { defaultThresholds, judge } from '../../../lib/dossier';
import { type SampleDossier, sampleDossiers } from '../../../lib/sample/dossiers';

/** What the sample is meant to show, by the numbers at the end of the codes; the others bear no flag. */
const meant: Record<string, string[]> = {
  '0502': ['overdue'],
  '0503': ['due-soon'],
  '0504': ['undigitised-components'],
  '0505': ['due-today'],
  '0507': ['step-overdue'],
  '0509': ['overdue', 'undigitised-components'],
  '0511': ['due-date-unreadable'],
  '0513': ['due-soon'],
  '0515': ['due-date-suspect'],
  '0516': ['due-today', 'undigitised-components'],
  '0402': ['undigitised-result'],
  '0403': ['late'],
  '0405': ['undigitised-result'],
  '0406': ['late'],
  '0408': ['returned-ineligible'],
  '0409': ['undigitised-result'],
  '0410': ['late'],
  '0412': ['undigitised-components'],
};

function flagsOf({ dossier, dueText }: SampleDossier, now: string, calendar = defaultCalendar): string[] {
  const unreadable =
    dueText === undefined ? [] : [{ field: 'dueAt' as const, text: dueText, reason: 'no-such-day' }];
  return judge(dossier, { now, calendar, thresholds: defaultThresholds, unreadable })
    .flags.map(({ id }) => id)
    .sort();
}

const moments = fc
  .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 24 * 60 - 1 }))
  .map(([days, minutes]) =>
    new Date(Date.UTC(2026, 0, 10) + days * 86_400_000 + minutes * 60_000).toISOString().slice(0, 19),
  );

describe("the sample's dossiers", () => {
  it('bear the same flags whatever the day and the hour', () => {
    fc.assert(
      fc.property(moments, fc.boolean(), (now, saturdays) => {
        const calendar = withSaturdayMorning(defaultCalendar, saturdays);
        for (const each of sampleDossiers(now, calendar)) {
          const wanted = [...(meant[each.dossier.code.slice(-4)] ?? [])];
          // What is due today on a day off is due on a day off.
          if (wanted.includes('due-today') && isDayOff(now, calendar)) wanted.push('due-date-suspect');
          expect([now, each.dossier.code, flagsOf(each, now, calendar)]).toEqual([
            now,
            each.dossier.code,
            wanted.sort(),
          ]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('have each a code of its own, and nobody’s name but those of invented officers', () => {
    const all = sampleDossiers('2026-11-22T10:00', defaultCalendar);
    expect(new Set(all.map(({ dossier }) => dossier.code)).size).toBe(all.length);
    for (const { dossier } of all) {
      expect(Object.keys(dossier)).not.toEqual(expect.arrayContaining(['applicant']));
      expect(dossier.officer).toMatch(/ Mẫu$/);
    }
  });

  it('are made in a calendar that never works, too', () => {
    const never = { ...defaultCalendar, week: defaultCalendar.week.map(() => []), years: [] };
    expect(sampleDossiers('2026-11-22T10:00', never)).toHaveLength(32);
  });
});
