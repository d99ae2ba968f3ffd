import { describe, expect, test } from 'vitest';
import { flagIds } from '../../../lib/dossier/judgement';
import { generateDossiers, skins, truth } from '../../portal';
import { moments } from './moments';

const progresses = ['not-due', 'overdue', 'early', 'on-time', 'late', 'paused', 'closed', 'unknown'];

describe('the portal’s dossiers', () => {
  test('are the same for the same moment and seed, and others for another seed', () => {
    const now = moments['weekday morning'];
    expect(generateDossiers({ now, seed: 7 })).toEqual(generateDossiers({ now, seed: 7 }));
    expect(generateDossiers({ now, seed: 8 })).not.toEqual(generateDossiers({ now, seed: 7 }));
  });

  test('fill six pages of ten in the list of open ones', () => {
    const { lists } = truth(generateDossiers({ now: moments.lunch }), moments.lunch);
    expect(lists.processing.total).toBe(57);
    expect(lists.processing.pages.map((page) => page.length)).toEqual([10, 10, 10, 10, 10, 7]);
    expect(lists.supplement.pages).toEqual([]);
  });

  describe.each(Object.entries(moments))('at %s (%s)', (_name, now) => {
    const records = generateDossiers({ now });

    test('have each a code and an address of its own', () => {
      expect(new Set(records.map(({ code }) => code)).size).toBe(records.length);
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    });

    test('cover every progress and every flag', () => {
      const { dossiers } = truth(records, now);
      expect(new Set(dossiers.map(({ progress }) => progress))).toEqual(new Set(progresses));
      expect(new Set(dossiers.flatMap(({ flags }) => flags))).toEqual(new Set(flagIds));
    });

    test('stay what they are for the next ten minutes', () => {
      const minute = Number(now.slice(14)) + 10;
      const later = `${now.slice(0, 14)}${minute}`;
      expect(truth(records, later).counts).toEqual(truth(records, now).counts);
    });

    test.each(Object.keys(skins))('agree with themselves in every list of %s', (skin) => {
      const { lists, dossiers } = truth(records, now, { skin: skin as keyof typeof skins });
      const whole = new Map(dossiers.map(({ code, dossier }) => [code, dossier]));
      for (const { rows } of Object.values(lists)) {
        for (const { code, dossier } of rows) expect(whole.get(code)).toMatchObject(dossier);
      }
    });

    test('stand as their scenarios say', () => {
      const judged = new Map(truth(records, now).dossiers.map((row) => [row.code, row]));
      const expected: Record<string, string> = {
        overdue: 'overdue',
        'overdue-by-date': 'overdue',
        'overdue-this-day': 'overdue',
        'due-today': 'not-due',
        'due-soon': 'not-due',
        'paused-supplement': 'paused',
        'done-early': 'early',
        'done-on-time': 'on-time',
        'done-late': 'late',
        'fetched-after-due': 'early',
        refused: 'closed',
        withdrawn: 'closed',
        'due-none': 'unknown',
        'due-unreadable': 'unknown',
      };
      for (const { scenario, code } of records) {
        if (expected[scenario])
          expect([scenario, judged.get(code)?.progress]).toEqual([scenario, expected[scenario]]);
        for (const flag of [
          'due-today',
          'due-soon',
          'step-overdue',
          'attached-not-digitised',
          'unpaid-online',
        ]) {
          if (scenario === flag)
            expect([scenario, judged.get(code)?.flags]).toEqual([scenario, expect.arrayContaining([flag])]);
        }
      }
    });
  });
});
